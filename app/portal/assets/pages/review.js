// SPDX-License-Identifier: GPL-3.0-or-later
// Read once more before sending.

import { call } from "../api.js";
import { reasonsCard, verdictBanner } from "../advice.js";
import { banner, el } from "../dom.js";
import { page, primary, run, saved, showRefusal } from "../frame.js";
import { icon } from "../icons.js";
import { DETAILS, documentName, localPhone, longDate, REASONS, RELATIONS, rupiah } from "../texts.js";

const dots = (text, keep = 4) => "•".repeat(Math.max(0, text.length - keep)) + text.slice(-keep);

function part(app, title, name, rows) {
    return el("div", { class: "card" }, el("div", { class: "row middle" }, el("h3", { class: "grow" }, title),
        el("button", { class: "link", type: "button", "aria-label": `Ubah ${title}`, onclick: () => app.go(name) }, "Ubah")),
    el("dl", {}, rows.map(([word, value]) => el("div", {}, el("dt", {}, word), el("dd", {}, value || "-")))));
}

/** What only this reason asked. */
function detailRows({ heirs, contractAge, deathDate, disabledOn, leavingOn, askedGross }) {
    const rows = [["contract_age", contractAge && String(contractAge)], ["death_date", deathDate && longDate(deathDate)], ["disabled_on", disabledOn && longDate(disabledOn)],
        ["leaving_on", leavingOn && longDate(leavingOn)], ["asked_gross", askedGross && rupiah(askedGross)]]
        .filter(([, value]) => value).map(([name, value]) => [DETAILS[name][0].replace(/ \(.*/, ""), value]);
    return [...rows, ...(heirs || []).map((heir) => [RELATIONS[heir.relation] || "Ahli waris", heir.name + (heir.claims === false ? " (tidak ikut menerima)" : "")])];
}

export function reviewPage(app) {
    const { participant, account, reason } = app.form;
    const { advice } = app.view;
    const bank = app.options.banks.find((row) => row.code === account.bankCode);
    const send = primary("Kirim klaim", () => run(send, main, async () => {
        try {
            await call("POST", "/v1/portal/claim/submit", app.link, {});
        } catch (refusal) {
            await app.load();
            if (app.view.state === "draft" && refusal.code !== "identifiers_not_confirmed")
                throw refusal;
            if (app.view.state === "draft") { // The code was answered too long ago: ask again, everything else stays.
                app.go("contact");
                showRefusal(document.querySelector("main"), refusal);
                return;
            }
            // It was sent; only the answer was lost.
        }
        await app.load();
        app.go("status");
    }));
    const main = page({
        title: "Periksa sekali lagi",
        back: () => app.go("documents"),
        content: [
            advice ? verdictBanner(advice) : null,
            part(app, "Data diri", "identity", [["Sebab klaim", (REASONS[reason] || [reason])[0]], ["Nama", participant.name], ["NIK", dots(participant.nik || "")],
                ["Kartu peserta", (participant.kpj || []).map((card) => dots(card)).join(", ")], ["Nomor HP", dots(localPhone(participant.phone || "").replace(/ /g, ""))]]),
            app.hasDetails() ? part(app, "Keterangan", "details", detailRows(app.form.details)) : null,
            part(app, "Rekening", "account", [["Bank", bank ? bank.name : account.bankCode], ["Nomor", dots(account.number || "")], ["Atas nama", account.holder]]),
            el("div", { class: "card" }, el("h3", {}, "Dokumen"), app.view.documents.filter((document) => document.state !== "superseded")
                .map((document) => el("div", { class: "row" }, icon("check", "ok"), el("div", { class: "grow name" }, documentName(document.kind))))),
            advice ? reasonsCard(advice) : null,
            banner("info", "Setelah dikirim", "Petugas memeriksa dokumen, lalu menghubungi Anda. Bila satu dokumen kurang, hanya dokumen itu yang diminta lagi."),
        ],
        footer: [saved(), send],
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Read once more before sending.

import { call } from "../api.js";
import { banner, el } from "../dom.js";
import { page, primary, run, saved, showRefusal } from "../frame.js";
import { icon } from "../icons.js";
import { documentName, localPhone, REASONS } from "../texts.js";

const dots = (text, keep = 4) => "•".repeat(Math.max(0, text.length - keep)) + text.slice(-keep);

function part(app, title, name, rows) {
    return el("div", { class: "card" }, el("div", { class: "row middle" }, el("h3", { class: "grow" }, title),
        el("button", { class: "link", type: "button", "aria-label": `Ubah ${title}`, onclick: () => app.go(name) }, "Ubah")),
    el("dl", {}, rows.map(([word, value]) => el("div", {}, el("dt", {}, word), el("dd", {}, value || "-")))));
}

export function reviewPage(app) {
    const { participant, account, reason } = app.form;
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
            part(app, "Data diri", "identity", [["Sebab klaim", (REASONS[reason] || [reason])[0]], ["Nama", participant.name], ["NIK", dots(participant.nik || "")],
                ["Kartu peserta", (participant.kpj || []).map((card) => dots(card)).join(", ")], ["Nomor HP", dots(localPhone(participant.phone || "").replace(/ /g, ""))]]),
            part(app, "Rekening", "account", [["Bank", bank ? bank.name : account.bankCode], ["Nomor", dots(account.number || "")], ["Atas nama", account.holder]]),
            el("div", { class: "card" }, el("h3", {}, "Dokumen"), app.view.documents.filter((document) => document.state !== "superseded")
                .map((document) => el("div", { class: "row" }, icon("check", "ok"), el("div", { class: "grow name" }, documentName(document.kind))))),
            banner("info", "Setelah dikirim", "Petugas memeriksa dokumen, lalu menghubungi Anda. Bila satu dokumen kurang, hanya dokumen itu yang diminta lagi."),
        ],
        footer: [saved(), send],
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Which reason, which papers, which branch; then the consent. The claim exists from here on.

import { call } from "../api.js";
import { banner, el, field } from "../dom.js";
import { steps } from "../draft.js";
import { page, primary, run } from "../frame.js";
import { icon } from "../icons.js";
import { rememberLink } from "../session.js";
import { DOCUMENTS, documentGlyph, documentName, REASON_GROUPS, REASONS, rupiah, sentenceCase } from "../texts.js";

/** The reasons of the rules in force, under what happened; one that no group knows comes last. */
function grouped(reasons) {
    const groups = REASON_GROUPS.map(([title, glyph, codes]) => [title, glyph, codes.filter((code) => reasons.includes(code))]);
    const others = reasons.filter((code) => !REASON_GROUPS.some(([, , codes]) => codes.includes(code)));
    return [...groups, ["Lainnya", "file", others]].filter(([, , codes]) => codes.length);
}

export function reasonPage(app) {
    const choose = (reason) => {
        app.choice.reason = reason;
        app.go("checklist");
    };
    const choice = (reason) => {
        const [name, hint] = REASONS[reason] || [reason, ""];
        return el("button", { class: "choice", type: "button", "data-reason": reason, "aria-pressed": String(app.choice.reason === reason), onclick: () => choose(reason) },
            el("span", { class: "grow" }, el("span", { class: "name" }, name), el("span", { class: "hint sub" }, hint)), icon("back", "forward sub"));
    };
    page({
        title: "Klaim JHT",
        step: "1 dari 7",
        content: [
            el("h2", {}, "Mengapa Anda mengajukan klaim?"),
            el("p", { class: "lead" }, "Layanan ini gratis. Jangan berikan uang atau kode kepada siapa pun."),
            grouped(app.options.reasons.map(({ reason }) => reason)).map(([title, glyph, codes]) =>
                el("section", { class: "choices" }, el("h3", {}, icon(glyph, "sub"), title), codes.map(choice))),
        ],
    });
}

function documentRow(document) {
    const [name, hint] = DOCUMENTS[document.kind] || DOCUMENTS.other;
    const others = (document.alternatives || []).map(documentName);
    const id = `have-${document.kind}`;
    const more = [sentenceCase(document.whenId || ""), others.length ? `Atau: ${others.join(", ")}` : document.whenId ? "" : hint].filter(Boolean);
    return el("label", { class: "row", for: id }, icon(documentGlyph(document.kind), "sub"),
        el("span", { class: "grow" }, el("span", { class: "name" }, name), more.map((line) => el("span", { class: "hint" }, line))),
        el("input", { type: "checkbox", id }));
}

export function checklistPage(app) {
    const { documents, jmoMaxBalance } = app.reason(app.choice.reason);
    const cards = [["Wajib ada", documents.filter((row) => row.byLaw && !row.whenId)], ["Wajib dalam keadaan ini", documents.filter((row) => row.byLaw && row.whenId)],
        ["Diminta petugas, bila ada", documents.filter((row) => !row.byLaw)]];
    page({
        title: "Siapkan dokumen",
        step: `2 dari ${steps(app)}`,
        back: () => app.go("reason"),
        content: [
            el("div", { class: "card" }, el("div", { class: "row middle" },
                el("div", { class: "grow" }, el("div", { class: "hint" }, "Sebab klaim"), el("div", { class: "name big" }, (REASONS[app.choice.reason] || [app.choice.reason])[0])),
                el("button", { class: "link", type: "button", "aria-label": "Ganti sebab klaim", onclick: () => app.go("reason") }, "Ganti"))),
            jmoMaxBalance ? banner("info", "Bisa lebih cepat lewat aplikasi JMO", `Bila saldo Anda tidak lebih dari ${rupiah(jmoMaxBalance)}, klaim dapat diajukan sendiri di JMO. Di sini pun boleh.`) : null,
            cards.map(([title, rows]) => (rows.length ? el("div", { class: "card" }, el("h3", {}, title), rows.map(documentRow)) : null)),
            el("div", { class: "note" }, icon("help", "info"), el("p", {}, "Belum lengkap? Anda boleh mulai sekarang dan melanjutkan besok.")),
        ],
        footer: [primary("Lanjut", () => app.go("consent"))],
    });
}

export function consentPage(app) {
    const branch = el("select", {}, el("option", { value: "" }, "Pilih kantor"),
        app.options.branches.map(({ code, name }) => el("option", { value: code, selected: app.choice.branch === code }, name)));
    const agree = el("input", { type: "checkbox", id: "agree" });
    const next = primary("Mulai mengisi", () => run(next, main, async () => {
        const form = { reason: app.choice.reason, participant: { name: "", nik: "" }, account: { bankCode: "", number: "", holder: "" }, details: {} };
        const made = await call("POST", "/v1/portal/claims", "", { branch: branch.value, consentVersion: app.options.consent.version, form });
        app.link = made.link;
        rememberLink(made.link);
        await app.load();
        app.go("identity");
    }));
    const update = () => { next.disabled = !agree.checked || branch.value === ""; };
    agree.addEventListener("change", update);
    branch.addEventListener("change", () => { app.choice.branch = branch.value; update(); });
    const main = page({
        title: "Persetujuan",
        step: `3 dari ${steps(app)}`,
        back: () => app.go("checklist"),
        content: [
            el("div", { class: "card" }, field("branch", "Kantor cabang", branch, "Boleh kantor mana saja.")),
            el("div", { class: "card" }, el("h3", {}, "Data pribadi Anda"), el("p", { class: "small" }, app.options.consent.text),
                el("label", { class: "row consent", for: "agree" }, agree, el("span", {}, "Saya setuju data ini dipakai untuk memproses klaim saya."))),
            banner("info", "Mengapa perlu setuju?", "Tanpa persetujuan, petugas tidak boleh membuka data Anda."),
        ],
        footer: [next],
    });
    update();
}

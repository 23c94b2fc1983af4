// SPDX-License-Identifier: GPL-3.0-or-later
// Which branch, which reason, which papers; then the consent. The claim exists from here on.

import { call } from "../api.js";
import { banner, el, field, icon } from "../dom.js";
import { page, primary, run } from "../frame.js";
import { rememberLink, rememberTyped } from "../session.js";
import { DOCUMENTS, REASONS } from "../texts.js";

export function reasonPage(app) {
    const choose = (reason) => {
        app.choice.reason = reason;
        app.go("checklist");
    };
    page({
        title: "Klaim JHT",
        step: "1 dari 7",
        content: [
            el("h2", {}, "Mengapa Anda mengajukan klaim?"),
            el("p", { class: "lead" }, "Layanan ini gratis. Jangan berikan uang atau kode kepada siapa pun."),
            el("div", {}, app.options.reasons.map(({ reason }) => {
                const [name, hint] = REASONS[reason] || [reason, ""];
                return el("button", { class: "choice", type: "button", "data-reason": reason, "aria-pressed": String(app.choice.reason === reason), onclick: () => choose(reason) },
                    el("span", {}, el("span", { class: "name" }, name), el("br"), el("span", { class: "hint sub" }, hint)));
            })),
        ],
    });
}

function documentRow(document) {
    const [name, hint] = DOCUMENTS[document.kind] || DOCUMENTS.other;
    const others = (document.alternatives || []).map((kind) => (DOCUMENTS[kind] || DOCUMENTS.other)[0]);
    const id = `have-${document.kind}`;
    return el("div", { class: "row" }, icon("file", "sub"),
        el("label", { class: "grow", for: id, style: "font-weight:400;margin:0" }, el("div", { class: "name" }, name),
            el("div", { class: "hint" }, others.length ? `Atau: ${others.join(", ")}` : hint)),
        el("input", { type: "checkbox", id }));
}

export function checklistPage(app) {
    const { documents } = app.options.reasons.find((row) => row.reason === app.choice.reason);
    const law = documents.filter((document) => document.byLaw);
    const sop = documents.filter((document) => !document.byLaw);
    page({
        title: "Siapkan dokumen",
        step: "2 dari 7",
        back: () => app.go("reason"),
        content: [
            el("div", { class: "card" }, el("div", { class: "row" },
                el("div", { class: "grow" }, el("div", { class: "hint" }, "Sebab klaim"), el("div", { class: "name" }, REASONS[app.choice.reason][0])),
                el("button", { class: "link", type: "button", onclick: () => app.go("reason") }, "Ganti"))),
            el("div", { class: "card" }, el("h3", {}, "Wajib ada"), law.map(documentRow)),
            sop.length ? el("div", { class: "card" }, el("h3", {}, "Agar cepat dibayar"), sop.map(documentRow)) : null,
            banner("info", "Belum lengkap?", "Anda tetap boleh mulai sekarang. Isian tersimpan dan dapat dilanjutkan dengan tautan."),
        ],
        footer: [primary("Lanjut", () => app.go("consent"))],
    });
}

export function consentPage(app) {
    const branch = el("select", {}, el("option", { value: "" }, "Pilih kantor"),
        app.options.branches.map(({ code, name }) => el("option", { value: code, selected: app.choice.branch === code }, name)));
    const agree = el("input", { type: "checkbox", id: "agree" });
    const next = primary("Mulai mengisi", () => run(next, main, async () => {
        const form = { reason: app.choice.reason, participant: {}, account: {} };
        const made = await call("POST", "/v1/portal/claims", "", { branch: branch.value, consentVersion: app.options.consent.version, form });
        app.link = made.link;
        rememberLink(made.link);
        rememberTyped(form);
        await app.load();
        app.go("identity");
    }));
    const update = () => { next.disabled = !agree.checked || branch.value === ""; };
    agree.addEventListener("change", update);
    branch.addEventListener("change", () => { app.choice.branch = branch.value; update(); });
    const main = page({
        title: "Persetujuan",
        step: "3 dari 7",
        back: () => app.go("checklist"),
        content: [
            el("div", { class: "card" }, field("branch", "Kantor cabang", branch, "Boleh kantor mana saja.")),
            el("div", { class: "card" }, el("h3", {}, "Data pribadi Anda"), el("p", { class: "hint", style: "margin-top:0" }, app.options.consent.text),
                el("label", { class: "consent", for: "agree" }, agree, el("span", {}, "Saya setuju data ini dipakai untuk memproses klaim saya."))),
        ],
        footer: [next],
    });
    update();
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Which reason, which papers, which branch; then the consent. The claim exists from here on.

import { call } from "../api.js";
import { banner, el, field } from "../dom.js";
import { page, primary, run } from "../frame.js";
import { icon } from "../icons.js";
import { rememberLink } from "../session.js";
import { DOCUMENTS, documentGlyph, documentName, REASONS } from "../texts.js";

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
            el("div", { class: "choices" }, app.options.reasons.map(({ reason }) => {
                const [name, hint] = REASONS[reason] || [reason, ""];
                return el("button", { class: "choice", type: "button", "data-reason": reason, "aria-pressed": String(app.choice.reason === reason), onclick: () => choose(reason) },
                    el("span", { class: "grow" }, el("span", { class: "name" }, name), el("span", { class: "hint sub" }, hint)), icon("back", "forward sub"));
            })),
        ],
    });
}

function documentRow(document) {
    const [name, hint] = DOCUMENTS[document.kind] || DOCUMENTS.other;
    const others = (document.alternatives || []).map(documentName);
    const id = `have-${document.kind}`;
    return el("label", { class: "row", for: id }, icon(documentGlyph(document.kind), "sub"),
        el("span", { class: "grow" }, el("span", { class: "name" }, name), el("span", { class: "hint" }, others.length ? `Atau: ${others.join(", ")}` : hint)),
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
            el("div", { class: "card" }, el("div", { class: "row middle" },
                el("div", { class: "grow" }, el("div", { class: "hint" }, "Sebab klaim"), el("div", { class: "name big" }, REASONS[app.choice.reason][0])),
                el("button", { class: "link", type: "button", "aria-label": "Ganti sebab klaim", onclick: () => app.go("reason") }, "Ganti"))),
            el("div", { class: "card" }, el("h3", {}, "Wajib ada"), law.map(documentRow)),
            sop.length ? el("div", { class: "card" }, el("h3", {}, "Agar cepat dibayar"), sop.map(documentRow)) : null,
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
        const form = { reason: app.choice.reason, participant: { name: "", nik: "" }, account: { bankCode: "", number: "", holder: "" } };
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
        step: "3 dari 7",
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

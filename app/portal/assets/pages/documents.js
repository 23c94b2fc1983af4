// SPDX-License-Identifier: GPL-3.0-or-later
// One card a document. A broken upload goes on where it stopped; one wrong file costs one file.

import { mayGoOn, verdictBanner } from "../advice.js";
import { banner, el } from "../dom.js";
import { step } from "../draft.js";
import { page, primary, saved } from "../frame.js";
import { icon } from "../icons.js";
import { chooser, preview, progressLine, stateOf, take } from "../taking.js";
import { documentGlyph, documentName, sentenceCase } from "../texts.js";

const kindsOf = (slot) => [slot.kind, ...(slot.alternatives || [])];

/** The claim's document that fills a required slot, also by one of its alternatives. */
export function filled(app, slot) {
    return app.view.documents.find((document) => kindsOf(slot).includes(document.kind) && document.state !== "superseded" && document.state !== "missing");
}

export function missingByLaw(app) {
    return app.view.required.filter((slot) => slot.byLaw && !filled(app, slot));
}

function slotCard(app, slot, changed) {
    const document = filled(app, slot);
    const line = progressLine(...stateOf(document, slot), document ? document.state : "none");
    const choose = chooser(slot.kind);
    const kinds = kindsOf(slot);
    const which = kinds.length > 1
        ? el("select", { "aria-label": "Surat yang Anda punya" }, kinds.map((name) => el("option", { value: name, selected: document && document.kind === name }, documentName(name))))
        : null;
    choose.addEventListener("change", async () => {
        if (!choose.files.length)
            return;
        try {
            line.sending(0);
            await take(app, which ? which.value : slot.kind, choose.files[0], line.sending);
            changed();
        } catch (refusal) {
            choose.value = "";
            line.refused(refusal);
        }
    });
    const good = document && document.state !== "unreadable";
    return el("div", { class: "card", "data-slot": slot.kind },
        el("div", { class: "row" }, icon(good ? "check" : document ? "triangle" : documentGlyph(slot.kind), good ? "ok" : document ? "bad" : "sub"),
            el("div", { class: "grow" }, el("div", { class: "name" }, documentName(document ? document.kind : slot.kind)),
                slot.whenId ? el("div", { class: "hint" }, sentenceCase(slot.whenId)) : null, line.nodes),
            choose, el("label", { class: "button small", for: choose.id }, icon("camera"), document ? "Ganti" : "Foto")),
        which && !document ? el("div", { class: "field which" }, which) : null,
        preview(app, document));
}

export function documentsPage(app) {
    const missing = missingByLaw(app);
    const next = primary("Periksa dan kirim", () => app.go("review"));
    next.disabled = missing.length > 0;
    page({
        title: "Dokumen",
        step: step(app, "documents"),
        back: () => app.go("account"),
        content: [
            mayGoOn(app.view.advice) ? null : verdictBanner(app.view.advice),
            el("p", { class: "lead" }, "Cari tempat terang, tanpa lampu kilat. Seluruh halaman masuk gambar. Foto atau PDF, paling besar 20 MB."),
            app.view.required.map((slot) => slotCard(app, slot, () => app.draw("documents"))),
            missing.length ? banner("warn", `Kurang ${missing.length} dokumen wajib`, missing.map((slot) => documentName(slot.kind)).join(", ")) : null,
        ],
        footer: [saved(), next],
    });
}

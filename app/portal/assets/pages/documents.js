// SPDX-License-Identifier: GPL-3.0-or-later
// One slot a document. A broken upload goes on where it stopped; one wrong document costs one document.

import { call, upload } from "../api.js";
import { banner, el, icon } from "../dom.js";
import { page, primary, run, saved } from "../frame.js";
import { DOCUMENT_STATES, documentName, refusalText } from "../texts.js";

const uuid = () => crypto.randomUUID();

/** The claim's document that fills a required slot, also by one of its alternatives. */
export function filled(app, slot) {
    const kinds = [slot.kind, ...(slot.alternatives || [])];
    return app.view.documents.find((document) => kinds.includes(document.kind) && document.state !== "superseded" && document.state !== "missing");
}

function statusLine(document, asked) {
    if (!document)
        return asked.byLaw ? ["sub", "Belum ada, wajib"] : ["sub", "Belum ada, agar cepat dibayar"];
    const [kind, word] = DOCUMENT_STATES[document.state] || DOCUMENT_STATES.unknown;
    return [kind, document.state === "unreadable" && document.sentence ? document.sentence : word];
}

function slotCard(app, slot, changed) {
    const document = filled(app, slot);
    const [kind, word] = statusLine(document, slot);
    const state = el("div", { class: `hint ${kind}`, "data-state": document ? document.state : "none" }, word);
    const progress = el("progress", { max: 1, value: 0, hidden: true, "aria-label": "Terkirim" });
    const id = `file-${slot.kind}`;
    const choose = el("input", { type: "file", id, accept: "image/jpeg,image/png,application/pdf", "data-kind": slot.kind });
    const kinds = [slot.kind, ...(slot.alternatives || [])];
    const which = kinds.length > 1
        ? el("select", { "aria-label": "Jenis dokumen" }, kinds.map((name) => el("option", { value: name, selected: document && document.kind === name }, documentName(name))))
        : null;
    choose.addEventListener("change", async () => {
        const file = choose.files[0];
        if (!file)
            return;
        progress.hidden = false;
        state.className = "hint sub";
        state.textContent = "Mengirim… Jangan khawatir bila sinyal putus, nanti dilanjutkan.";
        try {
            const sent = await upload(file, app.link, (done, total) => { progress.value = done / total; });
            const chosen = which ? which.value : slot.kind;
            const same = app.view.documents.find((d) => d.kind === chosen);
            await call("POST", "/v1/portal/claim/documents", app.link, { document: same ? same.id : uuid(), kind: chosen, ...sent });
            await app.load();
            changed();
        } catch (error) {
            progress.hidden = true;
            state.className = "hint bad";
            state.textContent = refusalText(error);
            choose.value = "";
        }
    });
    const good = document && document.state !== "unreadable";
    return el("div", { class: "card", "data-slot": slot.kind },
        el("div", { class: "row" }, icon(good ? "check" : document ? "triangle" : "circle", good ? "ok" : document ? "bad" : "sub"),
            el("div", { class: "grow" }, el("div", { class: "name" }, documentName(document ? document.kind : slot.kind)), state, progress),
            choose, el("label", { class: "button small", for: id }, icon("camera"), document ? "Ganti" : "Foto")),
        which);
}

export function documentsPage(app) {
    const slots = app.view.required;
    const missing = slots.filter((slot) => slot.byLaw && !filled(app, slot));
    const next = primary("Periksa dan kirim", () => app.go("review"));
    next.disabled = missing.length > 0;
    page({
        title: "Dokumen",
        step: "7 dari 7",
        back: () => app.go("account"),
        content: [
            el("p", { class: "lead" }, "Cari tempat terang, tanpa lampu kilat. Seluruh halaman masuk gambar. Boleh foto atau PDF, paling besar 20 MB."),
            ...slots.map((slot) => slotCard(app, slot, () => app.go("documents"))),
            missing.length ? banner("warn", `Kurang ${missing.length} dokumen wajib`, missing.map((slot) => documentName(slot.kind)).join(", ")) : null,
        ],
        footer: [saved(), next],
    });
}

/** Only what the officer asked for; everything else is kept as it is. */
export function fixPage(app) {
    const bad = app.view.documents.filter((document) => document.state === "unreadable" || document.state === "missing");
    const slots = bad.map((document) => ({ kind: document.kind, alternatives: [], byLaw: true }));
    const kept = app.view.documents.length - bad.length;
    const send = primary("Kirim perbaikan", () => run(send, main, async () => {
        await call("POST", "/v1/portal/claim/supply", app.link, {});
        await app.load();
        app.go("status");
    }));
    send.disabled = bad.length > 0;
    const main = page({
        title: bad.length === 1 ? "Perbaiki satu dokumen" : "Perbaiki dokumen",
        step: app.view.number || "",
        back: () => app.go("status"),
        content: [
            ...slots.map((slot) => slotCard(app, slot, () => app.go("fix"))),
            bad.length === 0 ? banner("ok", "Dokumen baru sudah diterima", "Kirim agar petugas memeriksanya.") : null,
            kept > 0 ? banner("ok", `${kept} dokumen lain sudah diterima`, "Tidak perlu diunggah lagi.") : null,
        ],
        footer: [send],
    });
}

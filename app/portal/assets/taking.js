// SPDX-License-Identifier: GPL-3.0-or-later
// Taking one document in: choose or photograph, look at it, send it, and go on where a broken line stopped.

import { call, fetchDocument, upload } from "./api.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { refusalText } from "./refusals.js";
import { DOCUMENT_STATES, documentName } from "./texts.js";

const isPicture = (mediaType) => mediaType === "image/jpeg" || mediaType === "image/png";

/** A hidden file field; its label is the button. `kind` names the document to the tests and to the reader. */
export function chooser(kind) {
    return el("input", { type: "file", id: `file-${kind}`, accept: "image/jpeg,image/png,application/pdf", "data-kind": kind, "aria-label": `Pilih berkas ${documentName(kind)}` });
}

/** The claim's document of a kind that a new version replaces. */
function slotOf(app, kind) {
    return app.view.documents.find((document) => document.kind === kind && document.state !== "superseded");
}

/**
 * Sends the chosen file as `kind` and reads the claim again. onProgress(part of 1). Throws Refusal; the claim and what was
 * sent before stay as they were.
 */
export async function take(app, kind, file, onProgress) {
    const sent = await upload(file, app.link, (done, total) => onProgress(total ? done / total : 0));
    await app.load(); // An answer may have been lost before: what the claim has already is not added twice.
    const slot = slotOf(app, kind);
    if (slot?.sha256 !== sent.sha256 || slot.state === "unreadable")
        await attach(app, slot ? slot.id : crypto.randomUUID(), kind, sent);
    await keep(app, file, sent);
}

/** Sends the chosen file as a document of its own, beside those that officers have accepted. Otherwise as take(). */
export async function takeBeside(app, id, kind, file, onProgress) {
    const sent = await upload(file, app.link, (done, total) => onProgress(total ? done / total : 0));
    await attach(app, id, kind, sent); // The same again under the same id is one document.
    await keep(app, file, sent);
}

function attach(app, document, kind, sent) {
    return call("POST", "/v1/portal/claim/documents", app.link, { document, kind, ...sent });
}

async function keep(app, file, sent) {
    if (isPicture(file.type))
        app.previews.set(sent.sha256, URL.createObjectURL(file));
    await app.load();
}

/** Hint, bar and what went wrong, for one slot. */
export function progressLine(kind, word, state) {
    const text = el("span", { class: `hint ${kind}`, "data-state": state, role: "status" }, word);
    const bar = el("progress", { max: 1, value: 0, hidden: true, "aria-label": "Terkirim" });
    return {
        nodes: [text, bar],
        sending(part) {
            bar.hidden = false;
            bar.value = part;
            text.className = "hint sub";
            text.textContent = part >= 1 ? "Memeriksa berkas…" : `Mengirim ${Math.floor(part * 100)}%. Bila sinyal putus, nanti dilanjutkan.`;
        },
        chosen(name) {
            text.className = "hint ok";
            text.dataset.state = "chosen";
            text.textContent = `Dipilih: ${name}`;
        },
        refused(refusal, words = refusalText(refusal)) {
            bar.hidden = true;
            text.className = "hint bad";
            text.dataset.state = "refused";
            text.textContent = words;
        },
    };
}

export function stateOf(document, asked) {
    if (!document)
        return asked.byLaw ? ["sub", "Belum ada, wajib"] : ["sub", "Belum ada. Diminta petugas bila ada"];
    const [kind, word] = DOCUMENT_STATES[document.state] || DOCUMENT_STATES.unknown;
    return [kind, document.state === "unreadable" && document.sentence ? document.sentence : word];
}

const picture = (address, document) => el("img", { class: "preview", src: address, alt: `Foto ${documentName(document.kind)}` });

/** The picture when it is at hand; else a button that fetches it, for a thin line has better things to carry. */
export function preview(app, document, fetchAtOnce = false) {
    if (!document?.sha256 || !isPicture(document.mediaType))
        return document?.mediaType === "application/pdf" ? el("div", { class: "paper sub" }, icon("file"), "Berkas PDF") : null;
    if (app.previews.has(document.sha256))
        return picture(app.previews.get(document.sha256), document);
    const place = el("div", { class: "preview-place" });
    const fetchIt = async () => {
        try {
            app.previews.set(document.sha256, URL.createObjectURL(await fetchDocument(document.sha256, app.link)));
            place.replaceChildren(picture(app.previews.get(document.sha256), document));
        } catch (refusal) {
            place.replaceChildren(el("p", { class: "hint bad" }, refusalText(refusal)));
        }
    };
    if (fetchAtOnce)
        fetchIt();
    else
        place.append(el("button", { class: "link", type: "button", "aria-label": `Lihat foto ${documentName(document.kind)}`, onclick: fetchIt }, icon("eye"), "Lihat foto"));
    return place;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Only what the officer asked for, one document at a time; everything else is kept as it is.

import { call } from "../api.js";
import { banner, el } from "../dom.js";
import { page, primary, run } from "../frame.js";
import { icon } from "../icons.js";
import { chooser, preview, progressLine, take } from "../taking.js";
import { documentName, longDate } from "../texts.js";

const TIPS = [["sun", "Cari tempat terang, tanpa lampu kilat"], ["hand", "Kertas di meja, HP jangan goyang"], ["frame", "Seluruh halaman masuk bingkai"]];

export const asked = (app) => app.view.documents.filter((document) => document.state === "unreadable" || document.state === "missing");

function keptBanner(app, bad) {
    const kept = app.view.documents.filter((document) => document.state !== "superseded").length - bad.length;
    return kept > 0 ? banner("ok", `${kept} dokumen lain sudah diterima`, "Tidak perlu diunggah lagi.") : null;
}

function onePage(app, bad) {
    const [document] = bad;
    const name = documentName(document.kind);
    const choose = chooser(document.kind);
    const line = progressLine("sub", "", document.state);
    const missing = document.state === "missing";
    choose.addEventListener("change", async () => {
        if (!choose.files.length)
            return;
        try {
            line.sending(0);
            await take(app, document.kind, choose.files[0], line.sending);
            app.draw("fix");
        } catch (refusal) {
            choose.value = "";
            line.refused(refusal);
        }
    });
    page({
        title: bad.length === 1 ? "Perbaiki satu dokumen" : `Perbaiki ${bad.length} dokumen`,
        step: app.view.number || "",
        back: () => app.go("status"),
        content: [
            el("div", { class: "headline" }, el("h2", {}, missing ? `Foto ${name}` : `Foto ulang ${name}`),
                app.view.deadline ? el("p", { class: "lead" }, "Paling lambat ", el("b", {}, longDate(app.view.deadline))) : null),
            el("div", { class: "card flush", "data-slot": document.kind }, preview(app, document, true),
                el("div", { class: "row pad" }, icon("triangle", "warn"), el("div", { class: "grow" }, el("div", { class: "name warn" }, document.sentence || "Perlu difoto ulang"), line.nodes))),
            el("div", { class: "card" }, el("h3", {}, "Supaya berhasil"), el("ul", { class: "tips" }, TIPS.map(([glyph, text]) => el("li", {}, icon(glyph, "sub"), text)))),
            keptBanner(app, bad),
            el("div", { class: "note" }, icon("house", "info"), el("p", {}, "Sulit memotret? Datang ke kantor cabang, petugas memotretkan. Gratis.")),
        ],
        footer: [choose, el("label", { class: "button primary", for: choose.id }, icon("camera"), "Buka kamera atau galeri")],
    });
}

/** All is here: one press sends it back to the officer. */
function donePage(app) {
    const postponed = app.view.state === "postponed";
    const send = primary(postponed ? "Sudah saya lengkapi" : "Kirim perbaikan", () => run(send, main, async () => {
        await call("POST", "/v1/portal/claim/supply", app.link, {});
        await app.load();
        app.go("status");
    }));
    const main = page({
        title: postponed ? "Lengkapi klaim" : "Perbaiki dokumen",
        step: app.view.number || "",
        back: () => app.go("status"),
        content: [
            postponed ? banner("warn", "Yang diminta petugas", app.view.sentence) : banner("ok", "Dokumen baru sudah diterima", "Tekan kirim agar petugas memeriksanya."),
            el("div", { class: "card" }, el("h3", {}, "Dokumen Anda"),
                app.view.documents.filter((document) => document.state !== "superseded").map((document) => el("div", { class: "row" }, icon("check", "ok"), el("div", { class: "grow name" }, documentName(document.kind))))),
        ],
        footer: [send],
    });
}

export function fixPage(app) {
    if (app.view.state !== "returned" && app.view.state !== "postponed") {
        app.draw("status");
        return;
    }
    const bad = asked(app);
    if (bad.length)
        onePage(app, bad);
    else
        donePage(app);
}

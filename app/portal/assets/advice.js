// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say of what is typed, before anything is sent. Advice: the officer asks the registers, this page never does.

import { banner, el } from "./dom.js";
import { icon } from "./icons.js";
import { longDate } from "./texts.js";

const GLYPHS = { met: ["check", "ok"], not_met: ["alert", "warn"], not_known: ["help", "info"], note: ["info", "info"], unknown: ["info", "info"] };

/** Nothing that the participant wrote speaks against the claim. */
export const mayGoOn = (advice) => !advice || advice.eligible;

/** One sentence of the answer, with its colour. */
export function verdictBanner(advice) {
    if (advice.eligible)
        return banner("ok", "Menurut isian Anda, klaim dapat diajukan", "Petugas mencocokkan dengan data kantor.");
    if (advice.eligibleFrom)
        return banner("warn", `Tunggu sampai ${longDate(advice.eligibleFrom)}`, advice.sentence);
    return banner("warn", "Menurut isian Anda, belum dapat diajukan", advice.sentence);
}

/** Why, and where it is written. */
export function reasonsCard(advice) {
    const shown = advice.reasons.filter((reason) => reason.textId);
    if (!shown.length)
        return null;
    return el("div", { class: "card" }, el("h3", {}, "Menurut aturan"), shown.map((reason) => {
        const [glyph, tone] = GLYPHS[reason.outcome] || GLYPHS.unknown;
        return el("div", { class: "row" }, icon(glyph, tone), el("div", { class: "grow" }, el("div", {}, reason.textId), el("div", { class: "hint" }, reason.source)));
    }));
}

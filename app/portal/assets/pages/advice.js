// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of the rules when something that was typed speaks against the claim. Nobody is stopped here.

import { reasonsCard, verdictBanner } from "../advice.js";
import { button, el } from "../dom.js";
import { page, primary, saved } from "../frame.js";
import { icon } from "../icons.js";

export function advicePage(app) {
    const { advice } = app.view;
    if (!advice) {
        app.draw("contact");
        return;
    }
    page({
        title: "Sebelum melanjutkan",
        back: () => app.go(app.hasDetails() ? "details" : "identity"),
        content: [
            verdictBanner(advice), reasonsCard(advice),
            el("div", { class: "note" }, icon("help", "info"), el("p", {}, "Ini petunjuk dari isian Anda saja. Salah tulis? Perbaiki. Yakin benar? Anda tetap boleh melanjutkan.")),
        ],
        footer: [saved(), primary("Periksa isian lagi", () => app.go(app.hasDetails() ? "details" : "identity")), button("Tetap lanjutkan", () => app.go("contact"))],
    });
}

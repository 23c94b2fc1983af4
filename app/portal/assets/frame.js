// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every page: a title, one question, one filled button.

import { banner, button, el } from "./dom.js";
import { icon } from "./icons.js";
import { refusalText } from "./refusals.js";

/** Draws a page. footer: nodes; back: function or null; step: "1 dari 7". Moves the focus to the title for screen readers. */
export function page({ title, step = "", back = null, content = [], footer = [] }) {
    const heading = el("h1", { tabindex: "-1" }, title);
    const main = el("main", {}, content);
    document.getElementById("app").replaceChildren(
        el("header", {}, back ? el("button", { class: "back", type: "button", "aria-label": "Kembali", onclick: back }, icon("back")) : icon("shield", "ok"),
            heading, step ? el("span", { class: "step" }, step) : null),
        main,
        ...(footer.length ? [el("footer", {}, footer)] : []));
    document.title = title;
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
    return main;
}

/** Shows a refusal at the top of the page. */
export function showRefusal(main, refusal) {
    main.querySelector(":scope > .banner.bad")?.remove();
    main.prepend(banner("bad", "Belum berhasil", refusalText(refusal)));
    window.scrollTo(0, 0);
}

/** Runs an action of a button: the button rests meanwhile, a refusal is shown, anything else goes on to the console. */
export async function run(control, main, action) {
    const words = control.lastChild;
    const label = words.textContent;
    control.disabled = true;
    main.querySelector(":scope > .banner.bad")?.remove();
    const slow = setTimeout(() => { words.textContent = "Sebentar…"; }, 600);
    try {
        await action();
    } catch (error) {
        showRefusal(main, error);
        if (!("code" in error))
            console.error(error);
    } finally {
        clearTimeout(slow);
        control.disabled = false;
        if (words.textContent === "Sebentar…")
            words.textContent = label;
    }
}

export function saved() {
    return el("div", { class: "saved" }, icon("check"), el("span", {}, "Tersimpan. Boleh dilanjutkan besok."));
}

export function primary(text, onclick, glyph = "") {
    return button(text, onclick, { kind: "primary", glyph });
}

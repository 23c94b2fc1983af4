// SPDX-License-Identifier: GPL-3.0-or-later
// Builds elements. Text always becomes a text node: nothing a server or a person typed is ever read as HTML.

import { icon } from "./icons.js";

/** el("p", {class: "lead"}, "text", otherNode): attributes beginning with "on" are listeners; null children are skipped. */
export function el(tag, attributes = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false)
            continue;
        if (name.startsWith("on"))
            node.addEventListener(name.slice(2), value);
        else
            node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
    return node;
}

export function banner(kind, title, text) {
    const icons = { ok: "check", warn: "triangle", bad: "alert", info: "info" };
    return el("div", { class: `banner ${kind}`, role: kind === "bad" ? "alert" : "status" }, icon(icons[kind], kind),
        el("div", {}, el("b", { class: kind }, title), text ? el("p", {}, text) : null));
}

/** A labelled input with room for a hint and an error. `name` is the member of the form ("participant.nik"). */
export function field(name, label, input, hint = "") {
    const id = `f-${name.replace(/\W/g, "-")}`;
    input.id = id;
    input.name = name;
    input.setAttribute("aria-describedby", `${id}-e`);
    return el("div", { class: "field", "data-field": name }, el("label", { for: id }, label), input,
        hint ? el("p", { class: "hint" }, hint) : null, el("p", { class: "error", id: `${id}-e`, hidden: true }));
}

/** Marks the field of `name` wrong and says why; returns false when the page has no such field. */
export function markWrong(root, name, text) {
    const box = root.querySelector(`[data-field="${CSS.escape(name)}"]`);
    if (!box)
        return false;
    box.classList.add("wrong");
    const error = box.querySelector(".error");
    error.hidden = false;
    error.replaceChildren(icon("alert"), el("span", {}, text));
    const input = box.querySelector("input, select, textarea");
    input.setAttribute("aria-invalid", "true");
    input.focus();
    return true;
}

export function clearWrong(root) {
    for (const box of root.querySelectorAll(".field.wrong")) {
        box.classList.remove("wrong");
        box.querySelector(".error").hidden = true;
        box.querySelector("input, select, textarea").removeAttribute("aria-invalid");
    }
}

export function button(text, onclick, { kind = "", type = "button", glyph = "" } = {}) {
    return el("button", { class: `button ${kind}`, type, onclick }, glyph ? icon(glyph) : null, text);
}

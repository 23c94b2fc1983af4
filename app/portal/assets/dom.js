// SPDX-License-Identifier: GPL-3.0-or-later
// Builds elements. Text always becomes a text node: nothing a server or a person typed is ever read as HTML.

const SVG = "http://www.w3.org/2000/svg";

// Lucide (ISC): see resources/icons/LICENSE.
const PATHS = {
    shield: ["M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z", "m9 12 2 2 4-4"],
    back: ["m15 18-6-6 6-6"],
    check: ["M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0", "m9 12 2 2 4-4"],
    alert: ["M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0", "M12 8v4", "M12 16h.01"],
    triangle: ["m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3", "M12 9v4", "M12 17h.01"],
    info: ["M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0", "M12 16v-4", "M12 8h.01"],
    clock: ["M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0", "M12 6v6l4 2"],
    camera: ["M14.5 4h-5L7 7H4a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-3l-2.5-3z", "M15 13a3 3 0 1 1-6 0 3 3 0 0 1 6 0"],
    file: ["M15 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7Z", "M14 2v4a2 2 0 0 0 2 2h4", "M10 9H8", "M16 13H8", "M16 17H8"],
    circle: ["M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0"],
    link: ["M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71", "M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71"],
};

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
    node.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return node;
}

export function icon(name, extra = "") {
    const svg = document.createElementNS(SVG, "svg");
    const attributes = { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true", class: `icon ${extra}` };
    for (const [key, value] of Object.entries(attributes))
        svg.setAttribute(key, value);
    for (const d of PATHS[name]) {
        const path = document.createElementNS(SVG, "path");
        path.setAttribute("d", d);
        svg.append(path);
    }
    return svg;
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

// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a draft share: every key stroke is kept on this phone, every page is saved at the centre before the
// next one opens.

import { call, Refusal } from "./api.js";
import { clearWrong, el, markWrong } from "./dom.js";
import { clearTyped, rememberTyped } from "./session.js";
import { refusalText } from "./refusals.js";

export function input(value, attributes = {}) {
    const node = el("input", { type: "text", autocomplete: "off", ...attributes });
    node.value = value || "";
    return node;
}

/** Keeps what is typed on this phone until the centre has it; `collect` moves it from the fields into app.form. */
export function keepTyping(app, main, collect) {
    main.addEventListener("input", (event) => {
        if (event.target.name === "code")
            return;
        collect();
        rememberTyped(app.form);
    });
}

/** "form.participant.kpj[0]" to "participant.kpj". */
const memberOf = (refusal) => (refusal.field || "").replace(/^form\./, "").replace(/\[\d+\]$/, "");

/** A copy in which the member ("account.number", "details.heirs[1].nik") is empty. */
function without(form, member) {
    const copy = structuredClone(form);
    const [part, name] = member.split(".");
    if (part === "details") {
        const path = member.split(/[.[\]]+/);
        const last = path.pop();
        delete path.reduce((at, step) => at?.[step] ?? {}, copy)[last];
        return copy;
    }
    if (name === "kpj")
        copy[part].kpj = [];
    else if (["name", "nik", "bankCode", "number", "holder"].includes(name))
        copy[part][name] = "";
    else
        delete copy[part][name];
    return copy;
}

/**
 * Saves the whole form. A slip on this page (`names`: its members) is told at its field; one of another page is left out,
 * stays on this phone and is told there. Returns whether this page is saved. Throws other refusals.
 */
export async function save(app, main, names) {
    const onThisPage = (member) => names.some((name) => member === name || member.startsWith(`${name}[`));
    clearWrong(main);
    rememberTyped(app.form);
    let form = app.form;
    for (let attempt = 0; attempt < 8; ++attempt) {
        try {
            await call("PUT", "/v1/portal/claim/form", app.link, { form });
        } catch (refusal) {
            const member = memberOf(refusal);
            if (onThisPage(member) && markWrong(main, member, refusalText(refusal)))
                return false;
            if (!/^(participant|account|details)\.[\w.[\]]+$/.test(member))
                throw refusal;
            form = without(form, member);
            continue;
        }
        if (form === app.form)
            clearTyped();
        return true;
    }
    throw new Refusal({ code: "malformed" });
}

const pages = (app) => ["reason", "checklist", "consent", "identity", ...(app.hasDetails() ? ["details"] : []), "contact", "account", "documents"];

/** How many pages there are for the reason. */
export const steps = (app) => pages(app).length;

/** Where a page of the draft stands: "5 dari 8". */
export const step = (app, name) => `${pages(app).indexOf(name) + 1} dari ${steps(app)}`;

/** pairs: [member, field, what to say]. Marks the first empty one. */
export function requireFilled(main, pairs) {
    clearWrong(main);
    const empty = pairs.find(([, node]) => node.value.trim() === "");
    if (empty)
        markWrong(main, empty[0], empty[2]);
    return !empty;
}

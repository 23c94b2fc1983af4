// SPDX-License-Identifier: GPL-3.0-or-later
// What only this reason asks: days, an age, an amount, the heirs. Which of them, the centre says.

import { mayGoOn } from "../advice.js";
import { Refusal } from "../api.js";
import { el, field, markWrong } from "../dom.js";
import { input, keepTyping, requireFilled, save, step } from "../draft.js";
import { page, primary, run, saved } from "../frame.js";
import { heirList } from "../heirs.js";
import { refusalText } from "../refusals.js";
import { BY_HEIRS, DETAILS, REASONS } from "../texts.js";

const DATES = { death_date: "deathDate", disabled_on: "disabledOn", leaving_on: "leavingOn" };

/** What people write as an amount, as the centre takes it: digits; undefined for what is no amount. */
const amount = (text) => (/^(rp)?[\d.\s]+(,00)?$/i.test(text.trim()) ? text.trim().replace(/,00$/, "").replace(/\D/g, "") : undefined);
const years = (text) => (/^\d+$/.test(text.trim()) ? Number(text) : undefined);

function set(details, name, value) {
    if (value === "" || value === undefined)
        delete details[name];
    else
        details[name] = value;
}

/** One asked field: its node, what it needs, and how it gets into the form. */
function askedField(app, { field: name, needed }, changed) {
    const { details } = app.form;
    if (name === "heirs")
        return heirList(details, changed);
    if (name === "states_not_working") {
        const box = el("input", { type: "checkbox", id: "not-working", checked: details.statesNotWorking === true });
        return {
            node: el("label", { class: "row consent", for: box.id }, box, el("span", {}, "Saya menyatakan tidak bekerja lagi di Indonesia")),
            required: () => [],
            collect: () => { details.statesNotWorking = box.checked; },
        };
    }
    const [label, hint, empty] = DETAILS[name];
    const member = DATES[name] || (name === "contract_age" ? "contractAge" : "askedGross");
    const node = DATES[name] ? input(details[member], { type: "date" }) : input(details[member] ?? "", { inputmode: "numeric", maxlength: name === "contract_age" ? 3 : 24 });
    const path = `details.${member}`;
    const read = { contractAge: () => years(node.value), askedGross: () => amount(node.value) }[member] || (() => node.value);
    const share = name === "asked_gross" ? app.reason()?.sharePercent : null;
    return {
        node: el("div", { class: "card" }, field(path, label, node, share ? `${hint} Paling banyak ${share}% dari saldo.` : hint)),
        required: () => (needed ? [[path, node, empty]] : []),
        collect: () => set(details, member, read()),
        wrong: () => (node.value.trim() !== "" && read() === undefined ? path : ""),
    };
}

export function detailsPage(app) {
    const { reason } = app.form;
    const byHeirs = BY_HEIRS.includes(reason);
    const typedSomething = () => main.dispatchEvent(new Event("input", { bubbles: true }));
    const parts = app.detailFields().map((asked) => askedField(app, asked, typedSomething));
    const collect = () => parts.forEach((part) => part.collect());
    const next = primary("Simpan dan lanjut", () => run(next, main, async () => {
        if (!requireFilled(main, parts.flatMap((part) => part.required())))
            return;
        const wrong = parts.map((part) => part.wrong?.()).find(Boolean);
        if (wrong) {
            markWrong(main, wrong, refusalText({ field: wrong }));
            return;
        }
        collect();
        if (byHeirs && !app.form.details.heirs.some((heir) => heir.claims))
            throw new Refusal({ code: "missing_field", field: "details.heirs" });
        if (!(await save(app, main, ["details.heirs", ...Object.keys(DATES).map((name) => `details.${DATES[name]}`), "details.contractAge", "details.askedGross"])))
            return;
        await app.load();
        app.go(mayGoOn(app.view.advice) ? "contact" : "advice");
    }));
    const main = page({
        title: byHeirs ? "Ahli waris" : REASONS[reason]?.[0] || "Keterangan klaim",
        step: step(app, "details"),
        back: () => app.go("identity"),
        content: [
            el("h2", {}, byHeirs ? "Siapa saja ahli warisnya?" : "Keterangan untuk klaim ini"),
            byHeirs ? el("p", { class: "lead" }, "Tulis semua yang ada di surat keterangan ahli waris, juga yang tidak ikut menerima.") : null,
            parts.map((part) => part.node),
        ],
        footer: [saved(), next],
    });
    keepTyping(app, main, collect);
}

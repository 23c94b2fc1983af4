// SPDX-License-Identifier: GPL-3.0-or-later
// The heirs of a dead participant, one card a person.

import { button, el, field } from "./dom.js";
import { input } from "./draft.js";
import { icon } from "./icons.js";
import { RELATIONS } from "./texts.js";

const MOST = 30; // as many as the centre takes
export const newHeir = () => ({ name: "", relation: "", claims: true });

function optional(heir, name, value) {
    if (value)
        heir[name] = value;
    else
        delete heir[name];
}

/** One person. `place`: where in the list; `changed()`: a key was pressed; `remove`: null for the only one. */
function heirCard(heir, place, remove) {
    const path = (name) => `details.heirs[${place}].${name}`;
    const name = input(heir.name, { maxlength: 120 });
    const relation = el("select", {}, el("option", { value: "" }, "Pilih hubungan"),
        Object.entries(RELATIONS).map(([code, word]) => el("option", { value: code, selected: heir.relation === code }, word)));
    const birth = input(heir.birthDate, { type: "date" });
    const nik = input(heir.nik, { inputmode: "numeric", maxlength: 24 });
    const guardian = input(heir.guardianName, { maxlength: 120 });
    const claims = el("input", { type: "checkbox", id: `claims-${place}`, checked: heir.claims !== false });
    const node = el("div", { class: "card heir" },
        el("div", { class: "row middle" }, icon("family", "sub"), el("h3", { class: "grow" }, `Ahli waris ${place + 1}`),
            remove ? el("button", { class: "link", type: "button", "aria-label": `Hapus ahli waris ${place + 1}`, onclick: remove }, "Hapus") : null),
        field(path("name"), "Nama lengkap", name), field(path("relation"), "Hubungan dengan peserta", relation), field(path("birthDate"), "Tanggal lahir", birth),
        field(path("nik"), "NIK (boleh kosong)", nik, "16 angka. Anak yang belum punya boleh dikosongkan."),
        field(path("guardianName"), "Nama wali (bila belum dewasa)", guardian, "Orang yang mewakili anak menurut surat perwalian."),
        el("label", { class: "row consent", for: claims.id }, claims, el("span", {}, "Ikut menerima uang klaim ini")));
    return {
        node,
        required: () => [[path("name"), name, "Isi nama ahli waris."], [path("relation"), relation, "Pilih hubungannya dengan peserta."],
            ...(relation.value === "estate" ? [] : [[path("birthDate"), birth, "Isi tanggal lahir ahli waris."]])],
        collect() {
            Object.assign(heir, { name: name.value.trim(), relation: relation.value, claims: claims.checked });
            optional(heir, "birthDate", birth.value);
            optional(heir, "nik", nik.value.trim());
            optional(heir, "guardianName", guardian.value.trim());
        },
    };
}

/** The list and a button for one more. `changed()` runs after a person was added or taken out. */
export function heirList(details, changed) {
    if (!details.heirs?.length)
        details.heirs = [newHeir()];
    let cards = [];
    const place = el("div", { class: "stack" });
    const collect = () => cards.forEach((card) => card.collect());
    const draw = () => {
        cards = details.heirs.map((heir, at) => heirCard(heir, at, details.heirs.length > 1 ? () => {
            collect();
            details.heirs.splice(at, 1);
            draw();
            changed();
        } : null));
        const full = cards.length >= MOST;
        place.replaceChildren(...cards.map((card) => card.node), full ? "" : button("Tambah ahli waris", () => {
            collect();
            details.heirs.push(newHeir());
            draw();
            changed();
            cards.at(-1).node.querySelector("input").focus();
        }, { glyph: "family" }));
    };
    draw();
    return { node: place, collect, required: () => cards.flatMap((card) => card.required()) };
}

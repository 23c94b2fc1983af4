// SPDX-License-Identifier: GPL-3.0-or-later
// Who the participant is, and where the money goes.

import { el, field } from "../dom.js";
import { input, keepTyping, requireFilled, save } from "../draft.js";
import { page, primary, run, saved } from "../frame.js";
import { NO_NIK } from "../texts.js";

const NEEDS_END = { RESIGN: "Tanggal surat berhenti kerja", PHK: "Tanggal PHK" };
const IDENTITY = ["participant.name", "participant.nik", "participant.birthDate", "participant.kpj", "participant.employmentEnd"];
const ACCOUNT = ["account.bankCode", "account.number", "account.holder"];

/** A date or nothing: an empty one is no date to the centre. */
function setDate(person, name, value) {
    if (value)
        person[name] = value;
    else
        delete person[name];
}

export function identityPage(app) {
    const person = app.form.participant;
    const endLabel = NEEDS_END[app.form.reason];
    const fields = {
        name: input(person.name, { autocomplete: "name", maxlength: 120 }),
        nik: input(person.nik, { inputmode: "numeric", maxlength: 24 }),
        birth: input(person.birthDate, { type: "date", autocomplete: "bday" }),
        mother: input(person.motherName, { maxlength: 120 }),
        address: input(person.address, { autocomplete: "street-address", maxlength: 300 }),
        kpj: input((person.kpj || []).join(", "), { inputmode: "numeric", maxlength: 80 }),
        employer: input(person.employer, { autocomplete: "organization", maxlength: 120 }),
        end: input(person.employmentEnd, { type: "date" }),
    };
    const collect = () => {
        Object.assign(person, {
            name: fields.name.value.trim(), nik: fields.nik.value.trim(), motherName: fields.mother.value.trim(), address: fields.address.value.trim(),
            kpj: fields.kpj.value.split(/[,;]/).map((card) => card.trim()).filter(Boolean), employer: fields.employer.value.trim(),
        });
        setDate(person, "birthDate", fields.birth.value);
        if (endLabel)
            setDate(person, "employmentEnd", fields.end.value);
    };
    const required = [["participant.name", fields.name, "Isi nama seperti di KTP."], ["participant.nik", fields.nik, "Isi NIK, 16 angka di KTP."],
        ["participant.birthDate", fields.birth, "Isi tanggal lahir seperti di KTP."], ["participant.kpj", fields.kpj, "Isi nomor kartu peserta."],
        ["participant.employmentEnd", fields.end, "Isi tanggal surat dari perusahaan."]]
        .filter(([name]) => (name !== "participant.nik" || !NO_NIK.includes(app.form.reason)) && (name !== "participant.employmentEnd" || endLabel));
    const next = primary("Simpan dan lanjut", () => run(next, main, async () => {
        if (!requireFilled(main, required))
            return;
        collect();
        if (await save(app, main, IDENTITY))
            app.go("contact");
    }));
    const main = page({
        title: "Data diri",
        step: "4 dari 7",
        back: () => app.go("status"),
        content: [
            el("div", { class: "card" }, el("h3", {}, "Seperti di KTP"), field("participant.name", "Nama lengkap", fields.name),
                field("participant.nik", "NIK", fields.nik, "16 angka. Boleh pakai spasi."), field("participant.birthDate", "Tanggal lahir", fields.birth),
                field("participant.motherName", "Nama ibu kandung", fields.mother), field("participant.address", "Alamat sekarang", fields.address)),
            el("div", { class: "card" }, el("h3", {}, "Pekerjaan"), field("participant.kpj", "Nomor kartu peserta (KPJ)", fields.kpj, "11 angka di kartu atau JMO. Lebih dari satu? Pisahkan dengan koma."),
                field("participant.employer", "Perusahaan terakhir", fields.employer), endLabel ? field("participant.employmentEnd", endLabel, fields.end) : null),
        ],
        footer: [saved(), next],
    });
    keepTyping(app, main, collect);
}

export function accountPage(app) {
    const account = app.form.account;
    const bank = el("select", {}, el("option", { value: "" }, "Pilih bank"),
        app.options.banks.map(({ code, name }) => el("option", { value: code, selected: account.bankCode === code }, name)));
    const number = input(account.number, { inputmode: "numeric", maxlength: 24 });
    const holder = input(account.holder || app.form.participant.name, { maxlength: 120 });
    const collect = () => Object.assign(account, { bankCode: bank.value, number: number.value.trim(), holder: holder.value.trim() });
    const next = primary("Simpan dan lanjut", () => run(next, main, async () => {
        if (!requireFilled(main, [["account.bankCode", bank, "Pilih bank."], ["account.number", number, "Isi nomor rekening."], ["account.holder", holder, "Isi nama pemilik rekening."]]))
            return;
        collect();
        if (await save(app, main, ACCOUNT))
            app.go("documents");
    }));
    const main = page({
        title: "Rekening",
        step: "6 dari 7",
        back: () => app.go("contact"),
        content: [
            el("h2", {}, "Ke mana uang dikirim?"),
            el("div", { class: "card" }, field("account.bankCode", "Bank", bank), field("account.number", "Nomor rekening", number, "Rekening yang masih aktif dipakai."),
                field("account.holder", "Nama pemilik", holder, "Harus nama Anda sendiri, seperti di buku tabungan.")),
        ],
        footer: [saved(), next],
    });
    keepTyping(app, main, collect);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Who the participant is, and where the money goes.

import { mayGoOn } from "../advice.js";
import { banner, el, field } from "../dom.js";
import { input, keepTyping, requireFilled, save, step } from "../draft.js";
import { page, primary, run, saved } from "../frame.js";
import { BY_HEIRS, END_LABELS, NO_NIK } from "../texts.js";

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
    const asked = app.reason()?.fields || [];
    const asksEnd = asked.some((row) => row.field === "employment_end");
    const endLabel = asksEnd ? END_LABELS[app.form.reason] || "Tanggal berhenti bekerja" : null;
    const byHeirs = BY_HEIRS.includes(app.form.reason);
    const notWorking = el("input", { type: "checkbox", id: "not-working", checked: app.form.details.statesNotWorking === true });
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
        if (endLabel) {
            setDate(person, "employmentEnd", fields.end.value);
            app.form.details.statesNotWorking = notWorking.checked;
        }
    };
    const required = [["participant.name", fields.name, "Isi nama seperti di KTP."], ["participant.nik", fields.nik, "Isi NIK, 16 angka di KTP."],
        ["participant.birthDate", fields.birth, "Isi tanggal lahir seperti di KTP."], ["participant.kpj", fields.kpj, "Isi nomor kartu peserta."],
        ["participant.employmentEnd", fields.end, "Isi tanggal surat dari perusahaan."]]
        .filter(([name]) => (name !== "participant.nik" || !NO_NIK.includes(app.form.reason)) && (name !== "participant.employmentEnd" || endLabel));
    const next = primary("Simpan dan lanjut", () => run(next, main, async () => {
        if (!requireFilled(main, required))
            return;
        collect();
        if (!(await save(app, main, IDENTITY)))
            return;
        await app.load();
        app.go(app.hasDetails() ? "details" : mayGoOn(app.view.advice) ? "contact" : "advice");
    }));
    const main = page({
        title: byHeirs ? "Data peserta" : "Data diri",
        step: step(app, "identity"),
        back: () => app.go("status"),
        content: [
            byHeirs ? banner("info", "Data peserta yang meninggal", "Isi data peserta, bukan data ahli waris. Ahli waris ditanyakan di halaman berikut.") : null,
            el("div", { class: "card" }, el("h3", {}, "Seperti di KTP"), field("participant.name", "Nama lengkap", fields.name),
                field("participant.nik", NO_NIK.includes(app.form.reason) ? "NIK (bila ada)" : "NIK", fields.nik, "16 angka. Boleh pakai spasi."), field("participant.birthDate", "Tanggal lahir", fields.birth),
                field("participant.motherName", "Nama ibu kandung", fields.mother), field("participant.address", "Alamat sekarang", fields.address)),
            el("div", { class: "card" }, el("h3", {}, "Pekerjaan"), field("participant.kpj", "Nomor kartu peserta (KPJ)", fields.kpj, "11 angka di kartu atau JMO. Lebih dari satu? Pisahkan dengan koma."),
                field("participant.employer", "Perusahaan terakhir", fields.employer), endLabel ? field("participant.employmentEnd", endLabel, fields.end) : null,
                endLabel ? el("label", { class: "row consent", for: notWorking.id }, notWorking, el("span", {}, "Saya sekarang tidak bekerja di perusahaan lain")) : null),
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
    const byHeirs = BY_HEIRS.includes(app.form.reason);
    const owner = byHeirs ? app.form.details.heirs?.find((heir) => heir.claims !== false)?.name : app.form.participant.name;
    const holder = input(account.holder || owner, { maxlength: 120 });
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
        step: step(app, "account"),
        back: () => app.go("contact"),
        content: [
            el("h2", {}, "Ke mana uang dikirim?"),
            el("div", { class: "card" }, field("account.bankCode", "Bank", bank), field("account.number", "Nomor rekening", number, "Rekening yang masih aktif dipakai."),
                field("account.holder", "Nama pemilik", holder, byHeirs ? "Nama ahli waris yang menerima, seperti di buku tabungan." : "Harus nama Anda sendiri, seperti di buku tabungan.")),
        ],
        footer: [saved(), next],
    });
    keepTyping(app, main, collect);
}

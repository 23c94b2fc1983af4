// SPDX-License-Identifier: GPL-3.0-or-later
// Who the participant is, how to reach them, where the money goes. Each page is saved at the centre before the next opens.

import { call } from "../api.js";
import { banner, button, clearWrong, el, field, markWrong } from "../dom.js";
import { page, primary, run, saved } from "../frame.js";
import { clearTyped, rememberTyped } from "../session.js";
import { refusalText } from "../texts.js";

const input = (value, attributes = {}) => {
    const node = el("input", { type: "text", autocomplete: "off", ...attributes });
    node.value = value || "";
    return node;
};

/** Saves the whole form; a refusal that names a field of this page is shown there. Returns whether it was saved. */
async function save(app, main, names) {
    clearWrong(main);
    rememberTyped(app.form);
    try {
        await call("PUT", "/v1/portal/claim/form", app.link, { form: app.form });
    } catch (refusal) {
        const name = (refusal.field || "").replace(/^form\./, "").replace(/\[\d+\]$/, "");
        if (names.includes(name) && markWrong(main, name, refusalText(refusal)))
            return false;
        if (refusal.field && !names.includes(name))
            return true; // A later page's field: it is asked there.
        throw refusal;
    }
    clearTyped();
    return true;
}

function requireFilled(main, pairs) {
    for (const [name, node, text] of pairs) {
        if (node.value.trim() === "") {
            markWrong(main, name, text);
            return false;
        }
    }
    return true;
}

export function identityPage(app) {
    const person = app.form.participant;
    const needsEnd = app.form.reason === "RESIGN" || app.form.reason === "PHK";
    const name = input(person.name, { autocomplete: "name", maxlength: 120 });
    const nik = input(person.nik, { inputmode: "numeric", maxlength: 24 });
    const birth = input(person.birthDate, { type: "date" });
    const mother = input(person.motherName, { maxlength: 120 });
    const address = input(person.address, { autocomplete: "street-address", maxlength: 300 });
    const kpj = input((person.kpj || []).join(", "), { inputmode: "numeric", maxlength: 80 });
    const employer = input(person.employer, { maxlength: 120 });
    const end = input(person.employmentEnd, { type: "date" });
    const names = ["participant.name", "participant.nik", "participant.birthDate", "participant.kpj", "participant.employmentEnd"];
    const next = primary("Simpan dan lanjut", () => run(next, main, async () => {
        clearWrong(main);
        const filled = [["participant.name", name, "Isi nama seperti di KTP."], ["participant.nik", nik, "Isi NIK, 16 angka di KTP."],
            ["participant.birthDate", birth, "Isi tanggal lahir seperti di KTP."], ["participant.kpj", kpj, "Isi nomor kartu peserta."]];
        if (needsEnd)
            filled.push(["participant.employmentEnd", end, "Isi tanggal surat dari perusahaan."]);
        if (!requireFilled(main, filled))
            return;
        Object.assign(person, {
            name: name.value.trim(), nik: nik.value.trim(), birthDate: birth.value, motherName: mother.value.trim(), address: address.value.trim(),
            kpj: kpj.value.split(",").map((card) => card.trim()).filter(Boolean), employer: employer.value.trim(),
        });
        if (needsEnd)
            person.employmentEnd = end.value;
        if (await save(app, main, names))
            app.go("contact");
    }));
    const endLabel = app.form.reason === "PHK" ? "Tanggal PHK" : "Tanggal surat berhenti kerja";
    const main = page({
        title: "Data diri",
        step: "4 dari 7",
        content: [
            el("div", { class: "card" }, field("participant.name", "Nama lengkap", name, "Seperti di KTP."),
                field("participant.nik", "NIK", nik, "16 angka. Boleh pakai spasi."), field("participant.birthDate", "Tanggal lahir", birth),
                field("participant.motherName", "Nama ibu kandung", mother), field("participant.address", "Alamat sekarang", address)),
            el("div", { class: "card" }, field("participant.kpj", "Nomor kartu peserta (KPJ)", kpj, "Lebih dari satu kartu? Pisahkan dengan koma."),
                field("participant.employer", "Perusahaan terakhir", employer), needsEnd ? field("participant.employmentEnd", endLabel, end) : null),
        ],
        footer: [saved(), next],
    });
}

function codeCard(app, phone, main) {
    const code = input("", { inputmode: "numeric", autocomplete: "one-time-code", maxlength: 6 });
    const check = button("Periksa kode", () => run(check, main(), async () => {
        try {
            await call("POST", "/v1/portal/claim/phone-code:check", app.link, { code: code.value.trim() });
        } catch (refusal) {
            if (refusal.status === 422) {
                markWrong(main(), "code", "Kode tidak cocok. Periksa pesan terakhir, atau minta kode baru.");
                return;
            }
            throw refusal;
        }
        await app.load();
        app.go("account");
    }));
    return el("div", { class: "card" }, el("p", { class: "hint", style: "margin-top:0" }, `Kode 6 angka dikirim ke ${phone}. Berlaku 5 menit.`),
        field("code", "Kode dari pesan", code), check);
}

export function contactPage(app) {
    const person = app.form.participant;
    const phone = input(person.phone, { type: "tel", autocomplete: "tel", maxlength: 24 });
    const email = input(person.email, { type: "email", autocomplete: "email", maxlength: 120 });
    const rest = el("div");
    let main = null;
    const send = primary("Kirim kode ke HP ini", () => run(send, main, async () => {
        clearWrong(main);
        if (!requireFilled(main, [["participant.phone", phone, "Isi nomor HP yang aktif."]]))
            return;
        Object.assign(person, { phone: phone.value.trim(), email: email.value.trim() });
        if (!(await save(app, main, ["participant.phone", "participant.email"])))
            return;
        await app.load();
        if (app.view.phoneVerified) {
            app.go("account");
            return;
        }
        await call("POST", "/v1/portal/claim/phone-code", app.link, {});
        rest.replaceChildren(codeCard(app, app.form.participant.phone, () => main));
    }));
    main = page({
        title: "Nomor HP",
        step: "5 dari 7",
        back: () => app.go("identity"),
        content: [
            el("div", { class: "card" }, field("participant.phone", "Nomor HP aktif", phone, "Petugas menelepon ke nomor ini."),
                field("participant.email", "Email (boleh kosong)", email)),
            rest,
            banner("info", "Kode tidak datang?", "Pastikan nomor aktif. Nomor lama tidak aktif? Tulis nomor baru di atas, atau datang ke kantor cabang."),
        ],
        footer: [saved(), send],
    });
    if (app.view.phoneVerified)
        send.lastChild.textContent = "Lanjut";
}

export function accountPage(app) {
    const account = app.form.account;
    const bank = el("select", {}, el("option", { value: "" }, "Pilih bank"),
        app.options.banks.map(({ code, name }) => el("option", { value: code, selected: account.bankCode === code }, name)));
    const number = input(account.number, { inputmode: "numeric", maxlength: 24 });
    const holder = input(account.holder || app.form.participant.name, { maxlength: 120 });
    const next = primary("Simpan dan lanjut", () => run(next, main, async () => {
        clearWrong(main);
        if (!requireFilled(main, [["account.bankCode", bank, "Pilih bank."], ["account.number", number, "Isi nomor rekening."], ["account.holder", holder, "Isi nama pemilik rekening."]]))
            return;
        Object.assign(account, { bankCode: bank.value, number: number.value.trim(), holder: holder.value.trim() });
        if (await save(app, main, ["account.bankCode", "account.number", "account.holder"]))
            app.go("documents");
    }));
    const main = page({
        title: "Rekening",
        step: "6 dari 7",
        back: () => app.go("contact"),
        content: [el("div", { class: "card" }, field("account.bankCode", "Bank", bank), field("account.number", "Nomor rekening", number, "Rekening yang masih aktif dipakai."),
            field("account.holder", "Nama pemilik", holder, "Harus nama Anda sendiri, seperti di buku tabungan."))],
        footer: [saved(), next],
    });
}


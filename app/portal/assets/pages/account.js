// SPDX-License-Identifier: GPL-3.0-or-later
// Another account after the bank has sent the money back: the account and its passbook page, sent together.

import { call } from "../api.js";
import { banner, clearWrong, el, field, markWrong } from "../dom.js";
import { input, requireFilled } from "../draft.js";
import { page, primary, run } from "../frame.js";
import { icon } from "../icons.js";
import { chooser, progressLine, takeBeside } from "../taking.js";
import { refusalText } from "../refusals.js";
import { longDate } from "../texts.js";

const PAPER = "bank_passbook";
const MEMBERS = ["account.bankCode", "account.number", "account.holder"];
const OWN_WORDS = {
    duplicate: "Rekening yang Anda ajukan sudah diperiksa satu petugas. Tunggu jawabannya.",
    quota_reached: "Rekening sudah diganti beberapa kali hari ini. Coba lagi besok, atau datang ke kantor cabang.",
    incomplete_documents: "Foto halaman buku tabungan belum sampai. Pilih lagi fotonya.",
};

/** Whether the participant can ask for another account now. */
export function mayChangeAccount({ state, accountChange }) {
    return state === "payment_failed" && !accountChange?.checked;
}

const lastDigits = (number) => `•••• ${number.slice(-4)}`;

function bankAnswer({ bank, holderMatches, dormant }) {
    if (bank === "not_found")
        return ["bad", "Bank tidak menemukan rekening ini"];
    if (bank !== "found")
        return ["info", "Menunggu jawaban bank"];
    if (dormant)
        return ["bad", "Rekening ini juga tidak aktif"];
    return holderMatches ? ["ok", "Nama sesuai, rekening aktif"] : ["bad", "Nama pemilik berbeda dengan nama Anda"];
}

/** What was asked for, what the bank says of it, and whose turn it is. */
export function accountChangeCard(app) {
    const change = app.view.accountChange;
    const [tone, words] = bankAnswer(change);
    const bank = app.options.banks.find(({ code }) => code === change.account.bankCode)?.name || change.account.bankCode;
    const glyph = { ok: "check", bad: "triangle", info: "clock" }[tone];
    return el("div", { class: "card", "data-account": change.checked ? "checked" : "asked" }, el("h3", {}, "Rekening baru"),
        el("div", { class: "row" }, icon("bank", "sub"), el("div", { class: "grow" }, el("div", { class: "name" }, `${bank} ${lastDigits(change.account.number)}`), el("span", { class: "hint sub" }, change.account.holder))),
        el("div", { class: "row" }, icon(glyph, tone), el("div", { class: `grow ${tone}`, role: "status", "data-bank": change.bank }, words)),
        el("div", { class: "row" }, icon("clock", "info"), el("div", { class: "grow" }, change.checked ? "Satu petugas sudah setuju. Menunggu penyelia." : "Menunggu petugas. Dua orang memeriksa sebelum uang dikirim lagi.")));
}

/** Why the money came back and since when; what the officers said of another account. */
export function failureBanners({ paymentFailure: failure, accountChange }) {
    if (!failure)
        return [];
    return [
        banner("bad", "Uang belum bisa dikirim", [el("span", { class: "asked" }, failure.sentence), el("span", { class: "asked" }, `Sejak ${longDate(failure.at)}. Klaim tidak perlu diulang.`)]),
        failure.accountRefusal && !accountChange ? banner("warn", "Rekening lain belum dapat dipakai", failure.accountRefusal) : null,
    ];
}

function paperCard(choose, line) {
    return el("div", { class: "card", "data-slot": PAPER },
        el("div", { class: "row" }, icon("bank", "sub"),
            el("div", { class: "grow" }, el("div", { class: "name" }, "Buku tabungan atau rekening koran"), line.nodes),
            choose, el("label", { class: "button small", for: choose.id }, icon("camera"), "Foto")));
}

export function newAccountPage(app) {
    if (!mayChangeAccount(app.view)) {
        app.draw("status");
        return;
    }
    const bank = el("select", {}, el("option", { value: "" }, "Pilih bank"), app.options.banks.map(({ code, name }) => el("option", { value: code }, name)));
    const number = input("", { inputmode: "numeric", maxlength: 24 });
    const holder = input(app.view.form.participant.name, { maxlength: 120 });
    const choose = chooser(PAPER);
    const line = progressLine("sub", "Halaman dengan nama dan nomor rekening", "none");
    const paper = crypto.randomUUID();
    choose.addEventListener("change", () => {
        if (choose.files.length)
            line.chosen(choose.files[0].name);
    });
    const sendAll = async () => {
        if (!requireFilled(main, [["account.bankCode", bank, "Pilih bank."], ["account.number", number, "Isi nomor rekening."], ["account.holder", holder, "Isi nama pemilik rekening."]]))
            return;
        if (!choose.files.length) {
            line.refused({ code: "no_paper" }, "Foto dulu halaman buku tabungan rekening ini.");
            return;
        }
        await takeBeside(app, paper, PAPER, choose.files[0], line.sending);
        await call("POST", "/v1/portal/claim/account", app.link, { account: { bankCode: bank.value, number: number.value.trim(), holder: holder.value.trim() } });
        await app.load();
        app.go("status");
    };
    const send = primary("Kirim rekening baru", () => run(send, main, async () => {
        clearWrong(main);
        try {
            await sendAll();
        } catch (refusal) {
            if (MEMBERS.includes(refusal.field) && markWrong(main, refusal.field, refusalText(refusal)))
                return;
            line.refused(refusal, OWN_WORDS[refusal.code]);
            if (!(refusal.code in OWN_WORDS))
                throw refusal;
        }
    }));
    const main = page({
        title: "Rekening lain",
        step: app.view.number || "",
        back: () => app.go("status"),
        content: [
            el("h2", {}, "Ke mana uang dikirim lagi?"),
            el("div", { class: "card" }, field("account.bankCode", "Bank", bank), field("account.number", "Nomor rekening", number, "Rekening yang masih aktif dipakai."),
                field("account.holder", "Nama pemilik", holder, "Harus nama Anda sendiri, seperti di buku tabungan.")),
            paperCard(choose, line),
            el("div", { class: "note" }, icon("shield", "info"), el("p", {}, "Petugas tidak pernah meminta PIN atau kode bank. Gratis.")),
        ],
        footer: [send],
    });
}

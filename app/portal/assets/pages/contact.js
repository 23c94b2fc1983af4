// SPDX-License-Identifier: GPL-3.0-or-later
// How to reach the participant: a number that answers, proven by a code.

import { call } from "../api.js";
import { banner, button, el, field, markWrong } from "../dom.js";
import { input, keepTyping, requireFilled, save, step } from "../draft.js";
import { page, primary, run, saved } from "../frame.js";
import { localPhone } from "../texts.js";

const NAMES = ["participant.phone", "participant.email"];

/** Asks for the code that was sent. The filled button of the page is now this one. */
function codePage(app) {
    const code = input("", { inputmode: "numeric", autocomplete: "one-time-code", maxlength: 6 });
    const check = primary("Periksa kode", () => run(check, main, async () => {
        if (!requireFilled(main, [["code", code, "Isi kode 6 angka dari pesan."]]))
            return;
        try {
            await call("POST", "/v1/portal/claim/phone-code:check", app.link, { code: code.value.trim() });
        } catch (refusal) {
            if (refusal.status === 422) {
                markWrong(main, "code", "Kode tidak cocok. Periksa pesan terakhir, atau minta kode baru.");
                return;
            }
            throw refusal;
        }
        await app.load();
        app.go("account");
    }));
    const again = button("Kirim kode baru", () => run(again, main, async () => {
        await call("POST", "/v1/portal/claim/phone-code", app.link, {});
        main.prepend(banner("ok", "Kode baru dikirim", "Kode sebelumnya tidak berlaku lagi."));
    }), { glyph: "refresh" });
    const main = page({
        title: "Kode dari pesan",
        step: step(app, "contact"),
        back: () => app.go("contact"),
        content: [
            el("h2", {}, "Masukkan kode 6 angka"),
            el("p", { class: "lead" }, "Dikirim ke ", el("b", { class: "nowrap" }, localPhone(app.form.participant.phone)), ". Berlaku 5 menit."),
            el("div", { class: "card" }, field("code", "Kode", code, "Jangan berikan kode ini kepada siapa pun.")),
            banner("info", "Kode tidak datang?", "Pastikan nomor aktif dan ada sinyal, lalu minta kode baru. Nomor lama? Kembali dan tulis nomor baru."),
        ],
        footer: [check, again],
    });
}

export function contactPage(app) {
    const person = app.form.participant;
    const phone = input(localPhone(person.phone || ""), { type: "tel", autocomplete: "tel", maxlength: 24 });
    const email = input(person.email, { type: "email", autocomplete: "email", maxlength: 120 });
    const collect = () => Object.assign(person, { phone: phone.value.trim(), email: email.value.trim() });
    const send = primary(app.view.phoneVerified ? "Simpan dan lanjut" : "Kirim kode ke HP ini", () => run(send, main, async () => {
        if (!requireFilled(main, [["participant.phone", phone, "Isi nomor HP yang aktif."]]))
            return;
        collect();
        if (!(await save(app, main, NAMES)))
            return;
        await app.load();
        if (app.view.phoneVerified) {
            app.go("account");
            return;
        }
        await call("POST", "/v1/portal/claim/phone-code", app.link, {});
        codePage(app);
    }));
    const main = page({
        title: "Nomor HP",
        step: step(app, "contact"),
        back: () => app.go(app.hasDetails() ? "details" : "identity"),
        content: [
            el("h2", {}, "Nomor mana yang kami hubungi?"),
            el("div", { class: "card" }, field("participant.phone", "Nomor HP aktif", phone, "Petugas menelepon ke nomor ini."),
                field("participant.email", "Email (boleh kosong)", email)),
            app.view.phoneVerified ? banner("ok", "Nomor sudah diperiksa", "Ganti nomor? Kami kirim kode baru.") : null,
        ],
        footer: [saved(), send],
    });
    keepTyping(app, main, collect);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Read once more before sending; afterwards: what, who can mend it, by when, what follows.

import { call } from "../api.js";
import { banner, button, el, icon } from "../dom.js";
import { page, primary, run, saved } from "../frame.js";
import { forget, linkAddress } from "../session.js";
import { longDate, REASONS, shortDate, STATES } from "../texts.js";

const PATH = [
    ["Berkas dikirim", ["submitted", "document_review"]],
    ["Berkas lengkap", ["queued", "called", "no_show"]],
    ["Wawancara", ["in_verification"]],
    ["Diperiksa penyelia", ["awaiting_supervisor"]],
    ["Disetujui", ["approved", "payment_pending", "payment_failed"]],
    ["Uang masuk", ["paid"]],
];
const STOPPED = ["rejected", "expired", "cancelled"];

const dots = (text, keep = 4) => "•".repeat(Math.max(0, text.length - keep)) + text.slice(-keep);

export function reviewPage(app) {
    const { participant, account, reason } = app.form;
    const bank = app.options.banks.find((row) => row.code === account.bankCode);
    const send = primary("Kirim klaim", () => run(send, main, async () => {
        await call("POST", "/v1/portal/claim/submit", app.link, {});
        await app.load();
        app.go("status");
    }));
    const rows = [["Sebab", (REASONS[reason] || [reason])[0]], ["Nama", participant.name], ["NIK", dots(participant.nik || "")],
        ["Kartu peserta", (participant.kpj || []).map((card) => dots(card)).join(", ")], ["HP", dots(participant.phone || "")],
        ["Rekening", `${bank ? bank.name : ""} ${dots(account.number || "")}`], ["Atas nama", account.holder]];
    const main = page({
        title: "Periksa sekali lagi",
        back: () => app.go("documents"),
        content: [el("div", { class: "card" }, el("dl", {}, rows.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value || "-")]))),
            banner("info", "Setelah dikirim", "Petugas memeriksa dokumen, lalu menghubungi Anda. Bila ada satu dokumen kurang, hanya dokumen itu yang diminta lagi.")],
        footer: [saved(), send],
    });
}

function pathCard(app) {
    const { state, history } = app.view;
    const dates = new Map();
    for (const entry of history) {
        const step = PATH.findIndex(([, states]) => states.includes(entry.to));
        if (step >= 0)
            dates.set(step, entry.at);
    }
    const now = PATH.findIndex(([, states]) => states.includes(state));
    const reached = now >= 0 ? now : Math.max(-1, ...dates.keys());
    return el("div", { class: "card" }, el("ol", { class: "path" }, PATH.map(([name], step) => {
        const done = step < reached || (step === reached && state === "paid");
        const here = step === reached && state !== "paid" && !STOPPED.includes(state);
        return el("li", {}, icon(done || step < reached ? "check" : here ? "clock" : "circle", done ? "ok" : here ? "info" : "sub"),
            el("span", { class: `grow ${done || here ? "" : "sub"}` }, name),
            el("time", {}, dates.has(step) && step <= reached ? shortDate(dates.get(step)) : here ? "sekarang" : ""));
    })));
}

function linkCard(app) {
    const address = linkAddress(app.link);
    const note = el("p", { class: "hint", role: "status" });
    return el("div", { class: "card" }, el("h3", {}, "Tautan klaim ini"),
        el("p", { class: "hint", style: "margin-top:0" }, "Simpan tautan untuk membuka klaim dari HP lain. Jangan dibagikan: tautan ini membuka data Anda."),
        button("Salin tautan", async () => {
            try {
                await navigator.clipboard.writeText(address);
                note.textContent = "Tautan sudah disalin.";
            } catch {
                note.textContent = address;
            }
        }, { glyph: "link" }), note,
        el("button", { class: "link", type: "button", onclick: () => { forget(); location.reload(); } }, "Hapus dari HP ini"));
}

export function statusPage(app) {
    const { view } = app;
    const [kind, title, text] = STATES[view.state] || STATES.unknown;
    const rows = [];
    if (view.deadline)
        rows.push(["Paling lambat", longDate(view.deadline)]);
    if (view.payBy && ["queued", "called", "in_verification", "awaiting_supervisor", "approved", "payment_pending"].includes(view.state))
        rows.push(["Perkiraan uang dikirim", longDate(view.payBy)]);
    const footer = [];
    if (view.state === "draft")
        footer.push(primary("Lanjutkan mengisi", () => app.go(app.nextStep())));
    if (view.state === "returned" || view.state === "postponed")
        footer.push(primary("Perbaiki sekarang", () => app.go("fix"), "camera"));
    footer.push(button("Muat ulang", () => app.refresh()));
    const withdraw = button("Batalkan klaim", () => {
        if (!window.confirm("Batalkan klaim ini? Isian dan dokumen tidak diproses lagi."))
            return;
        run(withdraw, main, async () => {
            await call("POST", "/v1/portal/claim/withdraw", app.link, {});
            await app.refresh();
        });
    }, { kind: "danger" });
    const canWithdraw = !STOPPED.includes(view.state) && !["approved", "payment_pending", "payment_failed", "paid", "awaiting_supervisor"].includes(view.state);
    const main = page({
        title: view.number ? `Klaim ${view.number}` : "Klaim Anda",
        content: [banner(kind, title, view.sentence || text), rows.length ? el("div", { class: "card" }, el("dl", {}, rows.map(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]))) : null,
            pathCard(app), linkCard(app), canWithdraw ? withdraw : null],
        footer,
    });
}

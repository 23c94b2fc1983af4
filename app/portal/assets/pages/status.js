// SPDX-License-Identifier: GPL-3.0-or-later
// What is the matter, who can mend it, by when, what follows; then the way of the claim with its dates.

import { call } from "../api.js";
import { banner, button, el } from "../dom.js";
import { page, primary, run } from "../frame.js";
import { icon } from "../icons.js";
import { forget, linkAddress } from "../session.js";
import { documentName, longDate, NEXT, shortDate, STATES, STOPPED } from "../texts.js";
import { accountChangeCard, failureBanners, mayChangeAccount } from "./account.js";
import { asked } from "./fix.js";

// name; states in which it is the present step; events that date it
const PATH = [
    ["Klaim dikirim", ["submitted"], ["claim.submitted"]],
    ["Dokumen diperiksa", ["document_review", "returned"], ["claim.review_completed"]],
    ["Wawancara", ["queued", "called", "no_show", "in_verification", "postponed"], ["claim.decided"]],
    ["Diperiksa penyelia", ["awaiting_supervisor"], ["claim.approved", "claim.rejection_confirmed"]],
    ["Uang dikirim", ["approved", "payment_pending", "payment_failed"], ["claim.paid"]],
    ["Uang masuk", ["paid"], ["claim.paid"]],
];
const PAY_EXPECTED = ["queued", "called", "in_verification", "awaiting_supervisor", "approved", "payment_pending"];
const LOOKS = 6;
const LOOK_MS = 1500;
const NO_WITHDRAWAL = [...STOPPED, "approved", "payment_pending", "payment_failed", "paid"];

function pathCard({ state, history }) {
    const at = (events) => history.findLast((entry) => events.includes(entry.what))?.at;
    const now = state === "paid" ? PATH.length : PATH.findIndex(([, states]) => states.includes(state));
    const problem = ["returned", "postponed", "no_show", "payment_failed"].includes(state);
    // The claim is sent as soon as it is there; what is under way is the step after it.
    const here = state === "submitted" ? 1 : now;
    return el("div", { class: "card" }, el("ol", { class: "path" }, PATH.map(([name, , events], step) => {
        const done = step < here;
        const present = step === here;
        const glyph = done ? "check" : present ? (problem ? "alert" : "clock") : "dashed";
        const tone = done ? "ok" : present ? (problem ? "warn" : "info") : "sub";
        const date = done && at(events);
        return el("li", { "aria-current": present ? "step" : null }, icon(glyph, tone), el("span", { class: `grow ${present ? `name ${tone}` : done ? "" : "sub"}` }, name),
            date ? el("time", { datetime: date }, shortDate(date)) : el("span", { class: "hint sub" }, done ? "selesai" : present ? (state === "returned" || state === "postponed" ? "giliran Anda" : "sekarang") : "menunggu"));
    })));
}

function nextCard({ state, deadline, payBy, accountChange }) {
    const [who, after] = (accountChange && NEXT.account_asked) || NEXT[state] || NEXT.unknown;
    const rows = [["Siapa yang bisa memperbaiki", who]];
    if (!["returned", "postponed", "payment_failed", "no_show", "rejected", "expired", "draft"].includes(state) || accountChange)
        rows[0][0] = "Siapa yang bekerja";
    if (deadline)
        rows.push(["Paling lambat", longDate(deadline)]);
    if (payBy && PAY_EXPECTED.includes(state))
        rows.push(["Uang paling lambat", longDate(payBy)]);
    rows.push(["Setelah itu", after, "plain"]);
    return el("div", { class: "card" }, el("dl", {}, rows.map(([name, value, tone]) => el("div", {}, el("dt", {}, name), el("dd", { class: tone || "" }, value)))));
}

/** Takes the claim off this phone, after a question. */
function leave(question) {
    if (window.confirm(question)) {
        forget();
        location.reload();
    }
}

function linkCard(app) {
    const address = linkAddress(app.link);
    const note = el("p", { class: "hint", role: "status" });
    return el("div", { class: "card" }, el("h3", {}, "Tautan klaim ini"),
        el("p", { class: "small sub" }, "Simpan untuk membuka klaim dari HP lain. Jangan dibagikan: tautan ini membuka data Anda."),
        button("Salin tautan", async () => {
            try {
                await navigator.clipboard.writeText(address);
                note.textContent = "Tautan sudah disalin.";
            } catch {
                note.textContent = address;
            }
        }, { glyph: "link" }), note,
        el("button", { class: "link", type: "button", onclick: () => leave("Hapus tautan dari HP ini? Tanpa tautan, klaim hanya dapat dibuka di kantor cabang.") }, "Hapus dari HP ini"));
}

/** Which documents, and what was wrong with each. */
function askedFor(app) {
    return asked(app).map((document) => el("span", { class: "asked" }, el("b", {}, documentName(document.kind)), document.sentence || "Perlu difoto ulang"));
}

/** The bank's answer comes a moment after the account was sent: the page looks again by itself, a few times. */
function waitForBank(app) {
    if (app.view.accountChange?.bank !== "not_asked") {
        app.looks = 0;
        return;
    }
    app.looks = (app.looks || 0) + 1;
    if (app.looks > LOOKS)
        return;
    const heading = document.querySelector("h1");
    setTimeout(() => {
        if (heading.isConnected)
            app.refresh().catch(() => {}); // The button is there for the next look.
    }, LOOK_MS);
}

/** What the participant can do now, if anything. */
function actOf(app) {
    const { state, accountChange } = app.view;
    if (state === "draft")
        return primary("Lanjutkan mengisi", () => app.go(app.nextStep()));
    if (state === "returned" || state === "postponed")
        return primary("Perbaiki sekarang", () => app.go("fix"), "camera");
    if (mayChangeAccount(app.view) && accountChange)
        return button("Ganti rekening", () => app.go("newAccount"), { glyph: "bank" });
    if (mayChangeAccount(app.view))
        return primary("Masukkan rekening lain", () => app.go("newAccount"), "bank");
    if (STOPPED.includes(state))
        return primary("Ajukan klaim baru", () => leave("Ajukan klaim baru? Tautan klaim ini dihapus dari HP ini. Salin dulu bila masih perlu."));
    return null;
}

export function statusPage(app) {
    const { view } = app;
    const [kind, title, text] = STATES[view.state] || STATES.unknown;
    const reload = button("Muat ulang", () => run(reload, main, () => app.refresh()), { glyph: "refresh" });
    const withdraw = button("Batalkan klaim", () => {
        if (!window.confirm("Batalkan klaim ini? Isian dan dokumen tidak diproses lagi."))
            return;
        run(withdraw, main, async () => {
            await call("POST", "/v1/portal/claim/withdraw", app.link, {});
            await app.refresh();
        });
    }, { kind: "danger" });
    const started = view.state !== "draft" && !STOPPED.includes(view.state);
    const main = page({
        title: view.number ? `Klaim ${view.number}` : "Klaim Anda",
        content: [view.paymentFailure ? failureBanners(view) : banner(kind, title, view.state === "returned" ? askedFor(app) : text || view.sentence),
            view.accountChange ? accountChangeCard(app) : null, nextCard(view), started ? pathCard(view) : null,
            linkCard(app), NO_WITHDRAWAL.includes(view.state) ? null : withdraw],
        footer: [actOf(app), reload].filter(Boolean),
    });
    waitForBank(app);
}

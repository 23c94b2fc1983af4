// SPDX-License-Identifier: GPL-3.0-or-later
// What is the matter, who can mend it, by when, what follows; then the way of the claim with its dates.

import { call } from "../api.js";
import { banner, button, el } from "../dom.js";
import { page, primary, run } from "../frame.js";
import { icon } from "../icons.js";
import { forget, linkAddress } from "../session.js";
import { documentName, longDate, NEXT, shortDate, STATES, STOPPED } from "../texts.js";
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

function nextCard({ state, deadline, payBy }) {
    const [who, after] = NEXT[state] || NEXT.unknown;
    const rows = [["Siapa yang bisa memperbaiki", who]];
    if (!["returned", "postponed", "payment_failed", "no_show", "rejected", "expired", "draft"].includes(state))
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

export function statusPage(app) {
    const { view } = app;
    const [kind, title, text] = STATES[view.state] || STATES.unknown;
    const reload = button("Muat ulang", () => run(reload, main, () => app.refresh()), { glyph: "refresh" });
    const act = view.state === "draft" ? primary("Lanjutkan mengisi", () => app.go(app.nextStep()))
        : view.state === "returned" || view.state === "postponed" ? primary("Perbaiki sekarang", () => app.go("fix"), "camera")
            : STOPPED.includes(view.state) ? primary("Ajukan klaim baru", () => leave("Ajukan klaim baru? Tautan klaim ini dihapus dari HP ini. Salin dulu bila masih perlu."))
                : null;
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
        content: [banner(kind, title, view.state === "returned" ? askedFor(app) : text || view.sentence), nextCard(view), started ? pathCard(view) : null,
            linkCard(app), NO_WITHDRAWAL.includes(view.state) ? null : withdraw],
        footer: [act, reload].filter(Boolean),
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The participant's pages: which page is open, and the claim behind it.

import { call, Refusal } from "./api.js";
import { banner } from "./dom.js";
import { page, primary } from "./frame.js";
import { newAccountPage } from "./pages/account.js";
import { advicePage } from "./pages/advice.js";
import { contactPage } from "./pages/contact.js";
import { detailsPage } from "./pages/details.js";
import { documentsPage, missingByLaw } from "./pages/documents.js";
import { fixPage } from "./pages/fix.js";
import { accountPage, identityPage } from "./pages/form.js";
import { reviewPage } from "./pages/review.js";
import { checklistPage, consentPage, reasonPage } from "./pages/start.js";
import { statusPage } from "./pages/status.js";
import { clearTyped, forget, isLink, linkInAddress, rememberedLink, rememberLink, typed } from "./session.js";
import { refusalText } from "./refusals.js";
import { NO_NIK } from "./texts.js";

const BEFORE = { reason: reasonPage, checklist: checklistPage, consent: consentPage };
const DRAFT = { identity: identityPage, details: detailsPage, advice: advicePage, contact: contactPage, account: accountPage, documents: documentsPage, review: reviewPage };
const AFTER = { status: statusPage, fix: fixPage, newAccount: newAccountPage };

const app = {
    link: "",
    options: null,
    view: null,
    form: null,
    choice: { reason: "", branch: "" },
    previews: new Map(), // SHA-256 to an object URL of a picture that this page has at hand

    go(name) {
        const open = app.possible(name);
        history.pushState({ page: open }, "");
        app.draw(open);
    },

    /** Draws a page again without a step in the history. */
    draw(name) {
        ({ ...BEFORE, ...DRAFT, ...AFTER })[name](app);
    },

    /** The page itself, or where somebody has to be instead: no second claim, no draft page of a claim that was sent. */
    possible(name) {
        if (!app.view)
            return name === "reason" || (name in BEFORE && app.choice.reason) ? name : "reason";
        if (name in DRAFT)
            return app.view.state === "draft" ? name : "status";
        return name in AFTER ? name : app.view.state === "draft" ? app.nextStep() : "status";
    },

    /** Reads the claim again. What was typed on this phone and never reached the centre wins over the centre's draft. */
    async load() {
        app.view = await call("GET", "/v1/portal/claim", app.link);
        if (app.view.state !== "draft")
            clearTyped();
        const unsent = typed();
        app.form = app.view.form;
        app.form.details ??= {};
        if (unsent && unsent.reason === app.form.reason) {
            Object.assign(app.form.participant, unsent.participant);
            Object.assign(app.form.account, unsent.account);
            Object.assign(app.form.details, unsent.details);
        }
    },

    /** What the rules in force say of a reason; undefined for one that they do not decide any more. */
    reason(code = app.form?.reason || app.choice.reason) {
        return app.options.reasons.find((row) => row.reason === code);
    },

    /** What this reason asks besides what everybody is asked; the end of work stands among the identity. */
    detailFields() {
        const asked = app.reason()?.fields || [];
        return asked.filter(({ field }) => field !== "employment_end" && (field !== "states_not_working" || !asked.some((other) => other.field === "employment_end")));
    },
    hasDetails: () => app.detailFields().length > 0,

    /** Whether a needed detail is still empty. */
    lacksDetails() {
        const { details } = app.form;
        const there = { heirs: details.heirs?.some((heir) => heir.name), contract_age: details.contractAge, death_date: details.deathDate, disabled_on: details.disabledOn, leaving_on: details.leavingOn };
        return app.detailFields().some(({ field, needed }) => needed && !there[field]);
    },

    async refresh() {
        await app.load();
        app.draw("status");
    },

    /** The first page of a draft that still lacks something. */
    nextStep() {
        const { participant, account, reason } = app.form;
        if (!participant.name || !(participant.nik || NO_NIK.includes(reason)) || !participant.kpj?.length)
            return "identity";
        if (app.lacksDetails())
            return "details";
        if (!participant.phone || !app.view.phoneVerified)
            return "contact";
        if (!account.number || !account.bankCode)
            return "account";
        return missingByLaw(app).length ? "documents" : "review";
    },
};

function refused(error) {
    const lost = error instanceof Refusal && error.status === 401;
    const other = lost && rememberedLink() !== "" && rememberedLink() !== app.link;
    page({
        title: "Klaim JHT",
        content: [banner("bad", lost ? "Tautan tidak berlaku" : "Belum bisa dibuka", refusalText(error))],
        footer: [primary(other ? "Buka klaim di HP ini" : lost ? "Mulai klaim baru" : "Coba lagi", () => {
            if (lost && !other)
                forget();
            location.reload();
        })],
    });
    if (!(error instanceof Refusal))
        console.error(error);
}

window.addEventListener("popstate", (event) => app.draw(app.possible(event.state?.page || "status")));
window.addEventListener("hashchange", () => {
    if (location.hash.startsWith("#k="))
        location.reload();
});

async function start() {
    try {
        const given = linkInAddress();
        app.link = given || rememberedLink();
        app.options = await call("GET", "/v1/portal/options", "");
        if (!app.link) {
            app.draw("reason");
            return;
        }
        if (!isLink(app.link))
            throw new Refusal({ status: 401, code: "not_signed_in" });
        if (app.link !== rememberedLink())
            clearTyped();
        await app.load();
        rememberLink(app.link);
        // A reload stays where it was; a link opens with what became of the claim.
        const at = history.state?.page;
        app.draw(!given && at in DRAFT ? app.possible(at) : "status");
    } catch (error) {
        refused(error);
    }
}

start();

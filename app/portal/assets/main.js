// SPDX-License-Identifier: GPL-3.0-or-later
// The participant's pages: which page is open, and the claim behind it.

import { call, Refusal } from "./api.js";
import { banner } from "./dom.js";
import { page, primary } from "./frame.js";
import { documentsPage, filled, fixPage } from "./pages/documents.js";
import { accountPage, contactPage, identityPage } from "./pages/form.js";
import { checklistPage, consentPage, reasonPage } from "./pages/start.js";
import { reviewPage, statusPage } from "./pages/status.js";
import { forget, takeLink, typed } from "./session.js";
import { refusalText } from "./texts.js";

const PAGES = {
    reason: reasonPage, checklist: checklistPage, consent: consentPage, identity: identityPage, contact: contactPage,
    account: accountPage, documents: documentsPage, review: reviewPage, status: statusPage, fix: fixPage,
};

const app = {
    link: "",
    options: null,
    view: null,
    form: null,
    choice: { reason: "", branch: "" },

    go(name) {
        history.pushState({ page: name }, "");
        PAGES[name](app);
    },

    /** Reads the claim again. What was typed on this phone and never reached the centre wins over the centre's draft. */
    async load() {
        app.view = await call("GET", "/v1/portal/claim", app.link);
        const unsent = app.view.state === "draft" ? typed() : null;
        app.form = { reason: app.view.form.reason, participant: {}, account: {}, ...app.view.form };
        if (unsent && unsent.reason === app.form.reason) {
            app.form.participant = { ...app.form.participant, ...unsent.participant };
            app.form.account = { ...app.form.account, ...unsent.account };
        }
    },

    async refresh() {
        await app.load();
        PAGES.status(app);
    },

    /** The first page of a draft that still lacks something. */
    nextStep() {
        const { participant, account } = app.form;
        if (!participant.name || !participant.nik || !(participant.kpj || []).length)
            return "identity";
        if (!participant.phone || !app.view.phoneVerified)
            return "contact";
        if (!account.number || !account.bankCode)
            return "account";
        return app.view.required.some((slot) => slot.byLaw && !filled(app, slot)) ? "documents" : "review";
    },
};

function refused(error) {
    const lost = error instanceof Refusal && error.status === 401;
    page({
        title: "Klaim JHT",
        content: [banner("bad", "Belum bisa dibuka", refusalText(error))],
        footer: [primary(lost ? "Mulai klaim baru" : "Coba lagi", () => {
            if (lost)
                forget();
            location.reload();
        })],
    });
    if (!(error instanceof Refusal))
        console.error(error);
}

window.addEventListener("popstate", (event) => {
    const name = event.state && event.state.page;
    PAGES[name in PAGES ? name : app.link ? "status" : "reason"](app);
});

async function start() {
    try {
        app.options = await call("GET", "/v1/portal/options", "");
        app.link = takeLink();
        if (!app.link) {
            PAGES.reason(app);
            return;
        }
        await app.load();
        PAGES.status(app);
    } catch (error) {
        refused(error);
    }
}

start();

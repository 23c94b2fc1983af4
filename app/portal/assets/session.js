// SPDX-License-Identifier: GPL-3.0-or-later
// What this phone remembers: the link to the claim, and what was typed but not yet accepted by the centre.

const LINK = "loket.link";
const TYPED = "loket.typed";

/** Takes the link out of the address (#k=...) so that it is not left in the history; else the remembered one. */
export function takeLink() {
    const match = /^#k=([A-Za-z0-9_-]{20,200})$/.exec(location.hash);
    if (match) {
        rememberLink(match[1]);
        history.replaceState(null, "", location.pathname);
    }
    return localStorage.getItem(LINK) || "";
}

export function rememberLink(link) {
    localStorage.setItem(LINK, link);
}

export function forget() {
    localStorage.removeItem(LINK);
    localStorage.removeItem(TYPED);
}

export function linkAddress(link) {
    return `${location.origin}/#k=${link}`;
}

export function rememberTyped(form) {
    localStorage.setItem(TYPED, JSON.stringify(form));
}

export function typed() {
    try {
        return JSON.parse(localStorage.getItem(TYPED) || "null");
    } catch {
        return null;
    }
}

export function clearTyped() {
    localStorage.removeItem(TYPED);
}

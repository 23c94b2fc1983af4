// SPDX-License-Identifier: GPL-3.0-or-later
// What this phone remembers: the link to one claim, and what was typed for it and has not reached the centre yet.

const LINK = "loket.link";
const TYPED = "loket.typed";

/** Takes the link out of the address (#k=...) so that it stays neither there nor in the history. "" when there is none. */
export function linkInAddress() {
    if (!location.hash.startsWith("#k="))
        return "";
    const link = location.hash.slice(3);
    history.replaceState(null, "", location.pathname);
    return link;
}

/** A link of ours has this form; anything else is not even sent. */
export function isLink(text) {
    return /^[A-Za-z0-9_-]{20,200}$/.test(text);
}

export function rememberedLink() {
    return localStorage.getItem(LINK) || "";
}

export function rememberLink(link) {
    if (link !== rememberedLink())
        clearTyped(); // It belongs to another claim.
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

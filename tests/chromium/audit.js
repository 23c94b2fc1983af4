// SPDX-License-Identifier: GPL-3.0-or-later
// Run in the page: what of it is too wide, too small to hit or too faint to read. Returns sentences; none is good.

const complaints = [];
const seen = (node) => node.getClientRects().length > 0 && getComputedStyle(node).visibility === "visible";
const nameOf = (node) => `${node.tagName.toLowerCase()}.${node.className || node.id || node.name || ""} "${(node.textContent || "").trim().slice(0, 30)}"`;

function rgba(text) {
    const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
}

function behind(node) {
    for (let at = node; at; at = at.parentElement) {
        const colour = rgba(getComputedStyle(at).backgroundColor);
        if (colour.a === 1)
            return colour;
        if (colour.a > 0)
            complaints.push(`half-transparent ground: ${nameOf(at)}`);
    }
    return { r: 255, g: 255, b: 255, a: 1 };
}

function light({ r, g, b }) {
    const [x, y, z] = [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

function contrast(one, other) {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
}

const width = document.documentElement.clientWidth; // innerWidth grows with what is too wide
const wide = document.documentElement.scrollWidth;
if (wide > width)
    complaints.push(`${wide} px wide`);
for (const node of document.querySelectorAll("#app *")) {
    const box = node.getBoundingClientRect();
    if (seen(node) && (box.right > width + 0.5 || box.left < -0.5))
        complaints.push(`out of the page: ${nameOf(node)}`);
    const own = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent.trim());
    const style = getComputedStyle(node);
    if (seen(node) && own && node.tagName !== "OPTION") {
        const ratio = contrast(rgba(style.color), behind(node));
        if (ratio < 4.5)
            complaints.push(`text ${ratio.toFixed(2)}:1: ${nameOf(node)}`);
        if (parseFloat(style.fontSize) < 13)
            complaints.push(`small type: ${nameOf(node)}`);
    }
    if (node.tagName === "IMG" && !node.alt)
        complaints.push(`picture without words: ${nameOf(node)}`);
}
for (const node of document.querySelectorAll("button, input, select, a[href]")) {
    if (!seen(node))
        continue;
    const hit = ["checkbox", "file"].includes(node.type) ? document.querySelector(`label[for="${node.id}"]`) || node : node;
    const box = hit.getBoundingClientRect();
    if (box.width < 44 || box.height < 43.9)
        complaints.push(`hit area ${Math.round(box.width)}x${Math.round(box.height)}: ${nameOf(node)}`);
    const style = getComputedStyle(node);
    if (node.type !== "file" && parseFloat(style.borderTopWidth) > 0 && contrast(rgba(style.borderTopColor), behind(node.parentElement)) < 3)
        complaints.push(`faint edge: ${nameOf(node)}`);
}
if (document.querySelectorAll("h1").length !== 1)
    complaints.push("not exactly one title");
if (document.querySelectorAll(".button.primary").length > 1)
    complaints.push("more than one filled button");
return complaints;

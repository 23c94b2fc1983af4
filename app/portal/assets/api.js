// SPDX-License-Identifier: GPL-3.0-or-later
// The centre, as a participant's page reaches it. The link token travels in a header, never in an address.

const CHUNK = 256 * 1024; // A thin line keeps what one piece brought.
const MAX_BYTES = 20 * 1024 * 1024;
const TYPES = ["image/jpeg", "image/png", "application/pdf"];
const UPLOAD_ATTEMPTS = 6;

/** A refusal of the centre (problem+json), or of the network (code "unavailable"). */
export class Refusal extends Error {
    constructor({ status = 0, code = "unavailable", field = "", detail = "" }) {
        super(code);
        Object.assign(this, { status, code, field, detail });
    }
}

async function send(method, path, { link = "", body = undefined, headers = {}, signal = undefined } = {}) {
    const all = { ...headers };
    if (link)
        all.Authorization = `Bearer ${link}`;
    let answer;
    try {
        answer = await fetch(path, { method, headers: all, body, signal, cache: "no-store", redirect: "error" });
    } catch (error) {
        if (error.name === "AbortError")
            throw error;
        throw new Refusal({});
    }
    return answer;
}

async function refusalOf(answer) {
    try {
        return new Refusal({ ...(await answer.json()), status: answer.status });
    } catch {
        return new Refusal({ status: answer.status, code: answer.status === 413 ? "too_large" : "unavailable" });
    }
}

/** JSON in, JSON out; undefined for an answer without a body. Throws Refusal. */
export async function call(method, path, link, body) {
    const headers = body === undefined ? {} : { "Content-Type": "application/json" };
    const answer = await send(method, path, { link, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    if (!answer.ok)
        throw await refusalOf(answer);
    const text = await answer.text();
    return text === "" ? undefined : JSON.parse(text);
}

async function sha256(bytes) {
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    return Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, "0")).join("");
}

async function arrived(sha, link, signal) {
    const answer = await send("HEAD", `/v1/documents/${sha}`, { link, signal });
    if (answer.status === 404)
        return { offset: 0, complete: false };
    if (!answer.ok)
        throw await refusalOf(answer);
    return { offset: Number(answer.headers.get("Upload-Offset") || 0), complete: answer.headers.get("Upload-Complete") === "?1" };
}

/** The bytes of one of the claim's own documents. */
export async function fetchDocument(sha, link) {
    const answer = await send("GET", `/v1/documents/${sha}`, { link });
    if (!answer.ok)
        throw await refusalOf(answer);
    return answer.blob();
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function passing(error) {
    return error instanceof Refusal && (error.code === "unavailable" || error.code === "timeout" || error.status >= 500);
}

/**
 * Sends a file piece by piece and goes on where it stopped, also after the line was lost or the page was reloaded.
 * onProgress(sent, total). Returns {sha256, mediaType, sizeBytes}. Throws Refusal or AbortError.
 */
export async function upload(file, link, onProgress, signal) {
    if (!TYPES.includes(file.type))
        throw new Refusal({ code: "unsupported_media" });
    if (file.size === 0)
        throw new Refusal({ code: "empty_file" });
    if (file.size > MAX_BYTES)
        throw new Refusal({ code: "too_large" });
    const bytes = await file.arrayBuffer();
    const sha = await sha256(bytes);
    for (let attempt = 0; ; ++attempt) {
        try {
            await sendPieces(bytes, sha, file.type, link, onProgress, signal);
            return { sha256: sha, mediaType: file.type, sizeBytes: bytes.byteLength };
        } catch (error) {
            if (!passing(error) || attempt + 1 >= UPLOAD_ATTEMPTS)
                throw error;
            await pause(Math.min(15000, 500 * 2 ** attempt) * (0.5 + Math.random() / 2));
        }
    }
}

async function sendPieces(bytes, sha, type, link, onProgress, signal) {
    let { offset, complete } = await arrived(sha, link, signal);
    onProgress(offset, bytes.byteLength);
    while (!complete) {
        const answer = await send("PATCH", `/v1/documents/${sha}`, {
            link, signal, body: bytes.slice(offset, offset + CHUNK),
            headers: {
                "Content-Type": "application/octet-stream", "X-Document-Type": type,
                "Upload-Offset": String(offset), "Upload-Length": String(bytes.byteLength),
            },
        });
        if (answer.status === 409) {
            ({ offset, complete } = await arrived(sha, link, signal));
            continue;
        }
        if (!answer.ok)
            throw await refusalOf(answer);
        offset = Math.min(offset + CHUNK, bytes.byteLength);
        complete = answer.status === 201;
        onProgress(offset, bytes.byteLength);
        if (!complete && offset >= bytes.byteLength)
            throw new Refusal({ code: "digest_mismatch", status: 422 });
    }
}

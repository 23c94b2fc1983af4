// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace loket::localstore {

/// Each step brings journal.db from version n to n + 1. A shipped step is never edited; add one.
inline constexpr std::array kJournalSteps{
    std::string_view{R"(
CREATE TABLE outbox(
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    aggregate TEXT NOT NULL,
    state INTEGER NOT NULL,
    base_revision INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    body BLOB NOT NULL,
    events BLOB NOT NULL,
    result BLOB,
    result_revision INTEGER NOT NULL DEFAULT 0);
CREATE INDEX outbox_live ON outbox(sequence) WHERE state NOT IN (2, 6);
CREATE TABLE draft(key TEXT PRIMARY KEY, body BLOB NOT NULL, saved_at INTEGER NOT NULL);
CREATE TABLE kv(key TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE upload(
    sha256 TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    state INTEGER NOT NULL);
PRAGMA user_version = 1)"},
};

} // namespace loket::localstore

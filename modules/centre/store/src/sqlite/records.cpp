// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include "loket/sqlite/failure.h"

namespace loket::store {

using core::ErrorCode;
using core::fail;

core::Result<std::string> readEpoch(sqlite::Connection &db)
{
    auto row = db.query("SELECT value FROM meta WHERE key = 'epoch'");
    if (!row.step())
        return fail(ErrorCode::Corrupt, "the database has no epoch");
    return row.text(0);
}

core::Result<std::optional<LoggedCommand>> readLoggedCommand(sqlite::Connection &db, domain::CommandId id)
{
    auto row = db.query("SELECT sha256, result, device, received_at FROM command_log WHERE id = ?", id);
    if (!row.step())
        return std::nullopt;
    return LoggedCommand{id, row.text(0), row.text(1), row.text(2), row.time(3)};
}

core::Result<> insertCommand(sqlite::Connection &db, const LoggedCommand &command)
{
    try {
        db.run("INSERT INTO command_log (id, sha256, result, device, received_at) VALUES (?, ?, ?, ?, ?)", command.id,
               command.sha256, command.result, command.device, command.receivedAt);
    } catch (const sqlite::Failure &failure) {
        if (!failure.isDuplicate())
            throw;
        return fail(ErrorCode::Duplicate, "the command is logged already");
    }
    return {};
}

core::Result<std::int64_t> takeNumber(sqlite::Connection &db, std::string_view branch, std::string_view counter)
{
    auto row = db.query("INSERT INTO counter (branch, name, value) VALUES (?, ?, 1)"
                        " ON CONFLICT (branch, name) DO UPDATE SET value = value + 1 RETURNING value",
                        branch, counter);
    row.step();
    const std::int64_t number = row.integer(0);
    row.step(); // the statement takes effect when it has run to its end
    return number;
}

core::Result<DocumentInfo> readDocument(sqlite::Connection &db, std::string_view sha256)
{
    auto row = db.query("SELECT media_type, size_bytes, stored_at FROM document WHERE sha256 = ?", sha256);
    if (!row.step())
        return fail(ErrorCode::NotFound, "no such document");
    return DocumentInfo{std::string(sha256), row.text(0), row.integer(1), row.time(2)};
}

core::Result<> upsertDocument(sqlite::Connection &db, const DocumentInfo &document)
{
    db.run("INSERT INTO document (sha256, media_type, size_bytes, stored_at) VALUES (?, ?, ?, ?)"
           " ON CONFLICT (sha256) DO UPDATE SET media_type = excluded.media_type, size_bytes = excluded.size_bytes",
           document.sha256, document.mediaType, document.sizeBytes, document.storedAt);
    return {};
}

core::Result<Upload> readUpload(sqlite::Connection &db, std::string_view sha256)
{
    auto row = db.query("SELECT media_type, size_bytes, offset_, changed_at FROM upload WHERE sha256 = ?", sha256);
    if (!row.step())
        return fail(ErrorCode::NotFound, "no such upload");
    return Upload{std::string(sha256), row.text(0), row.integer(1), row.integer(2), row.time(3)};
}

core::Result<> upsertUpload(sqlite::Connection &db, const Upload &upload)
{
    db.run("INSERT INTO upload (sha256, media_type, size_bytes, offset_, changed_at) VALUES (?, ?, ?, ?, ?)"
           " ON CONFLICT (sha256) DO UPDATE SET media_type = excluded.media_type, size_bytes = excluded.size_bytes,"
           " offset_ = excluded.offset_, changed_at = excluded.changed_at",
           upload.sha256, upload.mediaType, upload.sizeBytes, upload.offset, upload.changedAt);
    return {};
}

core::Result<> deleteUpload(sqlite::Connection &db, std::string_view sha256)
{
    db.run("DELETE FROM upload WHERE sha256 = ?", sha256);
    return {};
}

core::Result<std::vector<OutgoingMessage>> readUnsentMessages(sqlite::Connection &db, int limit)
{
    std::vector<OutgoingMessage> messages;
    auto row = db.query("SELECT id, phone, text, queued_at FROM message WHERE sent_at IS NULL"
                        " ORDER BY queued_at, id LIMIT ?",
                        limit);
    while (row.step())
        messages.push_back({row.text(0), row.text(1), row.text(2), row.time(3), std::nullopt});
    return messages;
}

core::Result<> insertMessage(sqlite::Connection &db, const OutgoingMessage &message)
{
    try {
        db.run("INSERT INTO message (id, phone, text, queued_at, sent_at) VALUES (?, ?, ?, ?, ?)", message.id,
               message.phone, message.text, message.queuedAt, message.sentAt);
    } catch (const sqlite::Failure &failure) {
        if (!failure.isDuplicate())
            throw;
        return fail(ErrorCode::Duplicate, "the message is queued already");
    }
    return {};
}

core::Result<> updateSent(sqlite::Connection &db, std::string_view messageId, core::Timestamp at)
{
    if (db.run("UPDATE message SET sent_at = ? WHERE id = ?", at, messageId) == 0)
        return fail(ErrorCode::NotFound, "no such message");
    return {};
}

} // namespace loket::store

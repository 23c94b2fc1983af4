// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "journalschema.h"
#include "loket/protocol/codec.h"

#include <array>
#include <string_view>

namespace loket::localstore {

namespace {

qint64 toMs(core::Timestamp at)
{
    return static_cast<qint64>(at.time_since_epoch().count());
}
core::Timestamp fromMs(qint64 ms)
{
    return core::Timestamp{std::chrono::milliseconds{ms}};
}

QByteArray toBytes(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// One event a line; canonical JSON has no line breaks of its own.
QByteArray eventLines(const OutboxEntry &entry)
{
    std::string lines;
    for (const auto &event : entry.claimEvents)
        lines += protocol::encode(event) + '\n';
    for (const auto &event : entry.visitEvents)
        lines += protocol::encode(event) + '\n';
    return toBytes(lines);
}

core::Result<> readEvents(OutboxEntry &entry, const QByteArray &lines)
{
    const bool ofVisit = entry.aggregate.starts_with("visit/");
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const std::string_view json(line.constData(), static_cast<std::size_t>(line.size()));
        if (ofVisit) {
            auto event = protocol::decodeVisitEvent(json);
            if (!event)
                return core::passOn(event);
            entry.visitEvents.push_back(std::move(*event));
        } else {
            auto event = protocol::decodeClaimEvent(json);
            if (!event)
                return core::passOn(event);
            entry.claimEvents.push_back(std::move(*event));
        }
    }
    return {};
}

core::Result<> done(const core::Result<Rows> &rows)
{
    if (!rows)
        return core::passOn(rows);
    return {};
}

core::Result<std::optional<QByteArray>> oneBlob(core::Result<Rows> rows)
{
    if (!rows)
        return core::passOn(rows);
    if (!rows->next())
        return std::nullopt;
    return rows->bytes(0);
}

} // namespace

core::Result<> Journal::open(const QString &path)
{
    if (auto opened = m_db.open(path, Durability::Full); !opened)
        return opened;
    return migrate();
}

core::Result<> Journal::migrate()
{
    auto version = m_db.userVersion();
    if (!version)
        return core::passOn(version);
    if (*version > static_cast<int>(kJournalSteps.size()))
        return core::fail(core::ErrorCode::NewerDatabase, "journal.db was written by a newer Loket");
    for (std::size_t step = static_cast<std::size_t>(*version); step < kJournalSteps.size(); ++step) {
        Transaction transaction(m_db);
        if (!transaction.begun())
            return transaction.begun();
        if (auto applied = m_db.script(kJournalSteps.at(step)); !applied)
            return applied;
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

core::Result<> Journal::append(std::vector<NewEntry> &entries)
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    for (auto &[entry, body] : entries) {
        auto known = m_db.run("SELECT 1 FROM outbox WHERE id = ?", entry.id.toString());
        if (!known)
            return core::passOn(known);
        if (known->next())
            return core::fail(core::ErrorCode::Duplicate, "a command with this id is already kept");
        auto added =
            m_db.run("INSERT INTO outbox(id, aggregate, state, base_revision, revision, saved_at, body, events)"
                     " VALUES(?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence",
                     entry.id.toString(), entry.aggregate, static_cast<int>(entry.state), entry.baseRevision,
                     entry.revision, toMs(entry.savedAt), toBytes(body), eventLines(entry));
        if (!added)
            return core::passOn(added);
        if (!added->next())
            return core::fail(core::ErrorCode::Storage, "the journal gave no sequence");
        entry.sequence = added->number(0);
    }
    return transaction.commit();
}

core::Result<std::vector<OutboxEntry>> Journal::live()
{
    auto rows = m_db.run("SELECT sequence, id, aggregate, state, base_revision, revision, result_revision, saved_at, "
                         "events FROM outbox WHERE state NOT IN (2, 6) ORDER BY sequence");
    if (!rows)
        return core::passOn(rows);
    std::vector<OutboxEntry> entries;
    while (rows->next()) {
        OutboxEntry entry;
        entry.sequence = rows->number(0);
        auto id = domain::CommandId::parse(rows->text(1));
        if (!id)
            return core::fail(core::ErrorCode::Corrupt, "journal.db has an unreadable command id");
        entry.id = *id;
        entry.aggregate = rows->text(2);
        entry.state = static_cast<OutboxState>(rows->number(3));
        entry.baseRevision = rows->number(4);
        entry.revision = rows->number(5);
        entry.resultRevision = rows->number(6);
        entry.savedAt = fromMs(rows->number(7));
        if (!readEvents(entry, rows->bytes(8)))
            return core::fail(core::ErrorCode::Corrupt, "journal.db has an unreadable event");
        entries.push_back(std::move(entry));
    }
    return entries;
}

core::Result<std::string> Journal::body(domain::CommandId id)
{
    auto blob = oneBlob(m_db.run("SELECT body FROM outbox WHERE id = ?", id.toString()));
    if (!blob)
        return core::passOn(blob);
    if (!*blob)
        return core::fail(core::ErrorCode::NotFound, "no such command in the journal");
    return (*blob)->toStdString();
}

core::Result<> Journal::setState(domain::CommandId id, OutboxState state)
{
    return done(m_db.run("UPDATE outbox SET state = ? WHERE id = ?", static_cast<int>(state), id.toString()));
}

core::Result<> Journal::setResult(const protocol::CommandResult &result, OutboxState state)
{
    return done(m_db.run("UPDATE outbox SET state = ?, result = ?, result_revision = ? WHERE id = ?",
                         static_cast<int>(state), toBytes(protocol::encodeMessage(result)), result.revision,
                         result.id.toString()));
}

core::Result<std::optional<protocol::CommandResult>> Journal::result(domain::CommandId id)
{
    auto blob = oneBlob(m_db.run("SELECT result FROM outbox WHERE id = ?", id.toString()));
    if (!blob)
        return core::passOn(blob);
    if (!*blob || (*blob)->isEmpty())
        return std::nullopt;
    auto decoded = protocol::decodeMessage<protocol::CommandResult>((*blob)->toStdString());
    if (!decoded)
        return core::fail(core::ErrorCode::Corrupt, "journal.db has an unreadable result");
    return std::move(*decoded);
}

core::Result<> Journal::sendAgain(core::Timestamp since)
{
    return done(m_db.run("UPDATE outbox SET state = 0, result = NULL, result_revision = 0"
                         " WHERE state IN (1, 2) AND saved_at >= ? AND length(events) > 0",
                         toMs(since)));
}

core::Result<> Journal::saveDraft(const QString &key, const QByteArray &bytes, core::Timestamp at)
{
    return done(m_db.run("INSERT INTO draft(key, body, saved_at) VALUES(?, ?, ?)"
                         " ON CONFLICT(key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at",
                         key, bytes, toMs(at)));
}

core::Result<std::optional<QByteArray>> Journal::draft(const QString &key)
{
    return oneBlob(m_db.run("SELECT body FROM draft WHERE key = ?", key));
}

core::Result<> Journal::dropDraft(const QString &key)
{
    return done(m_db.run("DELETE FROM draft WHERE key = ?", key));
}

core::Result<> Journal::saveValue(const QString &key, const QByteArray &bytes)
{
    return done(m_db.run(
        "INSERT INTO kv(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value", key, bytes));
}

core::Result<std::optional<QByteArray>> Journal::value(const QString &key)
{
    return oneBlob(m_db.run("SELECT value FROM kv WHERE key = ?", key));
}

core::Result<> Journal::addUpload(const PendingUpload &upload)
{
    return done(m_db.run("INSERT INTO upload(sha256, media_type, size_bytes, state) VALUES(?, ?, ?, 0)"
                         " ON CONFLICT(sha256) DO UPDATE SET state = 0 WHERE state = 2",
                         upload.sha256, upload.mediaType, upload.sizeBytes));
}

core::Result<std::vector<PendingUpload>> Journal::pendingUploads()
{
    auto rows = m_db.run("SELECT sha256, media_type, size_bytes FROM upload WHERE state = 0 ORDER BY rowid");
    if (!rows)
        return core::passOn(rows);
    std::vector<PendingUpload> uploads;
    while (rows->next())
        uploads.push_back({rows->text(0), rows->text(1), rows->number(2)});
    return uploads;
}

core::Result<> Journal::setUploadState(const std::string &sha256, int state)
{
    return done(m_db.run("UPDATE upload SET state = ? WHERE sha256 = ?", state, sha256));
}

} // namespace loket::localstore

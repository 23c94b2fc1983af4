// SPDX-License-Identifier: GPL-3.0-or-later
#include "replica.h"

#include <QFile>
#include <string_view>
#include <utility>

namespace loket::localstore {

namespace {

constexpr int kReplicaVersion = 1;
constexpr int kKeysAtOnce = 1000; // some ten milliseconds

constexpr std::string_view kSchema = R"(
CREATE TABLE rows(
    aggregate TEXT NOT NULL PRIMARY KEY,
    entity TEXT NOT NULL,
    revision INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    present INTEGER NOT NULL,
    stale INTEGER NOT NULL,
    commands TEXT NOT NULL,
    state TEXT NOT NULL,
    day INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    nik TEXT NOT NULL,
    kpj TEXT NOT NULL,
    number TEXT NOT NULL,
    ticket TEXT NOT NULL,
    claim TEXT NOT NULL,
    body BLOB NOT NULL);
CREATE INDEX rows_state ON rows(entity, state, changed_at);
CREATE INDEX rows_changed ON rows(entity, changed_at);
CREATE INDEX rows_day ON rows(day) WHERE entity = 'visit';
CREATE INDEX rows_claim ON rows(claim) WHERE claim <> '';
CREATE TABLE position(only INTEGER PRIMARY KEY CHECK (only = 1), epoch TEXT NOT NULL, seq INTEGER NOT NULL);
CREATE TABLE want(sha256 TEXT PRIMARY KEY);
INSERT INTO position VALUES(1, '', 0);
PRAGMA user_version = 1)";

std::string joinIds(const std::vector<domain::CommandId> &ids)
{
    std::string text;
    for (const auto id : ids)
        text += id.toString();
    return text;
}

std::vector<domain::CommandId> splitIds(std::string_view text)
{
    constexpr std::size_t kIdLength = 36;
    std::vector<domain::CommandId> ids;
    for (; text.size() >= kIdLength; text.remove_prefix(kIdLength)) {
        if (const auto id = domain::CommandId::parse(text.substr(0, kIdLength)))
            ids.push_back(*id);
    }
    return ids;
}

core::Result<std::vector<std::string>> texts(core::Result<Rows> rows)
{
    if (!rows)
        return core::passOn(rows);
    std::vector<std::string> all;
    while (rows->next())
        all.push_back(rows->text(0));
    return all;
}

core::Result<> done(const core::Result<Rows> &rows)
{
    if (!rows)
        return core::passOn(rows);
    return {};
}

ConfirmedHead readHead(const Rows &rows)
{
    ConfirmedHead head;
    head.revision = rows.number(0);
    head.present = rows.number(1) != 0;
    head.stale = rows.number(2) != 0;
    head.commands = splitIds(rows.text(3));
    return head;
}

} // namespace

core::Result<> Replica::open(const QString &path)
{
    auto opened = m_db.open(path, Durability::Rebuildable);
    if (opened) {
        auto version = m_db.userVersion();
        if (version && *version == kReplicaVersion)
            return readCursor();
        if (version && *version == 0 && create())
            return readCursor();
    } else if (opened.error().code != core::ErrorCode::Corrupt) {
        return opened;
    }
    m_db.close();
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = path + QLatin1String(suffix);
        if (QFile::exists(file) && !QFile::remove(file))
            return core::fail(core::ErrorCode::Storage, "the old replica cannot be removed");
    }
    if (auto again = m_db.open(path, Durability::Rebuildable); !again)
        return again;
    if (auto created = create(); !created)
        return created;
    return readCursor();
}

core::Result<> Replica::create()
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    if (auto made = m_db.script(kSchema); !made)
        return made;
    return transaction.commit();
}

core::Result<> Replica::readCursor()
{
    auto rows = m_db.run("SELECT epoch, seq FROM position");
    if (!rows)
        return core::passOn(rows);
    if (!rows->next())
        return core::fail(core::ErrorCode::Corrupt, "replica.db has no position");
    m_cursor = {rows->text(0), rows->number(1)};
    return {};
}

core::Result<> Replica::writeCursor(const Cursor &cursor)
{
    return done(m_db.run("UPDATE position SET epoch = ?, seq = ?", cursor.epoch, cursor.seq));
}

core::Result<std::optional<ConfirmedRow>> Replica::row(const std::string &aggregate)
{
    auto rows = m_db.run("SELECT revision, present, stale, commands, body FROM rows WHERE aggregate = ?", aggregate);
    if (!rows)
        return core::passOn(rows);
    if (!rows->next())
        return std::nullopt;
    return ConfirmedRow{readHead(*rows), rows->bytes(4)};
}

core::Result<std::optional<ConfirmedHead>> Replica::head(const std::string &aggregate)
{
    auto rows = m_db.run("SELECT revision, present, stale, commands FROM rows WHERE aggregate = ?", aggregate);
    if (!rows)
        return core::passOn(rows);
    if (!rows->next())
        return std::nullopt;
    return readHead(*rows);
}

core::Result<std::vector<ChangedRow>> Replica::apply(const protocol::FeedPage &page)
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return core::passOn(transaction.begun());
    std::vector<ChangedRow> changed;
    for (const protocol::FeedRow &row : page.rows) {
        RowFields fields = fieldsOf(row);
        auto put = this->put(row, fields);
        if (!put)
            return core::passOn(put);
        if (*put)
            changed.push_back({row.entity + '/' + row.id, row.op == "put", std::move(fields)});
    }
    const Cursor moved{page.epoch, page.next};
    if (auto written = writeCursor(moved); !written)
        return core::passOn(written);
    if (auto committed = transaction.commit(); !committed)
        return core::passOn(committed);
    m_cursor = moved;
    return changed;
}

core::Result<bool> Replica::put(const protocol::FeedRow &row, const RowFields &fields)
{
    const QByteArray body(row.body.data(), static_cast<qsizetype>(row.body.size()));
    auto rows =
        m_db.run("INSERT INTO rows(aggregate, entity, revision, seq, present, stale, commands, state, day, changed_at, "
                 "name, nik,"
                 " kpj, number, ticket, claim, body) VALUES(?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                 " ON CONFLICT(aggregate) DO UPDATE SET revision = excluded.revision, seq = excluded.seq,"
                 " present = excluded.present, stale = 0, commands = excluded.commands, state = excluded.state,"
                 " day = excluded.day, changed_at = excluded.changed_at, name = excluded.name, nik = excluded.nik,"
                 " kpj = excluded.kpj, number = excluded.number, ticket = excluded.ticket, claim = excluded.claim,"
                 " body = excluded.body"
                 " WHERE rows.stale = 1 OR excluded.revision > rows.revision"
                 " OR (excluded.revision = rows.revision AND excluded.seq > rows.seq)",
                 row.entity + '/' + row.id, row.entity, row.revision, row.seq, row.op == "put" ? 1 : 0,
                 joinIds(row.commands), fields.state, fields.day, fields.changedAt, fields.key.name, fields.key.nik,
                 fields.key.kpj, fields.key.number, fields.key.ticket, fields.claim, body);
    if (!rows)
        return core::passOn(rows);
    return rows->changedRows() > 0;
}

core::Result<> Replica::beginEpoch(const std::string &epoch)
{
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun();
    // OR FAIL: the transaction takes back all or nothing anyway, and SQLite need not keep every old page in memory.
    if (auto marked = done(m_db.run("UPDATE OR FAIL rows SET stale = 1 WHERE stale = 0")); !marked)
        return marked;
    const Cursor start{epoch, 0};
    if (auto written = writeCursor(start); !written)
        return written;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    m_cursor = start;
    return {};
}

/// No column for it: few claims are open at a time, and only the bodies of those are looked into. What has ended, or
/// was approved, keeps none that matters.
core::Result<std::vector<std::string>> Replica::changingClaims(std::size_t limit)
{
    return texts(m_db.run("SELECT aggregate FROM rows WHERE entity = 'claim' AND present = 1"
                          " AND state NOT IN ('draft', 'paid', 'expired', 'cancelled', 'approved', 'payment_pending')"
                          " AND instr(body, CAST('\"changes\":[{' AS BLOB)) > 0"
                          " ORDER BY changed_at DESC LIMIT ?",
                          static_cast<qint64>(limit)));
}

core::Result<std::vector<std::string>> Replica::claimsIn(const std::string &state, std::size_t limit)
{
    return texts(m_db.run("SELECT aggregate FROM rows WHERE entity = 'claim' AND state = ?"
                          " ORDER BY changed_at DESC LIMIT ?",
                          state, static_cast<qint64>(limit)));
}

core::Result<std::vector<std::string>> Replica::claimsOfAnyState(std::size_t limit)
{
    return texts(m_db.run("SELECT aggregate FROM rows WHERE entity = 'claim' AND present = 1"
                          " ORDER BY changed_at DESC LIMIT ?",
                          static_cast<qint64>(limit)));
}

core::Result<std::vector<std::string>> Replica::visitsOf(std::int64_t day)
{
    return texts(m_db.run("SELECT aggregate FROM rows WHERE entity = 'visit' AND day = ?", day));
}

core::Result<bool> Replica::nextKeys(KeyPlace &place,
                                     const std::function<void(const std::string &, const SearchKey &)> &take)
{
    auto rows = m_db.run("SELECT c.changed_at, c.rowid, c.aggregate, c.name, c.nik, c.kpj, c.number,"
                         " (SELECT group_concat(v.ticket, char(10)) FROM rows v"
                         "   WHERE v.claim <> '' AND v.claim = substr(c.aggregate, 7) AND v.ticket <> '')"
                         " FROM rows c WHERE c.entity = 'claim' AND c.present = 1 AND c.changed_at >= ?"
                         " AND (c.changed_at > ? OR c.rowid > ?) ORDER BY c.changed_at, c.rowid LIMIT ?",
                         place.changedAt, place.changedAt, place.row, kKeysAtOnce);
    if (!rows)
        return core::passOn(rows);
    int read = 0;
    for (; rows->next(); ++read) {
        place = {rows->number(0), rows->number(1)};
        take(rows->text(2), {rows->text(3), rows->text(4), rows->text(5), rows->text(6), rows->text(7)});
    }
    return read == kKeysAtOnce;
}

core::Result<std::vector<std::string>> Replica::rulePacks()
{
    return texts(m_db.run("SELECT body FROM rows WHERE entity = 'rules' AND present = 1 ORDER BY seq, aggregate"));
}

core::Result<std::string> Replica::ticketsOf(const std::string &claimAggregate)
{
    auto found = texts(m_db.run("SELECT ticket FROM rows WHERE claim <> '' AND claim = substr(?, 7) AND ticket <> ''",
                                claimAggregate));
    if (!found)
        return core::passOn(found);
    std::string lines;
    for (const std::string &ticket : *found)
        lines += (lines.empty() ? "" : "\n") + ticket;
    return lines;
}

core::Result<> Replica::want(const std::string &sha256)
{
    return done(m_db.run("INSERT OR IGNORE INTO want(sha256) VALUES(?)", sha256));
}

core::Result<> Replica::unwant(const std::string &sha256)
{
    return done(m_db.run("DELETE FROM want WHERE sha256 = ?", sha256));
}

core::Result<std::vector<std::string>> Replica::wanted()
{
    return texts(m_db.run("SELECT sha256 FROM want"));
}

} // namespace loket::localstore

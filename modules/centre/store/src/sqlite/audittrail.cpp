// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittrail.h"

#include "../sha256.h"

#include "loket/protocol/codec.h"
#include "loket/sqlite/atomically.h"

namespace loket::store {

std::string chainHash(std::string_view previous, std::int64_t n, std::string_view body)
{
    // Lengths are fixed or the separator cannot occur before the body, so no two records read alike.
    Sha256 hash;
    hash.add("loket-audit-1\n");
    hash.add(previous);
    hash.add("\n" + std::to_string(n) + "\n");
    hash.add(body);
    return hash.finish();
}

core::Result<> insertAudit(sqlite::Connection &db, const domain::AuditRecord &record)
{
    return sqlite::atomically(db, [&]() -> core::Result<> {
        std::int64_t n = 1;
        std::string previous;
        {
            auto head = db.query("SELECT n, hash FROM audit_head WHERE branch = ?", record.branch);
            if (head.step()) {
                n = head.integer(0) + 1;
                previous = head.text(1);
            }
        }
        const std::string body = protocol::encode(record);
        const std::string hash = chainHash(previous, n, body);
        db.run("INSERT INTO audit (branch, n, subject, at, body, hash) VALUES (?, ?, ?, ?, ?, ?)", record.branch, n,
               record.subject, record.at, body, hash);
        db.run("INSERT INTO audit_head (branch, n, hash) VALUES (?, ?, ?)"
               " ON CONFLICT (branch) DO UPDATE SET n = excluded.n, hash = excluded.hash",
               record.branch, n, hash);
        return {};
    });
}

namespace {

core::Result<std::vector<domain::AuditRecord>> records(sqlite::Statement row)
{
    std::vector<domain::AuditRecord> all;
    while (row.step()) {
        auto record = protocol::decodeAuditRecord(row.textView(0));
        if (!record)
            return core::fail(core::ErrorCode::Corrupt, "a stored audit record cannot be read");
        all.push_back(std::move(*record));
    }
    return all;
}

} // namespace

core::Result<std::vector<domain::AuditRecord>> readAudit(sqlite::Connection &db, std::string_view subject)
{
    return records(
        db.query("SELECT body FROM audit WHERE subject = ? AND subject <> '' ORDER BY at, branch, n", subject));
}

core::Result<std::vector<domain::AuditRecord>> readAuditBetween(sqlite::Connection &db, std::string_view branch,
                                                                core::Timestamp from, core::Timestamp to)
{
    if (branch.empty())
        return records(db.query("SELECT body FROM audit WHERE at >= ? AND at < ? ORDER BY at, branch, n", from, to));
    return records(
        db.query("SELECT body FROM audit WHERE branch = ? AND at >= ? AND at < ? ORDER BY at, n", branch, from, to));
}

core::Result<std::vector<std::string>> readAuditSubjects(sqlite::Connection &db, std::string_view nik)
{
    std::vector<std::string> subjects;
    if (nik.empty())
        return subjects;
    auto claim = db.query("SELECT id FROM claim WHERE nik = ? ORDER BY id", nik);
    while (claim.step())
        subjects.push_back(claim.id<domain::ClaimId>(0).toString());
    auto visit = db.query("SELECT visit.id FROM visit JOIN claim ON claim.id = visit.claim WHERE claim.nik = ?"
                          " ORDER BY visit.id",
                          nik);
    while (visit.step())
        subjects.push_back(visit.id<domain::VisitId>(0).toString());
    return subjects;
}

} // namespace loket::store

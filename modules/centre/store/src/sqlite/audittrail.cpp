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

core::Result<std::vector<domain::AuditRecord>> readAudit(sqlite::Connection &db, std::string_view subject)
{
    std::vector<domain::AuditRecord> records;
    auto row = db.query("SELECT body FROM audit WHERE subject = ? AND subject <> '' ORDER BY at, branch, n", subject);
    while (row.step()) {
        auto record = protocol::decodeAuditRecord(row.textView(0));
        if (!record)
            return core::fail(core::ErrorCode::Corrupt, "a stored audit record cannot be read");
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace loket::store

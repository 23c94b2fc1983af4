// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitewriter.h"

#include "appending.h"
#include "audittrail.h"
#include "people.h"
#include "records.h"
#include "rulepacks.h"

#include "loket/sqlite/failure.h"

namespace loket::store {

using sqlite::guarded;

core::Result<std::int64_t> SqliteWriter::append(const domain::Claim &after,
                                                const std::vector<domain::ClaimEvent> &events)
{
    return guarded([&] { return appendClaim(m_db, after, events); });
}

core::Result<std::int64_t> SqliteWriter::append(const domain::Visit &after,
                                                const std::vector<domain::VisitEvent> &events)
{
    return guarded([&] { return appendVisit(m_db, after, events); });
}

core::Result<> SqliteWriter::logCommand(const LoggedCommand &command)
{
    return guarded([&] { return insertCommand(m_db, command); });
}

core::Result<> SqliteWriter::appendAudit(const domain::AuditRecord &record)
{
    return guarded([&] { return insertAudit(m_db, record); });
}

core::Result<std::int64_t> SqliteWriter::nextNumber(std::string_view branch, std::string_view counter)
{
    return guarded([&] { return takeNumber(m_db, branch, counter); });
}

core::Result<std::vector<FeedPlace>> SqliteWriter::publishPack(const StoredPack &pack)
{
    return guarded([&] { return insertRulePack(m_db, pack); });
}

core::Result<> SqliteWriter::putBranch(const Branch &branch)
{
    return guarded([&]() -> core::Result<> {
        if (auto put = upsertBranch(m_db, branch); !put)
            return put;
        announceRulePacks(m_db, branch.code);
        return {};
    });
}

core::Result<> SqliteWriter::putUser(const User &user)
{
    return guarded([&] { return upsertUser(m_db, user); });
}

core::Result<> SqliteWriter::putSession(const Session &session)
{
    return guarded([&] { return upsertSession(m_db, session); });
}

core::Result<> SqliteWriter::dropSession(std::string_view tokenHash)
{
    return guarded([&] { return deleteSession(m_db, tokenHash); });
}

core::Result<> SqliteWriter::dropExpiredSessions(core::Timestamp now)
{
    return guarded([&] { return deleteExpiredSessions(m_db, now); });
}

core::Result<> SqliteWriter::putDocument(const DocumentInfo &document)
{
    return guarded([&] { return upsertDocument(m_db, document); });
}

core::Result<> SqliteWriter::putUpload(const Upload &upload)
{
    return guarded([&] { return upsertUpload(m_db, upload); });
}

core::Result<> SqliteWriter::dropUpload(std::string_view sha256)
{
    return guarded([&] { return deleteUpload(m_db, sha256); });
}

core::Result<> SqliteWriter::queueMessage(const OutgoingMessage &message)
{
    return guarded([&] { return insertMessage(m_db, message); });
}

core::Result<> SqliteWriter::markSent(std::string_view messageId, core::Timestamp at)
{
    return guarded([&] { return updateSent(m_db, messageId, at); });
}

} // namespace loket::store

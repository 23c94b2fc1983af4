// SPDX-License-Identifier: GPL-3.0-or-later
#include "readside.h"

#include "aggregates.h"
#include "audittrail.h"
#include "feedqueries.h"
#include "people.h"
#include "records.h"
#include "rulepacks.h"

#include "loket/sqlite/failure.h"

namespace loket::store {

using sqlite::guarded;

template <typename Base> core::Result<std::string> ReadSide<Base>::epoch()
{
    return guarded([&] { return readEpoch(m_db); });
}

template <typename Base> core::Result<domain::Claim> ReadSide<Base>::claim(domain::ClaimId id)
{
    return guarded([&] { return readClaim(m_db, id); });
}

template <typename Base> core::Result<domain::Visit> ReadSide<Base>::visit(domain::VisitId id)
{
    return guarded([&] { return readVisit(m_db, id); });
}

template <typename Base> core::Result<std::vector<domain::ClaimEvent>> ReadSide<Base>::claimEvents(domain::ClaimId id)
{
    return guarded([&] { return readClaimEvents(m_db, id); });
}

template <typename Base> core::Result<std::vector<domain::VisitEvent>> ReadSide<Base>::visitEvents(domain::VisitId id)
{
    return guarded([&] { return readVisitEvents(m_db, id); });
}

template <typename Base> core::Result<std::optional<LoggedCommand>> ReadSide<Base>::loggedCommand(domain::CommandId id)
{
    return guarded([&] { return readLoggedCommand(m_db, id); });
}

template <typename Base>
core::Result<std::vector<FeedEntry>> ReadSide<Base>::feed(std::string_view branch, std::int64_t after, int limit)
{
    return guarded([&] { return readFeed(m_db, branch, after, limit); });
}

template <typename Base> core::Result<std::int64_t> ReadSide<Base>::feedHead(std::string_view branch)
{
    return guarded([&] { return readFeedHead(m_db, branch); });
}

template <typename Base>
core::Result<std::vector<domain::ClaimId>> ReadSide<Base>::openClaims(std::string_view nik,
                                                                      const std::vector<std::string> &kpj)
{
    return guarded([&] { return readOpenClaims(m_db, nik, kpj); });
}

template <typename Base>
core::Result<std::vector<domain::ClaimId>> ReadSide<Base>::claimsInState(domain::ClaimState state, int limit)
{
    return guarded([&] { return readClaimsInState(m_db, state, limit); });
}

template <typename Base>
core::Result<std::vector<domain::Visit>> ReadSide<Base>::waiting(std::string_view branch, core::Date day)
{
    return guarded([&] { return readWaiting(m_db, branch, day); });
}

template <typename Base>
core::Result<std::vector<domain::Visit>> ReadSide<Base>::visitsOf(std::string_view branch, core::Date day)
{
    return guarded([&] { return readVisitsOf(m_db, branch, day); });
}

template <typename Base> core::Result<std::int32_t> ReadSide<Base>::placesTaken(std::string_view branch, core::Date day)
{
    return guarded([&] { return readPlacesTaken(m_db, branch, day); });
}

template <typename Base> core::Result<std::vector<Branch>> ReadSide<Base>::branches()
{
    return guarded([&] { return readBranches(m_db); });
}

template <typename Base> core::Result<Branch> ReadSide<Base>::branch(std::string_view code)
{
    return guarded([&] { return readBranch(m_db, code); });
}

template <typename Base> core::Result<User> ReadSide<Base>::userByName(std::string_view name)
{
    return guarded([&] { return readUserByName(m_db, name); });
}

template <typename Base> core::Result<User> ReadSide<Base>::user(domain::UserId id)
{
    return guarded([&] { return readUser(m_db, id); });
}

template <typename Base> core::Result<std::vector<User>> ReadSide<Base>::users()
{
    return guarded([&] { return readUsers(m_db); });
}

template <typename Base> core::Result<Session> ReadSide<Base>::session(std::string_view tokenHash)
{
    return guarded([&] { return readSession(m_db, tokenHash); });
}

template <typename Base> core::Result<DocumentInfo> ReadSide<Base>::document(std::string_view sha256)
{
    return guarded([&] { return readDocument(m_db, sha256); });
}

template <typename Base> core::Result<Upload> ReadSide<Base>::upload(std::string_view sha256)
{
    return guarded([&] { return readUpload(m_db, sha256); });
}

template <typename Base>
core::Result<std::vector<domain::ClaimId>> ReadSide<Base>::claimsWithDocument(std::string_view sha256)
{
    return guarded([&] { return readClaimsWithDocument(m_db, sha256); });
}

template <typename Base> core::Result<std::vector<StoredPack>> ReadSide<Base>::rulePacks()
{
    return guarded([&] { return readRulePacks(m_db); });
}

template <typename Base>
core::Result<std::vector<RecapCount>> ReadSide<Base>::recap(std::string_view branch, core::Date from, core::Date to)
{
    return guarded([&] { return readRecap(m_db, branch, from, to); });
}

template <typename Base> core::Result<std::vector<OutgoingMessage>> ReadSide<Base>::unsentMessages(int limit)
{
    return guarded([&] { return readUnsentMessages(m_db, limit); });
}

template <typename Base>
core::Result<std::vector<domain::AuditRecord>> ReadSide<Base>::auditOf(std::string_view subject)
{
    return guarded([&] { return readAudit(m_db, subject); });
}

template <typename Base>
core::Result<std::vector<domain::AuditRecord>> ReadSide<Base>::auditBetween(std::string_view branch,
                                                                            core::Timestamp from, core::Timestamp to)
{
    return guarded([&] { return readAuditBetween(m_db, branch, from, to); });
}

template <typename Base> core::Result<std::vector<std::string>> ReadSide<Base>::auditSubjectsOf(std::string_view nik)
{
    return guarded([&] { return readAuditSubjects(m_db, nik); });
}

template class ReadSide<Reader>;
template class ReadSide<Writer>;

} // namespace loket::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/sqlite/connection.h"
#include "loket/store/store.h"

namespace loket::store {

/// The reads of the contract over one connection: `Base` is Reader, or Writer, which reads as well.
template <typename Base> class ReadSide : public Base
{
public:
    explicit ReadSide(sqlite::Connection &db)
        : m_db(db)
    {}

    core::Result<std::string> epoch() override;
    core::Result<domain::Claim> claim(domain::ClaimId id) override;
    core::Result<domain::Visit> visit(domain::VisitId id) override;
    core::Result<std::vector<domain::ClaimEvent>> claimEvents(domain::ClaimId id) override;
    core::Result<std::vector<domain::VisitEvent>> visitEvents(domain::VisitId id) override;
    core::Result<std::optional<LoggedCommand>> loggedCommand(domain::CommandId id) override;
    core::Result<std::vector<FeedEntry>> feed(std::string_view branch, std::int64_t after, int limit) override;
    core::Result<std::int64_t> feedHead(std::string_view branch) override;
    core::Result<std::vector<domain::ClaimId>> openClaims(std::string_view nik,
                                                          const std::vector<std::string> &kpj) override;
    core::Result<std::vector<domain::ClaimId>> claimsInState(domain::ClaimState state, int limit) override;
    core::Result<std::vector<domain::Visit>> waiting(std::string_view branch, core::Date day) override;
    core::Result<std::vector<domain::Visit>> visitsOf(std::string_view branch, core::Date day) override;
    core::Result<std::int32_t> placesTaken(std::string_view branch, core::Date day) override;
    core::Result<std::vector<Branch>> branches() override;
    core::Result<Branch> branch(std::string_view code) override;
    core::Result<User> userByName(std::string_view name) override;
    core::Result<User> user(domain::UserId id) override;
    core::Result<std::vector<User>> users() override;
    core::Result<Session> session(std::string_view tokenHash) override;
    core::Result<DocumentInfo> document(std::string_view sha256) override;
    core::Result<Upload> upload(std::string_view sha256) override;
    core::Result<std::vector<domain::ClaimId>> claimsWithDocument(std::string_view sha256) override;
    core::Result<std::vector<StoredPack>> rulePacks() override;
    core::Result<std::vector<RecapCount>> recap(std::string_view branch, core::Date from, core::Date to) override;
    core::Result<std::vector<OutgoingMessage>> unsentMessages(int limit) override;
    core::Result<std::vector<domain::AuditRecord>> auditOf(std::string_view subject) override;
    core::Result<std::vector<domain::AuditRecord>> auditBetween(std::string_view branch, core::Timestamp from,
                                                                core::Timestamp to) override;
    core::Result<std::vector<std::string>> auditSubjectsOf(std::string_view nik) override;

protected:
    sqlite::Connection &m_db;
};

extern template class ReadSide<Reader>;
extern template class ReadSide<Writer>;

} // namespace loket::store

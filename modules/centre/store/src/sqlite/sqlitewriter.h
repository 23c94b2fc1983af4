// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readside.h"

namespace loket::store {

/// What one job may write, on the writer thread, inside its savepoint.
class SqliteWriter final : public ReadSide<Writer>
{
public:
    using ReadSide<Writer>::ReadSide;

    core::Result<std::int64_t> append(const domain::Claim &after,
                                      const std::vector<domain::ClaimEvent> &events) override;
    core::Result<std::int64_t> append(const domain::Visit &after,
                                      const std::vector<domain::VisitEvent> &events) override;
    core::Result<> logCommand(const LoggedCommand &command) override;
    core::Result<> appendAudit(const domain::AuditRecord &record) override;
    core::Result<std::int64_t> nextNumber(std::string_view branch, std::string_view counter) override;
    core::Result<std::vector<FeedPlace>> publishPack(const StoredPack &pack) override;
    core::Result<> putBranch(const Branch &branch) override;
    core::Result<> putUser(const User &user) override;
    core::Result<> putSession(const Session &session) override;
    core::Result<> dropSession(std::string_view tokenHash) override;
    core::Result<> dropExpiredSessions(core::Timestamp now) override;
    core::Result<> putDocument(const DocumentInfo &document) override;
    core::Result<> putUpload(const Upload &upload) override;
    core::Result<> dropUpload(std::string_view sha256) override;
    core::Result<> queueMessage(const OutgoingMessage &message) override;
    core::Result<> markSent(std::string_view messageId, core::Timestamp at) override;
};

} // namespace loket::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandcontext.h"

#include "loket/core/id.h"
#include "loket/domain/events.h"
#include "loket/protocol/messages.h"
#include "loket/services/handlecommand.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::services {

struct CommandOutcome
{
    protocol::CommandResult result;
    std::optional<Committed> change;
    bool isFinal = true; ///< logged: the same command gets the same answer for ever
};

/// One command within its savepoint, from the look in the log to the entry in it. An error means that nothing may stay
/// written; a refusal is an outcome.
class CommandRun
{
public:
    CommandRun(store::Writer &writer, const rules::RuleBook &rules, core::IdSource &ids, const Asking &asking,
               const std::string &sha256);

    [[nodiscard]] core::Result<CommandOutcome> run();

private:
    [[nodiscard]] core::Result<std::optional<CommandOutcome>> replay();
    [[nodiscard]] core::Result<CommandOutcome> dispatch();
    [[nodiscard]] core::Result<CommandOutcome> apply(const domain::ClaimCommand &command);
    [[nodiscard]] core::Result<CommandOutcome> apply(const domain::VisitCommand &command);
    [[nodiscard]] core::Result<CommandOutcome> apply(const domain::CallNext &command);
    [[nodiscard]] core::Result<CommandOutcome> apply(const domain::OfficeCommand &command);
    [[nodiscard]] core::Result<CommandOutcome> applyTo(domain::Claim claim, const domain::ClaimId &id,
                                                       const domain::claimcmd::Body &body);
    [[nodiscard]] core::Result<CommandOutcome> applyTo(domain::Visit visit, const domain::VisitId &id,
                                                       const domain::visitcmd::Body &body);
    [[nodiscard]] core::Result<std::vector<domain::ClaimEvent>> decideNumbered(const domain::Claim &claim,
                                                                               const domain::ClaimId &id,
                                                                               const domain::claimcmd::Body &body,
                                                                               domain::Context &context);
    [[nodiscard]] core::Result<std::vector<domain::VisitEvent>> decideTicketed(const domain::Visit &visit,
                                                                               const domain::VisitId &id,
                                                                               const domain::visitcmd::Body &body,
                                                                               domain::Context &context);
    [[nodiscard]] core::Result<Committed> keep(domain::Claim claim, const std::vector<domain::ClaimEvent> &events,
                                               core::Zone zone);
    [[nodiscard]] core::Result<> mayTouch(std::string_view branch) const;
    [[nodiscard]] core::Result<> checkBase(std::int64_t revision) const;
    [[nodiscard]] core::Result<std::optional<domain::claimcmd::AttachDocument>>
    withStoredFacts(const domain::claimcmd::AttachDocument &attach);
    [[nodiscard]] core::Result<> auditAccess(const domain::Claim &claim, const domain::claimcmd::RecordAccess &access,
                                             core::Zone zone);
    [[nodiscard]] core::Result<> log(const protocol::CommandResult &result);
    [[nodiscard]] CommandOutcome refuse(const core::Error &error) const;

    store::Writer &m_writer;
    const rules::RuleBook &m_rules;
    core::IdSource &m_ids;
    const Asking &m_asking;
    const std::string &m_sha256;
};

} // namespace loket::services

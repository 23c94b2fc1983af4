// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"
#include "loket/domain/claim.h"
#include "loket/domain/command.h"
#include "loket/domain/visit.h"
#include "loket/protocol/messages.h"
#include "loket/rules/rulepack.h"
#include "loket/services/caller.h"
#include "loket/store/store.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::services {

/// One aggregate that changed, told after the commit.
struct Committed
{
    std::string branch;
    std::int64_t seq = 0;
    std::optional<domain::Claim> claim; ///< as it is now, when it was a claim
    std::vector<std::string> events;    ///< their types
};

/// The one door through which anything changes: load, decide, evolve, append, audit, log, in one transaction of the
/// store. Safe to use from any thread; onCommitted() must be set before the first command.
class HandleCommand
{
public:
    HandleCommand(store::Store &store, const core::Clock &clock, const rules::RuleBook &rules, core::IdSource &ids);

    /// Called after each commit, on the thread that gave the command. Must be quick.
    void onCommitted(std::function<void(const Committed &)> listener) { m_listener = std::move(listener); }

    /// `bytes` is the command exactly as it was sent. A refusal is a result, not an error.
    [[nodiscard]] protocol::CommandResult handle(const Caller &caller, std::string_view bytes);
    /// One result per command, in order. A refused command holds back only later ones of its own aggregate.
    [[nodiscard]] core::Result<protocol::BatchAnswer> handleBatch(const Caller &caller,
                                                                  const std::vector<std::string> &commands);
    /// The logged results of those of the ids that were seen; the others are left out.
    /// Without the present state of the aggregate, which the feed brings.
    [[nodiscard]] core::Result<protocol::BatchAnswer> statusOf(const Caller &caller,
                                                               const std::vector<domain::CommandId> &ids);

    /// A command made here: by the portal for a participant, or by the centre itself. Branch and id are filled in.
    [[nodiscard]] protocol::CommandResult give(const Caller &caller, const domain::ClaimId &claim,
                                               domain::claimcmd::Body body);
    [[nodiscard]] protocol::CommandResult give(const Caller &caller, const domain::VisitId &visit,
                                               domain::visitcmd::Body body);

private:
    struct Parsed
    {
        domain::Command command;
        std::string sha256;
    };
    [[nodiscard]] protocol::CommandResult execute(const Caller &caller, const Parsed &parsed);
    [[nodiscard]] protocol::CommandResult giveTo(const Caller &caller, domain::Command command);

    store::Store &m_store;
    const core::Clock &m_clock;
    const rules::RuleBook &m_rules;
    core::IdSource &m_ids;
    std::function<void(const Committed &)> m_listener;
};

} // namespace loket::services

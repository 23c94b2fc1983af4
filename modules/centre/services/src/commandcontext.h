// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/domain/command.h"
#include "loket/domain/context.h"
#include "loket/rules/rulepack.h"
#include "loket/services/caller.h"
#include "loket/store/store.h"

namespace loket::services {

/// What every decision needs: who asks, in which branch, by which command and when.
struct Asking
{
    const Caller &caller;
    const domain::Command &command;
    core::Timestamp now{};
};

/// The context of a claim's decision, without the number of a new claim. Error NotFound for an unknown branch.
[[nodiscard]] core::Result<domain::Context> contextFor(store::Reader &reader, const rules::RuleBook &rules,
                                                       const Asking &asking, const domain::Claim &claim,
                                                       const domain::claimcmd::Body &body);
/// The context of a visit's decision, without the ticket.
[[nodiscard]] core::Result<domain::Context> contextFor(store::Reader &reader, const rules::RuleBook &rules,
                                                       const Asking &asking, const domain::Visit &visit,
                                                       const domain::visitcmd::Body &body);
/// The context of a command that is about the office as a whole.
[[nodiscard]] core::Result<domain::Context> officeContext(store::Reader &reader, const Asking &asking);

} // namespace loket::services

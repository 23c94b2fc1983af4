// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/domain/claim.h"
#include "loket/protocol/portal.h"
#include "loket/rules/rulepack.h"

#include <optional>
#include <vector>

namespace loket::services {

// What a participant's page is told by the rules. The registers' answers are left out of the question, so that neither
// a balance nor an employment can be read off the answer.

/// A reason as it is offered before anything is typed.
[[nodiscard]] protocol::PortalReason portalReason(const rules::RulePack &pack, domain::ClaimReason reason,
                                                  core::Date today);
/// Nothing for a reason the pack does not decide, or while something is missing that the rules cannot do without.
[[nodiscard]] std::optional<protocol::PortalAdvice> adviceFor(const rules::RulePack &pack, const domain::Claim &claim,
                                                              core::Date today);
/// The papers this claim needs as far as the form tells; those that hang on what the registers know stand there with
/// their condition and are never needed by law.
[[nodiscard]] std::vector<domain::RequiredDocument> papersFor(const rules::RulePack &pack, const domain::Claim &claim,
                                                              core::Date today);

} // namespace loket::services

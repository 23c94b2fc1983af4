// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"
#include "loket/domain/enums.h"

#include <vector>

namespace loket::domain {

/// The checklist that applies to a claim of this reason in this channel, in the order of the script. At the counter the
/// call-only items (consent, liveness prompt) are left out.
[[nodiscard]] std::vector<ChecklistItem> checklistFor(ClaimReason reason, Channel channel);
/// How the person is being served now: the slot's channel, the claim's own while it has no slot.
[[nodiscard]] Channel servedThrough(const Claim &claim);
/// Those of it that must be passed (or not applicable) before an approval can be proposed.
[[nodiscard]] bool isMandatory(ChecklistItem item);
/// An item that "does not apply" is no answer for: what a partial claim does to the tax of the rest is always read out.
[[nodiscard]] bool mustPass(ChecklistItem item, const RulesVerdict &verdict);
/// The reason codes an outcome may carry: R for reject, P for postpone and return, T for technical ones.
[[nodiscard]] bool applies(ReasonCode code, Outcome outcome);
/// The Indonesian sentence a participant reads for a code.
[[nodiscard]] const char *sentenceFor(ReasonCode code);
/// The same with the day from which the claim is due, where time alone is missing.
[[nodiscard]] std::string sentenceFor(ReasonCode code, std::optional<core::Date> dueFrom);

} // namespace loket::domain

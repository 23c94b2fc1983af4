// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/benefit.h"

namespace loket::models {

/// The end of the verification that follows from the rules alone. An offer: the officer decides.
struct RulesProposal
{
    domain::Outcome outcome = domain::Outcome::Unknown; ///< Unknown: nothing follows
    domain::ReasonCode reason = domain::ReasonCode::Unknown;

    bool operator==(const RulesProposal &) const = default;
};

/// A refusal of the law is a rejection; a paper that is missing only postpones, whoever asks for it.
[[nodiscard]] RulesProposal proposalOf(const domain::RulesVerdict &verdict);
/// The same answer as an officer saw before: due or not, the same code and money, each step come out alike. The day of
/// the question and what was compared may differ.
[[nodiscard]] bool sameAnswer(const domain::RulesVerdict &before, const domain::RulesVerdict &now);

} // namespace loket::models

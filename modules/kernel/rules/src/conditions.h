// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packdata.h"

#include <optional>

namespace loket::rules {

/// What one test says about a case.
struct Finding
{
    domain::RuleOutcome outcome = domain::RuleOutcome::NotKnown;
    Figure seen;
    Figure needed;
    std::optional<core::Date> from; ///< the day from which it is met, where only time decides
};

/// Error MissingField or InvalidValue for what the form must say; a silent register gives NotKnown.
[[nodiscard]] core::Result<Finding> check(const RulePack::Data &data, const Test &test, const Facts &facts);

/// What a condition, or all conditions of a reason together, conclude.
struct Conclusion
{
    domain::RuleOutcome outcome = domain::RuleOutcome::Met;
    std::optional<core::Date> from;            ///< of one that is not met: when it will be, by time alone
    std::optional<domain::ReasonCode> refusal; ///< of one that is not met
};

/// All of them; their explanations are added to `reasons`.
[[nodiscard]] core::Result<Conclusion> concludeAll(const RulePack::Data &data,
                                                   const std::vector<std::size_t> &conditions, const Facts &facts,
                                                   std::vector<domain::RuleReason> &reasons);

} // namespace loket::rules

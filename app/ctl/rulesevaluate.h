// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/protocol/rulescase.h"
#include "loket/rules/rulepack.h"

#include <optional>
#include <string>

namespace loket::ctl {

/// What is the same for all cases of one run.
struct Question
{
    rules::RuleBook book;
    std::optional<rules::RulePack> pack; ///< this one, whatever is in force
    std::optional<core::Date> date;      ///< instead of the case's own
    core::Date today;                    ///< for a case without a day
    protocol::Explain explain = protocol::Explain::Flat;
};

/// The answer or the refusal of one case as JSON.
struct CaseResult
{
    std::string json;
    std::optional<core::Error> refused;
};
[[nodiscard]] CaseResult evaluateCase(const Question &question, const std::string &json);

} // namespace loket::ctl

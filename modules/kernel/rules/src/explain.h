// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

#include "loket/domain/benefit.h"

#include <string_view>

namespace loket::rules {

/// One step of an explanation in both languages.
[[nodiscard]] inline domain::RuleReason explained(std::string_view rule, domain::RuleOutcome outcome,
                                                  const Wording &wording, const Figures &figures,
                                                  std::string_view source)
{
    domain::RuleReason reason;
    reason.rule = rule;
    reason.outcome = outcome;
    reason.seen = figures.seen.wire();
    reason.needed = figures.needed.wire();
    reason.textId = wording.indonesian.filled(figures);
    reason.textEn = wording.english.filled(figures);
    reason.source = source;
    return reason;
}

/// A step that decides nothing: an amount, a date.
[[nodiscard]] inline domain::RuleReason noted(std::string_view rule, const Wording &wording, const Figures &figures,
                                              std::string_view source)
{
    return explained(rule, domain::RuleOutcome::Note, wording, figures, source);
}

} // namespace loket::rules

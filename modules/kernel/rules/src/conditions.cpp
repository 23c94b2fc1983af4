// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions.h"

#include "explain.h"

#include <algorithm>

namespace loket::rules {
namespace {

using core::Result;
using domain::RuleOutcome;

core::Result<Conclusion> conclude(const RulePack::Data &data, const Condition &condition, const Facts &facts,
                                  std::vector<domain::RuleReason> &reasons);

/// Adds one part to what all of them say together. What time cannot mend weighs more than what it can.
void addToAll(Conclusion &all, const Conclusion &part)
{
    if (part.outcome == RuleOutcome::Met)
        return;
    if (part.outcome == RuleOutcome::NotKnown) {
        if (all.outcome == RuleOutcome::Met)
            all.outcome = RuleOutcome::NotKnown;
        return;
    }
    const bool first = all.outcome != RuleOutcome::NotMet;
    const bool timeSoFar = first || all.from.has_value();
    all.outcome = RuleOutcome::NotMet;
    if (!part.from) {
        if (timeSoFar)
            all.refusal = part.refusal;
        all.from.reset();
    } else if (first) {
        all.refusal = part.refusal;
        all.from = part.from;
    } else if (all.from) {
        all.from = std::max(*all.from, *part.from);
    }
}

/// Adds one part to what any of them would be enough for.
void addToAny(Conclusion &any, const Conclusion &part)
{
    if (any.outcome == RuleOutcome::Met)
        return;
    if (part.outcome == RuleOutcome::NotMet) {
        if (part.from && (!any.from || *part.from < *any.from))
            any.from = part.from;
        return;
    }
    any.outcome = part.outcome;
}

Result<Conclusion> concludeParts(const RulePack::Data &data, const Test &test, const Facts &facts,
                                 std::vector<domain::RuleReason> &reasons)
{
    if (test.kind == TestKind::All)
        return concludeAll(data, test.parts, facts, reasons);
    Conclusion any{RuleOutcome::NotMet, std::nullopt, std::nullopt};
    for (const std::size_t place : test.parts) {
        const auto part = conclude(data, data.conditions[place], facts, reasons);
        if (!part)
            return part;
        addToAny(any, *part);
    }
    return any;
}

const Wording &wordingOf(const RulePack::Data &data, const Condition &condition, RuleOutcome outcome)
{
    if (outcome == RuleOutcome::NotKnown)
        return data.texts.notKnown;
    return outcome == RuleOutcome::Met ? condition.met : condition.notMet;
}

Result<Conclusion> conclude(const RulePack::Data &data, const Condition &condition, const Facts &facts,
                            std::vector<domain::RuleReason> &reasons)
{
    std::vector<domain::RuleReason> parts;
    Conclusion conclusion;
    Figures figures;
    if (!condition.test.parts.empty()) {
        auto whole = concludeParts(data, condition.test, facts, parts);
        if (!whole)
            return whole;
        conclusion = *whole;
        if (conclusion.from)
            figures.from = *conclusion.from;
    } else {
        const auto finding = check(data, condition.test, facts);
        if (!finding)
            return core::passOn(finding);
        conclusion.outcome = finding->outcome;
        figures.seen = finding->seen;
        figures.needed = finding->needed;
        if (finding->from)
            figures.from = *finding->from;
        if (finding->outcome == RuleOutcome::NotMet && finding->from && *finding->from > facts.askedOn)
            conclusion.from = finding->from;
    }
    if (conclusion.outcome == RuleOutcome::NotMet && condition.refusal)
        conclusion.refusal = condition.refusal;
    reasons.push_back(explained(condition.rule, conclusion.outcome, wordingOf(data, condition, conclusion.outcome),
                                figures, condition.source));
    reasons.back().parts = std::move(parts);
    return conclusion;
}

} // namespace

Result<Conclusion> concludeAll(const RulePack::Data &data, const std::vector<std::size_t> &conditions,
                               const Facts &facts, std::vector<domain::RuleReason> &reasons)
{
    Conclusion all;
    bool anyUnknown = false;
    reasons.reserve(reasons.size() + conditions.size());
    for (const std::size_t place : conditions) {
        const auto part = conclude(data, data.conditions[place], facts, reasons);
        if (!part)
            return part;
        anyUnknown = anyUnknown || part->outcome == RuleOutcome::NotKnown;
        addToAll(all, *part);
    }
    // Whether time is all that is missing is not known either, unless the question is about the form alone.
    if (anyUnknown && facts.registersAsked)
        all.from.reset();
    return all;
}

} // namespace loket::rules

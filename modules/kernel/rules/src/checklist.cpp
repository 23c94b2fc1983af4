// SPDX-License-Identifier: GPL-3.0-or-later
// What a reason may bring, for lists that are made before a case is whole.
#include "conditions.h"

#include <algorithm>

namespace loket::rules {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
using domain::RequiredDocument;

const ReasonRules *find(const RulePack::Data &data, domain::ClaimReason reason)
{
    const auto found = std::find_if(data.reasons.begin(), data.reasons.end(),
                                    [reason](const ReasonRules &rules) { return rules.reason == reason; });
    return found == data.reasons.end() ? nullptr : &*found;
}

core::Error unknownReason(const RulePack::Data &data)
{
    return {ErrorCode::NotFound, "pack " + data.id + " does not decide this reason", "form.reason"};
}

RequiredDocument withCondition(const DocumentRule &rule)
{
    RequiredDocument document = rule.document;
    if (!rule.when)
        return document;
    Figures figures;
    figures.needed =
        rule.when->kind == TestKind::BalanceAbove ? Figure(rule.when->rupiah) : Figure(std::int64_t{rule.when->amount});
    document.whenId = rule.whenText.indonesian.filled(figures);
    document.whenEn = rule.whenText.english.filled(figures);
    return document;
}

} // namespace

Result<std::vector<RequiredDocument>> RulePack::checklistFor(domain::ClaimReason reason) const
{
    const ReasonRules *rules = find(*m_data, reason);
    if (rules == nullptr)
        return tl::make_unexpected(unknownReason(*m_data));
    std::vector<RequiredDocument> documents;
    std::transform(rules->documents.begin(), rules->documents.end(), std::back_inserter(documents), withCondition);
    return documents;
}

Result<std::vector<RequiredDocument>> RulePack::checklistFor(const Facts &facts) const
{
    const ReasonRules *rules = find(*m_data, facts.reason);
    if (rules == nullptr)
        return tl::make_unexpected(unknownReason(*m_data));
    std::vector<RequiredDocument> documents;
    for (const DocumentRule &rule : rules->documents) {
        if (!rule.document.byLaw && facts.waived.contains(rule.document.kind))
            continue;
        RequiredDocument document = withCondition(rule);
        if (rule.when) {
            const auto asked = check(*m_data, *rule.when, facts);
            // What the form lacks yet is as open as what a register has not told.
            const auto outcome = asked ? asked->outcome : domain::RuleOutcome::NotKnown;
            if (outcome == domain::RuleOutcome::NotMet)
                continue;
            if (outcome == domain::RuleOutcome::NotKnown) {
                document.byLaw = false;
                document.bySop = true;
            }
        }
        documents.push_back(std::move(document));
    }
    return documents;
}

std::int32_t RulePack::sharePercentOf(domain::ClaimReason reason) const
{
    const ReasonRules *rules = find(*m_data, reason);
    return rules == nullptr ? 0 : rules->sharePercent;
}

std::optional<core::Rupiah> RulePack::jmoLimitOf(domain::ClaimReason reason, core::Date day) const
{
    const ReasonRules *rules = find(*m_data, reason);
    if (rules == nullptr || !rules->offersJmo || m_data->jmo.empty())
        return std::nullopt;
    return inForce(m_data->jmo, day).maxBalance;
}

} // namespace loket::rules

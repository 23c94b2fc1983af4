// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rules/rulepack.h"

#include "benefit.h"
#include "conditions.h"
#include "explain.h"

#include <algorithm>

namespace loket::rules {
namespace {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

Result<const ReasonRules *> find(const RulePack::Data &data, domain::ClaimReason reason)
{
    const auto found = std::find_if(data.reasons.begin(), data.reasons.end(),
                                    [reason](const ReasonRules &rules) { return rules.reason == reason; });
    if (found == data.reasons.end())
        return fail(ErrorCode::NotFound, "pack " + data.id + " does not decide this reason", "form.reason");
    return &*found;
}

constexpr core::Sen kBeyondAllMoney{1'000'000'000'000'000'000};

/// Facts that cannot be, whatever the rules.
Result<> requirePossible(const Facts &facts)
{
    const auto negative = [](const char *field) { return fail(ErrorCode::OutOfRange, "must not be negative", field); };
    if (facts.balance && facts.balance->value < 0)
        return negative("balance");
    if (facts.balance && *facts.balance > kBeyondAllMoney)
        return fail(ErrorCode::OutOfRange, "an amount beyond all money", "balance");
    if (facts.membershipMonths && *facts.membershipMonths < 0)
        return negative("membershipMonths");
    if (facts.workedMonths && *facts.workedMonths < 0)
        return negative("workedMonths");
    if (facts.arrearsMonths < 0)
        return negative("arrearsMonths");
    if (facts.askedGross && facts.askedGross->value < 1)
        return fail(ErrorCode::OutOfRange, "must be at least one rupiah", "details.askedGross");
    for (std::size_t i = 0; i < facts.earlier.size(); ++i) {
        if (facts.earlier[i].gross.value < 0 || facts.earlier[i].tax.value < 0)
            return fail(ErrorCode::OutOfRange, "must not be negative", "earlier[" + std::to_string(i) + "]");
    }
    return {};
}

} // namespace

Result<RulePack> RulePack::load(std::string_view text)
{
    auto data = readPack(text);
    if (!data)
        return passOn(data);
    return RulePack(std::make_shared<const Data>(std::move(*data)));
}

const std::string &RulePack::id() const
{
    return m_data->id;
}

core::Date RulePack::validFrom() const
{
    return m_data->validFrom;
}

std::optional<core::Date> RulePack::validTo() const
{
    return m_data->validTo;
}

domain::Policy RulePack::policy() const
{
    return m_data->policy;
}

std::vector<domain::ClaimReason> RulePack::reasons() const
{
    std::vector<domain::ClaimReason> reasons;
    for (const ReasonRules &rules : m_data->reasons)
        reasons.push_back(rules.reason);
    return reasons;
}

Result<std::vector<domain::RequiredDocument>> RulePack::documentsFor(domain::ClaimReason reason) const
{
    const auto rules = find(*m_data, reason);
    if (!rules)
        return passOn(rules);
    std::vector<domain::RequiredDocument> documents;
    for (const DocumentRule &rule : (*rules)->documents) {
        if (!rule.when)
            documents.push_back(rule.document);
    }
    return documents;
}

Result<std::vector<domain::RequiredDocument>> RulePack::documentsFor(const Facts &facts) const
{
    const auto rules = find(*m_data, facts.reason);
    if (!rules)
        return passOn(rules);
    domain::RulesVerdict verdict;
    if (const auto added = addDocuments(*m_data, **rules, facts, verdict); !added)
        return passOn(added);
    return std::move(verdict.required);
}

Result<domain::RulesVerdict> RulePack::evaluate(const Facts &facts) const
{
    const auto rules = find(*m_data, facts.reason);
    if (!rules)
        return passOn(rules);
    if (const auto possible = requirePossible(facts); !possible)
        return passOn(possible);
    domain::RulesVerdict verdict;
    verdict.rulePack = m_data->id;
    verdict.reasons.reserve((*rules)->conditions.size() + 4);
    const auto decided = concludeAll(*m_data, (*rules)->conditions, facts, verdict.reasons);
    if (!decided)
        return passOn(decided);
    verdict.eligible = decided->outcome == domain::RuleOutcome::Met;
    verdict.eligibleFrom = decided->from;
    verdict.refusal = decided->refusal;
    if (const auto asked = addDocuments(*m_data, **rules, facts, verdict); !asked)
        return passOn(asked);
    if (const auto paid = addMoney(*m_data, **rules, facts, verdict); !paid)
        return passOn(paid);
    if (verdict.eligible) {
        verdict.payBy = payBy(facts.askedOn);
        Figures figures;
        figures.seen = facts.askedOn;
        figures.needed = std::int64_t{m_data->policy.payWorkingDays};
        figures.from = *verdict.payBy;
        verdict.reasons.push_back(noted("pay-by", m_data->texts.payBy, figures, m_data->paySource));
    }
    return verdict;
}

} // namespace loket::rules

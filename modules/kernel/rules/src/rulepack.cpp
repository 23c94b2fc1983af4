// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rules/rulepack.h"

#include "packdata.h"

#include <algorithm>
#include <iterator>

namespace loket::rules {
namespace {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

bool isWorkingDay(const std::vector<core::Date> &holidays, core::Date day)
{
    const auto weekday = day.weekday();
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday)
        return false;
    return !std::binary_search(holidays.begin(), holidays.end(), day);
}

std::string replaced(std::string text, std::string_view mark, const std::string &value)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
    return text;
}

/// What one condition says about a case.
struct Finding
{
    bool met = false;
    std::optional<core::Date> metFrom; ///< when only time is missing
    std::string seen;                  ///< the value compared, for the explanation
};

Result<Finding> check(const Condition &condition, const Facts &facts)
{
    Finding finding;
    switch (condition.kind) {
    case ConditionKind::AgeAtLeast: {
        if (!facts.birthDate)
            return fail(ErrorCode::MissingField, "the rule needs the date of birth", "participant.birthDate");
        finding.metFrom = facts.birthDate->plusYears(condition.amount);
        finding.seen = facts.birthDate->toDisplay();
        finding.met = facts.askedOn >= *finding.metFrom;
        return finding;
    }
    case ConditionKind::MonthsSinceEmploymentEnd: {
        if (!facts.employmentEnd)
            return fail(ErrorCode::MissingField, "the rule needs the date of the statement or of the termination",
                        "participant.employmentEnd");
        finding.metFrom = facts.employmentEnd->plusMonths(condition.amount);
        finding.seen = facts.employmentEnd->toDisplay();
        finding.met = facts.askedOn >= *finding.metFrom;
        return finding;
    }
    case ConditionKind::NotActiveElsewhere:
        finding.met = !facts.activeElsewhere;
        finding.seen = facts.activeElsewhere ? "aktif" : "nonaktif";
        return finding;
    }
    return fail(ErrorCode::Internal, "a condition without a check");
}

domain::RuleReason explain(const Condition &condition, const Finding &finding)
{
    const std::string from = finding.metFrom ? finding.metFrom->toDisplay() : std::string{};
    const auto fill = [&](const std::string &text) {
        return replaced(replaced(replaced(text, "{seen}", finding.seen), "{from}", from), "{amount}",
                        std::to_string(condition.amount));
    };
    domain::RuleReason reason;
    reason.rule = condition.rule;
    reason.outcome = finding.met ? domain::RuleOutcome::Met : domain::RuleOutcome::NotMet;
    reason.seen = finding.seen;
    reason.needed = finding.metFrom ? finding.metFrom->toIso() : std::string{};
    reason.textId = fill(condition.textId);
    reason.textEn = fill(condition.textEn);
    reason.source = condition.source;
    return reason;
}

/// Goes through the decision table: fills eligible, eligibleFrom, refusal and reasons.
Result<> applyConditions(const ReasonRules &rules, const Facts &facts, domain::RulesVerdict &verdict)
{
    bool onlyTimeMissing = true;
    for (const Condition &condition : rules.conditions) {
        const auto finding = check(condition, facts);
        if (!finding)
            return passOn(finding);
        verdict.reasons.push_back(explain(condition, *finding));
        if (finding->met)
            continue;
        if (!finding->metFrom)
            onlyTimeMissing = false;
        else if (!verdict.eligibleFrom || *verdict.eligibleFrom < *finding->metFrom)
            verdict.eligibleFrom = finding->metFrom;
        if (!verdict.refusal || !finding->metFrom)
            verdict.refusal = condition.refusal;
    }
    if (facts.allPaidOut) {
        verdict.refusal = domain::ReasonCode::R05;
        onlyTimeMissing = false;
    }
    verdict.eligible = !verdict.refusal.has_value();
    if (!onlyTimeMissing)
        verdict.eligibleFrom.reset();
    return {};
}

Result<> applyBenefit(const RulePack::Data &data, const ReasonRules &rules, const Facts &facts,
                      domain::RulesVerdict &verdict)
{
    if (facts.foreigner) {
        verdict.warnings.emplace_back("foreigner_tax");
        return {};
    }
    if (!facts.balance)
        return {};
    const auto gross = core::fractionDown(facts.balance->toRupiah(), rules.sharePercent, 100);
    if (!gross)
        return passOn(gross);
    auto benefit = computeTax(data.tax, facts, *gross);
    if (!benefit)
        return passOn(benefit);
    benefit->balance = *facts.balance;
    benefit->rulePack = data.id;
    const bool lumpSum = benefit->regime == domain::TaxRegime::FinalLumpSum;
    domain::RuleReason tax;
    tax.rule = lumpSum ? "tax-final" : "tax-article-17";
    tax.outcome = domain::RuleOutcome::Note;
    tax.seen = gross->toWire();
    tax.textId =
        lumpSum ? "PPh 21 final " + std::to_string(data.tax.finalPercent) + "% di atas " + data.tax.freeUpTo.toDisplay()
                : "PPh 21 tarif pasal 17, tahun ketiga sejak pembayaran pertama";
    tax.textEn = lumpSum ? "Final income tax " + std::to_string(data.tax.finalPercent) + "% above " +
                               data.tax.freeUpTo.toDisplay()
                         : "Income tax at article 17 rates, third year since the first payment";
    tax.source = lumpSum ? data.tax.finalSource : data.tax.article17Source;
    verdict.reasons.push_back(std::move(tax));
    verdict.gross = *gross;
    verdict.benefit = *benefit;
    if (rules.offersJmo && gross->value <= data.jmoMaxBalance.value)
        verdict.warnings.emplace_back("jmo_offer");
    if (facts.arrearsMonths > 0)
        verdict.warnings.emplace_back("arrears_follow_up");
    return {};
}

const ReasonRules *find(const RulePack::Data &data, domain::ClaimReason reason)
{
    const auto found = std::find_if(data.reasons.begin(), data.reasons.end(),
                                    [reason](const ReasonRules &r) { return r.reason == reason; });
    return found == data.reasons.end() ? nullptr : &*found;
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
    const ReasonRules *rules = find(*m_data, reason);
    if (rules == nullptr)
        return fail(ErrorCode::NotFound, "pack " + m_data->id + " does not decide this reason", "form.reason");
    return rules->documents;
}

Result<domain::RulesVerdict> RulePack::evaluate(const Facts &facts) const
{
    const ReasonRules *rules = find(*m_data, facts.reason);
    if (rules == nullptr)
        return fail(ErrorCode::NotFound, "pack " + m_data->id + " does not decide this reason", "form.reason");
    domain::RulesVerdict verdict;
    verdict.rulePack = m_data->id;
    std::copy_if(rules->documents.begin(), rules->documents.end(), std::back_inserter(verdict.required),
                 [&](const domain::RequiredDocument &document) {
                     return document.byLaw || !facts.waived.contains(document.kind);
                 });
    if (const auto decided = applyConditions(*rules, facts, verdict); !decided)
        return passOn(decided);
    if (const auto paid = applyBenefit(*m_data, *rules, facts, verdict); !paid)
        return passOn(paid);
    return verdict;
}

core::Date RulePack::payBy(core::Date complete) const
{
    core::Date day = complete;
    for (std::int32_t left = m_data->policy.payWorkingDays; left > 0;) {
        day = day.plusDays(1);
        if (isWorkingDay(m_data->holidays, day))
            --left;
    }
    return day;
}

} // namespace loket::rules

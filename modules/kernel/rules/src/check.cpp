// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions.h"

#include "loket/domain/names.h"

#include <algorithm>

namespace loket::rules {
namespace {

using core::Date;
using core::ErrorCode;
using core::fail;
using core::Result;
using domain::HeirRelation;
using domain::RuleOutcome;

Finding answer(bool met, Figure seen = {}, Figure needed = {})
{
    return {met ? RuleOutcome::Met : RuleOutcome::NotMet, seen, needed, std::nullopt};
}

Finding yesNo(bool met, bool seen)
{
    static constexpr std::string_view kYes = "yes";
    static constexpr std::string_view kNo = "no";
    return answer(met, Figure(seen ? kYes : kNo), Figure(seen == met ? kYes : kNo));
}

Finding dueFrom(Date from, const Facts &facts, Figure seen, Figure needed)
{
    Finding finding = answer(facts.askedOn >= from, seen, needed);
    finding.from = from;
    return finding;
}

/// Where a date of the form is found, and what the field is called.
struct FormDate
{
    const std::optional<Date> &value;
    const char *field; ///< nullptr: told by a register
};

FormDate dateOf(DateFact fact, const Facts &facts)
{
    switch (fact) {
    case DateFact::BirthDate:
        return {facts.birthDate, "participant.birthDate"};
    case DateFact::EmploymentEnd:
        return {facts.employmentEnd, "participant.employmentEnd"};
    case DateFact::DeathDate:
        return {facts.deathDate, "details.deathDate"};
    case DateFact::DisabledOn:
        return {facts.disabledOn, "details.disabledOn"};
    case DateFact::LeavingOn:
        return {facts.leavingOn, "details.leavingOn"};
    case DateFact::InactiveSince:
        break;
    }
    return {facts.inactiveSince, nullptr};
}

Date monthsLater(Date day, std::int32_t months, MonthEnd end)
{
    const Date later = day.plusMonths(months);
    return end == MonthEnd::FirstOfNext && later.day() != day.day() ? later.plusDays(1) : later;
}

Date firstOfMonth(Date day)
{
    return day.plusDays(1 - static_cast<int>(day.day()));
}

Result<Finding> checkDate(const RulePack::Data &data, const Test &test, const Facts &facts)
{
    const FormDate date = dateOf(test.fact, facts);
    if (!date.value && date.field != nullptr)
        return fail(ErrorCode::MissingField, "the rule needs this date", date.field);
    if (!date.value)
        return Finding{};
    const Date from = test.kind == TestKind::MonthsSince ? monthsLater(*date.value, test.amount, data.monthEnd)
                                                         : firstOfMonth(*date.value).plusMonths(test.amount);
    return dueFrom(from, facts, *date.value, std::int64_t{test.amount});
}

constexpr std::int32_t kMostYears = 150; // of any life; what a pack asks for is far below

Result<Finding> checkAge(std::optional<std::int32_t> years, const Facts &facts)
{
    if (!facts.birthDate)
        return fail(ErrorCode::MissingField, "the rule needs the date of birth", "participant.birthDate");
    if (!years)
        return fail(ErrorCode::MissingField, "the rule needs the age of the agreement", "details.contractAge");
    if (*years < 1 || *years > kMostYears)
        return fail(ErrorCode::OutOfRange, "not an age of people", "details.contractAge");
    return dueFrom(facts.birthDate->plusYears(*years), facts, *facts.birthDate, std::int64_t{*years});
}

Finding checkMembership(const Test &test, const Facts &facts)
{
    if (!facts.membershipMonths)
        return Finding{RuleOutcome::NotKnown, {}, std::int64_t{test.amount}, std::nullopt};
    Finding finding = answer(*facts.membershipMonths >= test.amount, std::int64_t{*facts.membershipMonths},
                             std::int64_t{test.amount});
    if (facts.membershipSince)
        finding.from = facts.membershipSince->plusMonths(test.amount);
    return finding;
}

Finding checkWorked(const Test &test, const Facts &facts)
{
    if (!facts.workedMonths)
        return Finding{RuleOutcome::NotKnown, {}, std::int64_t{test.amount}, std::nullopt};
    return answer(*facts.workedMonths >= test.amount, std::int64_t{*facts.workedMonths}, std::int64_t{test.amount});
}

Finding checkEarlier(const Test &test, const Facts &facts)
{
    const auto found = std::find_if(facts.earlier.begin(), facts.earlier.end(), [&](const auto &payment) {
        const auto reason = domain::fromWire<domain::ClaimReason>(payment.reason);
        return payment.paidOn <= facts.askedOn &&
               std::find(test.reasons.begin(), test.reasons.end(), reason) != test.reasons.end();
    });
    return found == facts.earlier.end() ? answer(true) : answer(false, found->paidOn);
}

std::size_t classOf(const HeirRules &rules, HeirRelation relation)
{
    const auto found = std::find_if(rules.order.begin(), rules.order.end(), [relation](const auto &relations) {
        return std::find(relations.begin(), relations.end(), relation) != relations.end();
    });
    return static_cast<std::size_t>(found - rules.order.begin());
}

Result<Finding> checkHeirs(const RulePack::Data &data, const Facts &facts)
{
    if (facts.heirs.empty())
        return fail(ErrorCode::MissingField, "the rule needs the heirs", "details.heirs");
    std::size_t nearest = data.heirs.order.size();
    std::size_t farthest = 0;
    bool anyClaims = false;
    HeirRelation last = HeirRelation::Unknown;
    for (std::size_t i = 0; i < facts.heirs.size(); ++i) {
        const HeirFact &heir = facts.heirs[i];
        if (heir.relation == HeirRelation::Unknown)
            return fail(ErrorCode::InvalidValue, "the rule needs to know what the heir is to the participant",
                        "details.heirs[" + std::to_string(i) + "].relation");
        const std::size_t place = classOf(data.heirs, heir.relation);
        nearest = std::min(nearest, place);
        if (heir.claims && (!anyClaims || place > farthest)) {
            farthest = place;
            last = heir.relation;
        }
        anyClaims = anyClaims || heir.claims;
    }
    const bool known = farthest < data.heirs.order.size();
    return answer(anyClaims && known && farthest == nearest, Figure(domain::wireName(last)));
}

Finding checkMinor(const RulePack::Data &data, const Facts &facts)
{
    const bool minor = std::any_of(facts.heirs.begin(), facts.heirs.end(), [&](const HeirFact &heir) {
        return heir.claims && heir.birthDate && core::ageOn(*heir.birthDate, facts.askedOn) < data.heirs.adultAge;
    });
    return yesNo(minor, minor);
}

Finding checkRelation(const Test &test, const Facts &facts)
{
    const bool there = std::any_of(facts.heirs.begin(), facts.heirs.end(),
                                   [&](const HeirFact &heir) { return heir.claims && heir.relation == test.relation; });
    return yesNo(there, there);
}

/// A foreigner is one by the ledger's word; while it has told nothing of the cards, nobody is a citizen either.
Finding checkForeigner(const Test &test, const Facts &facts)
{
    const bool silent = !facts.balance && facts.cardsPaidOut == 0;
    if (silent && !facts.foreigner)
        return {};
    return yesNo(facts.foreigner == test.flag, facts.foreigner);
}

Result<Finding> checkGroup(const RulePack::Data &data, const Test &test, const Facts &facts)
{
    const bool all = test.kind == TestKind::All;
    RuleOutcome outcome = all ? RuleOutcome::Met : RuleOutcome::NotMet;
    for (const std::size_t part : test.parts) {
        auto finding = check(data, data.conditions[part].test, facts);
        if (!finding)
            return finding;
        if (finding->outcome == (all ? RuleOutcome::NotMet : RuleOutcome::Met))
            return Finding{finding->outcome, {}, {}, std::nullopt};
        if (finding->outcome == RuleOutcome::NotKnown)
            outcome = RuleOutcome::NotKnown;
    }
    return Finding{outcome, {}, {}, std::nullopt};
}

/// Nothing on the form tells it, and silence of the register would read as an answer.
bool isOfRegisters(TestKind kind)
{
    return kind == TestKind::NotActiveElsewhere || kind == TestKind::CardLeft || kind == TestKind::NoEarlierPayment ||
           kind == TestKind::IsForeigner;
}

} // namespace

Result<Finding> check(const RulePack::Data &data, const Test &test, const Facts &facts)
{
    if (!facts.registersAsked && isOfRegisters(test.kind))
        return Finding{};
    switch (test.kind) {
    case TestKind::AgeAtLeast:
        return checkAge(test.amount, facts);
    case TestKind::AgeOfContract:
        return checkAge(facts.contractAge, facts);
    case TestKind::MonthsSince:
    case TestKind::FirstOfMonthAfter:
        return checkDate(data, test, facts);
    case TestKind::MembershipMonths:
        return checkMembership(test, facts);
    case TestKind::WorkedMonths:
        return checkWorked(test, facts);
    case TestKind::NotActiveElsewhere:
        return yesNo(!facts.activeElsewhere, facts.activeElsewhere);
    case TestKind::CardLeft:
        return yesNo(!facts.allPaidOut, !facts.allPaidOut);
    case TestKind::NoEarlierPayment:
        return checkEarlier(test, facts);
    case TestKind::IsForeigner:
        return checkForeigner(test, facts);
    case TestKind::StatesNotWorking:
        return yesNo(facts.statesNotWorking, facts.statesNotWorking);
    case TestKind::HeirsInOrder:
        return checkHeirs(data, facts);
    case TestKind::MinorHeir:
        return checkMinor(data, facts);
    case TestKind::HeirIs:
        return checkRelation(test, facts);
    case TestKind::BalanceAbove:
        if (!facts.balance)
            return Finding{RuleOutcome::NotKnown, {}, test.rupiah, std::nullopt};
        return answer(facts.balance->toRupiah() > test.rupiah, facts.balance->toRupiah(), test.rupiah);
    case TestKind::All:
    case TestKind::Any:
        return checkGroup(data, test, facts);
    }
    return fail(ErrorCode::Internal, "a condition without a check");
}

} // namespace loket::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

#include "loket/rules/rulepack.h"

#include <cstdint>
#include <string>
#include <vector>

namespace loket::rules {

enum class DateFact
{
    BirthDate,
    EmploymentEnd,
    InactiveSince,
    DeathDate,
    DisabledOn,
    LeavingOn
};

enum class TestKind
{
    AgeAtLeast,         ///< amount: years
    AgeOfContract,      ///< years of the work agreement
    MonthsSince,        ///< amount: months since `fact`
    FirstOfMonthAfter,  ///< the first day of the amount-th month after `fact`
    MembershipMonths,   ///< amount: months, all cards together
    WorkedMonths,       ///< amount: months, of a foreigner
    NotActiveElsewhere, ///< no card still receives contributions
    CardLeft,           ///< not every card of the claim was paid out
    NoEarlierPayment,   ///< none for one of `reasons`
    IsForeigner,        ///< `flag` true: must be; false: must not be
    StatesNotWorking,   ///< as the form says
    HeirsInOrder,       ///< whoever claims is of the nearest class that is listed
    MinorHeir,          ///< somebody who claims is under age
    HeirIs,             ///< somebody who claims is `relation`
    BalanceAbove,       ///< amount in rupiah
    All,                ///< of `parts`
    Any
};

struct Test
{
    TestKind kind = TestKind::CardLeft;
    std::int32_t amount = 0;
    DateFact fact = DateFact::EmploymentEnd;
    bool flag = false;
    core::Rupiah rupiah;
    domain::HeirRelation relation = domain::HeirRelation::Unknown;
    std::vector<domain::ClaimReason> reasons;
    std::vector<std::size_t> parts; ///< places in RulePack::Data::conditions, all before this one
};

/// One line of the decision table.
struct Condition
{
    std::string rule;
    Test test;
    std::optional<domain::ReasonCode> refusal; ///< always there but in All, whose parts have their own
    Wording met;
    Wording notMet;
    std::string source;
    int depth = 1; ///< levels of the tree under and with this one
};

struct DocumentRule
{
    domain::RequiredDocument document;
    std::optional<Test> when; ///< asked for only where this is met
    Wording whenText;         ///< the same for people; with {needed}
};

struct ReasonRules
{
    domain::ClaimReason reason = domain::ClaimReason::Unknown;
    std::vector<std::size_t> conditions; ///< all must be met
    std::vector<DocumentRule> documents;
    std::int32_t sharePercent = 0; ///< of the balance
    std::string shareSource;
    bool mayAskLess = false;
    bool offersJmo = false;
    bool paysHeirs = false;
};

struct Bracket
{
    std::optional<core::Rupiah> upTo; ///< absent in the last one
    std::int32_t percent = 0;
};

/// The article 17 rates since a day; the first table has none and reaches back for ever.
struct BracketTable
{
    std::optional<core::Date> from;
    std::string source;
    std::vector<Bracket> brackets;
};

enum class TaxWindow
{
    CalendarYears,
    RollingMonths
};

struct TaxRules
{
    TaxWindow window = TaxWindow::CalendarYears;
    std::int32_t windowLength = 0; ///< years or months, by window
    std::string windowSource;
    bool cumulative = false; ///< payments of one window are taxed together
    std::string cumulativeSource;
    core::Rupiah freeUpTo;
    std::int32_t finalPercent = 0;
    std::string finalSource;
    std::int32_t surchargePercent = 0; ///< 120: a fifth more without a tax number
    bool surchargeOnFinal = false;
    bool nikCountsAsTaxNumber = false;
    std::string surchargeSource;
    core::Rupiah baseRounding; ///< the article 17 base is rounded down to a multiple of this; 1: not at all
    std::string baseRoundingSource;
    std::string foreignerSource;
    std::vector<BracketTable> tables; ///< by first day
};

/// A limit since a day, as BracketTable.
struct JmoLimit
{
    std::optional<core::Date> from;
    core::Rupiah maxBalance;
    std::string source;
};

struct HeirRules
{
    std::vector<std::vector<domain::HeirRelation>> order; ///< the nearest class first
    std::int32_t adultAge = 0;
    bool divideEqually = false;
    std::string divideSource;
};

struct AccountRules
{
    std::int32_t employerPerMille = 0;
    std::int32_t workerPerMille = 0;
    std::int32_t selfEmployedPerMille = 0;
    bool halfUp = false; ///< else fractions are dropped
    bool resultHalfUp = false;
    std::vector<std::pair<std::int32_t, std::int32_t>> rates; ///< year, hundredths of a percent
};

/// Month arithmetic of waiting times where the target month is too short.
enum class MonthEnd
{
    Clamp,      ///< 31 January + 1 month = 28 February
    FirstOfNext ///< = 1 March
};

/// Sentences of the explanation that belong to no condition.
struct Wordings
{
    Wording notKnown;
    Wording share;
    Wording askedLess;
    Wording askedMore;
    Wording cardsSkipped;
    Wording arrears;
    Wording finalTax;
    Wording article17;
    Wording windowFirst;
    Wording windowInside;
    Wording windowOver;
    Wording earlier;
    Wording freeAmount;
    Wording rate;
    Wording surcharge;
    Wording foreigner;
    Wording rest;
    Wording heirShare;
    Wording payBy;
    Wording jmo;
};

/// A pack as it was read; immutable afterwards.
struct RulePack::Data
{
    std::string id;
    core::Date validFrom;
    std::optional<core::Date> validTo;
    domain::Policy policy;
    std::string paySource;
    std::int32_t correctionWorkingDays = 0;
    bool payClockRestarts = false;    ///< else it runs on while the claim is with the participant
    std::vector<core::Date> holidays; ///< sorted
    std::vector<JmoLimit> jmo;        ///< by first day
    std::string arrearsSource;
    MonthEnd monthEnd = MonthEnd::Clamp;
    TaxRules tax;
    HeirRules heirs;
    AccountRules account;
    Wordings texts;
    std::vector<Condition> conditions;
    std::vector<ReasonRules> reasons;
};

/// The last of a dated list that has begun on `day`; the list begins with one that has no day.
template <typename Dated> [[nodiscard]] const Dated &inForce(const std::vector<Dated> &list, core::Date day)
{
    const Dated *found = &list.front();
    for (const Dated &entry : list) {
        if (entry.from && *entry.from <= day)
            found = &entry;
    }
    return *found;
}

/// The reading of a pack's text. Errors as RulePack::load.
[[nodiscard]] core::Result<RulePack::Data> readPack(std::string_view text);

} // namespace loket::rules

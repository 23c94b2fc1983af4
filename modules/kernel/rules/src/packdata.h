// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rules/rulepack.h"

#include <cstdint>
#include <string>
#include <vector>

namespace loket::rules {

enum class ConditionKind
{
    AgeAtLeast,
    MonthsSinceEmploymentEnd,
    NotActiveElsewhere
};

/// One line of the decision table.
struct Condition
{
    std::string rule;
    ConditionKind kind = ConditionKind::AgeAtLeast;
    std::int32_t amount = 0; ///< years or months, by kind
    domain::ReasonCode refusal = domain::ReasonCode::Unknown;
    std::string textId;
    std::string textEn;
    std::string source;
};

struct ReasonRules
{
    domain::ClaimReason reason = domain::ClaimReason::Unknown;
    std::vector<Condition> conditions;
    std::vector<domain::RequiredDocument> documents;
    std::int32_t sharePercent = 100; ///< of the balance
    bool offersJmo = false;
};

struct Bracket
{
    std::optional<core::Rupiah> upTo; ///< absent in the last one
    std::int32_t percent = 0;
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
    core::Rupiah freeUpTo;
    std::int32_t finalPercent = 0;
    std::string finalSource;
    std::vector<Bracket> brackets;
    std::int32_t surchargePercent = 100; ///< 120: a fifth more without a tax number
    std::string article17Source;
};

/// A pack as it was read; immutable afterwards.
struct RulePack::Data
{
    std::string id;
    core::Date validFrom;
    std::optional<core::Date> validTo;
    domain::Policy policy;
    std::vector<core::Date> holidays; ///< sorted
    core::Rupiah jmoMaxBalance;
    std::string jmoSource;
    std::string arrearsSource;
    TaxRules tax;
    std::vector<ReasonRules> reasons;
};

/// The reading of a pack's text. Errors as RulePack::load.
[[nodiscard]] core::Result<RulePack::Data> readPack(std::string_view text);

/// Tax of a payment of `gross` on top of the earlier ones. Fills paidEarlier, taxableBase, tax, net and regime.
[[nodiscard]] core::Result<domain::Benefit> computeTax(const TaxRules &rules, const Facts &facts, core::Rupiah gross);

} // namespace loket::rules

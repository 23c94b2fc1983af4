// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/domain/enums.h"

#include <optional>
#include <string>
#include <vector>

namespace loket::domain {

/// What is paid and by which rule. Computed by the rules, kept for ever beside the decision.
struct Benefit
{
    core::Sen balance; ///< account balance it was computed from
    core::Rupiah gross;
    core::Rupiah paidEarlier; ///< lump sums in the tax window before this one
    core::Rupiah taxableBase;
    core::Rupiah tax;
    core::Rupiah net; ///< gross - tax
    TaxRegime regime = TaxRegime::Unknown;
    std::string rulePack;   ///< "jht-2026.1"
    core::Date computedFor; ///< the day the rules were asked about

    bool operator==(const Benefit &) const = default;
};

/// One step of an explanation: which rule, what it compared, where the rule comes from. Indonesian and English.
struct RuleReason
{
    std::string rule; ///< id within the pack
    std::string textId;
    std::string textEn;
    std::string source; ///< regulation

    bool operator==(const RuleReason &) const = default;
};

struct RequiredDocument
{
    DocumentKind kind = DocumentKind::Unknown;
    std::vector<DocumentKind> alternatives; ///< any of these satisfies it as well (the five proofs of PHK)
    bool byLaw = false;                     ///< missing: may be refused
    bool bySop = false;                     ///< missing: may be postponed only

    bool operator==(const RequiredDocument &) const = default;
};

/// The answer of the rules for one claim on one day.
struct RulesVerdict
{
    bool eligible = false;
    std::optional<core::Date> eligibleFrom; ///< set when only time is missing
    std::optional<ReasonCode> refusal;      ///< R code when not eligible
    std::vector<RequiredDocument> required;
    std::vector<std::string> warnings; ///< codes: "jmo_offer", "arrears_follow_up", "foreigner_tax"
    std::optional<Benefit> benefit;    ///< absent when it cannot be computed (foreigner, balance unknown)
    std::vector<RuleReason> reasons;
    std::string rulePack;

    bool operator==(const RulesVerdict &) const = default;
};

} // namespace loket::domain

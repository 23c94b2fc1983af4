// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/domain/enums.h"

#include <cstdint>
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
    RuleOutcome outcome = RuleOutcome::Unknown;
    std::string seen;   ///< what the case has: ISO date, plain number, plain rupiah, word; empty when nothing
    std::string needed; ///< what the rule asks for, in the same form
    std::string textId;
    std::string textEn;
    std::string source;            ///< regulation
    std::vector<RuleReason> parts; ///< what it was concluded from; at most three deep

    bool operator==(const RuleReason &) const = default;
};

struct RequiredDocument
{
    DocumentKind kind = DocumentKind::Unknown;
    std::vector<DocumentKind> alternatives;       ///< any of these satisfies it as well (the five proofs of PHK)
    bool byLaw = false;                           ///< missing: may be refused
    bool bySop = false;                           ///< missing: may be postponed only
    ReasonCode whenMissing = ReasonCode::Unknown; ///< P code that asks for it
    std::string source;                           ///< regulation or procedure
    std::string whenId{};                         ///< on what it depends, Indonesian; empty when always asked for
    std::string whenEn{};

    bool operator==(const RequiredDocument &) const = default;
};

/// What a partial claim does to the tax of the rest. Read out before the participant signs.
struct TaxOutlook
{
    core::Date regimeChangesOn; ///< first day on which the rest is taxed by article 17
    core::Rupiah restGross;
    core::Rupiah restTaxInside; ///< taken before that day
    core::Rupiah restTaxAfter;  ///< taken on it or later, in one year
    core::Rupiah wholeGross;    ///< everything at once on the day of the question
    core::Rupiah wholeTax;

    bool operator==(const TaxOutlook &) const = default;
};

/// The part of one heir, when the pack says how to divide.
struct HeirShare
{
    std::int32_t heir = 0; ///< place in ClaimDetails::heirs, from 0
    core::Rupiah net;

    bool operator==(const HeirShare &) const = default;
};

/// The answer of the rules for one claim on one day.
struct RulesVerdict
{
    bool eligible = false;
    std::optional<core::Date> eligibleFrom; ///< set when only time is missing
    std::optional<ReasonCode> refusal;      ///< R code when not eligible
    std::vector<RequiredDocument> required;
    std::vector<RequiredDocument> missing; ///< those of `required` that are not there
    std::vector<std::string> warnings;     ///< codes: "jmo_offer", "arrears_follow_up", "foreigner_tax", "tax_of_rest"
    std::optional<core::Rupiah> gross;     ///< before tax; also where the tax is not computed; absent: balance unknown
    std::optional<Benefit> benefit;        ///< absent when it cannot be computed (foreigner, balance unknown)
    std::optional<TaxOutlook> taxOutlook;  ///< of a partial claim
    std::vector<HeirShare> heirShares;     ///< empty when the pack does not divide
    std::optional<core::Date> payBy;       ///< were it complete and correct on the day of the question
    std::vector<RuleReason> reasons;
    std::string rulePack;

    bool operator==(const RulesVerdict &) const = default;
};

} // namespace loket::domain

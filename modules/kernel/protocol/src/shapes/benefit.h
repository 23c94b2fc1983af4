// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/benefit.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<domain::Benefit>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("balance", value.balance);
        archive.required("gross", value.gross);
        archive.required("paidEarlier", value.paidEarlier);
        archive.required("taxableBase", value.taxableBase);
        archive.required("tax", value.tax);
        archive.required("net", value.net);
        archive.required("regime", value.regime);
        archive.required("rulePack", value.rulePack);
        archive.required("computedFor", value.computedFor);
    }
};

template <> struct Shape<domain::RuleReason>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("rule", value.rule);
        archive.member("outcome", value.outcome);
        archive.member("seen", value.seen);
        archive.member("needed", value.needed);
        archive.required("textId", value.textId);
        archive.required("textEn", value.textEn);
        archive.required("source", value.source);
        archive.member("parts", value.parts);
    }
};

template <> struct Shape<domain::RequiredDocument>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("kind", value.kind);
        archive.member("alternatives", value.alternatives);
        archive.required("byLaw", value.byLaw);
        archive.required("bySop", value.bySop);
        archive.member("whenMissing", value.whenMissing);
        archive.member("source", value.source);
        archive.member("whenId", value.whenId);
        archive.member("whenEn", value.whenEn);
    }
};

template <> struct Shape<domain::TaxOutlook>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("regimeChangesOn", value.regimeChangesOn);
        archive.required("restGross", value.restGross);
        archive.required("restTaxInside", value.restTaxInside);
        archive.required("restTaxAfter", value.restTaxAfter);
        archive.required("wholeGross", value.wholeGross);
        archive.required("wholeTax", value.wholeTax);
    }
};

template <> struct Shape<domain::HeirShare>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("heir", value.heir);
        archive.required("net", value.net);
    }
};

template <> struct Shape<domain::RulesVerdict>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("eligible", value.eligible);
        archive.member("eligibleFrom", value.eligibleFrom);
        archive.member("refusal", value.refusal);
        archive.member("required", value.required);
        archive.member("missing", value.missing);
        archive.member("warnings", value.warnings);
        archive.member("gross", value.gross);
        archive.member("benefit", value.benefit);
        archive.member("taxOutlook", value.taxOutlook);
        archive.member("heirShares", value.heirShares);
        archive.member("payBy", value.payBy);
        archive.member("reasons", value.reasons);
        archive.required("rulePack", value.rulePack);
    }
};

} // namespace loket::protocol

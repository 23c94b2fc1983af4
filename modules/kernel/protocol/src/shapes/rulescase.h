// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/protocol/rulescase.h"
#include "shapes/benefit.h"
#include "shapes/claimdetails.h"
#include "shapes/registers.h"

namespace loket::protocol {

template <> struct Shape<CasePerson>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("nik", value.nik);
        archive.member("birthDate", value.birthDate);
        archive.member("kpj", value.kpj);
        archive.member("employmentEnd", value.employmentEnd);
    }
};

template <> struct Shape<RulesCase>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("name", value.name);
        archive.required("reason", value.reason);
        archive.member("date", value.date);
        archive.member("submittedOn", value.submittedOn);
        archive.member("completeOn", value.completeOn);
        archive.member("person", value.person);
        archive.member("details", value.details);
        archive.member("civil", value.civil);
        archive.member("ledger", value.ledger);
        archive.member("documents", value.documents);
        archive.member("waived", value.waived);
    }
};

template <> struct Shape<RulesCaseAnswer>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("name", value.name);
        archive.required("askedOn", value.askedOn);
        archive.required("eligible", value.eligible);
        archive.member("eligibleFrom", value.eligibleFrom);
        archive.member("refusal", value.refusal);
        archive.member("missing", value.missing);
        archive.member("warnings", value.warnings);
        archive.member("gross", value.gross);
        archive.member("taxableBase", value.taxableBase);
        archive.member("tax", value.tax);
        archive.member("net", value.net);
        archive.member("regime", value.regime);
        archive.member("taxOutlook", value.taxOutlook);
        archive.member("heirShares", value.heirShares);
        archive.member("payBy", value.payBy);
        archive.required("pack", value.pack);
        archive.required("reasons", value.reasons);
    }
};

template <> struct Shape<RulesCaseRefusal>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("name", value.name);
        archive.required("code", value.code);
        archive.member("field", value.field);
        archive.required("detail", value.detail);
    }
};

} // namespace loket::protocol

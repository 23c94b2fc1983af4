// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/protocol/queries.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<RecapRow>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("status", value.status);
        archive.required("online", value.online);
        archive.required("onsite", value.onsite);
    }
};

template <> struct Shape<Recap>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("branch", value.branch);
        archive.required("from", value.from);
        archive.required("to", value.to);
        archive.required("rows", value.rows);
        archive.required("countedAt", value.countedAt);
    }
};

template <> struct Shape<PersonLookup>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("found", value.found);
        archive.member("name", value.name);
        archive.member("birthDate", value.birthDate);
        archive.member("phone", value.phone);
        archive.member("kpj", value.kpj);
        archive.member("civil", value.civil);
        archive.member("openClaim", value.openClaim);
        archive.member("openClaimState", value.openClaimState);
        archive.member("openClaimNumber", value.openClaimNumber);
    }
};

template <> struct Shape<CommandIds>
{
    static void describe(auto &archive, auto &value) { archive.required("ids", value.ids); }
};

template <> struct Shape<PersonQuery>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("nik", value.nik);
        archive.member("kpj", value.kpj);
        archive.member("phone", value.phone);
    }
};

template <> struct Shape<RulePackText>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("id", value.id);
        archive.required("validFrom", value.validFrom);
        archive.member("validTo", value.validTo);
        archive.required("text", value.text);
        archive.member("signature", value.signature);
    }
};

template <> struct Shape<RulePackRow>
{
    static void describe(auto &archive, auto &value) { archive.required("pack", value.pack); }
};

template <> struct Shape<RulesAnswer>
{
    static void describe(auto &archive, auto &value) { archive.required("packs", value.packs); }
};

} // namespace loket::protocol

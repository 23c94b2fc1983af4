// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/protocol/portal.h"
#include "shapes/benefit.h"
#include "shapes/claim.h"

namespace loket::protocol {

template <> struct Shape<CodeName>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("code", value.code);
        archive.required("name", value.name);
    }
};

template <> struct Shape<domain::AskedField>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("field", value.field);
        archive.required("needed", value.needed);
    }
};

template <> struct Shape<PortalReason>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("reason", value.reason);
        archive.required("documents", value.documents);
        archive.member("fields", value.fields);
        archive.member("sharePercent", value.sharePercent);
        archive.member("jmoMaxBalance", value.jmoMaxBalance);
    }
};

template <> struct Shape<PortalAdvice>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("eligible", value.eligible);
        archive.member("eligibleFrom", value.eligibleFrom);
        archive.member("refusal", value.refusal);
        archive.member("sentence", value.sentence);
        archive.member("reasons", value.reasons);
    }
};

template <> struct Shape<Consent>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("version", value.version);
        archive.required("text", value.text);
    }
};

template <> struct Shape<PortalOptions>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("branches", value.branches);
        archive.required("reasons", value.reasons);
        archive.required("banks", value.banks);
        archive.required("consent", value.consent);
    }
};

template <> struct Shape<PortalClaimRequest>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("branch", value.branch);
        archive.required("consentVersion", value.consentVersion);
        archive.required("form", value.form);
    }
};

template <> struct Shape<PortalClaimCreated>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("claim", value.claim);
        archive.required("link", value.link);
    }
};

template <> struct Shape<PortalFormUpdate>
{
    static void describe(auto &archive, auto &value) { archive.required("form", value.form); }
};

template <> struct Shape<PortalDocumentAttach>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("document", value.document);
        archive.required("kind", value.kind);
        archive.required("sha256", value.sha256);
        archive.required("mediaType", value.mediaType);
        archive.required("sizeBytes", value.sizeBytes);
    }
};

template <> struct Shape<PhoneCode>
{
    static void describe(auto &archive, auto &value) { archive.required("code", value.code); }
};

template <> struct Shape<PortalDocument>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("id", value.id);
        archive.required("kind", value.kind);
        archive.required("state", value.state);
        archive.member("reason", value.reason);
        archive.member("sentence", value.sentence);
        archive.required("versions", value.versions);
        archive.member("sha256", value.sha256);
        archive.member("mediaType", value.mediaType);
    }
};

template <> struct Shape<PortalAccountWish>
{
    static void describe(auto &archive, auto &value) { archive.required("account", value.account); }
};

template <> struct Shape<PortalAccountChange>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("account", value.account);
        archive.required("bank", value.bank);
        archive.required("holderMatches", value.holderMatches);
        archive.required("dormant", value.dormant);
        archive.required("checked", value.checked);
        archive.required("at", value.at);
    }
};

template <> struct Shape<PortalPaymentFailure>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("reason", value.reason);
        archive.required("sentence", value.sentence);
        archive.required("at", value.at);
        archive.member("accountRefusal", value.accountRefusal);
    }
};

template <> struct Shape<PortalHistoryEntry>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("at", value.at);
        archive.required("what", value.what);
    }
};

template <> struct Shape<PortalClaim>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("state", value.state);
        archive.required("followUp", value.followUp);
        archive.member("number", value.number);
        archive.required("form", value.form);
        archive.required("documents", value.documents);
        archive.required("required", value.required);
        archive.member("sentence", value.sentence);
        archive.member("deadline", value.deadline);
        archive.member("payBy", value.payBy);
        archive.required("history", value.history);
        archive.required("phoneVerified", value.phoneVerified);
        archive.member("paymentFailure", value.paymentFailure);
        archive.member("accountChange", value.accountChange);
        archive.member("advice", value.advice);
    }
};

} // namespace loket::protocol

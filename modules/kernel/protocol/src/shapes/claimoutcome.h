// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claimcommands.h"
#include "shapes/claim.h"

namespace loket::protocol {

template <> struct Shape<domain::claimcmd::BeginAtCounter>
{
    static void describe(auto &archive, auto &value) { archive.required("session", value.session); }
};

template <> struct Shape<domain::claimcmd::Call>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("session", value.session);
        archive.member("numberMasked", value.numberMasked);
    }
};

template <> struct Shape<domain::claimcmd::Reschedule>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("reason", value.reason);
        archive.required("slot", value.slot);
    }
};

template <> struct Shape<domain::claimcmd::Decide>
{
    static void describe(auto &archive, auto &value) { archive.required("decision", value.decision); }
};

template <> struct Shape<domain::claimcmd::Approve>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("comment", value.comment);
        archive.required("net", value.net);
    }
};

template <> struct Shape<domain::claimcmd::SendBack>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("comment", value.comment);
        archive.member("requests", value.requests);
    }
};

template <> struct Shape<domain::claimcmd::RejectBySupervisor>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("reasons", value.reasons);
        archive.required("sentence", value.sentence);
        archive.member("appeal", value.appeal);
    }
};

template <> struct Shape<domain::claimcmd::ConfirmPayment>
{
    static void describe(auto &archive, auto &value) { archive.required("reference", value.reference); }
};

template <> struct Shape<domain::claimcmd::FailPayment>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("reason", value.reason);
        archive.member("bankNote", value.bankNote);
    }
};

template <> struct Shape<domain::claimcmd::ProposeChange>
{
    static void describe(auto &archive, auto &value) { archive.required("change", value.change); }
};

template <> struct Shape<domain::claimcmd::ConfirmChange>
{
    static void describe(auto &archive, auto &value) { archive.required("change", value.change); }
};

template <> struct Shape<domain::claimcmd::RefuseChange>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("change", value.change);
        archive.member("comment", value.comment);
    }
};

template <> struct Shape<domain::claimcmd::Withdraw>
{
    static void describe(auto &archive, auto &value) { archive.required("identifiedBy", value.identifiedBy); }
};

template <> struct Shape<domain::claimcmd::PlaceHold>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

template <> struct Shape<domain::claimcmd::ReleaseHold>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

template <> struct Shape<domain::claimcmd::RecordInquiry>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("change", value.change);
        archive.member("bank", value.bank);
        archive.member("civil", value.civil);
    }
};

template <> struct Shape<domain::claimcmd::RecordAccess>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("kind", value.kind);
        archive.member("field", value.field);
        archive.member("reason", value.reason);
    }
};

} // namespace loket::protocol

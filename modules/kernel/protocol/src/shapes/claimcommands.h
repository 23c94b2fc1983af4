// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claimcommands.h"
#include "shapes/claim.h"

namespace loket::protocol {

template <> struct Shape<domain::claimcmd::Create>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("channel", value.channel);
        archive.required("form", value.form);
        archive.required("consentVersion", value.consentVersion);
    }
};

template <> struct Shape<domain::claimcmd::UpdateDraft>
{
    static void describe(auto &archive, auto &value) { archive.required("form", value.form); }
};

template <> struct Shape<domain::claimcmd::AttachDocument>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("document", value.document);
        archive.required("kind", value.kind);
        archive.required("version", value.version);
    }
};

template <> struct Shape<domain::claimcmd::Submit>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("phoneVerified", value.phoneVerified);
        archive.member("assisted", value.assisted);
    }
};

template <> struct Shape<domain::claimcmd::RecordRegisters>
{
    static void describe(auto &archive, auto &value) { archive.required("registers", value.registers); }
};

template <> struct Shape<domain::claimcmd::JudgeDocument>
{
    static void describe(auto &archive, auto &value) { archive.required("check", value.check); }
};

template <> struct Shape<domain::claimcmd::RecordChecks>
{
    static void describe(auto &archive, auto &value) { archive.required("checks", value.checks); }
};

template <> struct Shape<domain::claimcmd::ReturnDocuments>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("requests", value.requests);
        archive.member("sentence", value.sentence);
        archive.member("deadline", value.deadline);
    }
};

template <> struct Shape<domain::claimcmd::CompleteReview>
{
    static void describe(auto &archive, auto &value) { archive.member("slot", value.slot); }
};

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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/events.h"
#include "shapes/claim.h"

namespace loket::protocol {

template <> struct Shape<domain::claimevt::Created>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("branch", value.branch);
        archive.member("number", value.number);
        archive.required("channel", value.channel);
        archive.required("form", value.form);
        archive.required("consentVersion", value.consentVersion);
    }
};

template <> struct Shape<domain::claimevt::DraftUpdated>
{
    static void describe(auto &archive, auto &value) { archive.required("form", value.form); }
};

template <> struct Shape<domain::claimevt::DocumentAttached>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("document", value.document);
        archive.required("kind", value.kind);
        archive.required("version", value.version);
    }
};

template <> struct Shape<domain::claimevt::Submitted>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("assisted", value.assisted);
        archive.required("rulePack", value.rulePack);
    }
};

template <> struct Shape<domain::claimevt::RegistersRecorded>
{
    static void describe(auto &archive, auto &value) { archive.required("registers", value.registers); }
};

template <> struct Shape<domain::claimevt::DocumentJudged>
{
    static void describe(auto &archive, auto &value) { archive.required("check", value.check); }
};

template <> struct Shape<domain::claimevt::ChecksRecorded>
{
    static void describe(auto &archive, auto &value) { archive.required("checks", value.checks); }
};

template <> struct Shape<domain::claimevt::Returned>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("requests", value.requests);
        archive.required("sentence", value.sentence);
        archive.required("deadline", value.deadline);
    }
};

template <> struct Shape<domain::claimevt::ReviewCompleted>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("slot", value.slot);
        archive.required("payBy", value.payBy);
    }
};

template <> struct Shape<domain::claimevt::Called>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("session", value.session);
        archive.required("attempt", value.attempt);
        archive.member("numberMasked", value.numberMasked);
    }
};

template <> struct Shape<domain::claimevt::Unanswered>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("attempt", value.attempt);
        archive.required("last", value.last);
    }
};

template <> struct Shape<domain::claimevt::Rescheduled>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("reason", value.reason);
        archive.member("before", value.before);
        archive.required("slot", value.slot);
    }
};

template <> struct Shape<domain::claimevt::Decided>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("decision", value.decision);
        archive.required("to", value.to);
    }
};

template <> struct Shape<domain::claimevt::Approved>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("approval", value.approval);
        archive.required("benefit", value.benefit);
    }
};

template <> struct Shape<domain::claimevt::SentBack>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("comment", value.comment);
        archive.member("requests", value.requests);
        archive.member("deadline", value.deadline);
    }
};

template <> struct Shape<domain::claimevt::RejectionConfirmed>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("reasons", value.reasons);
        archive.required("sentence", value.sentence);
        archive.member("appeal", value.appeal);
    }
};

template <> struct Shape<domain::claimevt::TransferOrdered>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("amount", value.amount);
        archive.required("tax", value.tax);
        archive.required("accountHash", value.accountHash);
    }
};

template <> struct Shape<domain::claimevt::Paid>
{
    static void describe(auto &archive, auto &value) { archive.required("reference", value.reference); }
};

template <> struct Shape<domain::claimevt::PaymentFailed>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("reason", value.reason);
        archive.member("bankNote", value.bankNote);
    }
};

template <> struct Shape<domain::claimevt::ChangeProposed>
{
    static void describe(auto &archive, auto &value) { archive.required("change", value.change); }
};

template <> struct Shape<domain::claimevt::ChangeConfirmed>
{
    static void describe(auto &archive, auto &value) { archive.required("change", value.change); }
};

template <> struct Shape<domain::claimevt::ChangeRefused>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("change", value.change);
        archive.member("comment", value.comment);
    }
};

template <> struct Shape<domain::claimevt::Withdrawn>
{
    static void describe(auto &archive, auto &value) { archive.required("identifiedBy", value.identifiedBy); }
};

template <> struct Shape<domain::claimevt::HoldPlaced>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

template <> struct Shape<domain::claimevt::HoldReleased>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

} // namespace loket::protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/events.h"
#include "shapes/claim.h"

namespace loket::protocol {

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
        archive.member("payBy", value.payBy);
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

template <> struct Shape<domain::claimevt::ChangeInquired>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("change", value.change);
        archive.member("bank", value.bank);
        archive.member("civil", value.civil);
    }
};

template <> struct Shape<domain::claimevt::ChangeChecked>
{
    static void describe(auto &archive, auto &value) { archive.required("change", value.change); }
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

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
        archive.member("payBy", value.payBy);
    }
};

} // namespace loket::protocol

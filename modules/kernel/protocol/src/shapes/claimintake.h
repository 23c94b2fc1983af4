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

} // namespace loket::protocol

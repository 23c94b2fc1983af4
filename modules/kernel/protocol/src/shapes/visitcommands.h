// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/visitcommands.h"
#include "shapes/visit.h"

namespace loket::protocol {

template <> struct Shape<domain::visitcmd::Details>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("claim", value.claim);
        archive.member("name", value.name);
        archive.required("reason", value.reason);
        archive.required("service", value.service);
    }
};

template <> struct Shape<domain::visitcmd::Book>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("details", value.details);
        archive.required("slotStart", value.slotStart);
    }
};

template <> struct Shape<domain::visitcmd::Register>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("details", value.details);
        archive.member("priority", value.priority);
        archive.member("priorityNote", value.priorityNote);
        archive.member("companion", value.companion);
        archive.member("ticket", value.ticket);
        archive.member("overQuotaReason", value.overQuotaReason);
    }
};

template <> struct Shape<domain::visitcmd::Call>
{
    static void describe(auto &archive, auto &value) { archive.member("outOfOrderReason", value.outOfOrderReason); }
};

template <> struct Shape<domain::visitcmd::Hold>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

template <> struct Shape<domain::visitcmd::Finish>
{
    static void describe(auto &archive, auto &value) { archive.member("outcome", value.outcome); }
};

template <> struct Shape<domain::visitcmd::Move>
{
    static void describe(auto &archive, auto &value) { archive.required("service", value.service); }
};

template <> struct Shape<domain::visitcmd::RefusePriority>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

template <> struct Shape<domain::visitcmd::Void>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

} // namespace loket::protocol

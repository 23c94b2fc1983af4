// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/visit.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<domain::VisitPeriod>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("state", value.state);
        archive.required("from", value.from);
        archive.member("to", value.to);
        archive.member("officer", value.officer);
        archive.member("desk", value.desk);
    }
};

template <> struct Shape<domain::PriorityStep>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("user", value.user);
        archive.member("name", value.name);
        archive.required("at", value.at);
    }
};

template <> struct Shape<domain::Visit>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("id", value.id);
        archive.required("revision", value.revision);
        archive.required("branch", value.branch);
        archive.required("day", value.day);
        archive.member("ticket", value.ticket);
        archive.required("service", value.service);
        archive.required("state", value.state);
        archive.member("claim", value.claim);
        archive.member("name", value.name);
        archive.member("reason", value.reason);
        archive.member("priority", value.priority);
        archive.member("priorityNote", value.priorityNote);
        archive.member("priorityState", value.priorityState);
        archive.member("priorityProposed", value.priorityProposed);
        archive.member("priorityDecided", value.priorityDecided);
        archive.member("priorityRefusal", value.priorityRefusal);
        archive.member("overQuota", value.overQuota);
        archive.member("overQuotaReason", value.overQuotaReason);
        archive.member("companion", value.companion);
        archive.member("slotStart", value.slotStart);
        archive.member("servedBy", value.servedBy);
        archive.member("servedByName", value.servedByName);
        archive.member("desk", value.desk);
        archive.member("calls", value.calls);
        archive.member("outcome", value.outcome);
        archive.member("outOfOrder", value.outOfOrder);
        archive.member("outOfOrderReason", value.outOfOrderReason);
        archive.member("voided", value.voided);
        archive.member("periods", value.periods);
        archive.extras(value.extras);
    }
};

} // namespace loket::protocol

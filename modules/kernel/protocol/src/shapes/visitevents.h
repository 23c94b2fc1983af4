// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/events.h"
#include "shapes/visit.h"

namespace loket::protocol {

template <> struct Shape<domain::visitevt::Created>
{
    static void describe(auto &archive, auto &value) { archive.required("visit", value.visit); }
};

template <> struct Shape<domain::visitevt::Arrived>
{
    static void describe(auto &archive, auto &value) { archive.member("ticket", value.ticket); }
};

template <> struct Shape<domain::visitevt::Called>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("reason", value.reason);
        archive.member("outOfOrder", value.outOfOrder);
    }
};

template <> struct Shape<domain::visitevt::Held>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

template <> struct Shape<domain::visitevt::Finished>
{
    static void describe(auto &archive, auto &value) { archive.member("outcome", value.outcome); }
};

template <> struct Shape<domain::visitevt::Moved>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("service", value.service);
        archive.member("ticket", value.ticket);
    }
};

template <> struct Shape<domain::visitevt::Undone>
{
    static void describe(auto &archive, auto &value) { archive.required("to", value.to); }
};

template <> struct Shape<domain::visitevt::PriorityRefused>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

template <> struct Shape<domain::visitevt::Voided>
{
    static void describe(auto &archive, auto &value) { archive.required("reason", value.reason); }
};

} // namespace loket::protocol

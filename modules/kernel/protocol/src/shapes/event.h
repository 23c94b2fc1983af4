// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choose.h"
#include "shapes/intakeevents.h"
#include "shapes/outcomeevents.h"
#include "shapes/visitevents.h"

#include "loket/domain/events.h"

#include <string>

namespace loket::protocol {

/// The members that every event begins with; `body` is chosen by the type.
template <typename Archive> void describeHeader(Archive &archive, auto &value)
{
    if constexpr (Archive::kReading) {
        std::string type;
        archive.required("type", type);
        if (!archive.failed() && !choose(type, value.body))
            archive.refuse(core::ErrorCode::InvalidValue, "no such event", "type");
    } else {
        archive.required("type", domain::eventType(value.body));
    }
    archive.required("command", value.header.command);
    archive.required("revision", value.header.revision);
    archive.required("at", value.header.at);
    archive.required("actor", value.header.actor);
}

template <> struct Shape<domain::ClaimEvent>
{
    static void describe(auto &archive, auto &value)
    {
        describeHeader(archive, value);
        archive.required("claim", value.claim);
        describeArgs(archive, value.body);
    }
};

template <> struct Shape<domain::VisitEvent>
{
    static void describe(auto &archive, auto &value)
    {
        describeHeader(archive, value);
        archive.required("visit", value.visit);
        describeArgs(archive, value.body);
    }
};

} // namespace loket::protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claimevents.h"
#include "loket/domain/people.h"
#include "loket/domain/visitevents.h"

#include <cstdint>
#include <string_view>

namespace loket::domain {

/// Who, when and where; the same for all events of one command.
struct EventHeader
{
    CommandId command;
    std::int64_t revision = 0; ///< of the aggregate after the command
    core::Timestamp at{};
    Actor actor;

    bool operator==(const EventHeader &) const = default;
};

struct ClaimEvent
{
    EventHeader header;
    ClaimId claim;
    claimevt::Body body;
    bool operator==(const ClaimEvent &) const = default;
};
struct VisitEvent
{
    EventHeader header;
    VisitId visit;
    visitevt::Body body;
    bool operator==(const VisitEvent &) const = default;
};

/// "claim.decided", "visit.called": the type on the wire.
[[nodiscard]] std::string_view eventType(const claimevt::Body &body);
[[nodiscard]] std::string_view eventType(const visitevt::Body &body);

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/visit.h"

#include <string>
#include <variant>

namespace loket::domain {

namespace visitevt {

/// Booked or registered. `state` is Booked or Waiting.
struct Created
{
    Visit visit;
    bool operator==(const Created &) const = default;
};
struct Arrived
{
    std::string ticket; ///< given on arrival to a booked person; empty while the server has not
    bool operator==(const Arrived &) const = default;
}; ///< opens Arrived and, in the same breath, Waiting
struct Called
{
    std::string reason;
    bool outOfOrder = false;
    bool operator==(const Called &) const = default;
};
struct Recalled
{
    bool operator==(const Recalled &) const = default;
};
struct Begun
{
    bool operator==(const Begun &) const = default;
};
struct Held
{
    std::string reason;
    bool operator==(const Held &) const = default;
};
struct Resumed
{
    bool operator==(const Resumed &) const = default;
};
struct Finished
{
    std::string outcome;
    bool operator==(const Finished &) const = default;
};
struct MissedHere
{
    bool operator==(const MissedHere &) const = default;
};
struct Left
{
    bool operator==(const Left &) const = default;
};
struct Moved
{
    Service service = Service::Unknown;
    std::string ticket;
    bool operator==(const Moved &) const = default;
};
struct Restored
{
    bool operator==(const Restored &) const = default;
};
struct Undone
{
    VisitState to = VisitState::Unknown;
    bool operator==(const Undone &) const = default;
};
struct Voided
{
    std::string reason;
    bool operator==(const Voided &) const = default;
};
struct PriorityConfirmed
{
    bool operator==(const PriorityConfirmed &) const = default;
};
struct PriorityRefused
{
    std::string reason;
    bool operator==(const PriorityRefused &) const = default;
};
struct DayClosed
{
    bool operator==(const DayClosed &) const = default;
};

using Body = std::variant<Created, Arrived, Called, Recalled, Begun, Held, Resumed, Finished, MissedHere, Left, Moved,
                          Restored, Undone, Voided, DayClosed, PriorityConfirmed, PriorityRefused>;

} // namespace visitevt

} // namespace loket::domain

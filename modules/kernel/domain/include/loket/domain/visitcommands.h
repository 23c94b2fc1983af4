// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/visit.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace loket::domain::visitcmd {

/// What is known of a person when the visit is made; shared by Book and Register.
struct Details
{
    std::optional<ClaimId> claim;
    std::string name;
    ClaimReason reason = ClaimReason::Unknown;
    Service service = Service::Unknown;
    bool operator==(const Details &) const = default;
};

struct Book
{
    Details details;
    core::Timestamp slotStart{};
    bool operator==(const Book &) const = default;
};
/// Walk-in: arrives and waits at once. The server gives the ticket, except when the desk holds a leased number.
struct Register
{
    Details details;
    PriorityReason priority = PriorityReason::None;
    std::string priorityNote;
    std::string companion;
    std::string ticket;
    std::string overQuotaReason; ///< a supervisor's, for a person who is taken although the day is full
    bool operator==(const Register &) const = default;
};
struct ConfirmArrival
{
    bool operator==(const ConfirmArrival &) const = default;
};
/// Call this very visit. `outOfOrderReason` is required when others of the service wait longer.
struct Call
{
    std::string outOfOrderReason;
    bool operator==(const Call &) const = default;
};
struct Recall
{
    bool operator==(const Recall &) const = default;
};
struct Begin
{
    bool operator==(const Begin &) const = default;
};
struct Hold
{
    std::string reason;
    bool operator==(const Hold &) const = default;
};
struct Resume
{
    bool operator==(const Resume &) const = default;
};
struct Finish
{
    std::string outcome;
    bool operator==(const Finish &) const = default;
};
struct MarkNotHere
{
    bool operator==(const MarkNotHere &) const = default;
};
struct MarkLeft
{
    bool operator==(const MarkLeft &) const = default;
};
/// To another service of the branch: waits there from the original arrival on, with a new ticket.
struct Move
{
    Service service = Service::Unknown;
    bool operator==(const Move &) const = default;
};
struct Restore
{
    bool operator==(const Restore &) const = default;
}; ///< not here, left: back to waiting with the old arrival
struct Undo
{
    bool operator==(const Undo &) const = default;
}; ///< takes back this officer's last call, hold, finish or not-here
struct Void
{
    std::string reason;
    bool operator==(const Void &) const = default;
};
/// By an officer who did not propose it. From then on the person is called first.
struct ConfirmPriority
{
    bool operator==(const ConfirmPriority &) const = default;
};
/// Likewise; the person stays where the arrival puts them.
struct RefusePriority
{
    std::string reason;
    bool operator==(const RefusePriority &) const = default;
};
struct CloseDay
{
    bool operator==(const CloseDay &) const = default;
};

using Body = std::variant<Book, Register, ConfirmArrival, Call, Recall, Begin, Hold, Resume, Finish, MarkNotHere,
                          MarkLeft, Move, Restore, Undo, Void, CloseDay, ConfirmPriority, RefusePriority>;

} // namespace loket::domain::visitcmd

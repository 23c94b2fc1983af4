// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/date.h"
#include "loket/domain/enums.h"
#include "loket/domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loket::domain {

/// One stretch of a visit in one state. All waiting and serving times are sums of periods; there are no other counters.
struct VisitPeriod
{
    VisitState state = VisitState::Unknown;
    core::Timestamp from{};
    std::optional<core::Timestamp> to; ///< open for the present state
    std::string officer;               ///< display name, empty while nobody serves
    std::string desk;

    bool operator==(const VisitPeriod &) const = default;
};

/// Who took one step of a priority, and when.
struct PriorityStep
{
    UserId user;
    std::string name; ///< display name
    core::Timestamp at{};

    bool operator==(const PriorityStep &) const = default;
};

/// One person's coming to the branch (or to a video slot) on one day.
struct Visit
{
    VisitId id;
    std::int64_t revision = 0;
    std::string branch;
    core::Date day;     ///< branch-local
    std::string ticket; ///< "A-041": a label, never a key; empty until the server gives it
    Service service = Service::Unknown;
    VisitState state = VisitState::Unknown;
    std::optional<ClaimId> claim;
    std::string name; ///< for the officers' list; the hall shows tickets only
    ClaimReason reason = ClaimReason::Unknown;
    PriorityReason priority = PriorityReason::None;
    std::string priorityNote;
    PriorityState priorityState = PriorityState::None;
    std::optional<PriorityStep> priorityProposed;
    std::optional<PriorityStep> priorityDecided; ///< confirmed or refused by somebody else
    std::string priorityRefusal;                 ///< why it was refused
    bool overQuota = false;                      ///< registered although the day was full; has a reason
    std::string overQuotaReason;
    std::string companion; ///< who came along, because of touts
    std::optional<core::Timestamp> slotStart;
    UserId servedBy;
    std::string servedByName;
    std::string desk; ///< where the person was called to
    std::int32_t calls = 0;
    std::string outcome;     ///< how it ended, in a word, once done
    bool outOfOrder = false; ///< called before somebody who waited longer; needs a reason
    std::string outOfOrderReason;
    bool voided = false; ///< ticket printed by mistake; never reused
    std::vector<VisitPeriod> periods;

    std::vector<std::pair<std::string, std::string>> extras;

    bool operator==(const Visit &) const = default;
};

/// When the person began to wait (first Waiting period); nullopt when they never did.
[[nodiscard]] std::optional<core::Timestamp> waitingSince(const Visit &visit);
/// Seconds spent in a state until `now`, over all its periods.
[[nodiscard]] std::int64_t secondsIn(const Visit &visit, VisitState state, core::Timestamp now);
/// Order of calling: confirmed priority first, then who waits longest; ids settle ties.
[[nodiscard]] bool calledBefore(const Visit &a, const Visit &b);
/// Whether the visit takes one of the day's places. Company visits and brought documents do not; neither does a void
/// ticket, or a booking that was cancelled.
[[nodiscard]] bool takesPlace(const Visit &visit);
[[nodiscard]] bool takesPlace(Service service);
/// The letter of a service's tickets: A counter, B video, D company, E document fix.
[[nodiscard]] char ticketLetter(Service service);
/// "A-041".
[[nodiscard]] std::string ticketText(Service service, std::int32_t number);

} // namespace loket::domain

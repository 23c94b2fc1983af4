// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/domain/events.h"
#include "loket/domain/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace loket::localstore {

/// Where a command of this workstation stands. Numbers are in journal.db: add, never renumber.
enum class OutboxState : int
{
    Waiting = 0,     ///< to be sent, or sent and not answered
    Accepted = 1,    ///< the centre said yes; its copy here does not show it yet
    Reflected = 2,   ///< the centre's copy here includes it
    Refused = 3,     ///< the centre said no; waits for a person
    HeldBack = 4,    ///< built upon a refused or quarantined one; waits with it
    Quarantined = 5, ///< the centre fails on it; waits for a person
    Withdrawn = 6,   ///< closed by a person, or had no effect to keep
};

/// One command of the journal, without its bytes.
struct OutboxEntry
{
    std::int64_t sequence = 0;
    domain::CommandId id;
    std::string aggregate; ///< "claim/<uuid>", "visit/<uuid>"; "queue" for call-next, "office" for records of access
    OutboxState state = OutboxState::Waiting;
    std::int64_t baseRevision = -1;  ///< -1: commutes
    std::int64_t revision = 0;       ///< of the aggregate after it, as decided here
    std::int64_t resultRevision = 0; ///< as the centre answered
    core::Timestamp savedAt{};
    std::vector<domain::ClaimEvent> claimEvents;
    std::vector<domain::VisitEvent> visitEvents;

    [[nodiscard]] bool hasEffect() const { return !claimEvents.empty() || !visitEvents.empty(); }
    [[nodiscard]] bool commutes() const { return baseRevision < 0; }
};

inline constexpr const char *kQueueAggregate = "queue";
inline constexpr const char *kOfficeAggregate = "office";

[[nodiscard]] inline std::string aggregateOf(domain::ClaimId id)
{
    return "claim/" + id.toString();
}
[[nodiscard]] inline std::string aggregateOf(domain::VisitId id)
{
    return "visit/" + id.toString();
}

} // namespace loket::localstore

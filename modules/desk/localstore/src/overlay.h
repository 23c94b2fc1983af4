// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/views.h"
#include "outbox.h"

#include <optional>
#include <span>
#include <vector>

namespace loket::localstore {

/// What is known of an aggregate's confirmed row, without its body.
struct ConfirmedHead
{
    std::int64_t revision = 0;
    bool present = false; ///< false after leave or del
    bool stale = false;   ///< from before the centre was restored; not yet sent again
    std::vector<domain::CommandId> commands;
};

// The overlay rule. A command stays over the confirmed state until that state includes it; the centre's "accepted" is
// not enough, else the screen falls back to the old state between the answer and the feed and the officer acts twice.

/// True when the confirmed row shows the effect of `entry`.
[[nodiscard]] bool includes(const ConfirmedHead &head, const OutboxEntry &entry);

/// Confirmed state plus the entries of this aggregate, oldest first. nullopt when nothing exists.
[[nodiscard]] std::optional<ClaimView> replay(domain::ClaimId id, const ConfirmedHead &head,
                                              std::optional<domain::Claim> confirmed,
                                              std::span<const OutboxEntry> entries);
[[nodiscard]] std::optional<VisitView> replay(domain::VisitId id, const ConfirmedHead &head,
                                              std::optional<domain::Visit> confirmed,
                                              std::span<const OutboxEntry> entries);

} // namespace loket::localstore

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"

#include <optional>

namespace loket::sync {

enum class ConnectionMode
{
    WorkingWithoutCentre, ///< since `since`; everything is kept here
    CatchingUp,           ///< `done` of `total` rows or commands
    Connected,
    NeedsYou, ///< connected, but commands were refused or set aside
};

/// What the status bar shows.
struct ConnectionState
{
    ConnectionMode mode = ConnectionMode::WorkingWithoutCentre;
    std::optional<core::Timestamp> since; ///< of the present mode
    int waiting = 0;                      ///< commands not yet answered by the centre
    int needsYou = 0;
    std::int64_t done = 0;
    std::int64_t total = 0;
    bool signedIn = false;
    std::optional<core::Timestamp> lastContact; ///< last proper answer of the centre
    bool operator==(const ConnectionState &) const = default;
};

} // namespace loket::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/domain/claim.h"
#include "loket/domain/command.h"
#include "loket/domain/visit.h"
#include "loket/protocol/messages.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loket::localstore {

/// How far this workstation's own work on a claim or visit has come.
struct ViewState
{
    int pending = 0;          ///< commands shown in it that the centre's copy does not have yet
    int received = 0;         ///< of those: how many the centre has accepted
    bool provisional = false; ///< shows something the centre has not confirmed (pending > 0, or never seen there)
    bool conflict = false;    ///< a command for it was refused and waits for a person
    bool operator==(const ViewState &) const = default;
};

/// Confirmed state with this workstation's own unconfirmed commands replayed over it.
struct ClaimView : ViewState
{
    domain::Claim claim;
    bool operator==(const ClaimView &) const = default;
};
struct VisitView : ViewState
{
    domain::Visit visit;
    bool operator==(const VisitView &) const = default;
};

/// Which claims to list. Empty `states` means every state.
struct ClaimFilter
{
    std::vector<domain::ClaimState> states;
    std::size_t limit = 500; ///< the most recently changed come first
    bool changing = false;   ///< only those in which a change waits for its second person
};

struct SearchAnswer
{
    std::vector<ClaimView> claims; ///< best first: whole identifier, beginning of the name, anywhere
    std::size_t total = 0;         ///< matches altogether, also beyond the limit
};

struct OutboxSummary
{
    int waiting = 0;                            ///< saved here, not yet answered by the centre
    int needsYou = 0;                           ///< refused or set aside; a person must look
    std::optional<core::Timestamp> lastSavedAt; ///< of the newest durable command of this run
    std::optional<core::Timestamp> oldestWaitingAt;
    bool operator==(const OutboxSummary &) const = default;
};

/// One case for a person: what was refused, why, and what was held back behind it.
struct RefusedCommand
{
    domain::Command command;
    protocol::CommandResult result; ///< `current` has the centre's state when somebody else was first
    bool quarantined = false;       ///< never answered properly: the centre failed on it again and again
    std::vector<domain::Command> heldBack;
};

/// A scan or photo whose bytes still have to go up.
struct PendingUpload
{
    std::string sha256;
    std::string mediaType;
    std::int64_t sizeBytes = 0;
    bool operator==(const PendingUpload &) const = default;
};

} // namespace loket::localstore

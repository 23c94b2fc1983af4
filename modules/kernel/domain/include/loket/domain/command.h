// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claimcommands.h"
#include "loket/domain/officecommands.h"
#include "loket/domain/visitcommands.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace loket::domain {

/// Call whoever is next in these services. Only the server can answer; it goes stale at `validUntil` so that a lost
/// line never calls somebody an hour later.
struct CallNext
{
    std::vector<Service> services;
    core::Timestamp validUntil{};
    bool operator==(const CallNext &) const = default;
};

struct ClaimCommand
{
    ClaimId claim;
    claimcmd::Body body;
    bool operator==(const ClaimCommand &) const = default;
};
struct VisitCommand
{
    VisitId visit;
    visitcmd::Body body;
    bool operator==(const VisitCommand &) const = default;
};
struct OfficeCommand
{
    officecmd::Body body;
    bool operator==(const OfficeCommand &) const = default;
};

/// What somebody wants to happen, as it lies in an outbox and travels. Immutable once made.
struct Command
{
    CommandId id;             ///< also the idempotency key
    std::int32_t version = 1; ///< of the body's format
    std::string branch;
    std::string device;                       ///< workstation id; empty for the portal
    UserId author;                            ///< who gave it, whoever is signed in when it is sent; null = participant
    core::Timestamp issuedAt{};               ///< for display; order never follows it
    std::optional<std::int64_t> baseRevision; ///< revision the author saw; absent for commands that commute
    std::variant<ClaimCommand, VisitCommand, CallNext, OfficeCommand> target;
    std::vector<std::pair<std::string, std::string>> extras;

    bool operator==(const Command &) const = default;
};

/// "claim.decide", "visit.register", "queue.next", "office.record_access": the type on the wire.
[[nodiscard]] std::string commandType(const Command &command);
[[nodiscard]] std::string_view commandType(const claimcmd::Body &body);
[[nodiscard]] std::string_view commandType(const visitcmd::Body &body);
[[nodiscard]] std::string_view commandType(const officecmd::Body &body);
/// True for a command that carries no base revision because it commutes with others.
[[nodiscard]] bool commutes(const Command &command);

} // namespace loket::domain

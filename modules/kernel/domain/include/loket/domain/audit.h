// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/date.h"
#include "loket/domain/context.h"
#include "loket/domain/events.h"
#include "loket/domain/officecommands.h"

#include <optional>
#include <string>
#include <vector>

namespace loket::domain {

/// One field of a claim before and after, masked.
struct FieldChange
{
    FieldKey field = FieldKey::Unknown;
    std::string before;
    std::string after;

    bool operator==(const FieldChange &) const = default;
};

/// What the audit keeps of everything that happened or was looked at. The store chains records by hash.
struct AuditRecord
{
    core::Timestamp at{};
    core::Zone zone = core::Zone::Wib;
    std::string actor; ///< user id, "participant" or "system"
    std::string roles; ///< wire names joined by '+'
    std::string workstation;
    std::string branch;
    std::string subject; ///< claim or visit id, or empty (failed sign-in, outage)
    std::string what;    ///< event type or access kind
    std::string from;    ///< state before, wire name
    std::string to;
    std::string reason;
    std::string rulePack;
    std::string detail;                   ///< what exactly, where `what` is a kind: "recap csv ..."
    std::optional<core::Timestamp> since; ///< of an outage, as the workstation saw it
    std::optional<core::Timestamp> until;
    std::vector<FieldChange> changes;

    bool operator==(const AuditRecord &) const = default;
};

/// The record of one claim event, given the claim before it.
[[nodiscard]] AuditRecord auditOf(const Claim &before, const ClaimEvent &event, core::Zone zone);
[[nodiscard]] AuditRecord auditOf(const Visit &before, const VisitEvent &event, core::Zone zone);
/// The record of what an office command tells. No claim, no states; longer runs of digits are masked.
[[nodiscard]] AuditRecord auditOf(const officecmd::RecordAccess &access, const Context &context);

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/enums.h"
#include "loket/domain/people.h"

#include <optional>
#include <span>

namespace loket::domain {

struct ClaimTransition
{
    ClaimState from;
    ClaimTrigger trigger;
    ClaimState to;
    RoleSet roles; ///< who may do it
};

struct VisitTransition
{
    VisitState from;
    VisitTrigger trigger;
    VisitState to;
    RoleSet roles;
};

/// Every allowed transition of a claim; what is not in the table is refused.
[[nodiscard]] std::span<const ClaimTransition> claimTransitions();
/// Every allowed transition of a visit.
[[nodiscard]] std::span<const VisitTransition> visitTransitions();
[[nodiscard]] std::optional<ClaimTransition> findTransition(ClaimState from, ClaimTrigger trigger);
[[nodiscard]] std::optional<VisitTransition> findTransition(VisitState from, VisitTrigger trigger);

} // namespace loket::domain

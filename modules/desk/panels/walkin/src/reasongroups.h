// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/enums.h"

#include <QString>
#include <vector>

namespace loket::walkinpanel {

/// Reasons that share one digit, the usual one first.
struct ReasonGroup
{
    std::vector<domain::ClaimReason> reasons;
    [[nodiscard]] bool has(domain::ClaimReason reason) const;
    [[nodiscard]] bool isChoice() const { return reasons.size() > 1; }
};

/// At most ten groups of the offered reasons, the ones that come every day first. A reason that no group knows goes to
/// the last.
[[nodiscard]] std::vector<ReasonGroup> reasonGroups(const std::vector<domain::ClaimReason> &offered);
/// The reason's own name, or what the group's reasons have in common.
[[nodiscard]] QString groupText(const ReasonGroup &group);

} // namespace loket::walkinpanel

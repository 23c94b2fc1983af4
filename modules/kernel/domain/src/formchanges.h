// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/audit.h"

#include <vector>

namespace loket::domain {

/// The fields that differ between two forms, masked, in the order of FieldKey.
[[nodiscard]] std::vector<FieldChange> changesBetween(const ClaimForm &before, const ClaimForm &after);

} // namespace loket::domain

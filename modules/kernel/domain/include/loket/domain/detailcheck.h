// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/claim.h"

namespace loket::domain {

/// What no form may hold, a draft neither: more than can be meant, days that cannot be, names of any length. Error
/// OutOfRange, InvalidValue or Malformed with the member's path, as in "details.heirs[1].nik".
[[nodiscard]] core::Result<> checkDetails(const ClaimForm &form, core::Date today);
/// What the reason asks for is there. Error MissingField or InvalidValue with the member's path.
[[nodiscard]] core::Result<> requireDetails(const ClaimForm &form);

} // namespace loket::domain

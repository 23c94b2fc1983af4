// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/claim.h"

namespace loket::domain {

/// Identifiers in their one form (digits, E.164) where they can be read; what cannot be read stays as typed.
[[nodiscard]] ClaimForm normalised(ClaimForm form, core::Date today);
/// Everything a submitted claim needs. MissingField, Malformed, OutOfRange or InvalidValue with the field's path.
[[nodiscard]] core::Result<> checkForm(const ClaimForm &form, bool assisted, core::Date today);
[[nodiscard]] core::Result<> checkAccount(const BankAccount &account);

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"

#include <string>
#include <string_view>

namespace loket::domain {

/// SHA-256 in lower-case hex.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);
/// Says later which account a transfer went to without keeping its number. Bound to the claim, so that equal accounts
/// of two claims do not show.
[[nodiscard]] std::string fingerprintOf(const BankAccount &account, ClaimId claim);

} // namespace loket::domain

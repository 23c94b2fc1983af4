// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/random.h"

#include <string>
#include <string_view>

namespace loket::services {

/// 32 random bytes as 64 hex digits: a bearer token. Shown once, kept only as tokenHash().
[[nodiscard]] std::string newToken(core::RandomSource &random);
/// What the store keeps of a token. A plain hash is enough: the token has 256 bits of its own.
[[nodiscard]] std::string tokenHash(std::string_view token);

} // namespace loket::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// Signatures of RFC 8032, by libsodium. Pure functions; any thread.
namespace loket::rules::ed25519 {

using Seed = std::array<std::uint8_t, 32>; ///< the secret
using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

[[nodiscard]] PublicKey publicKeyOf(const Seed &seed);
[[nodiscard]] Signature sign(const Seed &seed, std::string_view message);
[[nodiscard]] bool verifies(const PublicKey &key, std::string_view message, const Signature &signature);

} // namespace loket::rules::ed25519

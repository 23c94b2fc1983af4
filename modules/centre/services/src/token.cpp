// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/token.h"

#include "loket/store/documentfiles.h"

#include <array>

namespace loket::services {

std::string newToken(core::RandomSource &random)
{
    std::array<std::uint8_t, 32> bytes{};
    random.fill(bytes);
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string token;
    token.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        token += kHex[byte >> 4U];
        token += kHex[byte & 15U];
    }
    return token;
}

std::string tokenHash(std::string_view token)
{
    return store::sha256Hex(token);
}

} // namespace loket::services

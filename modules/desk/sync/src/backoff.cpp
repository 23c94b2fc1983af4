// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace loket::sync {

namespace {

constexpr milliseconds kFirst{500};
constexpr milliseconds kLongest{60'000};
constexpr int kMostDoublings = 7;

} // namespace

milliseconds between(core::RandomSource &random, milliseconds from, milliseconds to)
{
    std::array<std::uint8_t, 4> bytes{};
    random.fill(bytes);
    std::uint32_t number = 0;
    for (const std::uint8_t byte : bytes)
        number = (number << 8) | byte;
    const auto width = static_cast<std::uint32_t>((to - from).count());
    return from + milliseconds(number % (width + 1));
}

milliseconds Backoff::next()
{
    const auto most = std::min(kLongest, kFirst * (1 << std::min(m_failures, kMostDoublings)));
    ++m_failures;
    return between(m_random, milliseconds(0), most);
}

} // namespace loket::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/random.h"

#include <cerrno>
#include <cstdlib>
#include <sys/random.h>

namespace loket::core {

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::getrandom(bytes.data() + done, bytes.size() - done, 0);
        if (got > 0)
            done += static_cast<std::size_t>(got);
        else if (errno != EINTR)
            std::abort(); // A machine without random numbers must not hand out ids or tokens.
    }
}

std::uint64_t SeededRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::uint64_t SeededRandom::below(std::uint64_t bound)
{
    return next() % bound;
}

void SeededRandom::fill(std::span<std::uint8_t> bytes)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0)
            word = next();
        bytes[i] = static_cast<std::uint8_t>(word >> (8 * (i % 8)));
    }
}

} // namespace loket::core

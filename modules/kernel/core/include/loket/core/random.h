// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace loket::core {

/// Where random bytes come from. Chance enters Loket only through this door, so that a test can replay it.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// The kernel's generator (getrandom). Safe to use from any thread.
class SystemRandom final : public RandomSource
{
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// The same bytes for the same seed, on every machine. For tests and for the synthetic branch. Not for secrets.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(std::uint64_t seed)
        : m_state(seed)
    {}
    void fill(std::span<std::uint8_t> bytes) override;
    /// The next 64 bits (splitmix64).
    [[nodiscard]] std::uint64_t next();
    /// A number in [0, bound); bound > 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);

private:
    std::uint64_t m_state;
};

} // namespace loket::core

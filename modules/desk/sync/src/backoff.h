// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/random.h"

#include <chrono>

namespace loket::sync {

using std::chrono::milliseconds;

/// Evenly in [from, to].
[[nodiscard]] milliseconds between(core::RandomSource &random, milliseconds from, milliseconds to);

/// Full jitter: each failure in a row doubles the longest wait, and the wait is anywhere below it.
class Backoff
{
public:
    explicit Backoff(core::RandomSource &random)
        : m_random(random)
    {}

    [[nodiscard]] milliseconds next();
    void reset() { m_failures = 0; }

private:
    core::RandomSource &m_random;
    int m_failures = 0;
};

} // namespace loket::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"

#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace loket::services {

/// So many a window for each key, counted in memory. Safe to use from any thread.
class RateLimit
{
public:
    RateLimit(const core::Clock &clock, int count, std::chrono::milliseconds window);
    /// False when the key has used up its window.
    [[nodiscard]] bool take(const std::string &key);

private:
    struct Window
    {
        core::Timestamp from{};
        int used = 0;
    };
    const core::Clock &m_clock;
    const int m_count;
    const std::chrono::milliseconds m_window;
    std::mutex m_mutex;
    std::map<std::string, Window> m_windows;
};

} // namespace loket::services

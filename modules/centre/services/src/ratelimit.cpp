// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/ratelimit.h"

namespace loket::services {

namespace {

constexpr std::size_t kMaxKeys = 10'000;

} // namespace

RateLimit::RateLimit(const core::Clock &clock, int count, std::chrono::milliseconds window)
    : m_clock(clock)
    , m_count(count)
    , m_window(window)
{}

bool RateLimit::take(const std::string &key)
{
    const core::Timestamp now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    if (m_windows.size() >= kMaxKeys)
        std::erase_if(m_windows, [&](const auto &entry) { return entry.second.from + m_window <= now; });
    if (m_windows.size() >= kMaxKeys && !m_windows.contains(key))
        return false;
    Window &window = m_windows[key];
    if (window.from + m_window <= now)
        window = {now, 0};
    if (window.used >= m_count)
        return false;
    ++window.used;
    return true;
}

} // namespace loket::services

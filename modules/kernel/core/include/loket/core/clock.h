// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace loket::core {

/// A moment in UTC, to the millisecond.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the time comes from. Nothing else in Loket reads a clock.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

/// The machine's clock. Safe to use from any thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// Stands still until told to move. For tests and for replaying a day.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp start)
        : m_now(start)
    {}
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }
    void set(Timestamp now) { m_now = now; }

private:
    Timestamp m_now;
};

} // namespace loket::core

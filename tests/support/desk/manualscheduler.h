// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/sync/scheduler.h"

#include <algorithm>
#include <set>
#include <utility>

namespace loket::testing {

/// Time that passes when the test says so; alarms ring in order, each at its own time.
class ManualScheduler final : public sync::Scheduler
{
public:
    explicit ManualScheduler(core::ManualClock &clock)
        : m_clock(clock)
    {}

    [[nodiscard]] std::unique_ptr<sync::Alarm> makeAlarm(std::function<void()> ring) override
    {
        auto alarm = std::make_unique<ManualAlarm>(*this, std::move(ring));
        m_alarms.insert(alarm.get());
        return alarm;
    }

    /// Rings the next alarm, if one is due within `span`; moves the clock to it. False when none was.
    bool ringNext(std::chrono::milliseconds span)
    {
        ManualAlarm *next = nullptr;
        for (ManualAlarm *alarm : m_alarms) {
            if (alarm->m_due && (next == nullptr || *alarm->m_due < *next->m_due))
                next = alarm;
        }
        if (next == nullptr || *next->m_due > m_clock.now() + span)
            return false;
        m_clock.set(std::max(m_clock.now(), *next->m_due));
        next->m_due.reset();
        next->m_ring();
        return true;
    }

private:
    class ManualAlarm final : public sync::Alarm
    {
    public:
        ManualAlarm(ManualScheduler &scheduler, std::function<void()> ring)
            : m_ring(std::move(ring))
            , m_scheduler(scheduler)
        {}
        ~ManualAlarm() override { m_scheduler.m_alarms.erase(this); }
        void set(std::chrono::milliseconds after) override { m_due = m_scheduler.m_clock.now() + after; }
        void cancel() override { m_due.reset(); }
        [[nodiscard]] bool isSet() const override { return m_due.has_value(); }

        std::optional<core::Timestamp> m_due;
        std::function<void()> m_ring;

    private:
        ManualScheduler &m_scheduler;
    };

    core::ManualClock &m_clock;
    std::set<ManualAlarm *> m_alarms;
};

} // namespace loket::testing

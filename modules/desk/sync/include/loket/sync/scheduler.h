// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace loket::sync {

/// Rings once, later. Setting it again moves it.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void set(std::chrono::milliseconds after) = 0;
    virtual void cancel() = 0;
    [[nodiscard]] virtual bool isSet() const = 0;
};

/// Where sync's waiting comes from, so that a test needs no waiting.
class Scheduler
{
public:
    virtual ~Scheduler() = default;
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) = 0;
};

/// QTimer of the calling thread.
class QtScheduler final : public Scheduler
{
public:
    [[nodiscard]] std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;
};

} // namespace loket::sync

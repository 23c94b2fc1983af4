// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/sync/scheduler.h"

#include <QObject>
#include <QTimer>
#include <utility>

namespace loket::sync {

namespace {

class QtAlarm final : public Alarm
{
public:
    explicit QtAlarm(std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(ring));
    }
    void set(std::chrono::milliseconds after) override { m_timer.start(after); }
    void cancel() override { m_timer.stop(); }
    [[nodiscard]] bool isSet() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Alarm> QtScheduler::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<QtAlarm>(std::move(ring));
}

} // namespace loket::sync

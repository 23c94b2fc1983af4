// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "breaker.h"
#include "loket/sync/scheduler.h"
#include "loket/transport/failure.h"

#include <QObject>
#include <memory>
#include <optional>

namespace loket::sync {

/// One kind of work with the centre, a turn at a time: pulling, pushing, documents up, documents down. Lanes never wait
/// for each other. A lane that is not paused is working, has its alarm set, or has nothing to do until it is woken.
class Lane : public QObject
{
    Q_OBJECT

public:
    Lane(Breaker &breaker, core::RandomSource &random, Scheduler &scheduler);

    /// Requests may go out; begins at once.
    void resume();
    void pause();
    /// There is something to do.
    void wake();

    [[nodiscard]] bool isWorking() const { return m_working; }
    [[nodiscard]] bool hasAlarm() const { return m_alarm->isSet(); }

signals:
    /// The centre does not know this session.
    void signInNeeded();

protected:
    /// Begins a turn, which ends with one of the calls below.
    virtual void work() = 0;

    void again();                    ///< there is more
    void rest();                     ///< until woken
    void restFor(milliseconds time); ///< or until woken
    /// Waits as the failure asks. A refusal that the lane does not know how to answer is waited out like a fault.
    void afterFailure(const transport::Failure &failure);
    /// The centre answered properly.
    void afterAnswer();
    /// The local store failed: its disk may come back.
    void afterStoreFailure();
    [[nodiscard]] milliseconds nextBackoff() { return m_backoff.next(); }
    /// Of the centre to any lane so far.
    [[nodiscard]] std::int64_t goodAnswers() const { return m_breaker.goodAnswers(); }
    [[nodiscard]] core::RandomSource &random() { return m_random; }

private:
    void begin();
    void end(std::optional<milliseconds> wait, bool mayBeWoken);
    void ring();

    Breaker &m_breaker;
    core::RandomSource &m_random;
    Backoff m_backoff;
    std::unique_ptr<Alarm> m_alarm;
    bool m_paused = true;
    bool m_working = false;
    bool m_woken = false;
    bool m_mayBeWoken = true; ///< false while the centre has asked not to come before the alarm
};

} // namespace loket::sync

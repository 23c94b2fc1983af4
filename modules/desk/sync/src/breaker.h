// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backoff.h"
#include "loket/core/clock.h"
#include "loket/sync/scheduler.h"
#include "loket/transport/restclient.h"

#include <QObject>
#include <memory>
#include <optional>

namespace loket::sync {

/// Whether it makes sense to ask the centre anything. Opens after five requests without an answer, or half a minute
/// without one that had; then only a small probe goes out, and after it answers a random wait, so that thousands of
/// workstations do not come back in the same second.
class Breaker final : public QObject
{
    Q_OBJECT

public:
    Breaker(transport::RestClient &client, const core::Clock &clock, core::RandomSource &random, Scheduler &scheduler);

    /// Probes for the first time.
    void start();
    void stop();
    /// Somebody wants the connection now: probe at once when there is none.
    void probeNow();

    void answered();     ///< in whatever way: there is a connection
    void answeredWell(); ///< as asked
    [[nodiscard]] std::int64_t goodAnswers() const { return m_goodAnswers; }
    void notAnswered();
    /// A request that somebody waits for got no answer: that is enough to know.
    void lost();

    [[nodiscard]] bool isClosed() const { return m_state == State::Closed; }
    [[nodiscard]] std::optional<core::Timestamp> lastContact() const { return m_lastContact; }

signals:
    /// True: requests may go out.
    void closedChanged(bool closed);

private:
    enum class State
    {
        Stopped,
        Closed,
        Open,     ///< probing, or waiting for the next probe
        Spreading ///< a probe was answered; waiting for our turn
    };
    void probe();
    void ring();
    void close();
    void open();

    transport::RestClient &m_client;
    const core::Clock &m_clock;
    core::RandomSource &m_random;
    std::unique_ptr<Alarm> m_alarm;
    State m_state = State::Stopped;
    bool m_probing = false;
    bool m_wasConnected = false;
    int m_failures = 0;
    std::int64_t m_goodAnswers = 0;
    std::optional<core::Timestamp> m_lastContact;
};

} // namespace loket::sync

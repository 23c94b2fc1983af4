// SPDX-License-Identifier: GPL-3.0-or-later
#include "breaker.h"

namespace loket::sync {

namespace {

constexpr int kMostFailures = 5;
constexpr milliseconds kLongestSilence{30'000};
constexpr milliseconds kProbeFrom{3'000};
constexpr milliseconds kProbeTo{8'000};
constexpr milliseconds kSpread{10'000};

} // namespace

Breaker::Breaker(transport::RestClient &client, const core::Clock &clock, core::RandomSource &random,
                 Scheduler &scheduler)
    : m_client(client)
    , m_clock(clock)
    , m_random(random)
    , m_alarm(scheduler.makeAlarm([this] { ring(); }))
{}

void Breaker::start()
{
    m_state = State::Open;
    probe();
}

void Breaker::stop()
{
    m_alarm->cancel();
    const bool wasClosed = isClosed();
    m_state = State::Stopped;
    if (wasClosed)
        emit closedChanged(false);
}

void Breaker::probeNow()
{
    if (m_state == State::Open)
        probe();
    else if (m_state == State::Spreading)
        close();
}

void Breaker::ring()
{
    if (m_state == State::Open)
        probe();
    else if (m_state == State::Spreading)
        close();
}

void Breaker::probe()
{
    if (m_probing)
        return;
    m_probing = true;
    m_alarm->cancel();
    m_client.health([this](const transport::Outcome<protocol::Health> &health) {
        m_probing = false;
        if (m_state != State::Open)
            return;
        if (!health || health->epoch.empty()) {
            m_alarm->set(between(m_random, kProbeFrom, kProbeTo));
            return;
        }
        m_lastContact = m_clock.now();
        if (!m_wasConnected) {
            close();
            return;
        }
        m_state = State::Spreading;
        m_alarm->set(between(m_random, milliseconds(0), kSpread));
    });
}

void Breaker::close()
{
    m_alarm->cancel();
    m_state = State::Closed;
    m_wasConnected = true;
    m_failures = 0;
    m_lastContact = m_clock.now();
    emit closedChanged(true);
}

void Breaker::open()
{
    m_state = State::Open;
    m_alarm->set(between(m_random, kProbeFrom, kProbeTo));
    emit closedChanged(false);
}

void Breaker::answered()
{
    m_failures = 0;
    m_lastContact = m_clock.now();
}

void Breaker::answeredWell()
{
    ++m_goodAnswers;
    answered();
}

void Breaker::lost()
{
    if (m_state == State::Closed)
        open();
}

void Breaker::notAnswered()
{
    if (m_state != State::Closed)
        return;
    ++m_failures;
    const bool silent = m_lastContact && m_clock.now() - *m_lastContact >= kLongestSilence;
    if (m_failures >= kMostFailures || silent)
        open();
}

} // namespace loket::sync

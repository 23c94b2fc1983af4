// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane.h"

#include <utility>

namespace loket::sync {

Lane::Lane(Breaker &breaker, core::RandomSource &random, Scheduler &scheduler)
    : m_breaker(breaker)
    , m_random(random)
    , m_backoff(random)
    , m_alarm(scheduler.makeAlarm([this] { ring(); }))
{}

void Lane::resume()
{
    if (!std::exchange(m_paused, false))
        return;
    m_mayBeWoken = true;
    m_backoff.reset();
    if (!m_working)
        begin();
}

void Lane::pause()
{
    m_paused = true;
    m_alarm->cancel();
}

void Lane::wake()
{
    if (m_working || m_paused || !m_mayBeWoken)
        m_woken = true;
    else
        begin();
}

void Lane::ring()
{
    m_mayBeWoken = true;
    if (!m_paused && !m_working)
        begin();
}

void Lane::begin()
{
    m_alarm->cancel();
    m_working = true;
    m_woken = false;
    work();
}

void Lane::end(std::optional<milliseconds> wait, bool mayBeWoken)
{
    m_working = false;
    if (m_paused)
        return;
    m_mayBeWoken = mayBeWoken;
    // Through the alarm, also at once: a turn never begins inside the one before it.
    if (m_woken && mayBeWoken)
        m_alarm->set(milliseconds(0));
    else if (wait)
        m_alarm->set(*wait);
}

void Lane::again()
{
    end(milliseconds(0), true);
}

void Lane::rest()
{
    end(std::nullopt, true);
}

void Lane::restFor(milliseconds time)
{
    end(time, true);
}

void Lane::afterAnswer()
{
    m_breaker.answeredWell();
    m_backoff.reset();
}

void Lane::afterStoreFailure()
{
    end(m_backoff.next(), false);
}

void Lane::afterFailure(const transport::Failure &failure)
{
    using transport::FailureKind;
    if (failure.kind == FailureKind::NoAnswer)
        m_breaker.notAnswered();
    else
        m_breaker.answered();
    if (failure.error.code == core::ErrorCode::NotSignedIn) {
        pause();
        end(std::nullopt, true);
        emit signInNeeded();
        return;
    }
    milliseconds wait = m_backoff.next();
    if (failure.kind == FailureKind::Busy && failure.retryAfter)
        wait = *failure.retryAfter + between(m_random, milliseconds(0), *failure.retryAfter / 5 + milliseconds(100));
    end(wait, false);
}

} // namespace loket::sync

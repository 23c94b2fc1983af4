// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/worker.h"

namespace loket::services {

using Steady = std::chrono::steady_clock;

Worker::Worker()
    : m_thread([this] { run(); })
{}

Worker::~Worker()
{
    stop();
}

void Worker::post(std::function<void()> job)
{
    postAfter(std::chrono::milliseconds{0}, std::move(job));
}

void Worker::postAfter(std::chrono::milliseconds delay, std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        m_jobs.emplace(Steady::now() + delay, std::move(job));
    }
    m_wake.notify_one();
}

void Worker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_jobs.clear();
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_jobs.empty()) {
            m_wake.wait(lock);
            continue;
        }
        const auto due = m_jobs.begin()->first;
        if (due > Steady::now()) {
            m_wake.wait_until(lock, due);
            continue;
        }
        auto job = std::move(m_jobs.begin()->second);
        m_jobs.erase(m_jobs.begin());
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace loket::services

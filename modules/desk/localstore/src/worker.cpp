// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include <utility>

namespace loket::localstore {

Worker::Worker()
    : m_thread([this] { run(); })
{}

Worker::~Worker()
{
    stop();
}

bool Worker::post(Lane lane, std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return false;
        (lane == Lane::Officer ? m_officer : m_sync).push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void Worker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_officer.empty() || !m_sync.empty(); });
        auto &lane = m_officer.empty() ? m_sync : m_officer;
        if (lane.empty())
            return;
        auto job = std::move(lane.front());
        lane.pop_front();
        lock.unlock();
        job();
        job = nullptr;
        lock.lock();
    }
}

} // namespace loket::localstore

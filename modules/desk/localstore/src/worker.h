// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace loket::localstore {

/// Who waits for a job. An officer's key never queues behind a thousand rows of the feed.
enum class Lane
{
    Officer,
    Sync
};

/// One thread that does jobs in order, the officer's lane first. What was posted before stop() is still done.
class Worker
{
public:
    Worker();
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// From any thread. False, and the job dropped, after stop().
    bool post(Lane lane, std::function<void()> job);
    /// Does what is queued, then ends the thread. From any thread but its own.
    void stop();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_officer;
    std::deque<std::function<void()>> m_sync;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace loket::localstore

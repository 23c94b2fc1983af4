// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace loket::services {

/// One thread for what need not be done before the answer: asking registers, paying, sending messages. Jobs run one
/// after another; what is still waiting at stop() is dropped, so every job must be found again from the store.
class Worker
{
public:
    Worker();
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void post(std::function<void()> job);
    void postAfter(std::chrono::milliseconds delay, std::function<void()> job);
    /// Waits for the running job, drops the others.
    void stop();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::multimap<std::chrono::steady_clock::time_point, std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace loket::services

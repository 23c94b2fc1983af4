// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/sqlite/connection.h"
#include "loket/store/store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace loket::store {

/// The only thread that writes and the only one that checkpoints.
///
/// SQLite before 3.51.3 can lose a committed transaction when one connection commits while another checkpoints, so
/// there is one read-write connection and it is this thread's. Jobs that have gathered while a commit was on its way
/// share the next one: no job waits for company, and a busy disk makes larger groups by itself.
class WriterThread
{
public:
    using Job = std::function<core::Result<>(Writer &)>;

    explicit WriterThread(std::unique_ptr<sqlite::Connection> connection);
    /// Finishes what is queued, empties the log into the database and closes it.
    ~WriterThread();
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;

    /// Returns after the commit. As Store::write.
    [[nodiscard]] core::Result<> run(const Job &job);

private:
    struct Pending
    {
        const Job *job = nullptr;
        std::promise<core::Result<>> answer;
    };
    using Group = std::vector<Pending>;

    void loop();
    [[nodiscard]] Group nextGroup();
    void commit(Group &group);
    [[nodiscard]] core::Result<> runInSavepoint(const Job &job);
    [[nodiscard]] core::Result<> runCaught(const Job &job);
    void abandon();
    void checkpointIfLong();

    std::unique_ptr<sqlite::Connection> m_db;
    bool m_broken = false; ///< the writer's alone

    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Pending> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace loket::store

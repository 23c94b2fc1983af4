// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerpool.h"

#include <utility>

namespace loket::store {

namespace {

constexpr std::size_t kMaxIdle = 8;

} // namespace

void ReaderPool::inSnapshot(const std::function<void(sqlite::Connection &)> &job)
{
    // On any exception the connection is closed instead of given back: whatever it was in ends with it.
    std::unique_ptr<sqlite::Connection> connection = take();
    connection->run("BEGIN");
    job(*connection);
    connection->run("ROLLBACK");
    giveBack(std::move(connection));
}

std::unique_ptr<sqlite::Connection> ReaderPool::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    auto connection = std::make_unique<sqlite::Connection>(m_path, sqlite::Access::ReadOnly);
    connection->script("PRAGMA query_only = 1; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8000");
    return connection;
}

void ReaderPool::giveBack(std::unique_ptr<sqlite::Connection> connection)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() < kMaxIdle)
        m_idle.push_back(std::move(connection));
}

} // namespace loket::store

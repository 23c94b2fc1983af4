// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/sqlite/connection.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace loket::store {

/// Read-only connections, kept for whoever comes next. Safe to use from any thread.
class ReaderPool
{
public:
    explicit ReaderPool(std::string path)
        : m_path(std::move(path))
    {}

    /// Runs `job` on a connection that nobody else uses, in one snapshot. Throws sqlite::Failure and what `job` throws.
    void inSnapshot(const std::function<void(sqlite::Connection &)> &job);

private:
    [[nodiscard]] std::unique_ptr<sqlite::Connection> take();
    void giveBack(std::unique_ptr<sqlite::Connection> connection);

    std::string m_path;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<sqlite::Connection>> m_idle;
};

} // namespace loket::store

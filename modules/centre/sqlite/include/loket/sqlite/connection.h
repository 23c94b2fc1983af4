// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/sqlite/statement.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace loket::sqlite {

enum class Access
{
    ReadOnly, ///< can neither write nor checkpoint
    ReadWrite,
};

/// One connection to one file, used by one thread at a time. Keeps its statements prepared. Everything throws Failure.
class Connection
{
public:
    /// The file must exist for ReadOnly; ReadWrite makes it readable by its owner only.
    Connection(const std::string &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Several statements without values: pragmas, migrations, BEGIN.
    void script(const std::string &sql);

    /// The statement with its values bound in order. `sql` is a literal: values are never part of it.
    template <typename... Values> [[nodiscard]] Statement query(std::string_view sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        (statement.bind(values), ...);
        return statement;
    }
    /// Runs a statement that gives no rows and says how many rows it changed.
    template <typename... Values> std::int64_t run(std::string_view sql, const Values &...values)
    {
        query(sql, values...).step();
        return changes();
    }

    [[nodiscard]] bool inTransaction() const;
    /// Copies committed pages into the database file as far as readers allow. `truncate` waits for them and empties
    /// the log. Refused on a read-only connection: SQLite by itself would let it get half way.
    void checkpoint(bool truncate);
    /// Length of the write-ahead log after the last commit.
    [[nodiscard]] std::int64_t walPages() const { return m_walPages; }
    /// Counts the log's pages after each commit and switches automatic checkpoints off.
    void watchWal();

private:
    struct Cached;

    [[nodiscard]] Statement prepare(std::string_view sql);
    [[nodiscard]] std::int64_t changes() const;

    Access m_access;
    sqlite3 *m_handle = nullptr;
    std::map<std::string, std::unique_ptr<Cached>, std::less<>> m_cache;
    std::int64_t m_walPages = 0;
};

} // namespace loket::sqlite

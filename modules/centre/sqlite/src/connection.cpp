// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/sqlite/connection.h"

#include "loket/sqlite/failure.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace loket::sqlite {

struct Connection::Cached
{
    sqlite3_stmt *handle = nullptr;
    bool inUse = false;

    Cached() = default;
    Cached(const Cached &) = delete;
    Cached &operator=(const Cached &) = delete;
    ~Cached() { sqlite3_finalize(handle); }
};

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

void createPrivately(const std::string &path)
{
    // SQLite gives the log and its index the mode of the database, so this settles all three.
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kOwnerOnly);
    if (file < 0)
        throw Failure(SQLITE_CANTOPEN, "cannot create the database file");
    ::close(file);
}

sqlite3_stmt *compile(sqlite3 *handle, std::string_view sql, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), flags, &statement, nullptr);
    if (code != SQLITE_OK)
        throwFailure(handle, code);
    return statement;
}

} // namespace

Connection::Connection(const std::string &path, Access access)
    : m_access(access)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (access == Access::ReadWrite) {
        createPrivately(path);
        flags |= SQLITE_OPEN_READWRITE;
    } else {
        flags |= SQLITE_OPEN_READONLY;
    }
    const int code = sqlite3_open_v2(path.c_str(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        sqlite3_close_v2(m_handle);
        throw Failure(code, sqlite3_errstr(code));
    }
    sqlite3_busy_timeout(m_handle, kBusyTimeoutMs);
    // No statement of ours comes from outside; these only close doors behind a mistake.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

Connection::~Connection()
{
    m_cache.clear();
    sqlite3_close_v2(m_handle);
}

void Connection::script(const std::string &sql)
{
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwFailure(m_handle, code);
}

Statement Connection::prepare(std::string_view sql)
{
    auto found = m_cache.find(sql);
    if (found == m_cache.end()) {
        auto cached = std::make_unique<Cached>();
        cached->handle = compile(m_handle, sql, SQLITE_PREPARE_PERSISTENT);
        found = m_cache.emplace(std::string(sql), std::move(cached)).first;
    }
    Cached &cached = *found->second;
    if (cached.inUse)
        return Statement(compile(m_handle, sql, 0), nullptr);
    cached.inUse = true;
    return Statement(cached.handle, &cached.inUse);
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::checkpoint(bool truncate)
{
    if (m_access == Access::ReadOnly)
        throw Failure(SQLITE_READONLY, "a read-only connection does not checkpoint");
    const int mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    int logPages = 0;
    int donePages = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, mode, &logPages, &donePages);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        throwFailure(m_handle, code);
}

void Connection::watchWal()
{
    sqlite3_wal_autocheckpoint(m_handle, 0);
    const auto count = [](void *self, sqlite3 *, const char *, int pages) {
        static_cast<Connection *>(self)->m_walPages = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, count, this);
}

} // namespace loket::sqlite

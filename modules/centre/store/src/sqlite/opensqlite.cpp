// SPDX-License-Identifier: GPL-3.0-or-later
#include "../file.h"
#include "../migrations.h"
#include "rulepacks.h"
#include "sqlitestore.h"

#include "loket/sqlite/failure.h"
#include "loket/store/store.h"

#include <fcntl.h>
#include <unistd.h>

namespace loket::store {

using core::ErrorCode;
using core::fail;

namespace {

core::Result<File> lockDirectory(const std::string &dataDir)
{
    auto lock = File::open(dataDir + "/lock", O_RDWR | O_CREAT);
    if (!lock)
        return lock;
    const auto mine = lock->tryLock();
    if (!mine)
        return core::passOn(mine);
    if (!*mine)
        return fail(ErrorCode::Unavailable, "another process is using this data directory");
    return lock;
}

core::Result<std::unique_ptr<sqlite::Connection>> openWriter(const std::string &path, OpenMode mode)
{
    auto db = std::make_unique<sqlite::Connection>(path, sqlite::Access::ReadWrite);
    db->script("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000");
    const auto pending = mode == OpenMode::CreateOrMigrate ? sqlite::Pending::Apply : sqlite::Pending::Refuse;
    if (auto migrated = sqlite::migrate(*db, sqliteschema::kMigrations, pending); !migrated)
        return core::passOn(migrated);
    // The limit lets a log that one long read has stretched shrink again.
    db->script("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 16777216");
    db->watchWal();
    // Brings the log into being, which a read-only connection could not.
    db->run("BEGIN IMMEDIATE");
    db->run("COMMIT");
    return db;
}

} // namespace

core::Result<std::unique_ptr<Store>> openSqlite(const std::string &dataDir, OpenMode mode)
{
    const std::string path = dataDir + "/loket.db";
    if (mode == OpenMode::CreateOrMigrate) {
        if (auto made = makeDirectory(dataDir); !made)
            return core::passOn(made);
    } else if (::access(path.c_str(), F_OK) != 0) {
        return fail(ErrorCode::NotFound, "there is no database in this data directory");
    }
    auto lock = lockDirectory(dataDir);
    if (!lock)
        return core::passOn(lock);
    return sqlite::guarded([&]() -> core::Result<std::unique_ptr<Store>> {
        auto writer = openWriter(path, mode);
        if (!writer)
            return core::passOn(writer);
        // The names of new files must outlast a power cut before the first write is acknowledged.
        if (auto synced = syncDirectory(dataDir); !synced)
            return core::passOn(synced);
        return std::make_unique<SqliteStore>(std::move(*lock), dataDir, path, std::move(*writer));
    });
}

core::Result<std::vector<StoredPack>> readPublishedPacks(const std::string &dataDir)
{
    const std::string path = dataDir + "/loket.db";
    if (::access(path.c_str(), F_OK) != 0)
        return fail(ErrorCode::NotFound, "there is no database in this data directory");
    return sqlite::guarded([&] {
        sqlite::Connection db(path, sqlite::Access::ReadOnly);
        return readRulePacks(db);
    });
}

} // namespace loket::store

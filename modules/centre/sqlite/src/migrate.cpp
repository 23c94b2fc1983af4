// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/sqlite/migrate.h"

#include "loket/sqlite/failure.h"

#include <algorithm>
#include <cstddef>

namespace loket::sqlite {

namespace {

using core::ErrorCode;
using core::fail;

bool hasVersionTable(Connection &connection)
{
    return connection.query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'").step();
}

/// How many of the migrations have run.
core::Result<std::size_t> appliedCount(Connection &connection, std::span<const Migration> migrations)
{
    std::size_t count = 0;
    Statement rows = connection.query("SELECT version, checksum FROM schema_version ORDER BY version");
    while (rows.step()) {
        const std::string version = std::to_string(rows.integer(0));
        if (count >= migrations.size() || rows.integer(0) > migrations.back().number)
            return fail(ErrorCode::NewerDatabase,
                        "the database is at version " + version + ", this program knows up to " +
                            std::to_string(migrations.empty() ? 0 : migrations.back().number));
        if (rows.integer(0) != migrations[count].number || rows.textView(1) != migrations[count].checksum)
            return fail(ErrorCode::Corrupt,
                        "migration " + version + " is not the one that this database was made with");
        ++count;
    }
    return count;
}

void apply(Connection &connection, const Migration &migration)
{
    connection.script("BEGIN IMMEDIATE");
    try {
        connection.script(std::string(migration.sql));
        connection.run("INSERT INTO schema_version (version, name, checksum) VALUES (?, ?, ?)", migration.number,
                       migration.name, migration.checksum);
        connection.script("COMMIT");
    } catch (const Failure &) {
        if (connection.inTransaction())
            connection.script("ROLLBACK");
        throw;
    }
}

} // namespace

core::Result<> migrate(Connection &connection, std::span<const Migration> migrations, Pending pending)
{
    return guarded([&]() -> core::Result<> {
        std::size_t done = 0;
        if (hasVersionTable(connection)) {
            const auto applied = appliedCount(connection, migrations);
            if (!applied)
                return core::passOn(applied);
            done = *applied;
        }
        if (done == migrations.size())
            return {};
        if (pending == Pending::Refuse)
            return fail(ErrorCode::Storage, "the database is older than this program: migrate it first");
        connection.script("CREATE TABLE IF NOT EXISTS schema_version ("
                          "version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)");
        for (const Migration &migration : migrations.subspan(done))
            apply(connection, migration);
        return {};
    });
}

} // namespace loket::sqlite

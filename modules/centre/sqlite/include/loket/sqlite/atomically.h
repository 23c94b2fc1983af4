// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/sqlite/connection.h"

namespace loket::sqlite {

/// Takes back what happened since the innermost savepoint. Does nothing when SQLite has rolled back the whole
/// transaction by itself, as it does when the disk fails.
inline void rollBackInnermost(Connection &db)
{
    if (!db.inTransaction())
        return;
    db.run("ROLLBACK TO step");
    db.run("RELEASE step");
}

/// Runs `job` in a savepoint inside the connection's transaction: an error or an exception leaves no trace of it.
template <typename Job> auto atomically(Connection &db, Job &&job) -> decltype(job())
{
    db.run("SAVEPOINT step");
    try {
        auto result = job();
        if (result)
            db.run("RELEASE step");
        else
            rollBackInnermost(db);
        return result;
    } catch (...) {
        rollBackInnermost(db);
        throw;
    }
}

} // namespace loket::sqlite

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/sqlite/failure.h"

#include <sqlite3.h>

namespace loket::sqlite {

bool Failure::isDuplicate() const
{
    return m_code == SQLITE_CONSTRAINT_UNIQUE || m_code == SQLITE_CONSTRAINT_PRIMARYKEY;
}

bool Failure::isSyncFailure() const
{
    return m_code == SQLITE_IOERR_FSYNC || m_code == SQLITE_IOERR_DIR_FSYNC || m_code == SQLITE_IOERR_CLOSE;
}

core::Error Failure::toError() const
{
    const int primary = m_code & 0xff;
    if (primary == SQLITE_BUSY)
        return {core::ErrorCode::Unavailable, "another process holds the database", {}};
    const bool broken = primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
    return {broken ? core::ErrorCode::Corrupt : core::ErrorCode::Storage, what(), {}};
}

void throwFailure(sqlite3 *handle, int code)
{
    if (handle == nullptr)
        throw Failure(code, sqlite3_errstr(code));
    throw Failure(sqlite3_extended_errcode(handle), std::string("sqlite: ") + sqlite3_errmsg(handle));
}

} // namespace loket::sqlite

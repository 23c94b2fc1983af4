// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/sqlite/statement.h"

#include "loket/sqlite/failure.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace loket::sqlite {

Statement::~Statement()
{
    if (m_handle == nullptr)
        return;
    if (m_inUse == nullptr) {
        sqlite3_finalize(m_handle);
        return;
    }
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    *m_inUse = false;
}

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_inUse(other.m_inUse)
    , m_next(other.m_next)
{}

Statement &Statement::bind(std::nullopt_t)
{
    check(sqlite3_bind_null(m_handle, m_next++));
    return *this;
}

Statement &Statement::bind(const core::Uuid &value)
{
    check(sqlite3_bind_blob(m_handle, m_next++, value.bytes.data(), static_cast<int>(value.bytes.size()),
                            SQLITE_TRANSIENT)); // NOLINT: the macro's own cast
    return *this;
}

Statement &Statement::bindInteger(std::int64_t value)
{
    check(sqlite3_bind_int64(m_handle, m_next++, value));
    return *this;
}

Statement &Statement::bindText(std::string_view value)
{
    // A null pointer would bind NULL instead of an empty text.
    const char *bytes = value.data() == nullptr ? "" : value.data();
    check(sqlite3_bind_text64(m_handle, m_next++, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8)); // NOLINT
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throwFailure(sqlite3_db_handle(m_handle), code);
    return code == SQLITE_ROW;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::string Statement::text(int column) const
{
    return std::string(textView(column));
}

std::string_view Statement::textView(int column) const
{
    const void *bytes = sqlite3_column_blob(m_handle, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column));
    return bytes == nullptr ? std::string_view{} : std::string_view(static_cast<const char *>(bytes), size);
}

core::Timestamp Statement::time(int column) const
{
    return core::Timestamp(std::chrono::milliseconds(integer(column)));
}

std::optional<core::Timestamp> Statement::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

core::Uuid Statement::uuid(int column) const
{
    const std::string_view bytes = textView(column);
    core::Uuid value;
    if (bytes.size() != value.bytes.size())
        throw CorruptValue("an id does not have 16 bytes");
    std::transform(bytes.begin(), bytes.end(), value.bytes.begin(),
                   [](char byte) { return static_cast<std::uint8_t>(byte); });
    return value;
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throwFailure(sqlite3_db_handle(m_handle), code);
}

} // namespace loket::sqlite

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/id.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace loket::sqlite {

/// A statement in use: bound from left to right, stepped, and given back to its connection clean when it goes. A read
/// that is left open would hold the write-ahead log, so a Statement never outlives its function.
class Statement
{
public:
    /// `inUse` is the connection's mark on a cached statement; null means that this statement is nobody else's.
    Statement(sqlite3_stmt *handle, bool *inUse)
        : m_handle(handle)
        , m_inUse(inUse)
    {}
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(std::nullopt_t);
    Statement &bind(std::integral auto value) { return bindInteger(static_cast<std::int64_t>(value)); }
    Statement &bind(const std::string &value) { return bindText(value); }
    Statement &bind(std::string_view value) { return bindText(value); }
    Statement &bind(const char *value) { return bindText(value); }
    Statement &bind(const core::Uuid &value); ///< 16 bytes
    template <typename Tag> Statement &bind(core::Id<Tag> id) { return bind(id.uuid); }
    Statement &bind(core::Timestamp at) { return bindInteger(at.time_since_epoch().count()); } ///< ms UTC
    Statement &bind(core::Date day) { return bindInteger(day.days().time_since_epoch().count()); }
    template <typename T> Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }

    /// True when there is a row. Throws Failure.
    bool step();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string_view textView(int column) const; ///< until the next step
    [[nodiscard]] core::Timestamp time(int column) const;
    [[nodiscard]] core::Uuid uuid(int column) const; ///< Throws CorruptValue unless 16 bytes
    template <typename IdType> [[nodiscard]] IdType id(int column) const { return IdType{uuid(column)}; }
    [[nodiscard]] std::optional<core::Timestamp> optionalTime(int column) const;

private:
    Statement &bindInteger(std::int64_t value);
    Statement &bindText(std::string_view value);
    void check(int code) const;

    sqlite3_stmt *m_handle;
    bool *m_inUse;
    int m_next = 1;
};

} // namespace loket::sqlite

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <stdexcept>
#include <string>

struct sqlite3;

namespace loket::sqlite {

/// A call that SQLite refused. Travels as an exception only between a statement and the nearest public function of a
/// store, which turns it into a core::Error by guarded(). Its text is SQLite's own and holds no bound value.
class Failure : public std::runtime_error
{
public:
    Failure(int extendedCode, const std::string &text)
        : std::runtime_error(text)
        , m_code(extendedCode)
    {}

    [[nodiscard]] int code() const { return m_code; }
    /// A UNIQUE or PRIMARY KEY that exists already.
    [[nodiscard]] bool isDuplicate() const;
    /// The disk took a write but not the order to keep it: what is durable is unknown until the file is reopened.
    [[nodiscard]] bool isSyncFailure() const;
    /// Storage; Corrupt when the file is not a sound database, Unavailable when another process holds it.
    [[nodiscard]] core::Error toError() const;

private:
    int m_code;
};

/// A stored value that cannot be what this program wrote there.
class CorruptValue : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

[[noreturn]] void throwFailure(sqlite3 *handle, int code);

/// Runs `job` and gives its Result, or the Error of what it threw.
template <typename Job> [[nodiscard]] auto guarded(Job &&job) -> decltype(job())
{
    try {
        return job();
    } catch (const Failure &failure) {
        return tl::make_unexpected(failure.toError());
    } catch (const CorruptValue &value) {
        return core::fail(core::ErrorCode::Corrupt, value.what());
    }
}

} // namespace loket::sqlite

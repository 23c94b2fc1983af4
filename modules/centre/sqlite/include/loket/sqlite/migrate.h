// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/sqlite/connection.h"

#include <span>
#include <string_view>

namespace loket::sqlite {

/// One numbered step of a schema. Once shipped its file never changes.
struct Migration
{
    int number;
    std::string_view name;
    std::string_view checksum; ///< SHA-256 of the file
    std::string_view sql;
};

enum class Pending
{
    Apply,
    Refuse
};

/// Brings the database to the last migration, each in a transaction of its own. Error NewerDatabase when a newer
/// program has been here, Corrupt when a shipped migration was edited, Storage when steps are missing and `pending` is
/// Refuse.
[[nodiscard]] core::Result<> migrate(Connection &connection, std::span<const Migration> migrations, Pending pending);

} // namespace loket::sqlite

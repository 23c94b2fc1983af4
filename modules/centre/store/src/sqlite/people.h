// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/sqlite/connection.h"
#include "loket/store/records.h"

#include <string_view>
#include <vector>

namespace loket::store {

// Branches, officers and their sessions. As records.h.

core::Result<std::vector<Branch>> readBranches(sqlite::Connection &db);
core::Result<Branch> readBranch(sqlite::Connection &db, std::string_view code);
core::Result<> upsertBranch(sqlite::Connection &db, const Branch &branch);

core::Result<User> readUserByName(sqlite::Connection &db, std::string_view name);
core::Result<User> readUser(sqlite::Connection &db, domain::UserId id);
core::Result<std::vector<User>> readUsers(sqlite::Connection &db);
core::Result<> upsertUser(sqlite::Connection &db, const User &user);

core::Result<Session> readSession(sqlite::Connection &db, std::string_view tokenHash);
core::Result<> upsertSession(sqlite::Connection &db, const Session &session);
core::Result<> deleteSession(sqlite::Connection &db, std::string_view tokenHash);
core::Result<> deleteExpiredSessions(sqlite::Connection &db, core::Timestamp now);

} // namespace loket::store

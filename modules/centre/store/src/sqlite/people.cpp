// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "loket/domain/names.h"
#include "loket/sqlite/failure.h"

namespace loket::store {

using core::ErrorCode;
using core::fail;

namespace {

constexpr char kRoleSeparator = '+';

std::string rolesToText(domain::RoleSet roles)
{
    std::string text;
    for (const auto &row : domain::EnumNames<domain::Role>::kAll) {
        if (row.value == domain::Role::Unknown || !roles.has(row.value))
            continue;
        if (!text.empty())
            text += kRoleSeparator;
        text += row.name;
    }
    return text;
}

domain::RoleSet rolesFromText(std::string_view text)
{
    domain::RoleSet roles;
    while (!text.empty()) {
        const std::size_t end = text.find(kRoleSeparator);
        // A role that a newer Loket gave is no right here.
        const auto role = domain::fromWire<domain::Role>(text.substr(0, end));
        if (role != domain::Role::Unknown)
            roles.add(role);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return roles;
}

Branch branchOf(const sqlite::Statement &row)
{
    const auto zone = core::zoneFromName(row.textView(2));
    if (!zone)
        throw sqlite::CorruptValue("a branch has no zone of Indonesia");
    return {row.text(0), row.text(1), *zone, static_cast<std::int32_t>(row.integer(3))};
}

User userOf(const sqlite::Statement &row)
{
    User user;
    user.id = row.id<domain::UserId>(0);
    user.name = row.text(1);
    user.displayName = row.text(2);
    user.roles = rolesFromText(row.textView(3));
    user.branch = row.text(4);
    user.passwordHash = row.text(5);
    user.nik = row.text(6);
    user.failures = static_cast<std::int32_t>(row.integer(7));
    user.lockedUntil = row.optionalTime(8);
    user.active = row.integer(9) != 0;
    return user;
}

} // namespace

core::Result<std::vector<Branch>> readBranches(sqlite::Connection &db)
{
    std::vector<Branch> branches;
    auto row = db.query("SELECT code, name, zone, daily_quota FROM branch ORDER BY code");
    while (row.step())
        branches.push_back(branchOf(row));
    return branches;
}

core::Result<Branch> readBranch(sqlite::Connection &db, std::string_view code)
{
    auto row = db.query("SELECT code, name, zone, daily_quota FROM branch WHERE code = ?", code);
    if (!row.step())
        return fail(ErrorCode::NotFound, "no such branch");
    return branchOf(row);
}

core::Result<> upsertBranch(sqlite::Connection &db, const Branch &branch)
{
    db.run("INSERT INTO branch (code, name, zone, daily_quota) VALUES (?, ?, ?, ?)"
           " ON CONFLICT (code) DO UPDATE SET name = excluded.name, zone = excluded.zone,"
           " daily_quota = excluded.daily_quota",
           branch.code, branch.name, core::nameOf(branch.zone), branch.dailyQuota);
    return {};
}

core::Result<User> readUserByName(sqlite::Connection &db, std::string_view name)
{
    auto row = db.query("SELECT id, name, display_name, roles, branch, password_hash, nik, failures, locked_until,"
                        " active FROM officer WHERE name = ?",
                        name);
    if (!row.step())
        return fail(ErrorCode::NotFound, "no such user");
    return userOf(row);
}

core::Result<User> readUser(sqlite::Connection &db, domain::UserId id)
{
    auto row = db.query("SELECT id, name, display_name, roles, branch, password_hash, nik, failures, locked_until,"
                        " active FROM officer WHERE id = ?",
                        id);
    if (!row.step())
        return fail(ErrorCode::NotFound, "no such user");
    return userOf(row);
}

core::Result<std::vector<User>> readUsers(sqlite::Connection &db)
{
    std::vector<User> users;
    auto row = db.query("SELECT id, name, display_name, roles, branch, password_hash, nik, failures, locked_until,"
                        " active FROM officer ORDER BY name");
    while (row.step())
        users.push_back(userOf(row));
    return users;
}

core::Result<> upsertUser(sqlite::Connection &db, const User &user)
{
    try {
        db.run("INSERT INTO officer (id, name, display_name, roles, branch, password_hash, nik, failures,"
               " locked_until, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
               " ON CONFLICT (id) DO UPDATE SET name = excluded.name, display_name = excluded.display_name,"
               " roles = excluded.roles, branch = excluded.branch, password_hash = excluded.password_hash,"
               " nik = excluded.nik, failures = excluded.failures, locked_until = excluded.locked_until,"
               " active = excluded.active",
               user.id, user.name, user.displayName, rolesToText(user.roles), user.branch, user.passwordHash, user.nik,
               user.failures, user.lockedUntil, user.active);
    } catch (const sqlite::Failure &failure) {
        if (!failure.isDuplicate())
            throw;
        return fail(ErrorCode::Duplicate, "somebody else has this sign-in name", "name");
    }
    return {};
}

core::Result<Session> readSession(sqlite::Connection &db, std::string_view tokenHash)
{
    auto row = db.query("SELECT officer, claim, device, desk, created_at, expires_at FROM session WHERE token_hash = ?",
                        tokenHash);
    if (!row.step())
        return fail(ErrorCode::NotFound, "no such session");
    Session session;
    session.tokenHash = tokenHash;
    if (!row.isNull(0))
        session.user = row.id<domain::UserId>(0);
    if (!row.isNull(1))
        session.claim = row.id<domain::ClaimId>(1);
    session.device = row.text(2);
    session.desk = row.text(3);
    session.createdAt = row.time(4);
    session.expiresAt = row.time(5);
    return session;
}

core::Result<> upsertSession(sqlite::Connection &db, const Session &session)
{
    db.run("INSERT INTO session (token_hash, officer, claim, device, desk, created_at, expires_at)"
           " VALUES (?, ?, ?, ?, ?, ?, ?)"
           " ON CONFLICT (token_hash) DO UPDATE SET officer = excluded.officer, claim = excluded.claim,"
           " device = excluded.device, desk = excluded.desk, expires_at = excluded.expires_at",
           session.tokenHash, session.user, session.claim, session.device, session.desk, session.createdAt,
           session.expiresAt);
    return {};
}

core::Result<> deleteSession(sqlite::Connection &db, std::string_view tokenHash)
{
    db.run("DELETE FROM session WHERE token_hash = ?", tokenHash);
    return {};
}

core::Result<> deleteExpiredSessions(sqlite::Connection &db, core::Timestamp now)
{
    db.run("DELETE FROM session WHERE expires_at <= ?", now);
    return {};
}

} // namespace loket::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "loket/services/passwords.h"

#include <functional>
#include <iostream>
#include <map>
#include <termios.h>
#include <unistd.h>

namespace loket::ctl {
namespace {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

/// Reads one line without showing it when somebody types; as it is when it is piped in.
std::string readPassword()
{
    termios before{};
    const bool typed = ::isatty(STDIN_FILENO) != 0 && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (typed) {
        std::cerr << "Password: " << std::flush;
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    std::string line;
    std::getline(std::cin, line);
    if (typed) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::cerr << '\n';
    }
    return line;
}

Result<std::string> newPasswordHash()
{
    const std::string password = readPassword();
    if (const auto good = services::checkNewPassword(password); !good)
        return passOn(good);
    return services::hashPassword(password);
}

Result<> change(const Workshop &workshop, const std::string &name, const std::function<void(store::User &)> &edit)
{
    auto opened = workshop.open();
    if (!opened)
        return passOn(opened);
    const auto changed = (*opened)->write([&](store::Writer &writer) -> Result<> {
        auto user = writer.userByName(name);
        if (!user)
            return passOn(user);
        edit(*user);
        return writer.putUser(*user);
    });
    if (changed)
        std::cout << "changed " << name << '\n';
    return changed;
}

Result<> addUser(const Workshop &workshop, const Arguments &arguments, const std::string &name)
{
    const auto branch = arguments.required("branch");
    const auto roleText = arguments.required("roles");
    if (!branch || !roleText)
        return passOn(branch ? roleText : branch);
    const auto roles = parseRoles(*roleText);
    if (!roles)
        return passOn(roles);
    const auto hash = newPasswordHash();
    if (!hash)
        return passOn(hash);
    store::User user;
    user.id = workshop.ids.next<domain::UserId>();
    user.name = name;
    user.displayName = arguments.option("display", name);
    user.roles = *roles;
    user.branch = *branch;
    user.passwordHash = *hash;
    user.nik = arguments.option("nik");
    auto opened = workshop.open();
    if (!opened)
        return passOn(opened);
    const auto added = (*opened)->write([&](store::Writer &writer) -> Result<> {
        if (const auto known = writer.branch(user.branch); !known)
            return fail(ErrorCode::NotFound, "no branch " + user.branch + "; loketctl init --branch makes one",
                        "branch");
        return writer.putUser(user);
    });
    if (added)
        std::cout << "added " << name << '\n';
    return added;
}

} // namespace

Result<> users(const Workshop &workshop, const Arguments &arguments)
{
    const auto action = arguments.word(1, "add, passwd or role");
    const auto name = arguments.word(2, "the sign-in name");
    if (!action || !name)
        return passOn(action ? name : action);
    const std::map<std::string, std::vector<std::string>> options{
        {"add", {"branch", "roles", "display", "nik"}}, {"passwd", {}}, {"role", {"roles"}}};
    const auto known = options.find(*action);
    if (known == options.end())
        return tl::make_unexpected(misuse("user add, user passwd or user role"));
    if (const auto allowed = arguments.allowOnly(3, known->second); !allowed)
        return allowed;
    if (*action == "add")
        return addUser(workshop, arguments, *name);
    if (*action == "passwd") {
        const auto hash = newPasswordHash();
        if (!hash)
            return passOn(hash);
        return change(workshop, *name, [&](store::User &user) {
            user.passwordHash = *hash;
            user.failures = 0;
            user.lockedUntil.reset();
        });
    }
    const auto text = arguments.required("roles");
    const auto roles = text ? parseRoles(*text) : Result<domain::RoleSet>(passOn(text));
    if (!roles)
        return passOn(roles);
    return change(workshop, *name, [&](store::User &user) { user.roles = *roles; });
}

} // namespace loket::ctl

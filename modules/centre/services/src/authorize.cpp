// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/authorize.h"

#include "loket/domain/names.h"

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::Result;
using domain::Role;
using domain::RoleSet;

namespace {

constexpr RoleSet kBranchWorkers{Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor, Role::BranchHead};

constexpr RoleSet with(RoleSet roles, std::initializer_list<Role> more)
{
    for (const Role role : more)
        roles.add(role);
    return roles;
}

/// Who has which right.
constexpr RoleSet rolesWith(Right right)
{
    switch (right) {
    case Right::SendCommands:
        return with(kBranchWorkers, {Role::Helper, Role::HeadOffice});
    case Right::ReadFeed:
    case Right::ReadAggregates:
        return with(kBranchWorkers, {Role::HeadOffice});
    case Right::UploadDocuments:
    case Right::ReadDocuments:
        return with(kBranchWorkers, {Role::Participant});
    case Right::LookUpPeople:
        return kBranchWorkers;
    case Right::ReadRecap:
        return {Role::Supervisor, Role::BranchHead, Role::HeadOffice};
    case Right::ReadRules:
    case Right::HearHints:
        return with(kBranchWorkers, {Role::Helper, Role::HeadOffice});
    case Right::OwnClaim:
        return {Role::Participant};
    }
    return {};
}

} // namespace

Result<> authorize(const Caller &caller, Right right)
{
    if (!caller.actor.roles.hasAny(rolesWith(right)))
        return fail(ErrorCode::NotAllowed, "the role may not do this");
    return {};
}

Result<> authorize(const Caller &caller, Right right, std::string_view branch)
{
    if (auto allowed = authorize(caller, right); !allowed)
        return allowed;
    if (!caller.actor.roles.has(Role::HeadOffice) && caller.actor.branch != branch)
        return fail(ErrorCode::OtherBranch, "belongs to another branch");
    return {};
}

bool reaches(const Caller &caller, const domain::Claim &claim)
{
    if (caller.isSystem())
        return true;
    if (caller.isParticipant())
        return caller.link && *caller.link == claim.id;
    return caller.actor.roles.has(Role::HeadOffice) || caller.actor.branch == claim.branch;
}

Caller systemCaller(const std::string &branch)
{
    Caller caller;
    caller.actor.roles = RoleSet{Role::System};
    caller.actor.branch = branch;
    return caller;
}

std::string rolesText(const RoleSet &roles)
{
    std::string text;
    for (const auto &row : domain::EnumNames<Role>::kAll) {
        if (row.value == Role::Unknown || !roles.has(row.value))
            continue;
        if (!text.empty())
            text += '+';
        text += row.name;
    }
    return text;
}

} // namespace loket::services

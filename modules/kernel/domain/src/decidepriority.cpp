// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcase.h"

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

constexpr RoleSet kDeciding{Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor, Role::BranchHead};

/// Somebody waits with a priority that another officer proposed.
core::Result<> permitSecond(const VisitCase &at)
{
    if (!at.context.actor.roles.hasAny(kDeciding) || at.context.actor.user.isNull())
        return fail(ErrorCode::NotAllowed, "no role that may do this");
    if (at.visit.state != VisitState::Waiting || at.visit.priorityState != PriorityState::Proposed)
        return fail(ErrorCode::WrongState, "no priority waits for a second officer");
    if (at.visit.priorityProposed && at.visit.priorityProposed->user == at.context.actor.user)
        return fail(ErrorCode::FourEyes, "proposed by the same officer");
    return {};
}

} // namespace

VisitAnswer answer(const VisitCase &at, const visitcmd::ConfirmPriority &)
{
    if (const auto second = permitSecond(at); !second)
        return core::passOn(second);
    return emit(at, visitevt::PriorityConfirmed{});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::RefusePriority &command)
{
    if (const auto second = permitSecond(at); !second)
        return core::passOn(second);
    if (const auto reason = requireText(at, command.reason, "reason"); !reason)
        return core::passOn(reason);
    return emit(at, visitevt::PriorityRefused{command.reason});
}

} // namespace loket::domain

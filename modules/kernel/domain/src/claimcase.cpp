// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimcase.h"

#include "loket/core/text.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <string>

namespace loket::domain {

using core::ErrorCode;
using core::fail;

core::Result<> requireRole(const ClaimCase &at, RoleSet roles)
{
    if (!at.context.actor.roles.hasAny(roles))
        return fail(ErrorCode::NotAllowed, "no role that may do this");
    return {};
}

core::Result<ClaimTransition> permit(const ClaimCase &at, ClaimTrigger trigger)
{
    const auto row = findTransition(at.claim.state, trigger);
    if (!row)
        return fail(ErrorCode::WrongState,
                    std::string(wireName(trigger)) + " in " + std::string(wireName(at.claim.state)));
    if (const auto role = requireRole(at, row->roles); !role)
        return core::passOn(role);
    return *row;
}

core::Result<> permit(const ClaimCase &at, std::initializer_list<ClaimState> states, RoleSet roles)
{
    if (std::ranges::find(states, at.claim.state) == states.end())
        return fail(ErrorCode::WrongState, "in " + std::string(wireName(at.claim.state)));
    return requireRole(at, roles);
}

core::Result<> requireText(std::string_view text, std::string_view field)
{
    if (core::trimmed(text).empty())
        return fail(ErrorCode::ReasonRequired, "empty", std::string(field));
    return {};
}

core::Result<const RulesVerdict *> requireVerdict(const ClaimCase &at)
{
    if (!at.context.verdict)
        return fail(ErrorCode::Unavailable, "no verdict of the rules");
    if (!at.claim.rulePack.empty() && at.context.verdict->rulePack != at.claim.rulePack)
        return fail(ErrorCode::RulesChanged, "verdict of another rule pack");
    return &*at.context.verdict;
}

core::Result<> requireSlot(const ClaimCase &at, const Slot &slot)
{
    if (slot.channel == Channel::Unknown)
        return fail(ErrorCode::InvalidValue, "unknown channel", "slot.channel");
    if (slot.start <= at.context.now)
        return fail(ErrorCode::InvalidValue, "in the past", "slot.start");
    return {};
}

core::Result<> requireUninvolved(const ClaimCase &at)
{
    if (at.context.actorIsInvolved)
        return fail(ErrorCode::FourEyes, "own or relative's claim");
    return {};
}

core::Date today(const ClaimCase &at)
{
    return core::localDate(at.context.now, at.context.zone);
}

core::Result<core::Date> deadlineOf(const ClaimCase &at, std::optional<core::Date> given, std::int32_t days)
{
    if (!given)
        return today(at).plusDays(days);
    if (*given < today(at))
        return fail(ErrorCode::InvalidValue, "has passed", "deadline");
    return *given;
}

std::vector<ClaimEvent> eventsOf(const ClaimCase &at, std::vector<claimevt::Body> bodies)
{
    const EventHeader header{at.context.command, at.claim.revision + 1, at.context.now, at.context.actor};
    std::vector<ClaimEvent> events;
    events.reserve(bodies.size());
    for (claimevt::Body &body : bodies)
        events.push_back({header, at.id, std::move(body)});
    return events;
}

} // namespace loket::domain

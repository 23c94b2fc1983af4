// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcase.h"

#include <optional>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;
using S = VisitState;

/// Where taking back the last step leads; nullopt when the last step is none that can be taken back.
std::optional<VisitState> beforeLastStep(const Visit &visit)
{
    if (visit.periods.size() < 2)
        return std::nullopt;
    const VisitState before = visit.periods[visit.periods.size() - 2].state;
    const VisitState now = visit.state;
    const bool call = now == S::Called && before == S::Waiting;
    const bool hold = now == S::OnHold && before == S::Serving;
    const bool finish = now == S::Done && (before == S::Serving || before == S::OnHold);
    const bool missed = now == S::NotHere && before == S::Called;
    if (!call && !hold && !finish && !missed)
        return std::nullopt;
    return before;
}

} // namespace

VisitAnswer answer(const VisitCase &at, const visitcmd::MarkNotHere &)
{
    if (const auto row = permit(at, VisitTrigger::MissHere); !row)
        return core::passOn(row);
    if (at.visit.calls < at.context.policy.visitCallsBeforeNotHere)
        return fail(ErrorCode::AttemptsLeft, "call again first");
    return emit(at, visitevt::MissedHere{});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::MarkLeft &)
{
    if (const auto row = permit(at, VisitTrigger::Leave); !row)
        return core::passOn(row);
    return emit(at, visitevt::Left{});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Restore &)
{
    if (const auto row = permit(at, VisitTrigger::Restore); !row)
        return core::passOn(row);
    if (at.visit.voided)
        return fail(ErrorCode::WrongState, "ticket is void");
    if (!waitingSince(at.visit))
        return fail(ErrorCode::WrongState, "never arrived");
    return emit(at, visitevt::Restored{});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Undo &)
{
    if (const auto row = permit(at, VisitTrigger::Undo); !row)
        return core::passOn(row);
    // The period says who opened it; servedBy alone would let an officer take back a colleague's finish.
    const bool own = !at.context.actor.user.isNull() && at.visit.servedBy == at.context.actor.user &&
                     !at.visit.periods.empty() && at.visit.periods.back().officer == at.context.actor.displayName;
    if (!own)
        return fail(ErrorCode::NotAllowed, "not this officer's step");
    const auto before = beforeLastStep(at.visit);
    if (!before)
        return fail(ErrorCode::WrongState, "nothing to take back");
    return emit(at, visitevt::Undone{*before});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Void &command)
{
    // A ticket printed by mistake: nobody stands before an officer yet.
    const bool unserved = at.visit.state == S::Booked || at.visit.state == S::Waiting || at.visit.state == S::Called;
    if (!unserved)
        return fail(ErrorCode::WrongState, "already served or ended");
    if (!at.context.actor.roles.hasAny({Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor}))
        return fail(ErrorCode::NotAllowed, "no role that may do this");
    if (const auto reason = requireText(at, command.reason, "reason"); !reason)
        return core::passOn(reason);
    return emit(at, visitevt::Voided{command.reason});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::CloseDay &)
{
    if (const auto row = permit(at, VisitTrigger::CloseDay); !row)
        return core::passOn(row);
    if (at.visit.day > core::localDate(at.context.now, at.context.zone))
        return fail(ErrorCode::WrongState, "booked for a later day");
    return emit(at, visitevt::DayClosed{});
}

} // namespace loket::domain

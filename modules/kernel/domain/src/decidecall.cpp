// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimcase.h"
#include "required.h"

#include "loket/domain/checklist.h"

#include <algorithm>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

constexpr std::ptrdiff_t kShownDigits = 4;

bool isMasked(std::string_view number)
{
    return std::ranges::count_if(number, [](char c) { return c >= '0' && c <= '9'; }) <= kShownDigits;
}

bool isRescheduleCode(ReasonCode code)
{
    return code >= ReasonCode::T01 && code <= ReasonCode::T06;
}

/// A call that neither was answered nor has rung out.
core::Result<> requireCallUnderWay(const ClaimCase &at)
{
    if (!at.claim.session)
        return fail(ErrorCode::WrongState, "no call under way");
    return {};
}

/// The payment clock starts at the counter only when the papers of the law are there already; otherwise the proposed
/// approval starts it.
std::optional<core::Date> payByIfComplete(const ClaimCase &at)
{
    const auto verdict = requireVerdict(at);
    if (!verdict || !requireLawDocuments(at.claim, **verdict))
        return std::nullopt;
    return at.context.payBy;
}

/// From where the claim stands to the queue: everything a claim without a visit would have gone through.
std::vector<claimevt::Body> wayToQueue(const ClaimCase &at, const Slot &here)
{
    std::vector<claimevt::Body> bodies;
    switch (at.claim.state) {
    case ClaimState::Returned:
    case ClaimState::Postponed:
        bodies.emplace_back(claimevt::Supplied{});
        [[fallthrough]];
    case ClaimState::Submitted:
    case ClaimState::DocumentReview:
        bodies.emplace_back(claimevt::ReviewTaken{});
        bodies.emplace_back(claimevt::ReviewCompleted{here, payByIfComplete(at)});
        break;
    default:
        bodies.emplace_back(claimevt::Rescheduled{ReasonCode::T06, at.claim.slot, here});
        break;
    }
    return bodies;
}

} // namespace

ClaimAnswer answer(const ClaimCase &at, const claimcmd::BeginAtCounter &command)
{
    using S = ClaimState;
    const auto ok = permit(
        at, {S::Submitted, S::DocumentReview, S::Returned, S::Postponed, S::Queued, S::Called, S::NoShow}, {Role::Cso});
    if (!ok)
        return core::passOn(ok);
    if (command.session.isNull())
        return fail(ErrorCode::MissingField, "no id", "session");
    std::vector<claimevt::Body> bodies = wayToQueue(at, Slot{at.context.now, Channel::Counter});
    bodies.emplace_back(claimevt::Called{command.session, 1, {}});
    bodies.emplace_back(claimevt::Answered{});
    return eventsOf(at, std::move(bodies));
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::Call &command)
{
    if (const auto row = permit(at, ClaimTrigger::Call); !row)
        return core::passOn(row);
    if (command.session.isNull())
        return fail(ErrorCode::MissingField, "no id", "session");
    if (!isMasked(command.numberMasked))
        return fail(ErrorCode::InvalidValue, "number is not masked", "numberMasked");
    return emit(at, claimevt::Called{command.session, at.claim.attempts + 1, command.numberMasked});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordAnswer &)
{
    if (const auto row = permit(at, ClaimTrigger::Answer); !row)
        return core::passOn(row);
    if (const auto call = requireCallUnderWay(at); !call)
        return core::passOn(call);
    return emit(at, claimevt::Answered{});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordUnanswered &)
{
    if (const auto row = permit(at, ClaimTrigger::MissLastAttempt); !row)
        return core::passOn(row);
    if (const auto call = requireCallUnderWay(at); !call)
        return core::passOn(call);
    const std::int32_t attempt = at.claim.attempts + 1;
    return emit(at, claimevt::Unanswered{attempt, attempt >= at.context.policy.callAttempts});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::Reschedule &command)
{
    if (const auto row = permit(at, ClaimTrigger::Reschedule); !row)
        return core::passOn(row);
    if (command.reason == ReasonCode::Unknown)
        return fail(ErrorCode::ReasonRequired, "no code", "reason");
    if (!isRescheduleCode(command.reason))
        return fail(ErrorCode::ReasonNotApplicable, "not a technical code", "reason");
    if (const auto slot = requireSlot(at, command.slot); !slot)
        return core::passOn(slot);
    return emit(at, claimevt::Rescheduled{command.reason, at.claim.slot, command.slot});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::LoseLine &)
{
    if (const auto row = permit(at, ClaimTrigger::LoseLine); !row)
        return core::passOn(row);
    return emit(at, claimevt::LineLost{});
}

} // namespace loket::domain

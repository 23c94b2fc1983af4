// SPDX-License-Identifier: GPL-3.0-or-later
#include "benefitmatch.h"
#include "claimcase.h"
#include "required.h"

#include "loket/core/text.h"
#include "loket/domain/checklist.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <string>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

/// The second pair of eyes belongs to somebody who neither registered, changed, verified nor proposed.
core::Result<> requireSecondPerson(const ClaimCase &at)
{
    if (const auto stranger = requireUninvolved(at); !stranger)
        return stranger;
    const UserId user = at.context.actor.user;
    if (at.claim.decision && at.claim.decision->maker == user)
        return fail(ErrorCode::FourEyes, "made the decision");
    if (at.claim.createdBy == user)
        return fail(ErrorCode::FourEyes, "registered the claim");
    if (std::ranges::find(at.claim.changedBy, user) != at.claim.changedBy.end())
        return fail(ErrorCode::FourEyes, "changed or verified the claim");
    return {};
}

core::Result<> requireWithinLimit(const ClaimCase &at, const Benefit &benefit)
{
    if (benefit.gross > at.context.policy.supervisorLimit && !at.context.actor.roles.has(Role::BranchHead))
        return fail(ErrorCode::AboveLimit, "branch head approves this amount");
    return {};
}

/// The rules asked again today must still give what the officer proposed and what the supervisor was shown.
core::Result<Benefit> requireSameMoney(const ClaimCase &at, core::Rupiah shown)
{
    const auto verdict = requireVerdict(at);
    if (!verdict)
        return core::passOn(verdict);
    if (!(*verdict)->eligible)
        return fail(ErrorCode::NotEligible, std::string(wireName((*verdict)->refusal.value_or(ReasonCode::Unknown))));
    if (!(*verdict)->benefit || !at.claim.decision->benefit)
        return fail(ErrorCode::RulesChanged, "benefit cannot be computed", "net");
    const Benefit &benefit = *(*verdict)->benefit;
    if (!isSameBenefit(benefit, *at.claim.decision->benefit))
        return fail(ErrorCode::RulesChanged, "not the benefit of the decision", "net");
    if (benefit.net != shown)
        return fail(ErrorCode::RulesChanged, "not the amount that was shown", "net");
    return benefit;
}

Approval signedBy(const ClaimCase &at, std::string comment, bool approved)
{
    return {at.context.actor.user, at.context.actor.displayName, std::move(comment), approved, at.context.now};
}

} // namespace

ClaimAnswer answer(const ClaimCase &at, const claimcmd::Approve &command)
{
    if (const auto row = permit(at, ClaimTrigger::Approve); !row)
        return core::passOn(row);
    if (!at.claim.decision || at.claim.decision->outcome != Outcome::Approve)
        return fail(ErrorCode::WrongState, "no approval is proposed");
    if (at.claim.onHold)
        return fail(ErrorCode::OnHold, "legal hold");
    if (const auto second = requireSecondPerson(at); !second)
        return core::passOn(second);
    const auto benefit = requireSameMoney(at, command.net);
    if (!benefit)
        return core::passOn(benefit);
    if (const auto limit = requireWithinLimit(at, *benefit); !limit)
        return core::passOn(limit);
    // A paper that the proposal did not need may be needed now: the registers were asked again, an heir turned up.
    if (const auto law = requireLawDocuments(at.claim, *at.context.verdict); !law)
        return core::passOn(law);
    if (const auto sop = requireSopDocuments(at.claim, *at.context.verdict); !sop)
        return core::passOn(sop);
    return emit(at, claimevt::Approved{signedBy(at, command.comment, true), *benefit});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::SendBack &command)
{
    const bool forDocuments = !command.requests.empty();
    const auto row = permit(at, forDocuments ? ClaimTrigger::SendBackForDocuments : ClaimTrigger::SendBack);
    if (!row)
        return core::passOn(row);
    if (const auto comment = requireText(command.comment, "comment"); !comment)
        return core::passOn(comment);
    if (!forDocuments)
        return emit(at, claimevt::SentBack{command.comment, {}, std::nullopt});
    if (const auto requests = checkRequests(command.requests); !requests)
        return core::passOn(requests);
    return emit(
        at, claimevt::SentBack{command.comment, command.requests, today(at).plusDays(at.context.policy.returnDays)});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::RejectBySupervisor &command)
{
    if (const auto row = permit(at, ClaimTrigger::RejectBySupervisor); !row)
        return core::passOn(row);
    if (const auto second = requireSecondPerson(at); !second)
        return core::passOn(second);
    claimevt::RejectionConfirmed rejection{command.reasons, command.sentence, command.appeal};
    // Confirming a proposed rejection keeps the officer's words where the supervisor has none of their own.
    if (at.claim.decision && at.claim.decision->outcome == Outcome::Reject) {
        if (rejection.reasons.empty())
            rejection.reasons = at.claim.decision->reasons;
        if (core::trimmed(rejection.sentence).empty())
            rejection.sentence = at.claim.decision->sentence;
    }
    if (rejection.reasons.empty())
        return fail(ErrorCode::ReasonRequired, "no code", "reasons");
    for (const ReasonCode code : rejection.reasons) {
        if (!applies(code, Outcome::Reject))
            return fail(ErrorCode::ReasonNotApplicable, "not a code of a rejection", "reasons");
    }
    if (const auto sentence = requireText(rejection.sentence, "sentence"); !sentence)
        return core::passOn(sentence);
    if (const auto appeal = requireText(rejection.appeal, "appeal"); !appeal)
        return core::passOn(appeal);
    return emit(at, std::move(rejection));
}

} // namespace loket::domain

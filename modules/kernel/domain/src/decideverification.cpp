// SPDX-License-Identifier: GPL-3.0-or-later
#include "benefitmatch.h"
#include "claimcase.h"
#include "required.h"

#include "loket/core/text.h"
#include "loket/domain/checklist.h"
#include "loket/domain/comparison.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <string>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

constexpr std::size_t kConfirmedDigits = 4;
constexpr std::string_view kNumberPrefix = "K-";

std::string lastDigits(std::string_view text)
{
    return std::string(text.size() < kConfirmedDigits ? text : text.substr(text.size() - kConfirmedDigits));
}

/// What the officer says beside the ticket: the end of the NIK, of the card for a foreigner without one.
std::string secondIdentifier(const Participant &person)
{
    if (!person.nik.empty() || person.kpj.empty())
        return lastDigits(person.nik);
    return lastDigits(person.kpj.front());
}

/// A claim number must be this claim's; a ticket is a label that the claim does not know.
bool namesThisClaim(const Claim &claim, std::string_view ticketOrNumber)
{
    const std::string_view said = core::trimmed(ticketOrNumber);
    if (said.empty())
        return false;
    return !said.starts_with(kNumberPrefix) || claim.number.empty() || said == claim.number;
}

/// An approval must carry both identifiers; any other outcome may leave them out but never get them wrong.
core::Result<> checkIdentifiers(const ClaimCase &at, const Decision &decision)
{
    const IdentifierConfirmation &said = decision.confirmed;
    if (decision.outcome != Outcome::Approve && said == IdentifierConfirmation{})
        return {};
    if (!namesThisClaim(at.claim, said.ticketOrNumber))
        return fail(ErrorCode::IdentifiersNotConfirmed, "not this claim", "decision.confirmed.ticketOrNumber");
    if (said.nikLast4.empty() || said.nikLast4 != secondIdentifier(at.claim.form.participant))
        return fail(ErrorCode::IdentifiersNotConfirmed, "not this person", "decision.confirmed.nikLast4");
    return {};
}

ItemResult resultOf(const Checks &checks, ChecklistItem item)
{
    const auto found = std::ranges::find(checks.items, item, &ItemCheck::item);
    return found == checks.items.end() ? ItemResult::NotDone : found->result;
}

core::Result<> requireChecks(const Claim &claim, const RulesVerdict &verdict)
{
    for (const ChecklistItem item : checklistFor(claim.form.reason, servedThrough(claim))) {
        const ItemResult result = resultOf(claim.checks, item);
        const bool passed =
            result == ItemResult::Pass || (result == ItemResult::NotApplicable && !mustPass(item, verdict));
        if (result == ItemResult::Fail || (isMandatory(item) && !passed))
            return fail(ErrorCode::IncompleteChecks, "not passed", "checks." + std::string(wireName(item)));
    }
    return {};
}

core::Result<> requireJudgedDifferences(const Claim &claim)
{
    const std::vector<FieldKey> open = unjudgedDifferences(claim, claim.checks);
    if (!open.empty())
        return fail(ErrorCode::IncompleteChecks, "a register contradicts it and nobody has judged",
                    "checks.fields." + std::string(wireName(open.front())));
    return {};
}

core::Result<> checkReasons(const Decision &decision)
{
    if (decision.reasons.empty())
        return fail(ErrorCode::ReasonRequired, "no code", "decision.reasons");
    for (const ReasonCode code : decision.reasons) {
        if (!applies(code, decision.outcome))
            return fail(ErrorCode::ReasonNotApplicable, "not a code of this outcome", "decision.reasons");
    }
    return requireText(decision.sentence, "decision.sentence");
}

/// What a command says of maker, moment and verdict is not believed.
Decision signedBy(const ClaimCase &at, Decision decision)
{
    const auto verdict = requireVerdict(at);
    decision.verdict = verdict ? std::optional(**verdict) : std::nullopt;
    decision.maker = at.context.actor.user;
    decision.makerName = at.context.actor.displayName;
    decision.at = at.context.now;
    return decision;
}

ClaimAnswer decided(const ClaimCase &at, ClaimTrigger trigger, Decision decision,
                    std::optional<core::Date> payBy = std::nullopt)
{
    const auto row = permit(at, trigger);
    if (!row)
        return core::passOn(row);
    return emit(at, claimevt::Decided{signedBy(at, std::move(decision)), row->to, payBy});
}

core::Result<> requireEligible(const RulesVerdict &verdict)
{
    if (!verdict.eligible)
        return fail(ErrorCode::NotEligible, std::string(wireName(verdict.refusal.value_or(ReasonCode::Unknown))));
    if (!verdict.benefit)
        return fail(ErrorCode::NotEligible, "benefit cannot be computed", "decision.benefit");
    return {};
}

ClaimAnswer proposeApproval(const ClaimCase &at, const Decision &decision)
{
    const auto verdict = requireVerdict(at);
    if (!verdict)
        return core::passOn(verdict);
    if (const auto eligible = requireEligible(**verdict); !eligible)
        return core::passOn(eligible);
    if (!decision.benefit || !isSameBenefit(*decision.benefit, *(*verdict)->benefit))
        return fail(ErrorCode::RulesChanged, "benefit shown is not the benefit of the rules", "decision.benefit");
    if (const auto law = requireLawDocuments(at.claim, **verdict); !law)
        return core::passOn(law);
    if (const auto sop = requireSopDocuments(at.claim, **verdict); !sop)
        return core::passOn(sop);
    if (const auto checks = requireChecks(at.claim, **verdict); !checks)
        return core::passOn(checks);
    if (const auto judged = requireJudgedDifferences(at.claim); !judged)
        return core::passOn(judged);
    if (!at.claim.changes.empty())
        return fail(ErrorCode::IncompleteChecks, "a change waits for its second person", "changes");
    if (!at.claim.completeAt && !at.context.payBy)
        return fail(ErrorCode::Unavailable, "no payment date from the rules", "payBy");
    Decision kept = decision;
    kept.benefit = (*verdict)->benefit;
    return decided(at, ClaimTrigger::ProposeApproval, std::move(kept),
                   at.claim.completeAt ? std::nullopt : at.context.payBy);
}

ClaimAnswer returnForDocuments(const ClaimCase &at, Decision decision)
{
    if (const auto requests = checkRequests(decision.requests); !requests)
        return core::passOn(requests);
    const auto deadline = deadlineOf(at, decision.deadline, at.context.policy.returnDays);
    if (!deadline)
        return core::passOn(deadline);
    decision.deadline = *deadline;
    decision.reasons.clear();
    for (const DocumentRequest &request : decision.requests) {
        if (std::ranges::find(decision.reasons, request.reason) == decision.reasons.end())
            decision.reasons.push_back(request.reason);
    }
    return decided(at, ClaimTrigger::ReturnDocuments, std::move(decision));
}

ClaimAnswer postpone(const ClaimCase &at, Decision decision)
{
    if (const auto reasons = checkReasons(decision); !reasons)
        return core::passOn(reasons);
    const auto deadline = deadlineOf(at, decision.deadline, at.context.policy.postponeDays);
    if (!deadline)
        return core::passOn(deadline);
    decision.deadline = *deadline;
    return decided(at, ClaimTrigger::Postpone, std::move(decision));
}

ClaimAnswer reject(const ClaimCase &at, const Decision &decision)
{
    if (const auto reasons = checkReasons(decision); !reasons)
        return core::passOn(reasons);
    return decided(at,
                   at.context.policy.supervisorConfirmsRejection ? ClaimTrigger::ProposeRejection
                                                                 : ClaimTrigger::RejectDirectly,
                   decision);
}

} // namespace

ClaimAnswer answer(const ClaimCase &at, const claimcmd::Decide &command)
{
    const Decision &decision = command.decision;
    if (const auto ok = permit(at, {ClaimState::InVerification}, {Role::Cso}); !ok)
        return core::passOn(ok);
    if (const auto stranger = requireUninvolved(at); !stranger)
        return core::passOn(stranger);
    if (const auto identifiers = checkIdentifiers(at, decision); !identifiers)
        return core::passOn(identifiers);
    switch (decision.outcome) {
    case Outcome::Approve:
        return proposeApproval(at, decision);
    case Outcome::Return:
        return returnForDocuments(at, decision);
    case Outcome::Postpone:
        return postpone(at, decision);
    case Outcome::Reject:
        return reject(at, decision);
    case Outcome::Unknown:
        break;
    }
    return fail(ErrorCode::InvalidValue, "unknown outcome", "decision.outcome");
}

} // namespace loket::domain

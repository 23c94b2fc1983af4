// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimcase.h"
#include "required.h"

#include "loket/domain/checklist.h"

#include <algorithm>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

constexpr RoleSet kReviewer{Role::Verifier, Role::Cso};

/// What was asked for and has not come yet.
bool isAwaited(const Document &document)
{
    return document.reason && (document.state == DocumentState::Missing || document.state == DocumentState::Unreadable);
}

core::Result<> checkJudgement(const DocumentCheck &check)
{
    if (check.state != DocumentState::Accepted && check.state != DocumentState::Unreadable)
        return fail(ErrorCode::InvalidValue, "neither accepted nor unreadable", "check.state");
    if (check.state == DocumentState::Accepted)
        return {};
    if (!check.reason || *check.reason == ReasonCode::Unknown)
        return fail(ErrorCode::ReasonRequired, "no code", "check.reason");
    if (!applies(*check.reason, Outcome::Return))
        return fail(ErrorCode::ReasonNotApplicable, "not a code of a return", "check.reason");
    return {};
}

} // namespace

ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordRegisters &command)
{
    if (isTerminal(at.claim.state))
        return fail(ErrorCode::WrongState, "claim has ended");
    if (const auto role = requireRole(at, {Role::System}); !role)
        return core::passOn(role);
    return emit(at, claimevt::RegistersRecorded{command.registers});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::TakeForReview &)
{
    if (const auto row = permit(at, ClaimTrigger::TakeForReview); !row)
        return core::passOn(row);
    return emit(at, claimevt::ReviewTaken{});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::JudgeDocument &command)
{
    using S = ClaimState;
    if (const auto ok = permit(at, {S::DocumentReview, S::Called, S::InVerification}, kReviewer); !ok)
        return core::passOn(ok);
    const Document *document = findDocument(at.claim, command.check.document);
    if (document == nullptr)
        return fail(ErrorCode::NotFound, "no such document", "check.document");
    if (document->current() == nullptr)
        return fail(ErrorCode::IncompleteDocuments, "nothing uploaded yet", "check.document");
    if (const auto check = checkJudgement(command.check); !check)
        return core::passOn(check);
    return emit(at, claimevt::DocumentJudged{command.check});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordChecks &command)
{
    using S = ClaimState;
    if (const auto ok = permit(at, {S::DocumentReview, S::Queued, S::Called, S::InVerification}, kReviewer); !ok)
        return core::passOn(ok);
    const Checks &checks = command.checks;
    if (checks.fields.empty() && checks.items.empty())
        return fail(ErrorCode::MissingField, "nothing checked", "checks");
    const bool unknownField = std::ranges::any_of(checks.fields, [](const FieldCheck &row) {
        return row.field == FieldKey::Unknown || row.verdict == FieldVerdict::Unknown;
    });
    const bool unknownItem = std::ranges::any_of(checks.items, [](const ItemCheck &row) {
        return row.item == ChecklistItem::Unknown || row.result == ItemResult::Unknown;
    });
    if (unknownField || unknownItem)
        return fail(ErrorCode::InvalidValue, "unknown row or result", "checks");
    return emit(at, claimevt::ChecksRecorded{checks});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::ReturnDocuments &command)
{
    if (const auto row = permit(at, ClaimTrigger::ReturnDocuments); !row)
        return core::passOn(row);
    if (const auto requests = checkRequests(command.requests); !requests)
        return core::passOn(requests);
    const auto deadline = deadlineOf(at, command.deadline, at.context.policy.returnDays);
    if (!deadline)
        return core::passOn(deadline);
    return emit(at, claimevt::Returned{command.requests, command.sentence, *deadline});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::CompleteReview &command)
{
    if (const auto row = permit(at, ClaimTrigger::CompleteReview); !row)
        return core::passOn(row);
    const auto verdict = requireVerdict(at);
    if (!verdict)
        return core::passOn(verdict);
    if (const auto documents = requireLawDocuments(at.claim, **verdict); !documents)
        return core::passOn(documents);
    if (command.slot) {
        if (const auto slot = requireSlot(at, *command.slot); !slot)
            return core::passOn(slot);
    }
    if (!at.context.payBy)
        return fail(ErrorCode::Unavailable, "no payment date from the rules", "payBy");
    return emit(at, claimevt::ReviewCompleted{command.slot, at.context.payBy});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::Supply &)
{
    if (const auto row = permit(at, ClaimTrigger::Supply); !row)
        return core::passOn(row);
    if (at.claim.state == ClaimState::Returned && std::ranges::any_of(at.claim.documents, isAwaited))
        return fail(ErrorCode::IncompleteDocuments, "a requested document has not come", "documents");
    return emit(at, claimevt::Supplied{});
}

} // namespace loket::domain

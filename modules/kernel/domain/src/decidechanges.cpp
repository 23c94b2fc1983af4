// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimcase.h"
#include "claimform.h"

#include "loket/core/identifiers.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <string>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;
using S = ClaimState;

constexpr RoleSet kProposers{Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor};
constexpr RoleSet kConfirmers{Role::Supervisor, Role::BranchHead};

/// Data may change until a decision rests on it; an account also when the bank has refused it.
bool appliesIn(ChangeKind kind, ClaimState state)
{
    switch (state) {
    case S::Submitted:
    case S::DocumentReview:
    case S::Returned:
    case S::Queued:
    case S::Called:
    case S::InVerification:
    case S::NoShow:
    case S::Postponed:
        return kind != ChangeKind::Reopen;
    case S::PaymentFailed:
        return kind == ChangeKind::Account || kind == ChangeKind::EvidenceUse;
    case S::Rejected:
        return kind == ChangeKind::Reopen || kind == ChangeKind::EvidenceUse;
    default:
        return false;
    }
}

core::Result<> checkNik(const std::string &text, core::Date today)
{
    const auto nik = core::parseNik(text, today);
    if (!nik)
        return fail(nik.error().code, nik.error().detail, "change.newValue");
    return {};
}

core::Result<> checkBirthDate(const std::string &text, core::Date today)
{
    const auto date = core::Date::fromIso(text);
    if (!date)
        return fail(date.error().code, date.error().detail, "change.newValue");
    if (*date > today)
        return fail(ErrorCode::InvalidValue, "in the future", "change.newValue");
    return {};
}

core::Result<> checkValue(const PendingChange &change, core::Date today)
{
    switch (change.kind) {
    case ChangeKind::Account:
        return checkAccount(change.account);
    case ChangeKind::Nik:
        return checkNik(change.newValue, today);
    case ChangeKind::BirthDate:
        return checkBirthDate(change.newValue, today);
    case ChangeKind::SopWaiver:
        if (fromWire<DocumentKind>(change.newValue) == DocumentKind::Unknown)
            return fail(ErrorCode::InvalidValue, "unknown document kind", "change.newValue");
        return {};
    case ChangeKind::Name:
    case ChangeKind::Reopen:
    case ChangeKind::EvidenceUse:
        if (!requireText(change.newValue, {}))
            return fail(ErrorCode::MissingField, "empty", "change.newValue");
        return {};
    case ChangeKind::Unknown:
        break;
    }
    return fail(ErrorCode::InvalidValue, "unknown kind of change", "change.kind");
}

core::Result<PendingChange> pending(const ClaimCase &at, ChangeId id)
{
    const auto found = std::ranges::find(at.claim.changes, id, &PendingChange::id);
    if (found == at.claim.changes.end())
        return fail(ErrorCode::NotFound, "no such pending change", "change");
    return *found;
}

/// The trigger that a confirmed change pulls, if any.
std::optional<ClaimTrigger> triggerOf(ChangeKind kind, ClaimState state)
{
    if (kind == ChangeKind::Account && state == S::PaymentFailed)
        return ClaimTrigger::AcceptAccount;
    if (kind == ChangeKind::Reopen)
        return ClaimTrigger::Reopen;
    return std::nullopt;
}

} // namespace

ClaimAnswer answer(const ClaimCase &at, const claimcmd::ProposeChange &command)
{
    PendingChange change = command.change;
    if (change.kind == ChangeKind::Unknown)
        return fail(ErrorCode::InvalidValue, "unknown kind of change", "change.kind");
    if (!appliesIn(change.kind, at.claim.state))
        return fail(ErrorCode::WrongState, "no such change in " + std::string(wireName(at.claim.state)));
    if (const auto role = requireRole(at, kProposers); !role)
        return core::passOn(role);
    if (change.id.isNull())
        return fail(ErrorCode::MissingField, "no id", "change.id");
    const bool pendingAlready = std::ranges::any_of(at.claim.changes, [&change](const PendingChange &other) {
        return other.kind == change.kind || other.id == change.id;
    });
    if (pendingAlready)
        return fail(ErrorCode::Duplicate, "a change of this kind is pending", "change.kind");
    if (const auto reason = requireText(change.reason, "change.reason"); !reason)
        return core::passOn(reason);
    if (const auto value = checkValue(change, today(at)); !value)
        return core::passOn(value);
    change.proposer = at.context.actor.user;
    change.proposerName = at.context.actor.displayName;
    change.at = at.context.now;
    return emit(at, claimevt::ChangeProposed{std::move(change)});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::ConfirmChange &command)
{
    const auto change = pending(at, command.change);
    if (!change)
        return core::passOn(change);
    if (!appliesIn(change->kind, at.claim.state))
        return fail(ErrorCode::WrongState, "no such change in " + std::string(wireName(at.claim.state)));
    if (const auto role = requireRole(at, kConfirmers); !role)
        return core::passOn(role);
    if (const auto stranger = requireUninvolved(at); !stranger)
        return core::passOn(stranger);
    if (change->proposer == at.context.actor.user)
        return fail(ErrorCode::FourEyes, "proposed the change");
    if (const auto trigger = triggerOf(change->kind, at.claim.state)) {
        if (const auto row = permit(at, *trigger); !row)
            return core::passOn(row);
        if (*trigger == ClaimTrigger::AcceptAccount && at.claim.onHold)
            return fail(ErrorCode::OnHold, "legal hold");
    }
    return emit(at, claimevt::ChangeConfirmed{command.change});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::RefuseChange &command)
{
    if (isTerminal(at.claim.state))
        return fail(ErrorCode::WrongState, "claim has ended");
    const auto change = pending(at, command.change);
    if (!change)
        return core::passOn(change);
    // Who proposed it may take it back.
    if (change->proposer != at.context.actor.user) {
        if (const auto role = requireRole(at, kConfirmers); !role)
            return core::passOn(role);
    }
    if (const auto comment = requireText(command.comment, "comment"); !comment)
        return core::passOn(comment);
    return emit(at, claimevt::ChangeRefused{command.change, command.comment});
}

} // namespace loket::domain

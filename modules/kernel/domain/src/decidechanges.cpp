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
/// A claim that the bank sent back: whoever proposes another account has spoken with the participant.
constexpr RoleSet kAccountProposers{Role::Participant, Role::Cso, Role::Verifier};
constexpr RoleSet kCheckers{Role::Cso, Role::Verifier};
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

RoleSet proposersOf(ChangeKind kind, ClaimState state)
{
    return kind == ChangeKind::Account && state == S::PaymentFailed ? kAccountProposers : kProposers;
}

bool isParticipant(const Actor &actor)
{
    return actor.user.isNull() && actor.roles.has(Role::Participant);
}

bool isProposer(const ClaimCase &at, const PendingChange &change)
{
    if (change.byParticipant())
        return isParticipant(at.context.actor);
    return change.proposer == at.context.actor.user;
}

/// What this proposal takes the place of: a participant may think again until an officer has looked. Duplicate when
/// something of the kind waits otherwise.
core::Result<std::optional<ChangeId>> replacedBy(const ClaimCase &at, const PendingChange &change)
{
    std::optional<ChangeId> replaced;
    for (const PendingChange &other : at.claim.changes) {
        if (other.id == change.id)
            return fail(ErrorCode::Duplicate, "proposed already", "change.id");
        if (other.kind != change.kind)
            continue;
        if (!other.byParticipant() || other.checkedAt || !isParticipant(at.context.actor))
            return fail(ErrorCode::Duplicate, "a change of this kind is pending", "change.kind");
        replaced = other.id;
    }
    return replaced;
}

/// A participant shows the passbook or a statement of the other account: a paper that came after the bank's refusal.
core::Result<> requireAccountPaper(const ClaimCase &at)
{
    if (!isParticipant(at.context.actor))
        return {};
    const bool shown = std::ranges::any_of(at.claim.documents, [&at](const Document &document) {
        const DocumentVersion *current = document.current();
        return document.kind == DocumentKind::BankPassbook && current != nullptr && at.claim.payment &&
               current->uploadedAt > at.claim.payment->at;
    });
    if (!shown)
        return fail(ErrorCode::IncompleteDocuments, "passbook or statement of the new account",
                    "documents." + std::string(wireName(DocumentKind::BankPassbook)));
    return {};
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

/// Identifiers in their one form, once they can be read.
PendingChange normalised(PendingChange change, core::Date today)
{
    if (change.kind == ChangeKind::Nik) {
        if (const auto nik = core::parseNik(change.newValue, today))
            change.newValue = nik->digits;
    } else if (change.kind == ChangeKind::Account) {
        if (const auto number = core::parseAccountNumber(change.account.number))
            change.account.number = *number;
        if (const auto bank = core::parseBankCode(change.account.bankCode))
            change.account.bankCode = *bank;
    }
    return change;
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
    PendingChange change = normalised(command.change, today(at));
    if (change.kind == ChangeKind::Unknown)
        return fail(ErrorCode::InvalidValue, "unknown kind of change", "change.kind");
    if (!appliesIn(change.kind, at.claim.state))
        return fail(ErrorCode::WrongState, "no such change in " + std::string(wireName(at.claim.state)));
    if (const auto role = requireRole(at, proposersOf(change.kind, at.claim.state)); !role)
        return core::passOn(role);
    if (change.id.isNull())
        return fail(ErrorCode::MissingField, "no id", "change.id");
    const auto replaced = replacedBy(at, change);
    if (!replaced)
        return core::passOn(replaced);
    if (const auto reason = requireText(change.reason, "change.reason"); !reason)
        return core::passOn(reason);
    if (const auto value = checkValue(change, today(at)); !value)
        return core::passOn(value);
    if (const auto paper = requireAccountPaper(at); !paper)
        return core::passOn(paper);
    // Only what was asked for is the proposer's; answers and the second look come from others.
    change.proposer = at.context.actor.user;
    change.proposerName = at.context.actor.displayName;
    change.at = at.context.now;
    change.bank = {};
    change.civil = {};
    change.checker = {};
    change.checkerName.clear();
    change.checkedAt.reset();
    if (*replaced)
        return emit(at, claimevt::ChangeRefused{**replaced, "replaced"}, claimevt::ChangeProposed{std::move(change)});
    return emit(at, claimevt::ChangeProposed{std::move(change)});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordInquiry &command)
{
    if (const auto role = requireRole(at, {Role::System}); !role)
        return core::passOn(role);
    if (isTerminal(at.claim.state))
        return fail(ErrorCode::WrongState, "claim has ended");
    if (const auto change = pending(at, command.change); !change)
        return core::passOn(change);
    return emit(at, claimevt::ChangeInquired{command.change, command.bank, command.civil});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::ConfirmChange &command)
{
    const auto change = pending(at, command.change);
    if (!change)
        return core::passOn(change);
    if (!appliesIn(change->kind, at.claim.state))
        return fail(ErrorCode::WrongState, "no such change in " + std::string(wireName(at.claim.state)));
    const bool checks = change->byParticipant() && !change->checkedAt;
    // A supervisor alone is one person: the participant's wish waits for an officer first.
    if (checks && !at.context.actor.roles.hasAny(kCheckers) && at.context.actor.roles.hasAny(kConfirmers))
        return fail(ErrorCode::FourEyes, "an officer checks it first");
    if (const auto role = requireRole(at, checks ? kCheckers : kConfirmers); !role)
        return core::passOn(role);
    if (const auto stranger = requireUninvolved(at); !stranger)
        return core::passOn(stranger);
    if (checks)
        return emit(at, claimevt::ChangeChecked{command.change});
    if (change->proposer == at.context.actor.user)
        return fail(ErrorCode::FourEyes, "proposed the change");
    if (change->checker == at.context.actor.user)
        return fail(ErrorCode::FourEyes, "checked the change");
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
    if (!isProposer(at, *change)) {
        RoleSet refusers = kConfirmers;
        if (change->byParticipant()) {
            for (const Role role : {Role::Cso, Role::Verifier})
                refusers.add(role);
        }
        if (const auto role = requireRole(at, refusers); !role)
            return core::passOn(role);
    }
    if (const auto comment = requireText(command.comment, "comment"); !comment)
        return core::passOn(comment);
    return emit(at, claimevt::ChangeRefused{command.change, command.comment});
}

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimcase.h"

#include "loket/core/text.h"

#include <chrono>
#include <string>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

constexpr RoleSet kHolders{Role::Supervisor, Role::BranchHead, Role::HeadOffice};
/// Everybody who may see personal data; helpers and participants reveal nothing.
constexpr RoleSet kReaders{Role::Frontliner, Role::Cso,        Role::Verifier, Role::Supervisor,
                           Role::BranchHead, Role::HeadOffice, Role::System};

bool isOverdue(const ClaimCase &at)
{
    if (at.claim.state == ClaimState::Draft)
        return at.context.now - at.claim.changedAt >= std::chrono::days(at.context.policy.draftDays);
    return at.claim.deadline && today(at) > *at.claim.deadline;
}

bool needsReason(AccessKind kind)
{
    return kind == AccessKind::RevealField || kind == AccessKind::Export || kind == AccessKind::PlayRecording;
}

} // namespace

ClaimAnswer answer(const ClaimCase &at, const claimcmd::Expire &)
{
    if (const auto row = permit(at, ClaimTrigger::Expire); !row)
        return core::passOn(row);
    if (at.claim.onHold)
        return fail(ErrorCode::OnHold, "legal hold");
    if (!isOverdue(at))
        return fail(ErrorCode::WrongState, "deadline has not passed");
    return emit(at, claimevt::Expired{});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::Withdraw &command)
{
    if (const auto row = permit(at, ClaimTrigger::Withdraw); !row)
        return core::passOn(row);
    if (!core::trimmed(command.identifiedBy).empty())
        return emit(at, claimevt::Withdrawn{command.identifiedBy});
    if (!at.context.actor.roles.has(Role::Participant))
        return fail(ErrorCode::ReasonRequired, "how the person was identified", "identifiedBy");
    return emit(at, claimevt::Withdrawn{"participant's own link"});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::PlaceHold &command)
{
    if (isTerminal(at.claim.state))
        return fail(ErrorCode::WrongState, "claim has ended");
    if (at.claim.onHold)
        return fail(ErrorCode::WrongState, "held already");
    if (const auto role = requireRole(at, kHolders); !role)
        return core::passOn(role);
    if (const auto reason = requireText(command.reason, "reason"); !reason)
        return core::passOn(reason);
    return emit(at, claimevt::HoldPlaced{command.reason});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::ReleaseHold &command)
{
    if (isTerminal(at.claim.state))
        return fail(ErrorCode::WrongState, "claim has ended");
    if (!at.claim.onHold)
        return fail(ErrorCode::WrongState, "not held");
    if (const auto role = requireRole(at, kHolders); !role)
        return core::passOn(role);
    if (const auto reason = requireText(command.reason, "reason"); !reason)
        return core::passOn(reason);
    return emit(at, claimevt::HoldReleased{command.reason});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordAccess &command)
{
    if (const auto role = requireRole(at, kReaders); !role)
        return core::passOn(role);
    if (command.kind == AccessKind::Unknown)
        return fail(ErrorCode::InvalidValue, "unknown kind of access", "kind");
    if (needsReason(command.kind)) {
        if (const auto reason = requireText(command.reason, "reason"); !reason)
            return core::passOn(reason);
    }
    return std::vector<ClaimEvent>{};
}

} // namespace loket::domain

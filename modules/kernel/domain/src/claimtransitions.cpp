// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/transitions.h"

#include <algorithm>
#include <array>

namespace loket::domain {
namespace {

using S = ClaimState;
using T = ClaimTrigger;

constexpr RoleSet kApplicant{Role::Participant, Role::Frontliner, Role::Cso};
constexpr RoleSet kSubmitter{Role::Participant, Role::Frontliner, Role::Cso, Role::System};
constexpr RoleSet kReviewer{Role::Verifier, Role::Cso};
constexpr RoleSet kOfficer{Role::Cso};
constexpr RoleSet kOfficerOrLine{Role::Cso, Role::System};
constexpr RoleSet kSecond{Role::Supervisor, Role::BranchHead};
constexpr RoleSet kSystem{Role::System};

constexpr std::array kTable{
    ClaimTransition{S::Draft, T::Submit, S::Submitted, kSubmitter},
    ClaimTransition{S::Draft, T::Expire, S::Expired, kSystem},
    ClaimTransition{S::Submitted, T::TakeForReview, S::DocumentReview, kReviewer},
    // A colleague takes over, or somebody takes up what the participant has supplied.
    ClaimTransition{S::DocumentReview, T::TakeForReview, S::DocumentReview, kReviewer},
    ClaimTransition{S::DocumentReview, T::ReturnDocuments, S::Returned, kReviewer},
    ClaimTransition{S::DocumentReview, T::CompleteReview, S::Queued, kReviewer},
    ClaimTransition{S::Queued, T::Call, S::Called, kOfficer},
    ClaimTransition{S::Called, T::Call, S::Called, kOfficer}, // the next attempt
    ClaimTransition{S::Called, T::Answer, S::InVerification, kOfficerOrLine},
    ClaimTransition{S::Called, T::MissLastAttempt, S::NoShow, kOfficerOrLine},
    ClaimTransition{S::Queued, T::Reschedule, S::Queued, kSubmitter},
    ClaimTransition{S::Called, T::Reschedule, S::Queued, kSubmitter},
    ClaimTransition{S::NoShow, T::Reschedule, S::Queued, kSubmitter},
    ClaimTransition{S::InVerification, T::Reschedule, S::Queued, kSubmitter},
    ClaimTransition{S::InVerification, T::LoseLine, S::Called, kOfficerOrLine},
    ClaimTransition{S::InVerification, T::ProposeApproval, S::AwaitingSupervisor, kOfficer},
    ClaimTransition{S::InVerification, T::ProposeRejection, S::AwaitingSupervisor, kOfficer},
    ClaimTransition{S::InVerification, T::RejectDirectly, S::Rejected, kOfficer},
    ClaimTransition{S::InVerification, T::Postpone, S::Postponed, kOfficer},
    ClaimTransition{S::InVerification, T::ReturnDocuments, S::Returned, kOfficer},
    ClaimTransition{S::Returned, T::Supply, S::DocumentReview, kApplicant},
    ClaimTransition{S::Postponed, T::Supply, S::DocumentReview, kApplicant},
    ClaimTransition{S::Returned, T::Expire, S::Expired, kSystem},
    ClaimTransition{S::Postponed, T::Expire, S::Expired, kSystem},
    ClaimTransition{S::AwaitingSupervisor, T::Approve, S::Approved, kSecond},
    ClaimTransition{S::AwaitingSupervisor, T::SendBack, S::InVerification, kSecond},
    ClaimTransition{S::AwaitingSupervisor, T::SendBackForDocuments, S::Returned, kSecond},
    ClaimTransition{S::AwaitingSupervisor, T::RejectBySupervisor, S::Rejected, kSecond},
    ClaimTransition{S::Approved, T::OrderTransfer, S::PaymentPending, kSystem},
    ClaimTransition{S::PaymentPending, T::ConfirmPayment, S::Paid, kSystem},
    ClaimTransition{S::PaymentPending, T::FailPayment, S::PaymentFailed, kSystem},
    ClaimTransition{S::PaymentFailed, T::AcceptAccount, S::Approved, kSecond},
    ClaimTransition{S::Rejected, T::Reopen, S::DocumentReview, kSecond},
    ClaimTransition{S::Draft, T::Withdraw, S::Cancelled, kApplicant},
    ClaimTransition{S::Submitted, T::Withdraw, S::Cancelled, kApplicant},
    ClaimTransition{S::DocumentReview, T::Withdraw, S::Cancelled, kApplicant},
    ClaimTransition{S::Returned, T::Withdraw, S::Cancelled, kApplicant},
    ClaimTransition{S::Queued, T::Withdraw, S::Cancelled, kApplicant},
    ClaimTransition{S::Called, T::Withdraw, S::Cancelled, kApplicant},
    ClaimTransition{S::InVerification, T::Withdraw, S::Cancelled, kApplicant},
    ClaimTransition{S::NoShow, T::Withdraw, S::Cancelled, kApplicant},
    ClaimTransition{S::Postponed, T::Withdraw, S::Cancelled, kApplicant},
    ClaimTransition{S::AwaitingSupervisor, T::Withdraw, S::Cancelled, kApplicant},
};

} // namespace

std::span<const ClaimTransition> claimTransitions()
{
    return kTable;
}

std::optional<ClaimTransition> findTransition(ClaimState from, ClaimTrigger trigger)
{
    const auto found = std::ranges::find_if(
        kTable, [&](const ClaimTransition &row) { return row.from == from && row.trigger == trigger; });
    if (found == kTable.end())
        return std::nullopt;
    return *found;
}

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/decide.h"
#include "loket/domain/transitions.h"

#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

namespace loket::domain {

/// One command to one claim while it is being decided.
struct ClaimCase
{
    const Claim &claim;
    ClaimId id;
    const Context &context;
};

using ClaimAnswer = core::Result<std::vector<ClaimEvent>>;

/// The row of the table for this trigger. WrongState when there is none, NotAllowed when the actor has no role of it.
[[nodiscard]] core::Result<ClaimTransition> permit(const ClaimCase &at, ClaimTrigger trigger);
/// For commands that move no state.
[[nodiscard]] core::Result<> permit(const ClaimCase &at, std::initializer_list<ClaimState> states, RoleSet roles);
[[nodiscard]] core::Result<> requireRole(const ClaimCase &at, RoleSet roles);
/// ReasonRequired when there is nothing but white space.
[[nodiscard]] core::Result<> requireText(std::string_view text, std::string_view field);
/// The verdict of the claim's own rule pack. Unavailable without one, RulesChanged when it is another pack's.
[[nodiscard]] core::Result<const RulesVerdict *> requireVerdict(const ClaimCase &at);
/// A slot that lies ahead, in a known channel.
[[nodiscard]] core::Result<> requireSlot(const ClaimCase &at, const Slot &slot);
/// FourEyes when the actor takes part in the claim as participant or relative.
[[nodiscard]] core::Result<> requireUninvolved(const ClaimCase &at);

[[nodiscard]] core::Date today(const ClaimCase &at);
/// `given`, or so many days from today. InvalidValue when it has passed already.
[[nodiscard]] core::Result<core::Date> deadlineOf(const ClaimCase &at, std::optional<core::Date> given,
                                                  std::int32_t days);
/// All events of one command, under one header.
[[nodiscard]] std::vector<ClaimEvent> eventsOf(const ClaimCase &at, std::vector<claimevt::Body> bodies);
template <typename... Bodies> [[nodiscard]] std::vector<ClaimEvent> emit(const ClaimCase &at, Bodies... bodies)
{
    std::vector<claimevt::Body> all;
    (all.emplace_back(std::move(bodies)), ...);
    return eventsOf(at, std::move(all));
}

// draft
ClaimAnswer answer(const ClaimCase &at, const claimcmd::Create &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::UpdateDraft &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::Submit &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::AttachDocument &command);
// review
ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordRegisters &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::TakeForReview &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::JudgeDocument &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordChecks &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::ReturnDocuments &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::CompleteReview &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::Supply &command);
// call and counter
ClaimAnswer answer(const ClaimCase &at, const claimcmd::BeginAtCounter &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::Call &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordAnswer &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordUnanswered &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::Reschedule &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::LoseLine &command);
// verification
ClaimAnswer answer(const ClaimCase &at, const claimcmd::Decide &command);
// approval
ClaimAnswer answer(const ClaimCase &at, const claimcmd::Approve &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::SendBack &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::RejectBySupervisor &command);
// payment
ClaimAnswer answer(const ClaimCase &at, const claimcmd::OrderTransfer &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::ConfirmPayment &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::FailPayment &command);
// changes by two persons
ClaimAnswer answer(const ClaimCase &at, const claimcmd::ProposeChange &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordInquiry &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::ConfirmChange &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::RefuseChange &command);
// any time
ClaimAnswer answer(const ClaimCase &at, const claimcmd::Expire &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::Withdraw &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::PlaceHold &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::ReleaseHold &command);
ClaimAnswer answer(const ClaimCase &at, const claimcmd::RecordAccess &command);

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/command.h"
#include "loket/domain/events.h"

#include <array>
#include <string_view>
#include <variant>

namespace loket::domain {

/// The name of a command or an event on the wire. Part of the contract: add, never rename.
template <typename T> inline constexpr std::string_view kWireType{};

template <> inline constexpr std::string_view kWireType<claimcmd::Create> = "claim.create";
template <> inline constexpr std::string_view kWireType<claimcmd::UpdateDraft> = "claim.update_draft";
template <> inline constexpr std::string_view kWireType<claimcmd::AttachDocument> = "claim.attach_document";
template <> inline constexpr std::string_view kWireType<claimcmd::Submit> = "claim.submit";
template <> inline constexpr std::string_view kWireType<claimcmd::RecordRegisters> = "claim.record_registers";
template <> inline constexpr std::string_view kWireType<claimcmd::TakeForReview> = "claim.take_for_review";
template <> inline constexpr std::string_view kWireType<claimcmd::JudgeDocument> = "claim.judge_document";
template <> inline constexpr std::string_view kWireType<claimcmd::RecordChecks> = "claim.record_checks";
template <> inline constexpr std::string_view kWireType<claimcmd::ReturnDocuments> = "claim.return_documents";
template <> inline constexpr std::string_view kWireType<claimcmd::CompleteReview> = "claim.complete_review";
template <> inline constexpr std::string_view kWireType<claimcmd::BeginAtCounter> = "claim.begin_at_counter";
template <> inline constexpr std::string_view kWireType<claimcmd::Call> = "claim.call";
template <> inline constexpr std::string_view kWireType<claimcmd::RecordAnswer> = "claim.record_answer";
template <> inline constexpr std::string_view kWireType<claimcmd::RecordUnanswered> = "claim.record_unanswered";
template <> inline constexpr std::string_view kWireType<claimcmd::Reschedule> = "claim.reschedule";
template <> inline constexpr std::string_view kWireType<claimcmd::LoseLine> = "claim.lose_line";
template <> inline constexpr std::string_view kWireType<claimcmd::Decide> = "claim.decide";
template <> inline constexpr std::string_view kWireType<claimcmd::Supply> = "claim.supply";
template <> inline constexpr std::string_view kWireType<claimcmd::Expire> = "claim.expire";
template <> inline constexpr std::string_view kWireType<claimcmd::Approve> = "claim.approve";
template <> inline constexpr std::string_view kWireType<claimcmd::SendBack> = "claim.send_back";
template <> inline constexpr std::string_view kWireType<claimcmd::RejectBySupervisor> = "claim.reject_by_supervisor";
template <> inline constexpr std::string_view kWireType<claimcmd::OrderTransfer> = "claim.order_transfer";
template <> inline constexpr std::string_view kWireType<claimcmd::ConfirmPayment> = "claim.confirm_payment";
template <> inline constexpr std::string_view kWireType<claimcmd::FailPayment> = "claim.fail_payment";
template <> inline constexpr std::string_view kWireType<claimcmd::ProposeChange> = "claim.propose_change";
template <> inline constexpr std::string_view kWireType<claimcmd::ConfirmChange> = "claim.confirm_change";
template <> inline constexpr std::string_view kWireType<claimcmd::RefuseChange> = "claim.refuse_change";
template <> inline constexpr std::string_view kWireType<claimcmd::Withdraw> = "claim.withdraw";
template <> inline constexpr std::string_view kWireType<claimcmd::PlaceHold> = "claim.place_hold";
template <> inline constexpr std::string_view kWireType<claimcmd::ReleaseHold> = "claim.release_hold";
template <> inline constexpr std::string_view kWireType<claimcmd::RecordAccess> = "claim.record_access";
template <> inline constexpr std::string_view kWireType<claimcmd::RecordInquiry> = "claim.record_inquiry";

template <> inline constexpr std::string_view kWireType<visitcmd::Book> = "visit.book";
template <> inline constexpr std::string_view kWireType<visitcmd::Register> = "visit.register";
template <> inline constexpr std::string_view kWireType<visitcmd::ConfirmArrival> = "visit.confirm_arrival";
template <> inline constexpr std::string_view kWireType<visitcmd::Call> = "visit.call";
template <> inline constexpr std::string_view kWireType<visitcmd::Recall> = "visit.recall";
template <> inline constexpr std::string_view kWireType<visitcmd::Begin> = "visit.begin";
template <> inline constexpr std::string_view kWireType<visitcmd::Hold> = "visit.hold";
template <> inline constexpr std::string_view kWireType<visitcmd::Resume> = "visit.resume";
template <> inline constexpr std::string_view kWireType<visitcmd::Finish> = "visit.finish";
template <> inline constexpr std::string_view kWireType<visitcmd::MarkNotHere> = "visit.mark_not_here";
template <> inline constexpr std::string_view kWireType<visitcmd::MarkLeft> = "visit.mark_left";
template <> inline constexpr std::string_view kWireType<visitcmd::Move> = "visit.move";
template <> inline constexpr std::string_view kWireType<visitcmd::Restore> = "visit.restore";
template <> inline constexpr std::string_view kWireType<visitcmd::Undo> = "visit.undo";
template <> inline constexpr std::string_view kWireType<visitcmd::Void> = "visit.void";
template <> inline constexpr std::string_view kWireType<visitcmd::CloseDay> = "visit.close_day";
template <> inline constexpr std::string_view kWireType<visitcmd::ConfirmPriority> = "visit.confirm_priority";
template <> inline constexpr std::string_view kWireType<visitcmd::RefusePriority> = "visit.refuse_priority";
template <> inline constexpr std::string_view kWireType<officecmd::RecordAccess> = "office.record_access";
template <> inline constexpr std::string_view kWireType<CallNext> = "queue.next";

template <> inline constexpr std::string_view kWireType<claimevt::Created> = "claim.created";
template <> inline constexpr std::string_view kWireType<claimevt::DraftUpdated> = "claim.draft_updated";
template <> inline constexpr std::string_view kWireType<claimevt::DocumentAttached> = "claim.document_attached";
template <> inline constexpr std::string_view kWireType<claimevt::Submitted> = "claim.submitted";
template <> inline constexpr std::string_view kWireType<claimevt::RegistersRecorded> = "claim.registers_recorded";
template <> inline constexpr std::string_view kWireType<claimevt::ReviewTaken> = "claim.review_taken";
template <> inline constexpr std::string_view kWireType<claimevt::DocumentJudged> = "claim.document_judged";
template <> inline constexpr std::string_view kWireType<claimevt::ChecksRecorded> = "claim.checks_recorded";
template <> inline constexpr std::string_view kWireType<claimevt::Returned> = "claim.returned";
template <> inline constexpr std::string_view kWireType<claimevt::ReviewCompleted> = "claim.review_completed";
template <> inline constexpr std::string_view kWireType<claimevt::Called> = "claim.called";
template <> inline constexpr std::string_view kWireType<claimevt::Answered> = "claim.answered";
template <> inline constexpr std::string_view kWireType<claimevt::Unanswered> = "claim.unanswered";
template <> inline constexpr std::string_view kWireType<claimevt::Rescheduled> = "claim.rescheduled";
template <> inline constexpr std::string_view kWireType<claimevt::LineLost> = "claim.line_lost";
template <> inline constexpr std::string_view kWireType<claimevt::Decided> = "claim.decided";
template <> inline constexpr std::string_view kWireType<claimevt::Supplied> = "claim.supplied";
template <> inline constexpr std::string_view kWireType<claimevt::Expired> = "claim.expired";
template <> inline constexpr std::string_view kWireType<claimevt::Approved> = "claim.approved";
template <> inline constexpr std::string_view kWireType<claimevt::SentBack> = "claim.sent_back";
template <> inline constexpr std::string_view kWireType<claimevt::RejectionConfirmed> = "claim.rejection_confirmed";
template <> inline constexpr std::string_view kWireType<claimevt::TransferOrdered> = "claim.transfer_ordered";
template <> inline constexpr std::string_view kWireType<claimevt::Paid> = "claim.paid";
template <> inline constexpr std::string_view kWireType<claimevt::PaymentFailed> = "claim.payment_failed";
template <> inline constexpr std::string_view kWireType<claimevt::ChangeProposed> = "claim.change_proposed";
template <> inline constexpr std::string_view kWireType<claimevt::ChangeConfirmed> = "claim.change_confirmed";
template <> inline constexpr std::string_view kWireType<claimevt::ChangeRefused> = "claim.change_refused";
template <> inline constexpr std::string_view kWireType<claimevt::Withdrawn> = "claim.withdrawn";
template <> inline constexpr std::string_view kWireType<claimevt::HoldPlaced> = "claim.hold_placed";
template <> inline constexpr std::string_view kWireType<claimevt::HoldReleased> = "claim.hold_released";
template <> inline constexpr std::string_view kWireType<claimevt::ChangeInquired> = "claim.change_inquired";
template <> inline constexpr std::string_view kWireType<claimevt::ChangeChecked> = "claim.change_checked";

template <> inline constexpr std::string_view kWireType<visitevt::Created> = "visit.created";
template <> inline constexpr std::string_view kWireType<visitevt::Arrived> = "visit.arrived";
template <> inline constexpr std::string_view kWireType<visitevt::Called> = "visit.called";
template <> inline constexpr std::string_view kWireType<visitevt::Recalled> = "visit.recalled";
template <> inline constexpr std::string_view kWireType<visitevt::Begun> = "visit.begun";
template <> inline constexpr std::string_view kWireType<visitevt::Held> = "visit.held";
template <> inline constexpr std::string_view kWireType<visitevt::Resumed> = "visit.resumed";
template <> inline constexpr std::string_view kWireType<visitevt::Finished> = "visit.finished";
template <> inline constexpr std::string_view kWireType<visitevt::MissedHere> = "visit.missed_here";
template <> inline constexpr std::string_view kWireType<visitevt::Left> = "visit.left";
template <> inline constexpr std::string_view kWireType<visitevt::Moved> = "visit.moved";
template <> inline constexpr std::string_view kWireType<visitevt::Restored> = "visit.restored";
template <> inline constexpr std::string_view kWireType<visitevt::Undone> = "visit.undone";
template <> inline constexpr std::string_view kWireType<visitevt::Voided> = "visit.voided";
template <> inline constexpr std::string_view kWireType<visitevt::DayClosed> = "visit.day_closed";
template <> inline constexpr std::string_view kWireType<visitevt::PriorityConfirmed> = "visit.priority_confirmed";
template <> inline constexpr std::string_view kWireType<visitevt::PriorityRefused> = "visit.priority_refused";

template <typename Body> struct WireTypes;

/// The names of all alternatives of a body, in the variant's order.
template <typename... T> struct WireTypes<std::variant<T...>>
{
    static constexpr std::array<std::string_view, sizeof...(T)> kAll{kWireType<T>...};
    static_assert((!kWireType<T>.empty() && ...), "every alternative has a name on the wire");
};

} // namespace loket::domain

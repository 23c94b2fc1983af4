// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/command.h"

namespace loket::domain {
namespace {

struct ClaimType
{
    std::string_view operator()(const claimcmd::Create &) const { return "claim.create"; }
    std::string_view operator()(const claimcmd::UpdateDraft &) const { return "claim.update_draft"; }
    std::string_view operator()(const claimcmd::AttachDocument &) const { return "claim.attach_document"; }
    std::string_view operator()(const claimcmd::Submit &) const { return "claim.submit"; }
    std::string_view operator()(const claimcmd::RecordRegisters &) const { return "claim.record_registers"; }
    std::string_view operator()(const claimcmd::TakeForReview &) const { return "claim.take_for_review"; }
    std::string_view operator()(const claimcmd::JudgeDocument &) const { return "claim.judge_document"; }
    std::string_view operator()(const claimcmd::RecordChecks &) const { return "claim.record_checks"; }
    std::string_view operator()(const claimcmd::ReturnDocuments &) const { return "claim.return_documents"; }
    std::string_view operator()(const claimcmd::CompleteReview &) const { return "claim.complete_review"; }
    std::string_view operator()(const claimcmd::BeginAtCounter &) const { return "claim.begin_at_counter"; }
    std::string_view operator()(const claimcmd::Call &) const { return "claim.call"; }
    std::string_view operator()(const claimcmd::RecordAnswer &) const { return "claim.record_answer"; }
    std::string_view operator()(const claimcmd::RecordUnanswered &) const { return "claim.record_unanswered"; }
    std::string_view operator()(const claimcmd::Reschedule &) const { return "claim.reschedule"; }
    std::string_view operator()(const claimcmd::LoseLine &) const { return "claim.lose_line"; }
    std::string_view operator()(const claimcmd::Decide &) const { return "claim.decide"; }
    std::string_view operator()(const claimcmd::Supply &) const { return "claim.supply"; }
    std::string_view operator()(const claimcmd::Expire &) const { return "claim.expire"; }
    std::string_view operator()(const claimcmd::Approve &) const { return "claim.approve"; }
    std::string_view operator()(const claimcmd::SendBack &) const { return "claim.send_back"; }
    std::string_view operator()(const claimcmd::RejectBySupervisor &) const { return "claim.reject_by_supervisor"; }
    std::string_view operator()(const claimcmd::OrderTransfer &) const { return "claim.order_transfer"; }
    std::string_view operator()(const claimcmd::ConfirmPayment &) const { return "claim.confirm_payment"; }
    std::string_view operator()(const claimcmd::FailPayment &) const { return "claim.fail_payment"; }
    std::string_view operator()(const claimcmd::ProposeChange &) const { return "claim.propose_change"; }
    std::string_view operator()(const claimcmd::ConfirmChange &) const { return "claim.confirm_change"; }
    std::string_view operator()(const claimcmd::RefuseChange &) const { return "claim.refuse_change"; }
    std::string_view operator()(const claimcmd::Withdraw &) const { return "claim.withdraw"; }
    std::string_view operator()(const claimcmd::PlaceHold &) const { return "claim.place_hold"; }
    std::string_view operator()(const claimcmd::ReleaseHold &) const { return "claim.release_hold"; }
    std::string_view operator()(const claimcmd::RecordAccess &) const { return "claim.record_access"; }
    std::string_view operator()(const claimcmd::RecordInquiry &) const { return "claim.record_inquiry"; }
};

struct VisitType
{
    std::string_view operator()(const visitcmd::Book &) const { return "visit.book"; }
    std::string_view operator()(const visitcmd::Register &) const { return "visit.register"; }
    std::string_view operator()(const visitcmd::ConfirmArrival &) const { return "visit.confirm_arrival"; }
    std::string_view operator()(const visitcmd::Call &) const { return "visit.call"; }
    std::string_view operator()(const visitcmd::Recall &) const { return "visit.recall"; }
    std::string_view operator()(const visitcmd::Begin &) const { return "visit.begin"; }
    std::string_view operator()(const visitcmd::Hold &) const { return "visit.hold"; }
    std::string_view operator()(const visitcmd::Resume &) const { return "visit.resume"; }
    std::string_view operator()(const visitcmd::Finish &) const { return "visit.finish"; }
    std::string_view operator()(const visitcmd::MarkNotHere &) const { return "visit.mark_not_here"; }
    std::string_view operator()(const visitcmd::MarkLeft &) const { return "visit.mark_left"; }
    std::string_view operator()(const visitcmd::Move &) const { return "visit.move"; }
    std::string_view operator()(const visitcmd::Restore &) const { return "visit.restore"; }
    std::string_view operator()(const visitcmd::Undo &) const { return "visit.undo"; }
    std::string_view operator()(const visitcmd::Void &) const { return "visit.void"; }
    std::string_view operator()(const visitcmd::CloseDay &) const { return "visit.close_day"; }
};

struct TargetType
{
    std::string_view operator()(const ClaimCommand &target) const { return commandType(target.body); }
    std::string_view operator()(const VisitCommand &target) const { return commandType(target.body); }
    std::string_view operator()(const CallNext &) const { return "queue.next"; }
};

bool commutes(const claimcmd::Body &body)
{
    return std::holds_alternative<claimcmd::AttachDocument>(body) ||
           std::holds_alternative<claimcmd::RecordChecks>(body) ||
           std::holds_alternative<claimcmd::RecordRegisters>(body) ||
           std::holds_alternative<claimcmd::RecordInquiry>(body) ||
           std::holds_alternative<claimcmd::RecordAccess>(body);
}

} // namespace

std::string_view commandType(const claimcmd::Body &body)
{
    return std::visit(ClaimType{}, body);
}

std::string_view commandType(const visitcmd::Body &body)
{
    return std::visit(VisitType{}, body);
}

std::string commandType(const Command &command)
{
    return std::string(std::visit(TargetType{}, command.target));
}

bool commutes(const Command &command)
{
    if (const auto *claim = std::get_if<ClaimCommand>(&command.target))
        return commutes(claim->body);
    return std::holds_alternative<CallNext>(command.target);
}

} // namespace loket::domain

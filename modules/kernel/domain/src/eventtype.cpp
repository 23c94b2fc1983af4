// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/events.h"

namespace loket::domain {
namespace {

struct ClaimType
{
    std::string_view operator()(const claimevt::Created &) const { return "claim.created"; }
    std::string_view operator()(const claimevt::DraftUpdated &) const { return "claim.draft_updated"; }
    std::string_view operator()(const claimevt::DocumentAttached &) const { return "claim.document_attached"; }
    std::string_view operator()(const claimevt::Submitted &) const { return "claim.submitted"; }
    std::string_view operator()(const claimevt::RegistersRecorded &) const { return "claim.registers_recorded"; }
    std::string_view operator()(const claimevt::ReviewTaken &) const { return "claim.review_taken"; }
    std::string_view operator()(const claimevt::DocumentJudged &) const { return "claim.document_judged"; }
    std::string_view operator()(const claimevt::ChecksRecorded &) const { return "claim.checks_recorded"; }
    std::string_view operator()(const claimevt::Returned &) const { return "claim.returned"; }
    std::string_view operator()(const claimevt::ReviewCompleted &) const { return "claim.review_completed"; }
    std::string_view operator()(const claimevt::Called &) const { return "claim.called"; }
    std::string_view operator()(const claimevt::Answered &) const { return "claim.answered"; }
    std::string_view operator()(const claimevt::Unanswered &) const { return "claim.unanswered"; }
    std::string_view operator()(const claimevt::Rescheduled &) const { return "claim.rescheduled"; }
    std::string_view operator()(const claimevt::LineLost &) const { return "claim.line_lost"; }
    std::string_view operator()(const claimevt::Decided &) const { return "claim.decided"; }
    std::string_view operator()(const claimevt::Supplied &) const { return "claim.supplied"; }
    std::string_view operator()(const claimevt::Expired &) const { return "claim.expired"; }
    std::string_view operator()(const claimevt::Approved &) const { return "claim.approved"; }
    std::string_view operator()(const claimevt::SentBack &) const { return "claim.sent_back"; }
    std::string_view operator()(const claimevt::RejectionConfirmed &) const { return "claim.rejection_confirmed"; }
    std::string_view operator()(const claimevt::TransferOrdered &) const { return "claim.transfer_ordered"; }
    std::string_view operator()(const claimevt::Paid &) const { return "claim.paid"; }
    std::string_view operator()(const claimevt::PaymentFailed &) const { return "claim.payment_failed"; }
    std::string_view operator()(const claimevt::ChangeProposed &) const { return "claim.change_proposed"; }
    std::string_view operator()(const claimevt::ChangeConfirmed &) const { return "claim.change_confirmed"; }
    std::string_view operator()(const claimevt::ChangeRefused &) const { return "claim.change_refused"; }
    std::string_view operator()(const claimevt::Withdrawn &) const { return "claim.withdrawn"; }
    std::string_view operator()(const claimevt::HoldPlaced &) const { return "claim.hold_placed"; }
    std::string_view operator()(const claimevt::HoldReleased &) const { return "claim.hold_released"; }
    std::string_view operator()(const claimevt::ChangeInquired &) const { return "claim.change_inquired"; }
    std::string_view operator()(const claimevt::ChangeChecked &) const { return "claim.change_checked"; }
};

struct VisitType
{
    std::string_view operator()(const visitevt::Created &) const { return "visit.created"; }
    std::string_view operator()(const visitevt::Arrived &) const { return "visit.arrived"; }
    std::string_view operator()(const visitevt::Called &) const { return "visit.called"; }
    std::string_view operator()(const visitevt::Recalled &) const { return "visit.recalled"; }
    std::string_view operator()(const visitevt::Begun &) const { return "visit.begun"; }
    std::string_view operator()(const visitevt::Held &) const { return "visit.held"; }
    std::string_view operator()(const visitevt::Resumed &) const { return "visit.resumed"; }
    std::string_view operator()(const visitevt::Finished &) const { return "visit.finished"; }
    std::string_view operator()(const visitevt::MissedHere &) const { return "visit.missed_here"; }
    std::string_view operator()(const visitevt::Left &) const { return "visit.left"; }
    std::string_view operator()(const visitevt::Moved &) const { return "visit.moved"; }
    std::string_view operator()(const visitevt::Restored &) const { return "visit.restored"; }
    std::string_view operator()(const visitevt::Undone &) const { return "visit.undone"; }
    std::string_view operator()(const visitevt::Voided &) const { return "visit.voided"; }
    std::string_view operator()(const visitevt::DayClosed &) const { return "visit.day_closed"; }
};

} // namespace

std::string_view eventType(const claimevt::Body &body)
{
    return std::visit(ClaimType{}, body);
}

std::string_view eventType(const visitevt::Body &body)
{
    return std::visit(VisitType{}, body);
}

} // namespace loket::domain

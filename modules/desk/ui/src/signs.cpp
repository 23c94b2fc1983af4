// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/words.h"

namespace loket::ui {

Sign signOf(domain::ClaimState value)
{
    switch (value) {
    case domain::ClaimState::Unknown:
        return {Tone::Neutral, Icon::CircleHelp};
    case domain::ClaimState::Draft:
        return {Tone::Neutral, Icon::Pencil};
    case domain::ClaimState::Submitted:
        return {Tone::Info, Icon::Inbox};
    case domain::ClaimState::DocumentReview:
        return {Tone::Info, Icon::FileText};
    case domain::ClaimState::Returned:
        return {Tone::Warning, Icon::Undo2};
    case domain::ClaimState::Queued:
        return {Tone::Info, Icon::Clock};
    case domain::ClaimState::Called:
        return {Tone::Info, Icon::PhoneCall};
    case domain::ClaimState::InVerification:
        return {Tone::Info, Icon::CircleDot};
    case domain::ClaimState::NoShow:
        return {Tone::Neutral, Icon::PhoneOff};
    case domain::ClaimState::Postponed:
        return {Tone::Warning, Icon::CirclePause};
    case domain::ClaimState::AwaitingSupervisor:
        return {Tone::Info, Icon::UserCheck};
    case domain::ClaimState::Approved:
        return {Tone::Ok, Icon::CircleCheck};
    case domain::ClaimState::PaymentPending:
        return {Tone::Ok, Icon::Banknote};
    case domain::ClaimState::PaymentFailed:
        return {Tone::Bad, Icon::TriangleAlert};
    case domain::ClaimState::Paid:
        return {Tone::Ok, Icon::Banknote};
    case domain::ClaimState::Rejected:
        return {Tone::Bad, Icon::CircleX};
    case domain::ClaimState::Expired:
        return {Tone::Neutral, Icon::CalendarClock};
    case domain::ClaimState::Cancelled:
        return {Tone::Neutral, Icon::X};
    }
    return {};
}

Sign signOf(domain::DocumentState value)
{
    switch (value) {
    case domain::DocumentState::Unknown:
        return {Tone::Neutral, Icon::CircleHelp};
    case domain::DocumentState::Missing:
        return {Tone::Bad, Icon::CircleDashed};
    case domain::DocumentState::Arrived:
        return {Tone::Info, Icon::CircleDot};
    case domain::DocumentState::Accepted:
        return {Tone::Ok, Icon::CircleCheck};
    case domain::DocumentState::Unreadable:
        return {Tone::Warning, Icon::TriangleAlert};
    case domain::DocumentState::Superseded:
        return {Tone::Neutral, Icon::History};
    }
    return {};
}

Sign signOf(domain::VisitState value)
{
    switch (value) {
    case domain::VisitState::Unknown:
        return {Tone::Neutral, Icon::CircleHelp};
    case domain::VisitState::Booked:
        return {Tone::Neutral, Icon::Calendar};
    case domain::VisitState::Arrived:
        return {Tone::Neutral, Icon::LogIn};
    case domain::VisitState::Waiting:
        return {Tone::Neutral, Icon::Clock};
    case domain::VisitState::Called:
        return {Tone::Info, Icon::Bell};
    case domain::VisitState::Serving:
        return {Tone::Ok, Icon::CircleDot};
    case domain::VisitState::OnHold:
        return {Tone::Warning, Icon::CirclePause};
    case domain::VisitState::Done:
        return {Tone::Ok, Icon::CircleCheck};
    case domain::VisitState::NotHere:
        return {Tone::Neutral, Icon::UserX};
    case domain::VisitState::Left:
        return {Tone::Neutral, Icon::LogOut};
    case domain::VisitState::Moved:
        return {Tone::Neutral, Icon::ArrowRight};
    case domain::VisitState::Unresolved:
        return {Tone::Warning, Icon::TriangleAlert};
    }
    return {};
}

Sign signOf(domain::Outcome value)
{
    switch (value) {
    case domain::Outcome::Unknown:
        return {Tone::Neutral, Icon::CircleHelp};
    case domain::Outcome::Approve:
        return {Tone::Ok, Icon::CircleCheck};
    case domain::Outcome::Return:
        return {Tone::Warning, Icon::Undo2};
    case domain::Outcome::Postpone:
        return {Tone::Warning, Icon::CirclePause};
    case domain::Outcome::Reject:
        return {Tone::Bad, Icon::CircleX};
    }
    return {};
}

Sign signOf(domain::FollowUpStatus value)
{
    switch (value) {
    case domain::FollowUpStatus::Unknown:
        return {Tone::Neutral, Icon::CircleHelp};
    case domain::FollowUpStatus::Approved:
        return {Tone::Ok, Icon::CircleCheck};
    case domain::FollowUpStatus::Rejected:
        return {Tone::Bad, Icon::CircleX};
    case domain::FollowUpStatus::NotYet:
        return {Tone::Neutral, Icon::Clock};
    case domain::FollowUpStatus::Postponed:
        return {Tone::Warning, Icon::CirclePause};
    case domain::FollowUpStatus::NotCounted:
        return {Tone::Neutral, Icon::CircleMinus};
    }
    return {};
}

Sign signOf(domain::FieldVerdict value)
{
    switch (value) {
    case domain::FieldVerdict::Unknown:
        return {Tone::Neutral, Icon::CircleHelp};
    case domain::FieldVerdict::NotChecked:
        return {Tone::Neutral, Icon::CircleDashed};
    case domain::FieldVerdict::Match:
        return {Tone::Ok, Icon::CircleCheck};
    case domain::FieldVerdict::Corrected:
        return {Tone::Info, Icon::Pencil};
    case domain::FieldVerdict::New:
        return {Tone::Info, Icon::Plus};
    case domain::FieldVerdict::Unreadable:
        return {Tone::Warning, Icon::TriangleAlert};
    case domain::FieldVerdict::Differs:
        return {Tone::Bad, Icon::CircleX};
    }
    return {};
}

Sign signOf(domain::ItemResult value)
{
    switch (value) {
    case domain::ItemResult::Unknown:
        return {Tone::Neutral, Icon::CircleHelp};
    case domain::ItemResult::NotDone:
        return {Tone::Neutral, Icon::CircleDashed};
    case domain::ItemResult::Pass:
        return {Tone::Ok, Icon::CircleCheck};
    case domain::ItemResult::Fail:
        return {Tone::Bad, Icon::CircleX};
    case domain::ItemResult::NotApplicable:
        return {Tone::Neutral, Icon::CircleMinus};
    }
    return {};
}

Icon iconOf(domain::DocumentKind kind)
{
    switch (kind) {
    case domain::DocumentKind::IdCard:
    case domain::DocumentKind::ParticipantCard:
    case domain::DocumentKind::HeirIdCard:
    case domain::DocumentKind::Passport:
        return Icon::IdCard;
    case domain::DocumentKind::FamilyCard:
        return Icon::Users;
    case domain::DocumentKind::BankPassbook:
        return Icon::Landmark;
    case domain::DocumentKind::Npwp:
        return Icon::Calculator;
    case domain::DocumentKind::EmploymentCertificate:
    case domain::DocumentKind::ResignationStatement:
    case domain::DocumentKind::FixedTermContract:
    case domain::DocumentKind::EmployerPensionLetter:
        return Icon::Briefcase;
    case domain::DocumentKind::Photo:
        return Icon::Image;
    case domain::DocumentKind::HousePurchaseDeed:
    case domain::DocumentKind::HouseCreditPapers:
        return Icon::House;
    case domain::DocumentKind::PhkReportReceipt:
        return Icon::FileCheck;
    case domain::DocumentKind::PhkEmployerReport:
    case domain::DocumentKind::PhkNoticeNotRefused:
    case domain::DocumentKind::PhkJointAgreement:
        return Icon::FileText;
    case domain::DocumentKind::PhkCourtDecision:
        return Icon::Scale;
    default:
        return Icon::FileText;
    }
}

Icon iconOf(domain::Service service)
{
    switch (service) {
    case domain::Service::Counter:
        return Icon::Monitor;
    case domain::Service::Video:
        return Icon::Video;
    case domain::Service::Company:
        return Icon::Building2;
    case domain::Service::DocumentFix:
        return Icon::FileText;
    case domain::Service::Unknown:
        break;
    }
    return Icon::CircleHelp;
}

} // namespace loket::ui

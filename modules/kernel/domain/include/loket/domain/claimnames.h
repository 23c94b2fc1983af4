// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claimenums.h"
#include "loket/domain/enumname.h"

namespace loket::domain {

template <> struct EnumNames<Channel>
{
    static constexpr std::array kAll{
        EnumName<Channel>{Channel::Unknown, "unknown"},
        EnumName<Channel>{Channel::Online, "online"},
        EnumName<Channel>{Channel::Booth, "booth"},
        EnumName<Channel>{Channel::Counter, "counter"},
        EnumName<Channel>{Channel::Collective, "collective"},
        EnumName<Channel>{Channel::Dropbox, "dropbox"},
        EnumName<Channel>{Channel::BankPartner, "bank_partner"},
    };
};

template <> struct EnumNames<ClaimReason>
{
    static constexpr std::array kAll{
        EnumName<ClaimReason>{ClaimReason::Unknown, "unknown"},
        EnumName<ClaimReason>{ClaimReason::Age56, "AGE_56"},
        EnumName<ClaimReason>{ClaimReason::AgeContract, "AGE_CONTRACT"},
        EnumName<ClaimReason>{ClaimReason::PkwtEnd, "PKWT_END"},
        EnumName<ClaimReason>{ClaimReason::BpuStop, "BPU_STOP"},
        EnumName<ClaimReason>{ClaimReason::Resign, "RESIGN"},
        EnumName<ClaimReason>{ClaimReason::Phk, "PHK"},
        EnumName<ClaimReason>{ClaimReason::LeaveIdWna, "LEAVE_ID_WNA"},
        EnumName<ClaimReason>{ClaimReason::LeaveIdWni, "LEAVE_ID_WNI"},
        EnumName<ClaimReason>{ClaimReason::Disabled, "DISABLED"},
        EnumName<ClaimReason>{ClaimReason::Death, "DEATH"},
        EnumName<ClaimReason>{ClaimReason::DeathWna, "DEATH_WNA"},
        EnumName<ClaimReason>{ClaimReason::Partial10, "PARTIAL_10"},
        EnumName<ClaimReason>{ClaimReason::Partial30Cash, "PARTIAL_30_CASH"},
        EnumName<ClaimReason>{ClaimReason::Partial30Credit, "PARTIAL_30_CREDIT"},
    };
};

template <> struct EnumNames<ClaimState>
{
    static constexpr std::array kAll{
        EnumName<ClaimState>{ClaimState::Unknown, "unknown"},
        EnumName<ClaimState>{ClaimState::Draft, "draft"},
        EnumName<ClaimState>{ClaimState::Submitted, "submitted"},
        EnumName<ClaimState>{ClaimState::DocumentReview, "document_review"},
        EnumName<ClaimState>{ClaimState::Returned, "returned"},
        EnumName<ClaimState>{ClaimState::Queued, "queued"},
        EnumName<ClaimState>{ClaimState::Called, "called"},
        EnumName<ClaimState>{ClaimState::InVerification, "in_verification"},
        EnumName<ClaimState>{ClaimState::NoShow, "no_show"},
        EnumName<ClaimState>{ClaimState::Postponed, "postponed"},
        EnumName<ClaimState>{ClaimState::AwaitingSupervisor, "awaiting_supervisor"},
        EnumName<ClaimState>{ClaimState::Approved, "approved"},
        EnumName<ClaimState>{ClaimState::PaymentPending, "payment_pending"},
        EnumName<ClaimState>{ClaimState::PaymentFailed, "payment_failed"},
        EnumName<ClaimState>{ClaimState::Paid, "paid"},
        EnumName<ClaimState>{ClaimState::Rejected, "rejected"},
        EnumName<ClaimState>{ClaimState::Expired, "expired"},
        EnumName<ClaimState>{ClaimState::Cancelled, "cancelled"},
    };
};

template <> struct EnumNames<ClaimTrigger>
{
    static constexpr std::array kAll{
        EnumName<ClaimTrigger>{ClaimTrigger::Unknown, "unknown"},
        EnumName<ClaimTrigger>{ClaimTrigger::Submit, "submit"},
        EnumName<ClaimTrigger>{ClaimTrigger::TakeForReview, "take_for_review"},
        EnumName<ClaimTrigger>{ClaimTrigger::ReturnDocuments, "return_documents"},
        EnumName<ClaimTrigger>{ClaimTrigger::CompleteReview, "complete_review"},
        EnumName<ClaimTrigger>{ClaimTrigger::Call, "call"},
        EnumName<ClaimTrigger>{ClaimTrigger::Answer, "answer"},
        EnumName<ClaimTrigger>{ClaimTrigger::MissLastAttempt, "miss_last_attempt"},
        EnumName<ClaimTrigger>{ClaimTrigger::Reschedule, "reschedule"},
        EnumName<ClaimTrigger>{ClaimTrigger::LoseLine, "lose_line"},
        EnumName<ClaimTrigger>{ClaimTrigger::ProposeApproval, "propose_approval"},
        EnumName<ClaimTrigger>{ClaimTrigger::ProposeRejection, "propose_rejection"},
        EnumName<ClaimTrigger>{ClaimTrigger::RejectDirectly, "reject_directly"},
        EnumName<ClaimTrigger>{ClaimTrigger::Postpone, "postpone"},
        EnumName<ClaimTrigger>{ClaimTrigger::Supply, "supply"},
        EnumName<ClaimTrigger>{ClaimTrigger::Expire, "expire"},
        EnumName<ClaimTrigger>{ClaimTrigger::Approve, "approve"},
        EnumName<ClaimTrigger>{ClaimTrigger::SendBack, "send_back"},
        EnumName<ClaimTrigger>{ClaimTrigger::SendBackForDocuments, "send_back_for_documents"},
        EnumName<ClaimTrigger>{ClaimTrigger::RejectBySupervisor, "reject_by_supervisor"},
        EnumName<ClaimTrigger>{ClaimTrigger::OrderTransfer, "order_transfer"},
        EnumName<ClaimTrigger>{ClaimTrigger::ConfirmPayment, "confirm_payment"},
        EnumName<ClaimTrigger>{ClaimTrigger::FailPayment, "fail_payment"},
        EnumName<ClaimTrigger>{ClaimTrigger::AcceptAccount, "accept_account"},
        EnumName<ClaimTrigger>{ClaimTrigger::Reopen, "reopen"},
        EnumName<ClaimTrigger>{ClaimTrigger::Withdraw, "withdraw"},
    };
};

template <> struct EnumNames<Outcome>
{
    static constexpr std::array kAll{
        EnumName<Outcome>{Outcome::Unknown, "unknown"}, EnumName<Outcome>{Outcome::Approve, "approve"},
        EnumName<Outcome>{Outcome::Return, "return"},   EnumName<Outcome>{Outcome::Postpone, "postpone"},
        EnumName<Outcome>{Outcome::Reject, "reject"},
    };
};

template <> struct EnumNames<FollowUpStatus>
{
    static constexpr std::array kAll{
        EnumName<FollowUpStatus>{FollowUpStatus::Unknown, "unknown"},
        EnumName<FollowUpStatus>{FollowUpStatus::Approved, "approved"},
        EnumName<FollowUpStatus>{FollowUpStatus::Rejected, "rejected"},
        EnumName<FollowUpStatus>{FollowUpStatus::NotYet, "not_yet"},
        EnumName<FollowUpStatus>{FollowUpStatus::Postponed, "postponed"},
        EnumName<FollowUpStatus>{FollowUpStatus::NotCounted, "not_counted"},
    };
};

template <> struct EnumNames<ReasonCode>
{
    static constexpr std::array kAll{
        EnumName<ReasonCode>{ReasonCode::Unknown, "unknown"}, EnumName<ReasonCode>{ReasonCode::R01, "R01"},
        EnumName<ReasonCode>{ReasonCode::R02, "R02"},         EnumName<ReasonCode>{ReasonCode::R03, "R03"},
        EnumName<ReasonCode>{ReasonCode::R04, "R04"},         EnumName<ReasonCode>{ReasonCode::R05, "R05"},
        EnumName<ReasonCode>{ReasonCode::R06, "R06"},         EnumName<ReasonCode>{ReasonCode::R07, "R07"},
        EnumName<ReasonCode>{ReasonCode::R08, "R08"},         EnumName<ReasonCode>{ReasonCode::P01, "P01"},
        EnumName<ReasonCode>{ReasonCode::P02, "P02"},         EnumName<ReasonCode>{ReasonCode::P03, "P03"},
        EnumName<ReasonCode>{ReasonCode::P04, "P04"},         EnumName<ReasonCode>{ReasonCode::P05, "P05"},
        EnumName<ReasonCode>{ReasonCode::P06, "P06"},         EnumName<ReasonCode>{ReasonCode::P07, "P07"},
        EnumName<ReasonCode>{ReasonCode::P08, "P08"},         EnumName<ReasonCode>{ReasonCode::P09, "P09"},
        EnumName<ReasonCode>{ReasonCode::P10, "P10"},         EnumName<ReasonCode>{ReasonCode::P11, "P11"},
        EnumName<ReasonCode>{ReasonCode::T01, "T01"},         EnumName<ReasonCode>{ReasonCode::T02, "T02"},
        EnumName<ReasonCode>{ReasonCode::T03, "T03"},         EnumName<ReasonCode>{ReasonCode::T04, "T04"},
        EnumName<ReasonCode>{ReasonCode::T05, "T05"},         EnumName<ReasonCode>{ReasonCode::T06, "T06"},
    };
};

template <> struct EnumNames<ChangeKind>
{
    static constexpr std::array kAll{
        EnumName<ChangeKind>{ChangeKind::Unknown, "unknown"},
        EnumName<ChangeKind>{ChangeKind::Account, "account"},
        EnumName<ChangeKind>{ChangeKind::Nik, "nik"},
        EnumName<ChangeKind>{ChangeKind::Name, "name"},
        EnumName<ChangeKind>{ChangeKind::BirthDate, "birth_date"},
        EnumName<ChangeKind>{ChangeKind::SopWaiver, "sop_waiver"},
        EnumName<ChangeKind>{ChangeKind::Reopen, "reopen"},
        EnumName<ChangeKind>{ChangeKind::EvidenceUse, "evidence_use"},
    };
};

} // namespace loket::domain

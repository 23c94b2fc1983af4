// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/enums.h"

#include <array>
#include <string_view>

namespace loket::domain {

template <typename E> struct EnumName
{
    E value;
    std::string_view name;
};

/// The wire names of an enumeration, Unknown first. Part of the contract: add, never rename.
template <typename E> struct EnumNames;

template <> struct EnumNames<Role>
{
    static constexpr std::array kAll{
        EnumName<Role>{Role::Unknown, "unknown"},
        EnumName<Role>{Role::Participant, "participant"},
        EnumName<Role>{Role::Helper, "helper"},
        EnumName<Role>{Role::Frontliner, "frontliner"},
        EnumName<Role>{Role::Cso, "cso"},
        EnumName<Role>{Role::Verifier, "verifier"},
        EnumName<Role>{Role::Supervisor, "supervisor"},
        EnumName<Role>{Role::BranchHead, "branch_head"},
        EnumName<Role>{Role::HeadOffice, "head_office"},
        EnumName<Role>{Role::System, "system"},
    };
};

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

template <> struct EnumNames<DocumentKind>
{
    static constexpr std::array kAll{
        EnumName<DocumentKind>{DocumentKind::Unknown, "unknown"},
        EnumName<DocumentKind>{DocumentKind::IdCard, "id_card"},
        EnumName<DocumentKind>{DocumentKind::ParticipantCard, "participant_card"},
        EnumName<DocumentKind>{DocumentKind::FamilyCard, "family_card"},
        EnumName<DocumentKind>{DocumentKind::BankPassbook, "bank_passbook"},
        EnumName<DocumentKind>{DocumentKind::Npwp, "npwp"},
        EnumName<DocumentKind>{DocumentKind::EmploymentCertificate, "employment_certificate"},
        EnumName<DocumentKind>{DocumentKind::ResignationStatement, "resignation_statement"},
        EnumName<DocumentKind>{DocumentKind::PhkReportReceipt, "phk_report_receipt"},
        EnumName<DocumentKind>{DocumentKind::PhkEmployerReport, "phk_employer_report"},
        EnumName<DocumentKind>{DocumentKind::PhkNoticeNotRefused, "phk_notice_not_refused"},
        EnumName<DocumentKind>{DocumentKind::PhkJointAgreement, "phk_joint_agreement"},
        EnumName<DocumentKind>{DocumentKind::PhkCourtDecision, "phk_court_decision"},
        EnumName<DocumentKind>{DocumentKind::EmployerPensionLetter, "employer_pension_letter"},
        EnumName<DocumentKind>{DocumentKind::FixedTermContract, "fixed_term_contract"},
        EnumName<DocumentKind>{DocumentKind::SelfEmployedStatement, "self_employed_statement"},
        EnumName<DocumentKind>{DocumentKind::Passport, "passport"},
        EnumName<DocumentKind>{DocumentKind::LeavingStatement, "leaving_statement"},
        EnumName<DocumentKind>{DocumentKind::NationalityChangeProof, "nationality_change_proof"},
        EnumName<DocumentKind>{DocumentKind::DoctorStatement, "doctor_statement"},
        EnumName<DocumentKind>{DocumentKind::DeathCertificate, "death_certificate"},
        EnumName<DocumentKind>{DocumentKind::HeirCertificate, "heir_certificate"},
        EnumName<DocumentKind>{DocumentKind::HeirIdCard, "heir_id_card"},
        EnumName<DocumentKind>{DocumentKind::GuardianLetter, "guardian_letter"},
        EnumName<DocumentKind>{DocumentKind::BirthCertificate, "birth_certificate"},
        EnumName<DocumentKind>{DocumentKind::HousePurchaseDeed, "house_purchase_deed"},
        EnumName<DocumentKind>{DocumentKind::HouseCreditPapers, "house_credit_papers"},
        EnumName<DocumentKind>{DocumentKind::Photo, "photo"},
        EnumName<DocumentKind>{DocumentKind::Other, "other"},
    };
};

template <> struct EnumNames<DocumentState>
{
    static constexpr std::array kAll{
        EnumName<DocumentState>{DocumentState::Unknown, "unknown"},
        EnumName<DocumentState>{DocumentState::Missing, "missing"},
        EnumName<DocumentState>{DocumentState::Arrived, "arrived"},
        EnumName<DocumentState>{DocumentState::Accepted, "accepted"},
        EnumName<DocumentState>{DocumentState::Unreadable, "unreadable"},
        EnumName<DocumentState>{DocumentState::Superseded, "superseded"},
    };
};

template <> struct EnumNames<FieldKey>
{
    static constexpr std::array kAll{
        EnumName<FieldKey>{FieldKey::Unknown, "unknown"},
        EnumName<FieldKey>{FieldKey::Nik, "nik"},
        EnumName<FieldKey>{FieldKey::Name, "name"},
        EnumName<FieldKey>{FieldKey::BirthDate, "birth_date"},
        EnumName<FieldKey>{FieldKey::Sex, "sex"},
        EnumName<FieldKey>{FieldKey::MotherName, "mother_name"},
        EnumName<FieldKey>{FieldKey::Address, "address"},
        EnumName<FieldKey>{FieldKey::Kpj, "kpj"},
        EnumName<FieldKey>{FieldKey::Employer, "employer"},
        EnumName<FieldKey>{FieldKey::EmploymentEnd, "employment_end"},
        EnumName<FieldKey>{FieldKey::Npwp, "npwp"},
        EnumName<FieldKey>{FieldKey::Phone, "phone"},
        EnumName<FieldKey>{FieldKey::Email, "email"},
        EnumName<FieldKey>{FieldKey::BankCode, "bank_code"},
        EnumName<FieldKey>{FieldKey::AccountNumber, "account_number"},
        EnumName<FieldKey>{FieldKey::AccountHolder, "account_holder"},
    };
};

template <> struct EnumNames<FieldVerdict>
{
    static constexpr std::array kAll{
        EnumName<FieldVerdict>{FieldVerdict::Unknown, "unknown"},
        EnumName<FieldVerdict>{FieldVerdict::NotChecked, "not_checked"},
        EnumName<FieldVerdict>{FieldVerdict::Match, "match"},
        EnumName<FieldVerdict>{FieldVerdict::Corrected, "corrected"},
        EnumName<FieldVerdict>{FieldVerdict::New, "new"},
        EnumName<FieldVerdict>{FieldVerdict::Unreadable, "unreadable"},
        EnumName<FieldVerdict>{FieldVerdict::Differs, "differs"},
    };
};

template <> struct EnumNames<ChecklistItem>
{
    static constexpr std::array kAll{
        EnumName<ChecklistItem>{ChecklistItem::Unknown, "unknown"},
        EnumName<ChecklistItem>{ChecklistItem::RightPerson, "right_person"},
        EnumName<ChecklistItem>{ChecklistItem::ConsentAnswered, "consent_answered"},
        EnumName<ChecklistItem>{ChecklistItem::AloneAndFree, "alone_and_free"},
        EnumName<ChecklistItem>{ChecklistItem::LivenessPrompt, "liveness_prompt"},
        EnumName<ChecklistItem>{ChecklistItem::AccountQuestions, "account_questions"},
        EnumName<ChecklistItem>{ChecklistItem::IdCardHeld, "id_card_held"},
        EnumName<ChecklistItem>{ChecklistItem::OriginalsHeld, "originals_held"},
        EnumName<ChecklistItem>{ChecklistItem::DataRechecked, "data_rechecked"},
        EnumName<ChecklistItem>{ChecklistItem::NotWorkingElsewhere, "not_working_elsewhere"},
        EnumName<ChecklistItem>{ChecklistItem::BenefitReadOut, "benefit_read_out"},
        EnumName<ChecklistItem>{ChecklistItem::OutcomeExplained, "outcome_explained"},
    };
};

template <> struct EnumNames<ItemResult>
{
    static constexpr std::array kAll{
        EnumName<ItemResult>{ItemResult::Unknown, "unknown"},
        EnumName<ItemResult>{ItemResult::NotDone, "not_done"},
        EnumName<ItemResult>{ItemResult::Pass, "pass"},
        EnumName<ItemResult>{ItemResult::Fail, "fail"},
        EnumName<ItemResult>{ItemResult::NotApplicable, "not_applicable"},
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

template <> struct EnumNames<PriorityReason>
{
    static constexpr std::array kAll{
        EnumName<PriorityReason>{PriorityReason::Unknown, "unknown"},
        EnumName<PriorityReason>{PriorityReason::None, "none"},
        EnumName<PriorityReason>{PriorityReason::Elderly, "elderly"},
        EnumName<PriorityReason>{PriorityReason::Disability, "disability"},
        EnumName<PriorityReason>{PriorityReason::Pregnant, "pregnant"},
        EnumName<PriorityReason>{PriorityReason::Ill, "ill"},
        EnumName<PriorityReason>{PriorityReason::Other, "other"},
    };
};

template <> struct EnumNames<Service>
{
    static constexpr std::array kAll{
        EnumName<Service>{Service::Unknown, "unknown"},
        EnumName<Service>{Service::Counter, "counter"},
        EnumName<Service>{Service::Video, "video"},
        EnumName<Service>{Service::Company, "company"},
        EnumName<Service>{Service::DocumentFix, "document_fix"},
    };
};

template <> struct EnumNames<VisitState>
{
    static constexpr std::array kAll{
        EnumName<VisitState>{VisitState::Unknown, "unknown"},
        EnumName<VisitState>{VisitState::Booked, "booked"},
        EnumName<VisitState>{VisitState::Arrived, "arrived"},
        EnumName<VisitState>{VisitState::Waiting, "waiting"},
        EnumName<VisitState>{VisitState::Called, "called"},
        EnumName<VisitState>{VisitState::Serving, "serving"},
        EnumName<VisitState>{VisitState::OnHold, "on_hold"},
        EnumName<VisitState>{VisitState::Done, "done"},
        EnumName<VisitState>{VisitState::NotHere, "not_here"},
        EnumName<VisitState>{VisitState::Left, "left"},
        EnumName<VisitState>{VisitState::Moved, "moved"},
        EnumName<VisitState>{VisitState::Unresolved, "unresolved"},
    };
};

template <> struct EnumNames<VisitTrigger>
{
    static constexpr std::array kAll{
        EnumName<VisitTrigger>{VisitTrigger::Unknown, "unknown"},
        EnumName<VisitTrigger>{VisitTrigger::Arrive, "arrive"},
        EnumName<VisitTrigger>{VisitTrigger::Enqueue, "enqueue"},
        EnumName<VisitTrigger>{VisitTrigger::Call, "call"},
        EnumName<VisitTrigger>{VisitTrigger::Recall, "recall"},
        EnumName<VisitTrigger>{VisitTrigger::Begin, "begin"},
        EnumName<VisitTrigger>{VisitTrigger::Hold, "hold"},
        EnumName<VisitTrigger>{VisitTrigger::Resume, "resume"},
        EnumName<VisitTrigger>{VisitTrigger::Finish, "finish"},
        EnumName<VisitTrigger>{VisitTrigger::MissHere, "miss_here"},
        EnumName<VisitTrigger>{VisitTrigger::Leave, "leave"},
        EnumName<VisitTrigger>{VisitTrigger::Move, "move"},
        EnumName<VisitTrigger>{VisitTrigger::Restore, "restore"},
        EnumName<VisitTrigger>{VisitTrigger::Undo, "undo"},
        EnumName<VisitTrigger>{VisitTrigger::CloseDay, "close_day"},
    };
};

template <> struct EnumNames<TaxRegime>
{
    static constexpr std::array kAll{
        EnumName<TaxRegime>{TaxRegime::Unknown, "unknown"},
        EnumName<TaxRegime>{TaxRegime::None, "none"},
        EnumName<TaxRegime>{TaxRegime::FinalLumpSum, "final_lump_sum"},
        EnumName<TaxRegime>{TaxRegime::Article17, "article_17"},
        EnumName<TaxRegime>{TaxRegime::NotComputed, "not_computed"},
    };
};

template <> struct EnumNames<AccessKind>
{
    static constexpr std::array kAll{
        EnumName<AccessKind>{AccessKind::Unknown, "unknown"},
        EnumName<AccessKind>{AccessKind::RevealField, "reveal_field"},
        EnumName<AccessKind>{AccessKind::ViewBalance, "view_balance"},
        EnumName<AccessKind>{AccessKind::ViewDocument, "view_document"},
        EnumName<AccessKind>{AccessKind::Export, "export"},
        EnumName<AccessKind>{AccessKind::Print, "print"},
        EnumName<AccessKind>{AccessKind::PlayRecording, "play_recording"},
        EnumName<AccessKind>{AccessKind::Search, "search"},
    };
};

template <> struct EnumNames<SourceState>
{
    static constexpr std::array kAll{
        EnumName<SourceState>{SourceState::Unknown, "unknown"},
        EnumName<SourceState>{SourceState::NotAsked, "not_asked"},
        EnumName<SourceState>{SourceState::Found, "found"},
        EnumName<SourceState>{SourceState::NotFound, "not_found"},
        EnumName<SourceState>{SourceState::Unavailable, "unavailable"},
    };
};

/// The wire name of a value; "unknown" for one that is not in the table.
template <typename E> [[nodiscard]] constexpr std::string_view wireName(E value)
{
    for (const auto &row : EnumNames<E>::kAll) {
        if (row.value == value)
            return row.name;
    }
    return "unknown";
}

/// The value of a wire name; E::Unknown for a name this version does not know.
template <typename E> [[nodiscard]] constexpr E fromWire(std::string_view name)
{
    for (const auto &row : EnumNames<E>::kAll) {
        if (row.name == name)
            return row.value;
    }
    return E::Unknown;
}

} // namespace loket::domain

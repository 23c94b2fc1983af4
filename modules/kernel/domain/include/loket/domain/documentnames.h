// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/documentenums.h"
#include "loket/domain/enumname.h"

namespace loket::domain {

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

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::domain {

enum class DocumentKind
{
    Unknown,
    IdCard,
    ParticipantCard,
    FamilyCard,
    BankPassbook,
    Npwp,
    EmploymentCertificate, ///< paklaring
    ResignationStatement,
    PhkReportReceipt, ///< receipt of the manpower office
    PhkEmployerReport,
    PhkNoticeNotRefused, ///< notice and the worker's statement of not refusing
    PhkJointAgreement,
    PhkCourtDecision,
    EmployerPensionLetter,
    FixedTermContract,
    SelfEmployedStatement,
    Passport,
    LeavingStatement,
    NationalityChangeProof,
    DoctorStatement,
    DeathCertificate,
    HeirCertificate,
    HeirIdCard,
    GuardianLetter,
    BirthCertificate,
    HousePurchaseDeed,
    HouseCreditPapers,
    Photo,
    Other,
};

/// A document slot: missing, arrived, judged, superseded by a newer version.
enum class DocumentState
{
    Unknown,
    Missing,
    Arrived,
    Accepted,
    Unreadable,
    Superseded
};

} // namespace loket::domain

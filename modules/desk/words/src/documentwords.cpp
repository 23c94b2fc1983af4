// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/words/words.h"

#include <QCoreApplication>

namespace loket::words {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::words::DocumentWords)

public:
    static QString document(domain::DocumentKind value);
    static QString documentState(domain::DocumentState value);
};

QString Words::document(domain::DocumentKind value)
{
    using domain::DocumentKind;
    switch (value) {
    case DocumentKind::IdCard:
        return tr("ID card");
    case DocumentKind::ParticipantCard:
        return tr("Participant card");
    case DocumentKind::FamilyCard:
        return tr("Family card");
    case DocumentKind::BankPassbook:
        return tr("Bank passbook");
    case DocumentKind::Npwp:
        return tr("NPWP card");
    case DocumentKind::EmploymentCertificate:
        return tr("Employment certificate");
    case DocumentKind::ResignationStatement:
        return tr("Resignation statement");
    case DocumentKind::PhkReportReceipt:
        return tr("Receipt of the manpower office");
    case DocumentKind::PhkEmployerReport:
        return tr("Dismissal report of the employer");
    case DocumentKind::PhkNoticeNotRefused:
        return tr("Dismissal notice, not refused");
    case DocumentKind::PhkJointAgreement:
        return tr("Joint agreement on dismissal");
    case DocumentKind::PhkCourtDecision:
        return tr("Court decision on dismissal");
    case DocumentKind::EmployerPensionLetter:
        return tr("Pension letter of the employer");
    case DocumentKind::FixedTermContract:
        return tr("Fixed-term contract");
    case DocumentKind::SelfEmployedStatement:
        return tr("Statement of having stopped");
    case DocumentKind::Passport:
        return tr("Passport");
    case DocumentKind::LeavingStatement:
        return tr("Statement of leaving");
    case DocumentKind::NationalityChangeProof:
        return tr("Proof of nationality change");
    case DocumentKind::DoctorStatement:
        return tr("Doctor's statement");
    case DocumentKind::DeathCertificate:
        return tr("Death certificate");
    case DocumentKind::HeirCertificate:
        return tr("Heir certificate");
    case DocumentKind::HeirIdCard:
        return tr("Heir's ID card");
    case DocumentKind::GuardianLetter:
        return tr("Guardian letter");
    case DocumentKind::BirthCertificate:
        return tr("Birth certificate");
    case DocumentKind::HousePurchaseDeed:
        return tr("House purchase deed");
    case DocumentKind::HouseCreditPapers:
        return tr("House credit papers");
    case DocumentKind::Photo:
        return tr("Photo");
    case DocumentKind::Other:
        return tr("Other document");
    case DocumentKind::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::documentState(domain::DocumentState value)
{
    using domain::DocumentState;
    switch (value) {
    case DocumentState::Missing:
        return tr("Missing");
    case DocumentState::Arrived:
        return tr("Arrived");
    case DocumentState::Accepted:
        return tr("Accepted");
    case DocumentState::Unreadable:
        return tr("Unreadable");
    case DocumentState::Superseded:
        return tr("Replaced");
    case DocumentState::Unknown:
        break;
    }
    return tr("unknown");
}

} // namespace

QString document(domain::DocumentKind value)
{
    return Words::document(value);
}

QString documentState(domain::DocumentState value)
{
    return Words::documentState(value);
}

} // namespace loket::words

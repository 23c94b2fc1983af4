// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/words.h"

#include <QCoreApplication>
#include <array>

namespace loket::ui {
namespace {

template <typename E> struct Word
{
    E value;
    const char *text;
};

template <typename E, std::size_t N> QString find(const std::array<Word<E>, N> &words, E value)
{
    for (const Word<E> &word : words) {
        if (word.value == value)
            return QCoreApplication::translate("Words", word.text);
    }
    return QCoreApplication::translate("Words", words.front().text);
}

constexpr std::array kDocumentKind{
    Word<domain::DocumentKind>{domain::DocumentKind::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown document")},
    Word<domain::DocumentKind>{domain::DocumentKind::IdCard, QT_TRANSLATE_NOOP("Words", "ID card")},
    Word<domain::DocumentKind>{domain::DocumentKind::ParticipantCard, QT_TRANSLATE_NOOP("Words", "Participant card")},
    Word<domain::DocumentKind>{domain::DocumentKind::FamilyCard, QT_TRANSLATE_NOOP("Words", "Family card")},
    Word<domain::DocumentKind>{domain::DocumentKind::BankPassbook, QT_TRANSLATE_NOOP("Words", "Bank passbook")},
    Word<domain::DocumentKind>{domain::DocumentKind::Npwp, QT_TRANSLATE_NOOP("Words", "Tax number card")},
    Word<domain::DocumentKind>{domain::DocumentKind::EmploymentCertificate,
                               QT_TRANSLATE_NOOP("Words", "Employment certificate")},
    Word<domain::DocumentKind>{domain::DocumentKind::ResignationStatement,
                               QT_TRANSLATE_NOOP("Words", "Resignation statement")},
    Word<domain::DocumentKind>{domain::DocumentKind::PhkReportReceipt,
                               QT_TRANSLATE_NOOP("Words", "Receipt of termination report")},
    Word<domain::DocumentKind>{domain::DocumentKind::PhkEmployerReport,
                               QT_TRANSLATE_NOOP("Words", "Employer's termination report")},
    Word<domain::DocumentKind>{domain::DocumentKind::PhkNoticeNotRefused,
                               QT_TRANSLATE_NOOP("Words", "Notice, not refused")},
    Word<domain::DocumentKind>{domain::DocumentKind::PhkJointAgreement, QT_TRANSLATE_NOOP("Words", "Joint agreement")},
    Word<domain::DocumentKind>{domain::DocumentKind::PhkCourtDecision, QT_TRANSLATE_NOOP("Words", "Court decision")},
    Word<domain::DocumentKind>{domain::DocumentKind::EmployerPensionLetter,
                               QT_TRANSLATE_NOOP("Words", "Employer's pension letter")},
    Word<domain::DocumentKind>{domain::DocumentKind::FixedTermContract,
                               QT_TRANSLATE_NOOP("Words", "Fixed-term contract")},
    Word<domain::DocumentKind>{domain::DocumentKind::SelfEmployedStatement,
                               QT_TRANSLATE_NOOP("Words", "Statement of stopping")},
    Word<domain::DocumentKind>{domain::DocumentKind::Passport, QT_TRANSLATE_NOOP("Words", "Passport")},
    Word<domain::DocumentKind>{domain::DocumentKind::LeavingStatement,
                               QT_TRANSLATE_NOOP("Words", "Statement of leaving")},
    Word<domain::DocumentKind>{domain::DocumentKind::NationalityChangeProof,
                               QT_TRANSLATE_NOOP("Words", "Proof of new nationality")},
    Word<domain::DocumentKind>{domain::DocumentKind::DoctorStatement, QT_TRANSLATE_NOOP("Words", "Doctor's statement")},
    Word<domain::DocumentKind>{domain::DocumentKind::DeathCertificate, QT_TRANSLATE_NOOP("Words", "Death certificate")},
    Word<domain::DocumentKind>{domain::DocumentKind::HeirCertificate, QT_TRANSLATE_NOOP("Words", "Heir certificate")},
    Word<domain::DocumentKind>{domain::DocumentKind::HeirIdCard, QT_TRANSLATE_NOOP("Words", "Heir's ID card")},
    Word<domain::DocumentKind>{domain::DocumentKind::GuardianLetter, QT_TRANSLATE_NOOP("Words", "Guardian letter")},
    Word<domain::DocumentKind>{domain::DocumentKind::BirthCertificate, QT_TRANSLATE_NOOP("Words", "Birth certificate")},
    Word<domain::DocumentKind>{domain::DocumentKind::HousePurchaseDeed,
                               QT_TRANSLATE_NOOP("Words", "House purchase deed")},
    Word<domain::DocumentKind>{domain::DocumentKind::HouseCreditPapers,
                               QT_TRANSLATE_NOOP("Words", "House credit papers")},
    Word<domain::DocumentKind>{domain::DocumentKind::Photo, QT_TRANSLATE_NOOP("Words", "Photo")},
    Word<domain::DocumentKind>{domain::DocumentKind::Other, QT_TRANSLATE_NOOP("Words", "Other document")},
};

constexpr std::array kDocumentState{
    Word<domain::DocumentState>{domain::DocumentState::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::DocumentState>{domain::DocumentState::Missing, QT_TRANSLATE_NOOP("Words", "Not there yet")},
    Word<domain::DocumentState>{domain::DocumentState::Arrived, QT_TRANSLATE_NOOP("Words", "Not looked at yet")},
    Word<domain::DocumentState>{domain::DocumentState::Accepted, QT_TRANSLATE_NOOP("Words", "Accepted")},
    Word<domain::DocumentState>{domain::DocumentState::Unreadable, QT_TRANSLATE_NOOP("Words", "Unreadable")},
    Word<domain::DocumentState>{domain::DocumentState::Superseded, QT_TRANSLATE_NOOP("Words", "Replaced")},
};

constexpr std::array kFieldKey{
    Word<domain::FieldKey>{domain::FieldKey::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown field")},
    Word<domain::FieldKey>{domain::FieldKey::Nik, QT_TRANSLATE_NOOP("Words", "NIK")},
    Word<domain::FieldKey>{domain::FieldKey::Name, QT_TRANSLATE_NOOP("Words", "Name")},
    Word<domain::FieldKey>{domain::FieldKey::BirthDate, QT_TRANSLATE_NOOP("Words", "Date of birth")},
    Word<domain::FieldKey>{domain::FieldKey::Sex, QT_TRANSLATE_NOOP("Words", "Sex")},
    Word<domain::FieldKey>{domain::FieldKey::MotherName, QT_TRANSLATE_NOOP("Words", "Mother's name")},
    Word<domain::FieldKey>{domain::FieldKey::Address, QT_TRANSLATE_NOOP("Words", "Address")},
    Word<domain::FieldKey>{domain::FieldKey::Kpj, QT_TRANSLATE_NOOP("Words", "Card number (KPJ)")},
    Word<domain::FieldKey>{domain::FieldKey::Employer, QT_TRANSLATE_NOOP("Words", "Employer")},
    Word<domain::FieldKey>{domain::FieldKey::EmploymentEnd, QT_TRANSLATE_NOOP("Words", "Employment ended")},
    Word<domain::FieldKey>{domain::FieldKey::Npwp, QT_TRANSLATE_NOOP("Words", "Tax number")},
    Word<domain::FieldKey>{domain::FieldKey::Phone, QT_TRANSLATE_NOOP("Words", "Phone")},
    Word<domain::FieldKey>{domain::FieldKey::Email, QT_TRANSLATE_NOOP("Words", "E-mail")},
    Word<domain::FieldKey>{domain::FieldKey::BankCode, QT_TRANSLATE_NOOP("Words", "Bank")},
    Word<domain::FieldKey>{domain::FieldKey::AccountNumber, QT_TRANSLATE_NOOP("Words", "Account number")},
    Word<domain::FieldKey>{domain::FieldKey::AccountHolder, QT_TRANSLATE_NOOP("Words", "Account holder")},
};

constexpr std::array kFieldVerdict{
    Word<domain::FieldVerdict>{domain::FieldVerdict::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::FieldVerdict>{domain::FieldVerdict::NotChecked, QT_TRANSLATE_NOOP("Words", "Not checked")},
    Word<domain::FieldVerdict>{domain::FieldVerdict::Match, QT_TRANSLATE_NOOP("Words", "Same")},
    Word<domain::FieldVerdict>{domain::FieldVerdict::Corrected, QT_TRANSLATE_NOOP("Words", "Corrected")},
    Word<domain::FieldVerdict>{domain::FieldVerdict::New, QT_TRANSLATE_NOOP("Words", "New")},
    Word<domain::FieldVerdict>{domain::FieldVerdict::Unreadable, QT_TRANSLATE_NOOP("Words", "Unreadable")},
    Word<domain::FieldVerdict>{domain::FieldVerdict::Differs, QT_TRANSLATE_NOOP("Words", "Differs")},
};

constexpr std::array kChecklistItem{
    Word<domain::ChecklistItem>{domain::ChecklistItem::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown check")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::RightPerson,
                                QT_TRANSLATE_NOOP("Words", "Right person, right ticket")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::ConsentAnswered,
                                QT_TRANSLATE_NOOP("Words", "Consent read and answered")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::AloneAndFree, QT_TRANSLATE_NOOP("Words", "Alone and free")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::LivenessPrompt,
                                QT_TRANSLATE_NOOP("Words", "Random movement done")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::AccountQuestions,
                                QT_TRANSLATE_NOOP("Words", "Account questions answered")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::IdCardHeld,
                                QT_TRANSLATE_NOOP("Words", "Original ID card seen, both sides")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::OriginalsHeld, QT_TRANSLATE_NOOP("Words", "Originals seen")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::DataRechecked,
                                QT_TRANSLATE_NOOP("Words", "Form gone through again")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::NotWorkingElsewhere,
                                QT_TRANSLATE_NOOP("Words", "States not working elsewhere")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::BenefitReadOut,
                                QT_TRANSLATE_NOOP("Words", "Amount and tax read out")},
    Word<domain::ChecklistItem>{domain::ChecklistItem::OutcomeExplained,
                                QT_TRANSLATE_NOOP("Words", "What happens next explained")},
};

constexpr std::array kItemResult{
    Word<domain::ItemResult>{domain::ItemResult::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::ItemResult>{domain::ItemResult::NotDone, QT_TRANSLATE_NOOP("Words", "Not done")},
    Word<domain::ItemResult>{domain::ItemResult::Pass, QT_TRANSLATE_NOOP("Words", "Passed")},
    Word<domain::ItemResult>{domain::ItemResult::Fail, QT_TRANSLATE_NOOP("Words", "Failed")},
    Word<domain::ItemResult>{domain::ItemResult::NotApplicable, QT_TRANSLATE_NOOP("Words", "Not applicable")},
};

constexpr std::array kSourceState{
    Word<domain::SourceState>{domain::SourceState::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::SourceState>{domain::SourceState::NotAsked, QT_TRANSLATE_NOOP("Words", "Not asked yet")},
    Word<domain::SourceState>{domain::SourceState::Found, QT_TRANSLATE_NOOP("Words", "Found")},
    Word<domain::SourceState>{domain::SourceState::NotFound, QT_TRANSLATE_NOOP("Words", "Not found")},
    Word<domain::SourceState>{domain::SourceState::Unavailable, QT_TRANSLATE_NOOP("Words", "Did not answer")},
};

} // namespace

QString wordOf(domain::DocumentKind value)
{
    return find(kDocumentKind, value);
}

QString wordOf(domain::DocumentState value)
{
    return find(kDocumentState, value);
}

QString wordOf(domain::FieldKey value)
{
    return find(kFieldKey, value);
}

QString wordOf(domain::FieldVerdict value)
{
    return find(kFieldVerdict, value);
}

QString wordOf(domain::ChecklistItem value)
{
    return find(kChecklistItem, value);
}

QString wordOf(domain::ItemResult value)
{
    return find(kItemResult, value);
}

QString wordOf(domain::SourceState value)
{
    return find(kSourceState, value);
}

} // namespace loket::ui

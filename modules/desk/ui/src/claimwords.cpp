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

constexpr std::array kClaimState{
    Word<domain::ClaimState>{domain::ClaimState::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::ClaimState>{domain::ClaimState::Draft, QT_TRANSLATE_NOOP("Words", "Draft")},
    Word<domain::ClaimState>{domain::ClaimState::Submitted, QT_TRANSLATE_NOOP("Words", "Submitted")},
    Word<domain::ClaimState>{domain::ClaimState::DocumentReview, QT_TRANSLATE_NOOP("Words", "Documents in review")},
    Word<domain::ClaimState>{domain::ClaimState::Returned, QT_TRANSLATE_NOOP("Words", "Returned to participant")},
    Word<domain::ClaimState>{domain::ClaimState::Queued, QT_TRANSLATE_NOOP("Words", "Ready for verification")},
    Word<domain::ClaimState>{domain::ClaimState::Called, QT_TRANSLATE_NOOP("Words", "Being called")},
    Word<domain::ClaimState>{domain::ClaimState::InVerification, QT_TRANSLATE_NOOP("Words", "In verification")},
    Word<domain::ClaimState>{domain::ClaimState::NoShow, QT_TRANSLATE_NOOP("Words", "Did not answer")},
    Word<domain::ClaimState>{domain::ClaimState::Postponed, QT_TRANSLATE_NOOP("Words", "Postponed")},
    Word<domain::ClaimState>{domain::ClaimState::AwaitingSupervisor,
                             QT_TRANSLATE_NOOP("Words", "Waiting for supervisor")},
    Word<domain::ClaimState>{domain::ClaimState::Approved, QT_TRANSLATE_NOOP("Words", "Approved")},
    Word<domain::ClaimState>{domain::ClaimState::PaymentPending, QT_TRANSLATE_NOOP("Words", "Payment on its way")},
    Word<domain::ClaimState>{domain::ClaimState::PaymentFailed, QT_TRANSLATE_NOOP("Words", "Payment returned")},
    Word<domain::ClaimState>{domain::ClaimState::Paid, QT_TRANSLATE_NOOP("Words", "Paid")},
    Word<domain::ClaimState>{domain::ClaimState::Rejected, QT_TRANSLATE_NOOP("Words", "Rejected")},
    Word<domain::ClaimState>{domain::ClaimState::Expired, QT_TRANSLATE_NOOP("Words", "Expired")},
    Word<domain::ClaimState>{domain::ClaimState::Cancelled, QT_TRANSLATE_NOOP("Words", "Cancelled")},
};

constexpr std::array kClaimReason{
    Word<domain::ClaimReason>{domain::ClaimReason::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::ClaimReason>{domain::ClaimReason::Age56, QT_TRANSLATE_NOOP("Words", "Age 56")},
    Word<domain::ClaimReason>{domain::ClaimReason::AgeContract, QT_TRANSLATE_NOOP("Words", "Pension age by contract")},
    Word<domain::ClaimReason>{domain::ClaimReason::PkwtEnd, QT_TRANSLATE_NOOP("Words", "Contract ended")},
    Word<domain::ClaimReason>{domain::ClaimReason::BpuStop, QT_TRANSLATE_NOOP("Words", "Self-employment stopped")},
    Word<domain::ClaimReason>{domain::ClaimReason::Resign, QT_TRANSLATE_NOOP("Words", "Resigned")},
    Word<domain::ClaimReason>{domain::ClaimReason::Phk, QT_TRANSLATE_NOOP("Words", "Terminated")},
    Word<domain::ClaimReason>{domain::ClaimReason::LeaveIdWna,
                              QT_TRANSLATE_NOOP("Words", "Leaves Indonesia (foreigner)")},
    Word<domain::ClaimReason>{domain::ClaimReason::LeaveIdWni,
                              QT_TRANSLATE_NOOP("Words", "Leaves Indonesia (citizen)")},
    Word<domain::ClaimReason>{domain::ClaimReason::Disabled, QT_TRANSLATE_NOOP("Words", "Permanent disability")},
    Word<domain::ClaimReason>{domain::ClaimReason::Death, QT_TRANSLATE_NOOP("Words", "Died, heir claims")},
    Word<domain::ClaimReason>{domain::ClaimReason::DeathWna, QT_TRANSLATE_NOOP("Words", "Foreigner died, heir claims")},
    Word<domain::ClaimReason>{domain::ClaimReason::Partial10, QT_TRANSLATE_NOOP("Words", "Partial 10%")},
    Word<domain::ClaimReason>{domain::ClaimReason::Partial30Cash,
                              QT_TRANSLATE_NOOP("Words", "Partial 30%, house in cash")},
    Word<domain::ClaimReason>{domain::ClaimReason::Partial30Credit,
                              QT_TRANSLATE_NOOP("Words", "Partial 30%, house on credit")},
};

constexpr std::array kChannel{
    Word<domain::Channel>{domain::Channel::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::Channel>{domain::Channel::Online, QT_TRANSLATE_NOOP("Words", "Online")},
    Word<domain::Channel>{domain::Channel::Booth, QT_TRANSLATE_NOOP("Words", "Booth")},
    Word<domain::Channel>{domain::Channel::Counter, QT_TRANSLATE_NOOP("Words", "Counter")},
    Word<domain::Channel>{domain::Channel::Collective, QT_TRANSLATE_NOOP("Words", "Collective")},
    Word<domain::Channel>{domain::Channel::Dropbox, QT_TRANSLATE_NOOP("Words", "Drop box")},
    Word<domain::Channel>{domain::Channel::BankPartner, QT_TRANSLATE_NOOP("Words", "Bank partner")},
};

constexpr std::array kOutcome{
    Word<domain::Outcome>{domain::Outcome::Unknown, QT_TRANSLATE_NOOP("Words", "Undecided")},
    Word<domain::Outcome>{domain::Outcome::Approve, QT_TRANSLATE_NOOP("Words", "Approve")},
    Word<domain::Outcome>{domain::Outcome::Return, QT_TRANSLATE_NOOP("Words", "Return")},
    Word<domain::Outcome>{domain::Outcome::Postpone, QT_TRANSLATE_NOOP("Words", "Postpone")},
    Word<domain::Outcome>{domain::Outcome::Reject, QT_TRANSLATE_NOOP("Words", "Reject")},
};

constexpr std::array kFollowUpStatus{
    Word<domain::FollowUpStatus>{domain::FollowUpStatus::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown")},
    Word<domain::FollowUpStatus>{domain::FollowUpStatus::Approved, QT_TRANSLATE_NOOP("Words", "Approved claims")},
    Word<domain::FollowUpStatus>{domain::FollowUpStatus::Rejected, QT_TRANSLATE_NOOP("Words", "Rejected claims")},
    Word<domain::FollowUpStatus>{domain::FollowUpStatus::NotYet, QT_TRANSLATE_NOOP("Words", "Not yet")},
    Word<domain::FollowUpStatus>{domain::FollowUpStatus::Postponed, QT_TRANSLATE_NOOP("Words", "Postponed claims")},
    Word<domain::FollowUpStatus>{domain::FollowUpStatus::NotCounted, QT_TRANSLATE_NOOP("Words", "Not counted")},
};

constexpr std::array kReasonCode{
    Word<domain::ReasonCode>{domain::ReasonCode::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown reason")},
    Word<domain::ReasonCode>{domain::ReasonCode::R01,
                             QT_TRANSLATE_NOOP("Words", "Age or membership condition not met")},
    Word<domain::ReasonCode>{domain::ReasonCode::R02, QT_TRANSLATE_NOOP("Words", "Waiting time not over")},
    Word<domain::ReasonCode>{domain::ReasonCode::R03, QT_TRANSLATE_NOOP("Words", "Partial claim taken already")},
    Word<domain::ReasonCode>{domain::ReasonCode::R04, QT_TRANSLATE_NOOP("Words", "Membership still active")},
    Word<domain::ReasonCode>{domain::ReasonCode::R05, QT_TRANSLATE_NOOP("Words", "Balance paid out or card merged")},
    Word<domain::ReasonCode>{domain::ReasonCode::R06,
                             QT_TRANSLATE_NOOP("Words", "Person is not the one on the papers")},
    Word<domain::ReasonCode>{domain::ReasonCode::R07, QT_TRANSLATE_NOOP("Words", "Document suspected false")},
    Word<domain::ReasonCode>{domain::ReasonCode::R08, QT_TRANSLATE_NOOP("Words", "Not an entitled heir")},
    Word<domain::ReasonCode>{domain::ReasonCode::P01, QT_TRANSLATE_NOOP("Words", "Document blurred")},
    Word<domain::ReasonCode>{domain::ReasonCode::P02, QT_TRANSLATE_NOOP("Words", "Document missing")},
    Word<domain::ReasonCode>{domain::ReasonCode::P03,
                             QT_TRANSLATE_NOOP("Words", "Employment or termination proof missing")},
    Word<domain::ReasonCode>{domain::ReasonCode::P04, QT_TRANSLATE_NOOP("Words", "NIK not matched or double")},
    Word<domain::ReasonCode>{domain::ReasonCode::P05, QT_TRANSLATE_NOOP("Words", "Name or birth date differs")},
    Word<domain::ReasonCode>{domain::ReasonCode::P06, QT_TRANSLATE_NOOP("Words", "Data being corrected")},
    Word<domain::ReasonCode>{domain::ReasonCode::P07, QT_TRANSLATE_NOOP("Words", "Account dormant")},
    Word<domain::ReasonCode>{domain::ReasonCode::P08, QT_TRANSLATE_NOOP("Words", "Account in another name")},
    Word<domain::ReasonCode>{domain::ReasonCode::P09, QT_TRANSLATE_NOOP("Words", "Employer must confirm, arrears")},
    Word<domain::ReasonCode>{domain::ReasonCode::P10, QT_TRANSLATE_NOOP("Words", "Contribution fraud suspected")},
    Word<domain::ReasonCode>{domain::ReasonCode::P11, QT_TRANSLATE_NOOP("Words", "Guardian or heir letter missing")},
    Word<domain::ReasonCode>{domain::ReasonCode::T01, QT_TRANSLATE_NOOP("Words", "Did not answer the call")},
    Word<domain::ReasonCode>{domain::ReasonCode::T02, QT_TRANSLATE_NOOP("Words", "Bad connection")},
    Word<domain::ReasonCode>{domain::ReasonCode::T03, QT_TRANSLATE_NOOP("Words", "System down")},
    Word<domain::ReasonCode>{domain::ReasonCode::T04, QT_TRANSLATE_NOOP("Words", "Code failed, number inactive")},
    Word<domain::ReasonCode>{domain::ReasonCode::T05, QT_TRANSLATE_NOOP("Words", "Upload failed")},
    Word<domain::ReasonCode>{domain::ReasonCode::T06, QT_TRANSLATE_NOOP("Words", "Participant asks for another time")},
};

constexpr std::array kChangeKind{
    Word<domain::ChangeKind>{domain::ChangeKind::Unknown, QT_TRANSLATE_NOOP("Words", "Unknown change")},
    Word<domain::ChangeKind>{domain::ChangeKind::Account, QT_TRANSLATE_NOOP("Words", "Account")},
    Word<domain::ChangeKind>{domain::ChangeKind::Nik, QT_TRANSLATE_NOOP("Words", "NIK")},
    Word<domain::ChangeKind>{domain::ChangeKind::Name, QT_TRANSLATE_NOOP("Words", "Name")},
    Word<domain::ChangeKind>{domain::ChangeKind::BirthDate, QT_TRANSLATE_NOOP("Words", "Date of birth")},
    Word<domain::ChangeKind>{domain::ChangeKind::SopWaiver, QT_TRANSLATE_NOOP("Words", "Document waived")},
    Word<domain::ChangeKind>{domain::ChangeKind::Reopen, QT_TRANSLATE_NOOP("Words", "Reopened")},
    Word<domain::ChangeKind>{domain::ChangeKind::EvidenceUse, QT_TRANSLATE_NOOP("Words", "Recording used elsewhere")},
};

} // namespace

QString wordOf(domain::ClaimState value)
{
    return find(kClaimState, value);
}

QString wordOf(domain::ClaimReason value)
{
    return find(kClaimReason, value);
}

QString wordOf(domain::Channel value)
{
    return find(kChannel, value);
}

QString wordOf(domain::Outcome value)
{
    return find(kOutcome, value);
}

QString wordOf(domain::FollowUpStatus value)
{
    return find(kFollowUpStatus, value);
}

QString wordOf(domain::ReasonCode value)
{
    return find(kReasonCode, value);
}

QString wordOf(domain::ChangeKind value)
{
    return find(kChangeKind, value);
}

} // namespace loket::ui

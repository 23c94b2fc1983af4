// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/words/words.h"

#include <QCoreApplication>

namespace loket::words {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::words::ClaimWords)

public:
    static QString claimReason(domain::ClaimReason value);
    static QString claimState(domain::ClaimState value);
    static QString channel(domain::Channel value);
    static QString outcome(domain::Outcome value);
    static QString field(domain::FieldKey value);
    static QString fieldVerdict(domain::FieldVerdict value);
    static QString checklistItem(domain::ChecklistItem value);
    static QString role(domain::Role value);
};

QString Words::claimReason(domain::ClaimReason value)
{
    using domain::ClaimReason;
    switch (value) {
    case ClaimReason::Age56:
        return tr("Age 56");
    case ClaimReason::AgeContract:
        return tr("Retirement age by contract");
    case ClaimReason::PkwtEnd:
        return tr("Fixed-term contract ended");
    case ClaimReason::BpuStop:
        return tr("Self-employed, stopped");
    case ClaimReason::Resign:
        return tr("Resigned");
    case ClaimReason::Phk:
        return tr("Dismissed");
    case ClaimReason::LeaveIdWna:
        return tr("Leaves Indonesia, foreigner");
    case ClaimReason::LeaveIdWni:
        return tr("Leaves Indonesia, citizen");
    case ClaimReason::Disabled:
        return tr("Permanent total disability");
    case ClaimReason::Death:
        return tr("Death, heir");
    case ClaimReason::DeathWna:
        return tr("Death, foreigner");
    case ClaimReason::Partial10:
        return tr("Partial 10 %");
    case ClaimReason::Partial30Cash:
        return tr("Partial 30 %, house in cash");
    case ClaimReason::Partial30Credit:
        return tr("Partial 30 %, house on credit");
    case ClaimReason::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::claimState(domain::ClaimState value)
{
    using domain::ClaimState;
    switch (value) {
    case ClaimState::Draft:
        return tr("Draft");
    case ClaimState::Submitted:
        return tr("Submitted");
    case ClaimState::DocumentReview:
        return tr("Documents being reviewed");
    case ClaimState::Returned:
        return tr("Returned for correction");
    case ClaimState::Queued:
        return tr("Ready for verification");
    case ClaimState::Called:
        return tr("Called");
    case ClaimState::InVerification:
        return tr("In verification");
    case ClaimState::NoShow:
        return tr("Did not answer");
    case ClaimState::Postponed:
        return tr("Postponed");
    case ClaimState::AwaitingSupervisor:
        return tr("Awaits the supervisor");
    case ClaimState::Approved:
        return tr("Approved");
    case ClaimState::PaymentPending:
        return tr("Payment under way");
    case ClaimState::PaymentFailed:
        return tr("Payment failed");
    case ClaimState::Paid:
        return tr("Paid");
    case ClaimState::Rejected:
        return tr("Rejected");
    case ClaimState::Expired:
        return tr("Expired");
    case ClaimState::Cancelled:
        return tr("Cancelled");
    case ClaimState::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::channel(domain::Channel value)
{
    using domain::Channel;
    switch (value) {
    case Channel::Online:
        return tr("Online");
    case Channel::Booth:
        return tr("Booth");
    case Channel::Counter:
        return tr("Counter");
    case Channel::Collective:
        return tr("Collective");
    case Channel::Dropbox:
        return tr("Drop box");
    case Channel::BankPartner:
        return tr("Bank partner");
    case Channel::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::outcome(domain::Outcome value)
{
    using domain::Outcome;
    switch (value) {
    case Outcome::Approve:
        return tr("Approve");
    case Outcome::Return:
        return tr("Return");
    case Outcome::Postpone:
        return tr("Postpone");
    case Outcome::Reject:
        return tr("Reject");
    case Outcome::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::field(domain::FieldKey value)
{
    using domain::FieldKey;
    switch (value) {
    case FieldKey::Nik:
        return tr("NIK");
    case FieldKey::Name:
        return tr("Name");
    case FieldKey::BirthDate:
        return tr("Birth date");
    case FieldKey::Sex:
        return tr("Sex");
    case FieldKey::MotherName:
        return tr("Mother's name");
    case FieldKey::Address:
        return tr("Address");
    case FieldKey::Kpj:
        return tr("KPJ");
    case FieldKey::Employer:
        return tr("Employer");
    case FieldKey::EmploymentEnd:
        return tr("End of employment");
    case FieldKey::Npwp:
        return tr("NPWP");
    case FieldKey::Phone:
        return tr("Phone");
    case FieldKey::Email:
        return tr("E-mail");
    case FieldKey::BankCode:
        return tr("Bank");
    case FieldKey::AccountNumber:
        return tr("Account number");
    case FieldKey::AccountHolder:
        return tr("Account holder");
    case FieldKey::ContractAge:
        return tr("Retirement age of the contract");
    case FieldKey::DeathDate:
        return tr("Date of death");
    case FieldKey::DisabledOn:
        return tr("Disabled since");
    case FieldKey::LeavingOn:
        return tr("Leaves Indonesia on");
    case FieldKey::AskedGross:
        return tr("Amount asked for");
    case FieldKey::Heirs:
        return tr("Heirs");
    case FieldKey::StatesNotWorking:
        return tr("Declares not to work any more");
    case FieldKey::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::fieldVerdict(domain::FieldVerdict value)
{
    using domain::FieldVerdict;
    switch (value) {
    case FieldVerdict::NotChecked:
        return tr("Not checked");
    case FieldVerdict::Match:
        return tr("Same");
    case FieldVerdict::Corrected:
        return tr("Corrected");
    case FieldVerdict::New:
        return tr("New");
    case FieldVerdict::Unreadable:
        return tr("Unreadable");
    case FieldVerdict::Differs:
        return tr("Different");
    case FieldVerdict::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::checklistItem(domain::ChecklistItem value)
{
    using domain::ChecklistItem;
    switch (value) {
    case ChecklistItem::RightPerson:
        return tr("The face is that of the ID card");
    case ChecklistItem::ConsentAnswered:
        return tr("Consent to recording was given");
    case ChecklistItem::AloneAndFree:
        return tr("Alone and acting freely");
    case ChecklistItem::LivenessPrompt:
        return tr("The random movement was done");
    case ChecklistItem::AccountQuestions:
        return tr("Account questions answered rightly");
    case ChecklistItem::IdCardHeld:
        return tr("The original ID card was seen");
    case ChecklistItem::OriginalsHeld:
        return tr("All other originals were seen");
    case ChecklistItem::DataRechecked:
        return tr("Form and documents agree");
    case ChecklistItem::NotWorkingElsewhere:
        return tr("Declares no other employment");
    case ChecklistItem::BenefitReadOut:
        return tr("Benefit and tax were read out");
    case ChecklistItem::OutcomeExplained:
        return tr("The outcome was explained");
    case ChecklistItem::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::role(domain::Role value)
{
    using domain::Role;
    switch (value) {
    case Role::Participant:
        return tr("Participant");
    case Role::Helper:
        return tr("Helper");
    case Role::Frontliner:
        return tr("Frontliner");
    case Role::Cso:
        return tr("Service officer");
    case Role::Verifier:
        return tr("Verifier");
    case Role::Supervisor:
        return tr("Supervisor");
    case Role::BranchHead:
        return tr("Branch head");
    case Role::HeadOffice:
        return tr("Head office");
    case Role::System:
        return tr("System");
    case Role::Unknown:
        break;
    }
    return tr("unknown");
}

} // namespace

QString claimReason(domain::ClaimReason value)
{
    return Words::claimReason(value);
}

QString claimState(domain::ClaimState value)
{
    return Words::claimState(value);
}

QString channel(domain::Channel value)
{
    return Words::channel(value);
}

QString outcome(domain::Outcome value)
{
    return Words::outcome(value);
}

QString field(domain::FieldKey value)
{
    return Words::field(value);
}

QString fieldVerdict(domain::FieldVerdict value)
{
    return Words::fieldVerdict(value);
}

QString checklistItem(domain::ChecklistItem value)
{
    return Words::checklistItem(value);
}

QString role(domain::Role value)
{
    return Words::role(value);
}

} // namespace loket::words

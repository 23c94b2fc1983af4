// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewords.h"

#include "loket/core/mask.h"
#include "loket/domain/names.h"
#include "loket/ui/formats.h"
#include "loket/words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace loket::changespanel {

using domain::ChangeKind;
using domain::FieldKey;
using models::ChangeAct;
using models::ChangeBar;
using models::ChangeFault;
using models::ChangeTurn;
using models::SourceWord;
using ui::Icon;
using ui::Tone;

namespace {

class Changes
{
    Q_DECLARE_TR_FUNCTIONS(loket::changespanel::Changes)

public:
    static QString kind(ChangeKind kind)
    {
        switch (kind) {
        case ChangeKind::Account:
            return tr("Another account");
        case ChangeKind::Nik:
            return tr("NIK");
        case ChangeKind::Name:
            return tr("Name");
        case ChangeKind::BirthDate:
            return tr("Birth date");
        case ChangeKind::SopWaiver:
            return tr("Do without a paper");
        case ChangeKind::Reopen:
            return tr("Open the rejected claim again");
        case ChangeKind::EvidenceUse:
            return tr("Use of a recording");
        case ChangeKind::Unknown:
            break;
        }
        return tr("Another change");
    }
    static QString valueName(FieldKey field)
    {
        switch (field) {
        case FieldKey::BankCode:
            return tr("Bank");
        case FieldKey::AccountNumber:
            return tr("Account");
        case FieldKey::AccountHolder:
            return tr("Holder");
        case FieldKey::Unknown:
            return tr("Content");
        default:
            return words::field(field);
        }
    }
    static Mark turn(const models::ChangeRow &row)
    {
        switch (row.turn) {
        case ChangeTurn::Mine:
            return {Tone::Warning, Icon::Hand, tr("Waits for you")};
        case ChangeTurn::NewAccount:
            return {Tone::Bad, Icon::Banknote, tr("Needs another account")};
        case ChangeTurn::Others:
            break;
        }
        return {Tone::Info, Icon::Hourglass, tr("Waits for somebody else")};
    }
    static Mark source(const models::ChangedValue &value)
    {
        const bool bank = value.field == FieldKey::AccountHolder;
        const bool nik = value.field == FieldKey::Nik;
        switch (value.word) {
        case SourceWord::None:
            return {};
        case SourceWord::Waiting:
            return {Tone::Neutral, Icon::Hourglass,
                    bank ? tr("The bank has not answered yet") : tr("Dukcapil has not answered yet")};
        case SourceWord::NotFound:
            return {Tone::Bad, Icon::CircleX,
                    bank ? tr("The bank does not know this account") : tr("Dukcapil does not know this NIK")};
        case SourceWord::Agrees:
            return {Tone::Ok, Icon::CircleCheck,
                    bank  ? tr("Bank: name agrees, account active")
                    : nik ? tr("Dukcapil: the name agrees")
                          : tr("Dukcapil agrees")};
        case SourceWord::Differs:
            return {Tone::Bad, Icon::TriangleAlert,
                    bank  ? tr("Bank: another name")
                    : nik ? tr("Dukcapil: another name")
                          : tr("Dukcapil has another")};
        case SourceWord::Dormant:
            return {Tone::Bad, Icon::CircleX, tr("Bank: account not active")};
        }
        return {};
    }
    static QString bar(ChangeBar bar, bool firstLook)
    {
        switch (bar) {
        case ChangeBar::None:
            return {};
        case ChangeBar::StateMoved:
            return tr("The claim has gone on; this can only be refused.");
        case ChangeBar::RoleMayNot:
            return firstLook ? tr("A service officer looks at it first.") : tr("A supervisor confirms it.");
        case ChangeBar::OfficerFirst:
            return tr("The participant asked for it: a service officer looks at it first, then you.");
        case ChangeBar::Proposer:
            return tr("You proposed it; somebody else confirms.");
        case ChangeBar::Checker:
            return tr("You looked at it first; somebody else confirms.");
        case ChangeBar::OnHold:
            return tr("Legal hold: nothing is paid.");
        }
        return {};
    }
    static QString failure(const domain::Payment &payment)
    {
        if (payment.failure == domain::ReasonCode::P08)
            return tr("another name on the account");
        if (payment.bankNote == "closed")
            return tr("the account is closed");
        if (payment.bankNote == "dormant")
            return tr("the account is not active");
        return tr("the account takes no money");
    }
    static QString done(ChangeAct act)
    {
        switch (act) {
        case ChangeAct::Propose:
            return tr("Proposed; a second person confirms");
        case ChangeAct::Check:
            return tr("Checked; the supervisor confirms");
        case ChangeAct::Confirm:
            return tr("Change confirmed");
        case ChangeAct::Refuse:
            return tr("Change refused");
        }
        return {};
    }
    static QString problem(const models::ChangeProblem &problem)
    {
        switch (problem.fault) {
        case ChangeFault::ValueMissing:
            return tr("Fill this in.");
        case ChangeFault::SameAsNow:
            return tr("This is what the claim has already.");
        case ChangeFault::ReasonShort:
            return tr("Write why, so that the second person understands it.");
        case ChangeFault::ValueWrong:
            break;
        }
        switch (problem.field) {
        case FieldKey::BankCode:
            return tr("A bank code has 3 digits.");
        case FieldKey::AccountNumber:
            return tr("An account number has 10 to 16 digits.");
        case FieldKey::Nik:
            return tr("A NIK has 16 digits.");
        default:
            return tr("This cannot be right.");
        }
    }
    static QString moneyBack() { return tr("Money sent back"); }
};

} // namespace

QString kindText(ChangeKind kind)
{
    return Changes::kind(kind);
}

QString valueName(FieldKey field)
{
    return Changes::valueName(field);
}

bool isMasked(FieldKey field)
{
    return field == FieldKey::Nik || field == FieldKey::AccountNumber;
}

QString shownValue(ChangeKind kind, FieldKey field, const std::string &value)
{
    if (value.empty())
        return QStringLiteral("—");
    if (isMasked(field))
        return QString::fromStdString(core::mask(value));
    if (field == FieldKey::BirthDate) {
        const auto date = core::Date::fromIso(value);
        return date ? ui::dateText(*date) : QString::fromStdString(value);
    }
    if (kind == ChangeKind::SopWaiver)
        return words::document(domain::fromWire<domain::DocumentKind>(value));
    return QString::fromStdString(value);
}

Mark turnMark(const models::ChangeRow &row)
{
    return Changes::turn(row);
}

Mark sourceMark(const models::ChangedValue &value)
{
    return Changes::source(value);
}

QString barText(ChangeBar bar, bool firstLook)
{
    return Changes::bar(bar, firstLook);
}

QString failureText(const domain::Payment &payment)
{
    return Changes::failure(payment);
}

QString doneText(ChangeAct act)
{
    return Changes::done(act);
}

QString problemText(const models::ChangeProblem &problem)
{
    return Changes::problem(problem);
}

QString waitingText(const domain::Claim &claim)
{
    QStringList kinds;
    for (const domain::PendingChange &change : claim.changes)
        kinds.append(kindText(change.kind));
    return kinds.isEmpty() ? Changes::moneyBack() : kinds.join(QStringLiteral(", "));
}

QString rowText(const models::ChangeRow &row)
{
    const domain::Claim &claim = row.view.claim;
    return QStringList{QString::fromStdString(claim.form.participant.name), QString::fromStdString(claim.number),
                       waitingText(claim), turnMark(row).words}
        .join(QStringLiteral(", "));
}

} // namespace loket::changespanel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvalwords.h"

#include "loket/ui/formats.h"
#include "loket/ui/money.h"
#include "loket/words/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

namespace loket::approvalpanel {

using models::ApprovalBar;
using models::ApprovalFault;
using models::ApprovalProblem;
using models::ApprovalRow;
using ui::Icon;
using ui::Tone;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::approvalpanel::Words)

public:
    static QString days(const ApprovalRow &row)
    {
        const domain::Claim &claim = row.view.claim;
        if (!row.days || !claim.payBy)
            return tr("no date to pay yet");
        if (row.days->late > 0)
            return tr("Past by %n working day(s)", "", row.days->late);
        return tr("day %1 · until %2").arg(row.days->used).arg(ui::shortDayText(*claim.payBy));
    }

    static QString problem(const ApprovalProblem &problem)
    {
        switch (problem.fault) {
        case ApprovalFault::NotOpen:
            return tr("Choose a claim in the list.");
        case ApprovalFault::NotWaiting:
            return tr("This claim does not wait for a supervisor any more.");
        case ApprovalFault::Busy:
            return tr("Being saved…");
        case ApprovalFault::Barred:
            return bar(problem.bar);
        case ApprovalFault::OnHold:
            return tr("The claim is on hold; nothing moves towards payment.");
        case ApprovalFault::NothingToApprove:
            return tr("The officer proposes a rejection: reject it or send it back.");
        case ApprovalFault::EvidenceUnseen:
            return tr("Look at the evidence first: %n document(s) not opened yet.", "", problem.count);
        case ApprovalFault::RulesSilent:
            return tr("The rules name no amount for this claim; send it back.");
        case ApprovalFault::NotEligible:
            return tr("Asked again today, the rules say the participant is not eligible.");
        case ApprovalFault::RulesChanged:
            return tr("Computed again, the amount is another one. Send it back to be decided anew.");
        case ApprovalFault::NoCentre:
            return tr("The centre cannot be reached. Money is approved only with a connection.");
        case ApprovalFault::CommentMissing:
            return tr("Write a comment for the officer first.");
        }
        return {};
    }

    static QString bar(ApprovalBar bar)
    {
        switch (bar) {
        case ApprovalBar::None:
            return {};
        case ApprovalBar::RoleMayNot:
            return tr("Only a supervisor or the branch head approves.");
        case ApprovalBar::Maker:
            return tr("You proposed it; somebody else approves.");
        case ApprovalBar::Registrar:
            return tr("You registered it; somebody else approves.");
        case ApprovalBar::Changer:
            return tr("You worked on it; somebody else approves.");
        case ApprovalBar::AboveLimit:
            return tr("Above your limit; the branch head approves.");
        }
        return {};
    }

    static QString millions(const QString &figure) { return tr("Rp %1 m").arg(figure); }
    static QString participant() { return tr("Participant"); }
    static QString system() { return tr("System"); }
    static QString noAmount() { return tr("rejection proposed"); }
};

struct EventWord
{
    const char *what;
    const char *words;
    Icon icon;
};

constexpr std::array kEvents{
    EventWord{"claim.created", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Created"), Icon::Plus},
    EventWord{"claim.draft_updated", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Form changed"), Icon::Pencil},
    EventWord{"claim.document_attached", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Document uploaded"),
              Icon::Upload},
    EventWord{"claim.submitted", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Submitted"), Icon::Send},
    EventWord{"claim.registers_recorded", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Registers asked"),
              Icon::Landmark},
    EventWord{"claim.review_taken", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Taken for review"),
              Icon::UserCheck},
    EventWord{"claim.document_judged", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Document judged"),
              Icon::FileCheck},
    EventWord{"claim.checks_recorded", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Checks recorded"),
              Icon::ListChecks},
    EventWord{"claim.returned", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Returned to the participant"),
              Icon::Undo2},
    EventWord{"claim.review_completed", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Papers complete"),
              Icon::CircleCheck},
    EventWord{"claim.called", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Called"), Icon::Phone},
    EventWord{"claim.answered", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Verification begun"),
              Icon::PhoneCall},
    EventWord{"claim.unanswered", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Did not answer"), Icon::PhoneOff},
    EventWord{"claim.rescheduled", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Given another time"),
              Icon::CalendarClock},
    EventWord{"claim.line_lost", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Line lost"), Icon::WifiOff},
    EventWord{"claim.decided", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Decision proposed"), Icon::Scale},
    EventWord{"claim.supplied", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Papers supplied"), Icon::Upload},
    EventWord{"claim.sent_back", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Sent back by the supervisor"),
              Icon::Undo2},
    EventWord{"claim.change_proposed", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Change proposed"),
              Icon::Pencil},
    EventWord{"claim.change_confirmed", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Change confirmed"),
              Icon::CircleCheck},
    EventWord{"claim.change_refused", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Change refused"),
              Icon::CircleX},
    EventWord{"claim.change_inquired", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Asked about a change"),
              Icon::Landmark},
    EventWord{"claim.change_checked", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Change checked"),
              Icon::UserCheck},
    EventWord{"claim.payment_failed", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Payment failed"),
              Icon::CircleAlert},
    EventWord{"claim.hold_placed", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Put on hold"), Icon::CirclePause},
    EventWord{"claim.hold_released", QT_TRANSLATE_NOOP("loket::approvalpanel::Events", "Hold lifted"), Icon::Play},
};

const EventWord *findEvent(std::string_view what)
{
    const auto found = std::ranges::find_if(kEvents, [what](const EventWord &row) { return what == row.what; });
    return found == kEvents.end() ? nullptr : &*found;
}

} // namespace

QString problemText(const ApprovalProblem &problem)
{
    return Words::problem(problem);
}

QString barText(ApprovalBar bar)
{
    return Words::bar(bar);
}

QString shortMoney(core::Rupiah amount)
{
    constexpr std::int64_t kMillion = 1'000'000;
    constexpr std::int64_t kTenth = kMillion / 10;
    if (amount.value < kMillion)
        return ui::moneyText(amount);
    const std::int64_t tenths = amount.value / kTenth; // cut, not rounded: never more than will be paid
    const QString whole = ui::countText(tenths / 10);
    return Words::millions(tenths % 10 == 0 ? whole : QStringLiteral("%1,%2").arg(whole).arg(tenths % 10));
}

QString daysText(const ApprovalRow &row)
{
    return Words::days(row);
}

Mark daysMark(const ApprovalRow &row)
{
    if (row.days && row.days->late > 0)
        return {Tone::Bad, Icon::TriangleAlert};
    if (models::isUrgent(row))
        return {Tone::Warning, Icon::Hourglass};
    return {Tone::Neutral, Icon::Clock};
}

QString rowText(const ApprovalRow &row)
{
    const domain::Claim &claim = row.view.claim;
    QStringList parts{QString::fromStdString(claim.form.participant.name), words::claimReason(claim.form.reason)};
    if (claim.decision && claim.decision->benefit)
        parts.append(ui::moneyText(claim.decision->benefit->net));
    else
        parts.append(Words::noAmount());
    parts.append(daysText(row));
    parts.append(barText(row.bar));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString eventText(const std::string &what)
{
    const EventWord *row = findEvent(what);
    return row == nullptr ? QString::fromStdString(what)
                          : QCoreApplication::translate("loket::approvalpanel::Events", row->words);
}

Icon eventIcon(const std::string &what)
{
    const EventWord *row = findEvent(what);
    return row == nullptr ? Icon::CircleDot : row->icon;
}

QString whoText(const std::string &who)
{
    if (who == "participant")
        return Words::participant();
    return who == "system" || who.empty() ? Words::system() : QString::fromStdString(who);
}

} // namespace loket::approvalpanel

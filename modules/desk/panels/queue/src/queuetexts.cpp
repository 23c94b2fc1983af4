// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuetexts.h"

#include "loket/ui/errortext.h"
#include "loket/ui/formats.h"
#include "loket/words/words.h"

#include <QCoreApplication>

namespace loket::queuepanel {
namespace {

using domain::VisitState;
using models::QueueAct;
using models::QueueGroup;
using models::QueueRow;
using models::WaitLevel;
using ui::Icon;
using ui::Tone;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(loket::queuepanel::Texts)

public:
    static StateLine waiting(const QueueRow &row)
    {
        const int minutes = static_cast<int>(row.seconds / 60);
        if (row.level == WaitLevel::Over)
            return {Tone::Bad, Icon::TriangleAlert, tr("%n min, over the promise", "", minutes), true};
        if (row.level == WaitLevel::Near)
            return {Tone::Warning, Icon::Hourglass, tr("%n min, nearly due", "", minutes), true};
        return {Tone::Neutral, Icon::Clock, tr("%n min", "waiting time", minutes), false};
    }
    static StateLine served(const QueueRow &row)
    {
        const domain::Visit &visit = row.view.visit;
        const bool mine = row.group == QueueGroup::Mine;
        const QString time = ui::timerText(std::chrono::seconds(row.seconds));
        const QString desk = QString::fromStdString(visit.desk.empty() ? visit.servedByName : visit.desk);
        switch (visit.state) {
        case VisitState::Called:
            return {Tone::Info, Icon::Bell, mine ? tr("called %1").arg(time) : tr("called to %1").arg(desk), mine};
        case VisitState::OnHold:
            return {Tone::Warning, Icon::CirclePause, mine ? tr("on hold %1").arg(time) : tr("on hold at %1").arg(desk),
                    mine};
        default:
            return {mine ? Tone::Ok : Tone::Neutral, Icon::CircleDot,
                    mine ? tr("served %1").arg(time) : tr("served at %1").arg(desk), mine};
        }
    }
    static StateLine other(const domain::Visit &visit, core::Zone zone)
    {
        const QString word = words::visitState(visit.state);
        switch (visit.state) {
        case VisitState::Booked:
            if (visit.slotStart)
                return {Tone::Neutral, Icon::CalendarClock, tr("booked %1").arg(ui::clockText(*visit.slotStart, zone)),
                        false};
            return {Tone::Neutral, Icon::CalendarClock, word, false};
        case VisitState::Arrived:
            return {Tone::Info, Icon::UserCheck, word, false};
        case VisitState::Done:
            return {Tone::Neutral, Icon::CircleCheck, word, false};
        case VisitState::NotHere:
            return {Tone::Neutral, Icon::UserX, word, false};
        case VisitState::Left:
            return {Tone::Neutral, Icon::LogOut, word, false};
        default:
            return {Tone::Neutral, Icon::CircleHelp, word, false};
        }
    }
    static QString proposed(const QString &priority) { return tr("%1: not confirmed yet").arg(priority); }
    static QString needsYou() { return tr("needs you"); }
    static QString provisional() { return tr("kept on this PC, not yet at the centre"); }
    static QString done(QueueAct act, const QString &who);
    static QString nextRefused(const core::Error &error);
};

QString Texts::done(QueueAct act, const QString &who)
{
    switch (act) {
    case QueueAct::Call:
        return tr("%1 is called").arg(who);
    case QueueAct::Recall:
        return tr("%1 is called again").arg(who);
    case QueueAct::Arrive:
        return tr("%1 has arrived").arg(who);
    case QueueAct::Begin:
        return tr("%1 is being served").arg(who);
    case QueueAct::NotHere:
        return tr("%1 is not here").arg(who);
    case QueueAct::Hold:
        return tr("%1 is on hold").arg(who);
    case QueueAct::Resume:
        return tr("%1 goes on").arg(who);
    case QueueAct::Finish:
        return tr("%1 is finished").arg(who);
    case QueueAct::Undo:
        return tr("Taken back for %1").arg(who);
    case QueueAct::Restore:
        return tr("%1 waits again").arg(who);
    case QueueAct::Leave:
        return tr("%1 has left").arg(who);
    case QueueAct::Move:
        return tr("%1 was moved").arg(who);
    case QueueAct::ConfirmPriority:
        return tr("%1 is called first now").arg(who);
    case QueueAct::RefusePriority:
        return tr("%1 stays in turn").arg(who);
    }
    return {};
}

QString Texts::nextRefused(const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::QueueEmpty:
        return tr("Nobody is waiting for this desk.");
    case core::ErrorCode::Unavailable:
    case core::ErrorCode::Timeout:
        return tr("The centre does not answer, so it cannot say who is next. Choose somebody in the list and press "
                  "Shift+F2 to call them.");
    default:
        return ui::errorText(error);
    }
}

} // namespace

StateLine stateLine(const QueueRow &row, core::Zone zone)
{
    if (row.view.conflict)
        return {Tone::Bad, Icon::CircleAlert, Texts::needsYou(), true};
    switch (row.group) {
    case QueueGroup::Waiting:
        return Texts::waiting(row);
    case QueueGroup::Mine:
    case QueueGroup::Served:
        return Texts::served(row);
    case QueueGroup::Booked:
    case QueueGroup::Ended:
        break;
    }
    return Texts::other(row.view.visit, zone);
}

QString aboutLine(const domain::Visit &visit)
{
    const QString reason =
        visit.reason == domain::ClaimReason::Unknown ? words::service(visit.service) : words::claimReason(visit.reason);
    if (visit.priorityState == domain::PriorityState::Proposed)
        return Texts::proposed(words::priority(visit.priority));
    if (visit.priorityState == domain::PriorityState::Confirmed)
        return reason + QStringLiteral(" · ") + words::priority(visit.priority);
    return reason;
}

ui::Icon serviceIcon(domain::Service service)
{
    switch (service) {
    case domain::Service::Video:
        return Icon::Video;
    case domain::Service::Company:
        return Icon::Building2;
    case domain::Service::DocumentFix:
        return Icon::FileCheck;
    default:
        return Icon::User;
    }
}

QString spokenRow(const QueueRow &row, core::Zone zone)
{
    const domain::Visit &visit = row.view.visit;
    QStringList parts{QString::fromStdString(visit.ticket), QString::fromStdString(visit.name),
                      words::service(visit.service), aboutLine(visit), stateLine(row, zone).words};
    if (row.view.provisional)
        parts.append(Texts::provisional());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString doneText(QueueAct act, const QString &who)
{
    return Texts::done(act, who);
}

QString nextRefusedText(const core::Error &error)
{
    return Texts::nextRefused(error);
}

} // namespace loket::queuepanel

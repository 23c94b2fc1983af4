// SPDX-License-Identifier: GPL-3.0-or-later
#include "recapwords.h"

#include "loket/ui/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace loket::reportpanel {

using domain::FollowUpStatus;
using models::RecapModel;
using ui::Icon;
using ui::Tone;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::reportpanel::Words)

public:
    static QString status(FollowUpStatus status)
    {
        switch (status) {
        case FollowUpStatus::Approved:
            return tr("Approved");
        case FollowUpStatus::Rejected:
            return tr("Rejected");
        case FollowUpStatus::NotYet:
            return tr("Not yet");
        case FollowUpStatus::Postponed:
            return tr("Postponed");
        default:
            return tr("Total");
        }
    }
    static QStringList columns()
    {
        return {tr("Follow-up"), tr("Online"), tr("At the office"), tr("Total"), tr("Share")};
    }
    static QString title() { return tr("Recap of claims by follow-up"); }
    static QString rule() { return tr("Not yet and Postponed do not count in the percentages."); }
    static QString counted(const QString &when) { return tr("Counted from the history of claims, %1").arg(when); }
    static QString adds() { return tr("The sum agrees: %1 + %2 = %3"); }
    static QString madeBy(const QString &who) { return tr("Made by %1").arg(who); }
};

QString dayText(const std::string &iso)
{
    const auto day = core::Date::fromIso(iso);
    return day ? ui::dateText(*day) : QString::fromStdString(iso);
}

QString countedText(const RecapModel &model)
{
    return Words::counted(ui::momentText(model.recap()->countedAt, model.maker().officer().zone));
}

} // namespace

QString statusText(FollowUpStatus status)
{
    return Words::status(status);
}

Tone toneOf(FollowUpStatus status)
{
    switch (status) {
    case FollowUpStatus::Approved:
        return Tone::Ok;
    case FollowUpStatus::Rejected:
        return Tone::Bad;
    case FollowUpStatus::Postponed:
        return Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

Icon glyphOf(FollowUpStatus status)
{
    switch (status) {
    case FollowUpStatus::Approved:
        return Icon::CircleCheck;
    case FollowUpStatus::Rejected:
        return Icon::CircleX;
    case FollowUpStatus::Postponed:
        return Icon::CirclePause;
    default:
        return Icon::Clock;
    }
}

QStringList columnTexts()
{
    return Words::columns();
}

QString shareText(const QVariant &share)
{
    constexpr double kWhole = 100;
    return share.isValid() ? QLocale(QLocale::Indonesian).toString(share.toDouble() * kWhole, 'f', 1) + QLatin1Char('%')
                           : QString();
}

QString periodText(const protocol::Recap &recap)
{
    return QStringLiteral("%1 – %2").arg(dayText(recap.from), dayText(recap.to));
}

QString checkText(const RecapModel &model)
{
    return Words::adds().arg(ui::countText(model.online().all), ui::countText(model.onsite().all),
                             ui::countText(model.both().all));
}

QString ruleText()
{
    return Words::rule();
}

QList<QStringList> cellsOf(const RecapModel &model, bool plain)
{
    QList<QStringList> rows{columnTexts()};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{
            statusText(static_cast<FollowUpStatus>(model.index(row, 0).data(RecapModel::StatusRole).toInt()))};
        for (int column = RecapModel::OnlineColumn; column <= RecapModel::TotalColumn; ++column) {
            const qint64 count = model.index(row, column).data(RecapModel::CountRole).toLongLong();
            cells.append(plain ? QString::number(count) : ui::countText(count));
        }
        cells.append(shareText(model.index(row, RecapModel::ShareColumn).data(RecapModel::ShareRole)));
        rows.append(cells);
    }
    return rows;
}

ui::PdfTable paperOf(const RecapModel &model, const QString &office)
{
    ui::PdfTable paper;
    paper.title = Words::title();
    paper.subtitle = QStringList{office, periodText(*model.recap())}.join(QStringLiteral(" · "));
    QList<QStringList> rows = cellsOf(model, false);
    const QStringList heads = rows.takeFirst();
    for (const QString &head : heads)
        paper.columns.append({head, paper.columns.isEmpty() ? 2.0 : 1.0, !paper.columns.isEmpty()});
    for (const QStringList &cells : rows)
        paper.rows.append({cells, cells == rows.constLast()});
    paper.footNotes = {checkText(model), ruleText(), countedText(model)};
    paper.pageFoot = Words::madeBy(QString::fromStdString(model.maker().officer().displayName));
    return paper;
}

QByteArray csvOf(const RecapModel &model, const QString &office)
{
    QList<QStringList> rows = cellsOf(model, true);
    rows.append({QString()});
    rows.append({office});
    rows.append({periodText(*model.recap())});
    rows.append({checkText(model)});
    rows.append({ruleText()});
    rows.append({countedText(model)});
    return models::toCsv(rows);
}

} // namespace loket::reportpanel

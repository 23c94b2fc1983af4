// SPDX-License-Identifier: GPL-3.0-or-later
#include "daycard.h"

#include "loket/ui/barchart.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "proposalbar.h"
#include "quotabar.h"
#include "recentdelegate.h"
#include "waitboard.h"

#include <QEvent>
#include <QGridLayout>
#include <QListView>
#include <QVBoxLayout>

namespace loket::walkinpanel {

using namespace ui;

DayCard::DayCard(models::WalkInDay &day, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_day(day)
    , m_quota(new QuotaBar(day, this))
    , m_waitTitle(new TextLabel(QString(), Type::BodyStrong))
    , m_waits(new WaitBoard(day, WaitBoard::Shape::Rows))
    , m_waitPart(new QWidget(this))
    , m_proposal(new ProposalBar(day, this))
    , m_chartTitle(new TextLabel(QString(), Type::BodyStrong))
    , m_chart(new BarChartView)
    , m_recentTitle(new TextLabel(QString(), Type::BodyStrong))
    , m_recent(new QListView)
    , m_reprint(new KeyButton(Icon::Printer, QString()))
    , m_void(new KeyButton(Icon::Undo2, QString()))
{
    build();
    const auto reprint = [this] {
        const localstore::VisitView *row = m_day.rowAt(m_recent->currentIndex().row());
        if (row == nullptr)
            row = m_day.rowAt(0);
        if (row != nullptr)
            emit reprintWanted(row->visit.id);
    };
    connect(m_reprint, &QAbstractButton::clicked, this, reprint);
    connect(m_recent, &QAbstractItemView::activated, this, reprint);
    connect(m_void, &QAbstractButton::clicked, this, &DayCard::voidWanted);
    connect(&day, &models::WalkInDay::loaded, this, &DayCard::refresh);
    setVoidable(false);
    retranslate();
}

void DayCard::build()
{
    auto *figures = new QGridLayout;
    figures->setVerticalSpacing(0);
    for (int i = 0; i < 4; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_figures[at] = new TextLabel(QStringLiteral("0"), Type::Total);
        m_names[at] = new TextLabel(QString(), Type::Secondary, Token::Secondary);
        figures->addWidget(m_figures[at], 0, i);
        figures->addWidget(m_names[at], 1, i);
    }
    auto *waits = new QVBoxLayout(m_waitPart);
    waits->setContentsMargins(0, 0, 0, 0);
    waits->setSpacing(kGrid);
    waits->addWidget(new Separator);
    waits->addWidget(m_waitTitle);
    waits->addWidget(m_waits);
    m_chart->setMinimumHeight(84);
    m_chart->setMaximumHeight(150);
    m_recent->setModel(&m_day);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setUniformItemSizes(true);
    m_recent->setMouseTracking(true);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recent->setMinimumHeight(96);
    m_reprint->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_void->setKey(QKeySequence(Qt::CTRL | Qt::Key_Z));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(m_reprint);
    buttons->addWidget(m_void);
    body()->addWidget(m_quota);
    body()->addLayout(figures);
    body()->addWidget(m_proposal);
    body()->addWidget(m_waitPart);
    body()->addWidget(new Separator);
    body()->addWidget(m_chartTitle);
    body()->addWidget(m_chart);
    body()->addWidget(new Separator);
    body()->addWidget(m_recentTitle);
    body()->addWidget(m_recent, 1);
    body()->addLayout(buttons);
}

void DayCard::setVoidable(bool on)
{
    m_void->setEnabled(on);
    m_void->setDisabledReason(on ? QString() : tr("No ticket of this desk can be voided"));
}

void DayCard::setWaitsShown(bool on)
{
    m_waitPart->setVisible(on);
}

void DayCard::refresh()
{
    const models::WalkInFigures &figures = m_day.figures();
    const std::array values{figures.waiting, figures.served, figures.done, figures.gone};
    for (std::size_t i = 0; i < values.size(); ++i)
        m_figures[i]->setText(countText(values[i]));
    BarChart chart;
    for (std::size_t i = 0; i < figures.perHour.size(); ++i) {
        const int hour = models::kFirstHour + static_cast<int>(i);
        const QString name = QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0'));
        chart.bars.append({name, figures.perHour[i], hour == m_day.hourNow() ? BarFill::Hatched : BarFill::Solid});
    }
    m_chart->setChart(chart, tr("Arrivals by the hour; the present hour is not over"));
    m_reprint->setEnabled(m_day.rowCount() > 0);
}

void DayCard::retranslate()
{
    setTitle(tr("Today"));
    const std::array names{tr("waiting"), tr("served"), tr("done"), tr("gone")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_names[i]->setText(names[i]);
    m_waitTitle->setText(tr("Expected wait"));
    m_quota->retranslate();
    m_waits->retranslate();
    m_proposal->retranslate();
    m_chartTitle->setText(tr("Arrivals by the hour"));
    m_recentTitle->setText(tr("Last tickets"));
    m_recent->setAccessibleName(tr("Last tickets"));
    m_reprint->setText(tr("Print again"));
    m_void->setText(tr("Void"));
    refresh();
}

void DayCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::walkinpanel

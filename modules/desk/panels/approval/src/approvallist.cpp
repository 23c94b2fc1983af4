// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvallist.h"

#include "approvaldelegate.h"
#include "approvalwords.h"
#include "loket/ui/chip.h"
#include "loket/ui/emptystate.h"
#include "loket/ui/iconlabel.h"
#include "loket/ui/metrics.h"
#include "loket/ui/segmentedtabs.h"
#include "loket/ui/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <algorithm>

namespace loket::approvalpanel {

using namespace ui;
using models::ApprovalBar;
using models::ApprovalListModel;

namespace {

constexpr int kBarredShown = 2;

class BandMark final : public QWidget
{
public:
    explicit BandMark(bool above)
        : m_above(above)
    {
        setFixedSize(14, 12);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBand(painter, rect(), this, m_above);
    }

private:
    bool m_above;
};

} // namespace

ApprovalRows::ApprovalRows(ApprovalListModel &model, bool barred, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_barred(barred)
{
    setSourceModel(&model);
}

void ApprovalRows::setUrgentOnly(bool on)
{
    m_urgentOnly = on;
    invalidateFilter();
}

bool ApprovalRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    const models::ApprovalRow *have = m_model.rowAt(row);
    return have != nullptr && (have->bar != ApprovalBar::None) == m_barred && (!m_urgentOnly || isUrgent(*have));
}

ApprovalList::ApprovalList(ApprovalListModel &model, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_model(model)
    , m_rows(new ApprovalRows(model, false, this))
    , m_barred(new ApprovalRows(model, true, this))
    , m_late(new Chip)
    , m_tabs(new SegmentedTabs)
    , m_legend(new QWidget)
    , m_lower(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_upper(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_view(new QListView)
    , m_empty(new EmptyState(Icon::CircleCheck, QString()))
    , m_barredBox(new QWidget)
    , m_barredTitle(new TextLabel(QString(), Type::SecondaryBold))
    , m_barredView(new QListView)
{
    build();
    model.setDescription([](const models::ApprovalRow &row) { return rowText(row); });
    connect(m_tabs, &SegmentedTabs::currentChanged, this, [this](int tab) {
        m_rows->setUrgentOnly(tab == 1);
        refresh();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ApprovalList::current);
    connect(&model, &ApprovalListModel::loaded, this, &ApprovalList::refresh);
    retranslate();
}

void ApprovalList::build()
{
    setFixedWidth(kWidth);
    setBodyPadding(0);
    addToHead(m_late);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(6);
    legend->addWidget(new BandMark(false));
    legend->addWidget(m_lower);
    legend->addSpacing(10);
    legend->addWidget(new BandMark(true));
    legend->addWidget(m_upper, 1);
    for (QListView *view : {m_view, m_barredView}) {
        view->setFrameShape(QFrame::NoFrame);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setMouseTracking(true);
        view->viewport()->setAutoFillBackground(false);
    }
    m_view->setModel(m_rows);
    m_view->setItemDelegate(new ApprovalDelegate(m_view));
    m_barredView->setModel(m_barred);
    m_barredView->setItemDelegate(new BarredDelegate(m_barredView));
    m_barredView->setSelectionMode(QAbstractItemView::NoSelection);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(kCardPadding, 0, kCardPadding, 2 * kGrid);
    top->setSpacing(3 * kGrid);
    top->addWidget(m_tabs);
    top->addWidget(m_legend);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(kCardPadding, 2 * kGrid, kCardPadding, 0);
    title->addWidget(new IconLabel(Icon::Lock));
    title->addWidget(m_barredTitle, 1);
    auto *barred = new QVBoxLayout(m_barredBox);
    barred->setContentsMargins(0, 0, 0, 2 * kGrid);
    barred->setSpacing(kGrid);
    barred->addWidget(new Separator);
    barred->addLayout(title);
    barred->addWidget(m_barredView);
    body()->setSpacing(0);
    body()->addLayout(top);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_barredBox);
    setFocusProxy(m_view);
}

void ApprovalList::current(const QModelIndex &index)
{
    emit placeChanged();
    if (!index.isValid()) {
        emit emptied();
        return;
    }
    const auto id = domain::ClaimId::parse(index.data(ApprovalListModel::ClaimIdRole).toString().toStdString());
    if (id)
        emit chosen(*id);
}

void ApprovalList::step(int rows)
{
    const int last = m_rows->rowCount() - 1;
    if (last < 0)
        return;
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + rows : 0;
    m_view->setCurrentIndex(m_rows->index(std::clamp(row, 0, last), 0));
}

void ApprovalList::choose(domain::ClaimId claim)
{
    const QModelIndex index = m_rows->mapFromSource(m_model.index(m_model.rowOf(claim)));
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

int ApprovalList::place() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() + 1 : 0;
}

int ApprovalList::count() const
{
    return m_rows->rowCount();
}

void ApprovalList::refresh()
{
    const int late = m_model.late();
    m_late->setState(Tone::Bad, Icon::TriangleAlert, tr("%n past the date", "", late));
    m_late->setVisible(late > 0);
    m_tabs->setCount(0, m_model.open());
    m_tabs->setCount(1, m_model.urgent());
    const auto limit = m_model.limit();
    m_legend->setVisible(limit.has_value());
    if (limit) {
        m_lower->setText(tr("up to %1").arg(shortMoney(*limit)));
        m_upper->setText(tr("above"));
    }
    const bool none = m_model.isLoaded() && m_rows->rowCount() == 0;
    m_view->setVisible(!none);
    m_empty->setVisible(none);
    const int barred = m_barred->rowCount();
    m_barredBox->setVisible(barred > 0);
    m_barredTitle->setText(tr("Not yours to approve (%1)").arg(barred));
    m_barredView->setFixedHeight(BarredDelegate::kHeight * std::min(barred, kBarredShown));
    if (!m_view->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_view->setCurrentIndex(m_rows->index(0, 0));
    emit placeChanged();
}

void ApprovalList::retranslate()
{
    setTitle(tr("Approval"));
    m_tabs->setTabText(0, tr("All"));
    m_tabs->setTabText(1, tr("Urgent"));
    m_view->setAccessibleName(tr("Claims that wait for approval"));
    m_barredView->setAccessibleName(tr("Claims that somebody else approves"));
    m_empty->setMessage(Icon::CircleCheck, tr("Nothing waits"), tr("What officers propose appears here by itself."));
    refresh();
}

void ApprovalList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::approvalpanel

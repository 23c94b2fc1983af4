// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/queuepanel/queuepanel.h"

#include "loket/ui/emptystate.h"
#include "loket/ui/errortext.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/segmentedtabs.h"
#include "loket/ui/skeleton.h"
#include "noticeline.h"
#include "queueactions.h"
#include "queuedelegate.h"
#include "queuetexts.h"

#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace loket::queuepanel {

using namespace ui;
using models::QueueAct;
using models::QueueFilter;
using models::QueueIntents;
using models::QueueModel;

namespace {

constexpr int kWidth = 284;
constexpr std::array kFilters{QueueFilter::All, QueueFilter::Counter, QueueFilter::Video};

QString nameOf(const QueueModel &model, domain::VisitId visit)
{
    const localstore::VisitView *view = model.visit(visit);
    if (view == nullptr)
        return {};
    return QString::fromStdString(view->visit.ticket.empty() ? view->visit.name : view->visit.ticket);
}

QWidget *loadingPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, 0);
    layout->addWidget(new Skeleton(8));
    layout->addStretch();
    return page;
}

} // namespace

QueuePanel::QueuePanel(QueueModel &model, QueueIntents &intents, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_model(model)
    , m_intents(intents)
    , m_next(new KeyButton(Icon::PhoneCall, QString(), KeyButton::Kind::Primary))
    , m_notice(new NoticeLine)
    , m_tabs(new SegmentedTabs)
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_empty(new EmptyState(Icon::Coffee, QString()))
    , m_actions(nullptr)
{
    setFixedWidth(kWidth);
    setBodyPadding(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    top->setSpacing(2 * kGrid);
    m_next->setKey(Qt::Key_F2);
    m_next->setFixedHeight(kTallControlHeight);
    for (std::size_t i = 0; i < kFilters.size(); ++i)
        m_tabs->addTab(QString());
    top->addWidget(m_next);
    top->addWidget(m_notice);
    top->addWidget(m_tabs);
    body()->setSpacing(3 * kGrid);
    body()->addLayout(top);
    body()->addWidget(m_stack, 1);
    buildList();
    m_actions = new QueueActions(
        model, intents, [this] { return selected(); }, this);
    connect(m_next, &QAbstractButton::clicked, &intents, &QueueIntents::callNext);
    connect(m_tabs, &SegmentedTabs::currentChanged, this,
            [this](int tab) { m_model.setFilter(kFilters[static_cast<std::size_t>(tab)]); });
    connect(&model, &QueueModel::figuresChanged, this, &QueuePanel::showFigures);
    connectIntents();
    setFocusPolicy(Qt::StrongFocus); // until there is something to hand the focus to
    retranslate();
    showContent();
}

void QueuePanel::buildList()
{
    const core::Zone zone = m_intents.zone();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new QueueDelegate(m_model, zone, this));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_model.setDescription([zone](const models::QueueRow &row) { return spokenRow(row, zone); });
    m_stack->addWidget(loadingPage());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    const auto activate = [this](const QModelIndex &index) {
        if (const models::QueueRow *row = m_model.rowAt(index.row()))
            emit visitActivated(row->view.visit.id);
    };
    connect(m_list, &QListView::activated, this, activate);
    connect(m_list, &QListView::clicked, this, activate);
    connect(m_list, &QWidget::customContextMenuRequested, this, &QueuePanel::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_actions->refresh(); });
    connect(&m_model, &QueueModel::loaded, this, &QueuePanel::showContent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &QueuePanel::showContent);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &QueuePanel::showContent);
}

void QueuePanel::connectIntents()
{
    connect(&m_intents, &QueueIntents::callingChanged, this, [this](bool calling) {
        showNext();
        if (calling)
            m_notice->clear();
    });
    connect(&m_intents, &QueueIntents::connectedChanged, this, &QueuePanel::showNext);
    connect(&m_intents, &QueueIntents::nextRefused, this, &QueuePanel::refuseNext);
    connect(&m_intents, &QueueIntents::visitOpened, this, [this](const domain::VisitId &visit) {
        m_notice->clear();
        select(visit);
        emit visitActivated(visit);
    });
    connect(&m_intents, &QueueIntents::reasonNeeded, this,
            [this](const domain::VisitId &visit) { m_actions->askOutOfOrder(visit); });
    connect(&m_intents, &QueueIntents::done, this, [this](QueueAct act, const domain::VisitId &visit) {
        m_notice->clear();
        emit said(doneText(act, nameOf(m_model, visit)), m_intents.canUndo() && act != QueueAct::Undo);
    });
    connect(&m_intents, &QueueIntents::refused, this,
            [this](QueueAct, const domain::VisitId &visit, const core::Error &error) {
                m_notice->say(Tone::Bad, tr("%1: %2").arg(nameOf(m_model, visit), errorText(error)));
            });
}

void QueuePanel::refuseNext(const core::Error &error)
{
    m_notice->say(error.code == core::ErrorCode::QueueEmpty ? Tone::Info : Tone::Warning, nextRefusedText(error));
    // Out of reach of the centre the officer calls by hand; show where the rules would begin.
    if (error.code == core::ErrorCode::Unavailable || error.code == core::ErrorCode::Timeout) {
        if (const auto first = m_model.firstWaiting())
            select(*first);
        m_list->setFocus();
    }
}

void QueuePanel::undo()
{
    m_intents.undo();
}

std::optional<domain::VisitId> QueuePanel::selected() const
{
    const models::QueueRow *row = m_model.rowAt(m_list->currentIndex().row());
    if (row == nullptr)
        return std::nullopt;
    return row->view.visit.id;
}

void QueuePanel::select(domain::VisitId visit)
{
    const int row = m_model.rowOfVisit(visit);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void QueuePanel::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillMenu(*menu);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void QueuePanel::showContent()
{
    if (!m_model.isLoaded()) {
        m_stack->setCurrentIndex(0);
        return;
    }
    const bool empty = m_model.rowCount() == 0;
    const bool focused = hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    setFocusProxy(empty ? static_cast<QWidget *>(m_next) : m_list);
    if (focused)
        setFocus();
}

/// Only the centre hands people out. Without it the button does what is left: it shows who would be first.
void QueuePanel::showNext()
{
    const bool calling = m_intents.isCalling();
    const bool alone = !m_intents.isConnected();
    m_next->setDisabledReason(calling ? tr("Asking the centre who is next …") : QString());
    m_next->setKind(alone ? KeyButton::Kind::Plain : KeyButton::Kind::Primary);
    m_next->setGlyph(alone ? Icon::CloudOff : Icon::PhoneCall);
    m_next->setText(calling ? tr("Asking who is next …") : alone ? tr("Show who is first") : tr("Call the next one"));
    if (alone)
        m_next->setToolTip(tr("Only the centre says who is next. Without it, choose somebody and press Shift+F2."));
}

void QueuePanel::showFigures()
{
    const models::QueueFigures &figures = m_model.figures();
    QString line = tr("%n waiting", "", figures.waiting);
    if (figures.averageWait)
        line = tr("%1 · on average %2")
                   .arg(line, tr("%n min", "waiting time", static_cast<int>(*figures.averageWait / 60)));
    setSubtitle(line);
    m_tabs->setCount(0, figures.all);
    m_tabs->setCount(1, figures.counter);
    m_tabs->setCount(2, figures.video);
}

void QueuePanel::retranslate()
{
    setTitle(tr("Queue"));
    showNext();
    m_tabs->setTabText(0, tr("All"));
    m_tabs->setTabText(1, tr("Counter"));
    m_tabs->setTabText(2, tr("Video"));
    m_list->setAccessibleName(tr("Queue of today"));
    m_empty->setMessage(Icon::Coffee, tr("Nobody is waiting"), tr("Whoever arrives appears here at once."));
    m_actions->retranslate();
    showFigures();
    m_list->viewport()->update();
}

void QueuePanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::queuepanel

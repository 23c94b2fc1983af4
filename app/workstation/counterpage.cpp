// SPDX-License-Identifier: GPL-3.0-or-later
#include "counterpage.h"

#include "loket/models/changes.h"
#include "loket/ui/iconbutton.h"
#include "loket/ui/metrics.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace loket::workstation {
namespace {

constexpr int kQueueWidth = 284;
constexpr int kDecisionWidth = 360;
constexpr int kLeastColumn = 252;
constexpr int kViewerHeight = 420;
constexpr int kComparisonHeight = 260;
const QString kColumns = QStringLiteral("counter-columns");
const QString kMiddle = QStringLiteral("counter-middle");

QSplitter *splitter(Qt::Orientation orientation, const QList<QWidget *> &parts)
{
    auto *made = new QSplitter(orientation);
    made->setHandleWidth(ui::kGutter);
    made->setChildrenCollapsible(false);
    for (QWidget *part : parts)
        made->addWidget(part);
    return made;
}

} // namespace

CounterPage::CounterPage(const DeskParts &parts, const models::CommandMaker &maker, rendering::RenderService &renderer)
    : m_remembered(parts.remembered)
    , m_queue(parts.store, parts.clock, maker.officer())
    , m_intents(parts.store, maker, m_queue)
    , m_session(parts.store, maker, parts.rules)
    , m_form(m_session, parts.store)
    , m_comparison(m_session, m_form)
    , m_documents(m_session, renderer, DocumentsBinding::Verdicts::Offered, nullptr)
    , m_queuePanel(new queuepanel::QueuePanel(m_queue, m_intents))
    , m_header(new claimpanel::ClaimHeader(m_session))
    , m_comparisonCard(new claimpanel::ComparisonCard(m_comparison, m_session))
    , m_decision(new claimpanel::DecisionCard(m_form, m_session))
    , m_change(new ui::IconButton(ui::Icon::Pencil, QStringLiteral(" ")))
{
    m_change->setKey(QKeySequence(Qt::CTRL | Qt::Key_U));
    m_decision->addToHead(m_change);
    retranslate();
    layOut();
    wire();
}

CounterPage::~CounterPage()
{
    m_remembered.setPaneSizes(kColumns, m_columns->saveState());
    m_remembered.setPaneSizes(kMiddle, m_middle->saveState());
    // The panels draw the models of this page and must go before them.
    delete m_columns;
}

void CounterPage::layOut()
{
    auto *middle = new QWidget;
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(ui::kGutter);
    m_middle = splitter(Qt::Vertical, {m_documents.panel(), m_comparisonCard});
    m_middle->setStretchFactor(0, 1);
    m_middle->setSizes({kViewerHeight, kComparisonHeight});
    middleLayout->addWidget(m_header);
    middleLayout->addWidget(m_middle, 1);
    m_queuePanel->setMinimumWidth(kLeastColumn);
    m_columns = splitter(Qt::Horizontal, {m_queuePanel, middle, m_decision});
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({kQueueWidth, kQueueWidth * 3, kDecisionWidth});
    m_columns->restoreState(m_remembered.paneSizes(kColumns));
    m_middle->restoreState(m_remembered.paneSizes(kMiddle));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
}

void CounterPage::wire()
{
    connect(m_queuePanel, &queuepanel::QueuePanel::visitActivated, &m_session, &models::ClaimSession::openVisit);
    connect(m_queuePanel, &queuepanel::QueuePanel::said, this, [this](const QString &text, bool undoable) {
        if (undoable)
            emit saidUndoable(text);
        else
            emit said(text);
    });
    connect(m_decision, &claimpanel::DecisionCard::said, this, &CounterPage::said);
    connect(m_decision, &claimpanel::DecisionCard::finished, m_queuePanel,
            [this] { m_queuePanel->setFocus(Qt::OtherFocusReason); });
    connect(m_decision, &claimpanel::DecisionCard::comparisonWanted, m_comparisonCard,
            &claimpanel::ComparisonCard::focusField);
    connect(m_change, &QAbstractButton::clicked, this,
            [this] { wantChange(domain::ChangeKind::Unknown, domain::DocumentKind::Unknown); });
    connect(m_decision, &claimpanel::DecisionCard::waiverWanted, this,
            [this](domain::DocumentKind document) { wantChange(domain::ChangeKind::SopWaiver, document); });
    connect(&m_session, &models::ClaimSession::changed, this, [this] {
        const domain::Claim *claim = m_session.claim();
        const bool waits = claim != nullptr && !claim->changes.empty();
        m_change->setEnabled(waits ||
                             (claim != nullptr && !models::proposable(*claim, m_session.maker().officer()).empty()));
    });
    connect(&m_session, &models::ClaimSession::begun, m_decision, &claimpanel::DecisionCard::focusForm);
    connect(&m_session, &models::ClaimSession::refused, this, &CounterPage::failed);
    connect(&m_form, &models::DecisionForm::draftFailed, this, &CounterPage::failed);
}

void CounterPage::wantChange(domain::ChangeKind kind, domain::DocumentKind document)
{
    if (m_session.id())
        emit changeWanted(*m_session.id(), kind, document);
}

void CounterPage::retranslate()
{
    m_change->setName(tr("Changes by two persons"));
}

void CounterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CounterPage::setConnected(bool connected)
{
    m_intents.setConnected(connected);
    m_decision->setOffline(!connected);
}

void CounterPage::setOffice(const QString &name)
{
    m_decision->setOffice(name);
}

void CounterPage::openClaim(domain::ClaimId claim)
{
    m_session.open(claim);
}

void CounterPage::undo()
{
    m_queuePanel->undo();
}

QList<QWidget *> CounterPage::panes() const
{
    return {m_queuePanel, m_documents.panel(), m_comparisonCard->table(), m_decision};
}

} // namespace loket::workstation

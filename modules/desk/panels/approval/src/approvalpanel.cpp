// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/approvalpanel/approvalpanel.h"

#include "actioncard.h"
#include "approvallist.h"
#include "benefitcard.h"
#include "claimhead.h"
#include "loket/ui/errortext.h"
#include "loket/ui/metrics.h"
#include "proposalcard.h"
#include "sourcescard.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace loket::approvalpanel {

using namespace ui;
using models::ApprovalAct;

namespace {

constexpr int kSideWidth = 384;
constexpr int kFoldBelow = 1500;
constexpr int kLowBelow = 800;
constexpr int kLeastWidth = 1200;
constexpr int kLeastHeight = 600;

} // namespace

ApprovalPanel::ApprovalPanel(const Models &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_list(new ApprovalList(models.list))
    , m_head(new ClaimHead(models.session))
    , m_action(new ActionCard(models.session, models.form))
    , m_evidenceSlot(new QWidget)
    , m_columns(new QHBoxLayout(this))
    , m_side(new QVBoxLayout)
    , m_previousKey(new QAction(this))
    , m_nextKey(new QAction(this))
    , m_listKey(new QAction(this))
{
    build();
    buildKeys();
    connect(m_list, &ApprovalList::chosen, this, &ApprovalPanel::opened);
    connect(m_list, &ApprovalList::emptied, &m_models.session, &models::ClaimSession::close);
    connect(m_list, &ApprovalList::placeChanged, this, &ApprovalPanel::showPlace);
    connect(m_head, &ClaimHead::listWanted, this, &ApprovalPanel::focusList);
    connect(m_head, &ClaimHead::stepWanted, m_list, &ApprovalList::step);
    connect(&m_models.form, &models::ApprovalForm::done, this, &ApprovalPanel::finished);
    connect(&m_models.form, &models::ApprovalForm::refused, this,
            [this](const core::Error &error) { emit said(errorText(error)); });
    m_list->view()->installEventFilter(this);
    showPlace();
}

void ApprovalPanel::build()
{
    m_columns->setContentsMargins(kGutter, kGutter, kGutter, kGutter);
    m_columns->setSpacing(kGutter);
    auto *slot = new QVBoxLayout(m_evidenceSlot);
    slot->setContentsMargins(0, 0, 0, 0);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(kGutter);
    centre->addWidget(m_head);
    centre->addWidget(new SourcesCard(m_models.comparison, m_models.session));
    centre->addWidget(m_evidenceSlot, 1);
    auto *proposal = new ProposalCard(m_models.session);
    proposal->setObjectName(QStringLiteral("proposal"));
    auto *side = new QWidget;
    side->setFixedWidth(kSideWidth);
    side->setLayout(m_side);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(kGutter);
    m_side->addWidget(new BenefitCard(m_models.session, m_models.form));
    m_side->addWidget(proposal, 1);
    m_side->addWidget(m_action);
    m_columns->addWidget(m_list);
    m_columns->addLayout(centre, 1);
    m_columns->addWidget(side);
    setFocusProxy(m_list);
    // Of its own: that of the unfolded layout would keep the window from ever getting small enough to fold.
    setMinimumSize(kLeastWidth, kLeastHeight);
}

void ApprovalPanel::buildKeys()
{
    const auto add = [this](QAction *action, const QKeySequence &key, auto act) {
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(m_previousKey, QKeySequence(Qt::ALT | Qt::Key_Up), [this] { m_list->step(-1); });
    add(m_nextKey, QKeySequence(Qt::ALT | Qt::Key_Down), [this] { m_list->step(1); });
    add(m_listKey, QKeySequence(Qt::Key_F8), [this] { focusList(); });
    retranslate();
}

void ApprovalPanel::retranslate()
{
    m_previousKey->setText(tr("Claim before this one"));
    m_nextKey->setText(tr("Claim after this one"));
    m_listKey->setText(tr("List of claims"));
}

void ApprovalPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ApprovalPanel::setEvidenceWidget(QWidget *viewer)
{
    m_evidenceSlot->layout()->addWidget(viewer);
}

void ApprovalPanel::openClaim(domain::ClaimId claim)
{
    m_list->choose(claim);
}

void ApprovalPanel::opened(const domain::ClaimId &claim)
{
    if (m_models.session.id() != claim)
        m_models.session.open(claim);
}

void ApprovalPanel::finished(ApprovalAct act, const domain::ClaimId &)
{
    switch (act) {
    case ApprovalAct::Approve:
        emit said(tr("Approved"));
        break;
    case ApprovalAct::SendBack:
        emit said(tr("Sent back to the officer"));
        break;
    case ApprovalAct::Reject:
        emit said(tr("Rejected"));
        break;
    }
}

void ApprovalPanel::showPlace()
{
    m_head->setPlace(m_list->place(), m_list->count());
}

void ApprovalPanel::focusList()
{
    if (m_folded) {
        placeList();
        m_list->show();
        m_list->raise();
    }
    m_list->view()->setFocus(Qt::ShortcutFocusReason);
}

void ApprovalPanel::placeList()
{
    m_list->setGeometry(kGutter, 2 * kGutter + m_head->height(), ApprovalList::kWidth,
                        height() - 3 * kGutter - m_head->height());
}

void ApprovalPanel::fold(bool folded)
{
    m_folded = folded;
    m_head->setFolded(folded);
    if (folded) {
        m_columns->removeWidget(m_list);
        m_list->hide();
    } else {
        m_columns->insertWidget(0, m_list);
        m_list->show();
    }
}

void ApprovalPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((width() < kFoldBelow) != m_folded)
        fold(!m_folded);
    if (m_folded && m_list->isVisible())
        placeList();
    const bool low = height() < kLowBelow;
    m_action->setLow(low);
    findChild<ProposalCard *>(QStringLiteral("proposal"))->setTabbed(low);
}

/// Folded, the list goes away as soon as it is left or something is chosen.
bool ApprovalPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->view() && m_folded) {
        if (event->type() == QEvent::FocusOut) {
            m_list->hide();
        } else if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
                m_list->hide();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace loket::approvalpanel

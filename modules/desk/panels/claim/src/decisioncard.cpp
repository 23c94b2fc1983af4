// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/claimpanel/decisioncard.h"

#include "decisionpage.h"
#include "loket/ui/chip.h"
#include "loket/ui/emptystate.h"
#include "loket/ui/metrics.h"
#include "loket/ui/provisionalmark.h"
#include "loket/ui/skeleton.h"
#include "loket/words/words.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace loket::claimpanel {

using namespace ui;
using models::ClaimSession;
using models::DecisionForm;

namespace {

constexpr int kWidth = 352;

QWidget *loadingPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    layout->addWidget(new Skeleton(8, true));
    layout->addWidget(new Skeleton(3));
    layout->addStretch();
    return page;
}

} // namespace

DecisionCard::DecisionCard(DecisionForm &form, ClaimSession &session, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_form(form)
    , m_session(session)
    , m_badge(new Chip)
    , m_provisional(new ProvisionalMark)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(Icon::ListChecks, QString()))
    , m_loading(loadingPage())
    , m_page(new DecisionPage(form, session))
{
    setFixedWidth(kWidth);
    setBodyPadding(0);
    m_badge->setShape(Chip::Shape::Flag);
    addToHead(m_provisional);
    addToHead(m_badge);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_loading, m_page})
        m_stack->addWidget(page);
    body()->addWidget(m_stack, 1);
    auto *focus = new QAction(this);
    focus->setShortcut(Qt::Key_F10);
    addAction(focus);
    connect(focus, &QAction::triggered, this, &DecisionCard::focusForm);
    connect(&form, &DecisionForm::reset, this, &DecisionCard::refresh);
    connect(&form, &DecisionForm::changed, this, &DecisionCard::refresh);
    connect(&session, &ClaimSession::stateChanged, this, &DecisionCard::refresh);
    connect(m_page, &DecisionPage::said, this, &DecisionCard::said);
    connect(m_page, &DecisionPage::waiverWanted, this, &DecisionCard::waiverWanted);
    connect(m_page, &DecisionPage::comparisonWanted, this, &DecisionCard::comparisonWanted);
    connect(&form, &DecisionForm::submitted, this, [this](domain::Outcome outcome) {
        emit said(tr("Decision saved: %1").arg(words::outcome(outcome)));
        setFocus(Qt::OtherFocusReason); // stays here where nobody takes it
        emit finished();
    });
    retranslate();
}

void DecisionCard::refresh()
{
    const localstore::ClaimView *view = m_session.view();
    m_provisional->setVisible(view != nullptr && view->provisional);
    setProvisional(view != nullptr && view->provisional);
    m_badge->setVisible(view != nullptr);
    m_badge->setState(Tone::Ok, Icon::Ticket, QString::fromStdString(m_session.label()));
    const bool loading = m_session.state() == ClaimSession::State::Loading || (view != nullptr && !m_form.isReady());
    if (loading)
        m_stack->setCurrentWidget(m_loading);
    else
        m_stack->setCurrentWidget(view == nullptr ? static_cast<QWidget *>(m_empty) : m_page);
    const bool decided = view != nullptr && view->claim.decision.has_value();
    if (view != nullptr && view->claim.state != domain::ClaimState::InVerification) {
        // Nothing to fill in: say where the claim stands instead of showing a dead form.
        m_empty->setMessage(decided ? Icon::CircleCheck : Icon::ListChecks, words::claimState(view->claim.state),
                            decided ? tr("Decided: %1").arg(words::outcome(view->claim.decision->outcome))
                                    : tr("The form opens when the verification starts (Ctrl+M)."));
        if (!loading)
            m_stack->setCurrentWidget(m_empty);
    } else {
        m_empty->setMessage(Icon::ListChecks, tr("The decision form appears here"),
                            tr("as soon as a participant's claim is open."));
    }
}

void DecisionCard::retranslate()
{
    setTitle(tr("Decision on the JHT claim"));
    m_page->retranslate();
    refresh();
}

void DecisionCard::setOffline(bool offline)
{
    m_page->setOffline(offline);
}

void DecisionCard::setOffice(const QString &name)
{
    m_page->setOffice(name);
}

void DecisionCard::focusForm()
{
    if (m_stack->currentWidget() == m_page)
        m_page->focusFirst();
}

void DecisionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::claimpanel

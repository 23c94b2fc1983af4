// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalcard.h"

#include "historylist.h"
#include "loket/domain/checklist.h"
#include "loket/ui/elidedlabel.h"
#include "loket/ui/formats.h"
#include "loket/ui/iconlabel.h"
#include "loket/ui/metrics.h"
#include "loket/ui/segmentedtabs.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"
#include "rulesview.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::approvalpanel {

using namespace ui;
using domain::ItemResult;

namespace {

enum Tab
{
    kProposal,
    kRules,
    kHistory
};

struct Look
{
    Icon icon;
    Token role;
};

Look lookOf(ItemResult result)
{
    switch (result) {
    case ItemResult::Pass:
        return {Icon::CircleCheck, Token::Ok};
    case ItemResult::Fail:
        return {Icon::CircleX, Token::Bad};
    case ItemResult::NotApplicable:
        return {Icon::CircleMinus, Token::Secondary};
    default:
        return {Icon::CircleDashed, Token::Warning};
    }
}

} // namespace

ProposalCard::ProposalCard(models::ClaimSession &session, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_session(session)
    , m_tabs(new SegmentedTabs)
    , m_proposal(new QWidget)
    , m_rules(new RulesView(session))
    , m_maker(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_sentence(new TextLabel)
    , m_checks(new QGridLayout)
    , m_past(new QWidget)
    , m_pastTitle(new TextLabel(QString(), Type::Title))
    , m_history(new HistoryList)
{
    m_tabs->setObjectName(QStringLiteral("proposal-tabs"));
    build();
    setTabbed(false);
    connect(&session, &models::ClaimSession::changed, this, &ProposalCard::refresh);
    connect(m_tabs, &SegmentedTabs::currentChanged, this, &ProposalCard::arrange);
    retranslate();
}

void ProposalCard::build()
{
    m_sentence->setWordWrap(true);
    m_checks->setContentsMargins(0, 0, 0, 0);
    m_checks->setHorizontalSpacing(2 * kGrid);
    m_checks->setVerticalSpacing(3);
    m_checks->setColumnStretch(1, 1);
    auto *inner = new QWidget;
    auto *words = new QVBoxLayout(inner);
    words->setContentsMargins(0, 0, kGrid, 0);
    words->setSizeConstraint(QLayout::SetMinimumSize); // it scrolls where it does not fit
    words->setSpacing(2 * kGrid);
    words->addWidget(m_sentence);
    words->addLayout(m_checks);
    words->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    scroll->setMinimumHeight(88);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *proposal = new QVBoxLayout(m_proposal);
    proposal->setContentsMargins(0, 0, 0, 0);
    proposal->setSpacing(kGrid);
    proposal->addWidget(m_maker);
    proposal->addWidget(scroll, 1);
    auto *past = new QVBoxLayout(m_past);
    past->setContentsMargins(0, 0, 0, 0);
    past->setSpacing(2 * kGrid);
    past->addWidget(m_pastTitle);
    past->addWidget(m_history, 1);
    body()->addWidget(m_tabs);
    body()->addWidget(m_proposal, 3);
    body()->addWidget(m_rules, 3);
    body()->addWidget(m_past, 2);
}

void ProposalCard::setTabbed(bool tabbed)
{
    if (m_tabs->count() > 0 && m_tabbed == tabbed)
        return;
    m_tabbed = tabbed;
    const int open = m_tabs->currentIndex();
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->clear();
        for (int tab = 0; tab < (tabbed ? 3 : 2); ++tab)
            m_tabs->addTab(QString());
        m_tabs->setCurrentIndex(open > 0 && open < m_tabs->count() ? open : kProposal);
    }
    nameTabs();
    arrange();
}

void ProposalCard::nameTabs()
{
    const QString names[] = {tr("Proposal"), tr("Rules"), tr("History")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, names[tab]);
    const domain::Claim *claim = m_session.claim();
    if (m_tabbed)
        m_tabs->setCount(kHistory, claim == nullptr ? 0 : static_cast<int>(claim->history.size()));
}

void ProposalCard::arrange()
{
    const int open = m_tabs->currentIndex();
    m_pastTitle->setVisible(!m_tabbed);
    m_proposal->setVisible(open == kProposal);
    m_rules->setVisible(open == kRules);
    m_past->setVisible(!m_tabbed || open == kHistory);
}

void ProposalCard::refresh()
{
    const domain::Claim *claim = m_session.claim();
    const domain::Decision *decision = claim != nullptr && claim->decision ? &*claim->decision : nullptr;
    const core::Zone zone = m_session.maker().officer().zone;
    setTitle(decision == nullptr ? tr("The officer's proposal")
                                 : tr("Officer proposes: %1").arg(words::outcome(decision->outcome)));
    m_maker->setText(decision == nullptr ? QString()
                                         : QStringLiteral("%1 · %2").arg(QString::fromStdString(decision->makerName),
                                                                         momentText(decision->at, zone)));
    QStringList sentence;
    if (decision != nullptr) {
        for (const domain::ReasonCode code : decision->reasons)
            sentence.append(words::reasonCode(code));
        if (!decision->sentence.empty())
            sentence.append(QStringLiteral("“%1”").arg(QString::fromStdString(decision->sentence)));
    }
    m_sentence->setText(sentence.join(QLatin1Char('\n')));
    m_sentence->setVisible(!sentence.isEmpty());
    showChecks(claim);
    m_pastTitle->setText(tr("History"));
    nameTabs();
    m_rules->refresh();
    m_history->setHistory(claim == nullptr ? std::vector<domain::HistoryEntry>() : claim->history, zone);
}

void ProposalCard::showChecks(const domain::Claim *claim)
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (claim == nullptr)
        return;
    int row = 0;
    for (const domain::ChecklistItem item : domain::checklistFor(claim->form.reason, domain::servedThrough(*claim))) {
        const auto found = std::ranges::find(claim->checks.items, item, &domain::ItemCheck::item);
        const ItemResult result = found == claim->checks.items.end() ? ItemResult::NotDone : found->result;
        const Look look = lookOf(result);
        auto *text = new ElidedLabel(words::checklistItem(item), Type::Secondary,
                                     result == ItemResult::Pass ? Token::Text : look.role);
        m_checks->addWidget(new IconLabel(look.icon, look.role), row, 0);
        m_checks->addWidget(text, row, 1);
        m_checks->setRowMinimumHeight(row, text->sizeHint().height());
        ++row;
    }
}

void ProposalCard::retranslate()
{
    m_history->setAccessibleName(tr("History of the claim"));
    refresh();
    arrange();
}

void ProposalCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::approvalpanel

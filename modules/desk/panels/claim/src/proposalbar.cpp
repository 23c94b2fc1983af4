// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalbar.h"

#include "loket/ui/iconlabel.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QHBoxLayout>

namespace loket::claimpanel {

using namespace ui;
using domain::Outcome;
using domain::ReasonCode;

ProposalBar::ProposalBar(models::DecisionForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_words(new TextLabel(QString(), Type::SecondaryBold))
    , m_take(new KeyButton(QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    m_words->setWordWrap(true);
    row->addWidget(new IconLabel(Icon::Scale, Token::Info), 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_take, 0, Qt::AlignTop);
    connect(m_take, &QAbstractButton::clicked, this, &ProposalBar::take);
    retranslate();
}

void ProposalBar::refresh()
{
    const models::RulesProposal offered = m_form.proposal();
    const bool refuses = offered.outcome == Outcome::Reject || offered.outcome == Outcome::Postpone;
    const bool taken = m_form.outcome() == offered.outcome && m_form.reason() == offered.reason;
    setVisible(refuses && !taken && m_form.isEditable());
    if (refuses)
        m_words->setText(
            tr("The rules suggest: %1, %2").arg(words::outcome(offered.outcome), words::reasonCode(offered.reason)));
}

void ProposalBar::take()
{
    const models::RulesProposal offered = m_form.proposal();
    m_form.setOutcome(offered.outcome);
    m_form.setReason(offered.reason);
}

void ProposalBar::retranslate()
{
    m_take->setText(tr("&Use it"));
    refresh();
}

} // namespace loket::claimpanel

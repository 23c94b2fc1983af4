// SPDX-License-Identifier: GPL-3.0-or-later
#include "explanation.h"

#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/reasontree.h"
#include "proposalbar.h"
#include "rulenotes.h"

#include <QVBoxLayout>
#include <utility>

namespace loket::claimpanel {

using namespace ui;

Explanation::Explanation(models::DecisionForm &form, models::ClaimSession &session, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_session(session)
    , m_proposal(new ProposalBar(form))
    , m_notes(new RuleNotes)
    , m_why(new KeyButton(Icon::Scale, QString()))
    , m_sheet(new KeyButton(Icon::FileText, QString()))
    , m_tree(new ReasonTree)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid + 2);
    m_why->setCheckable(true);
    m_sheet->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_tree->setGrowing(true);
    m_tree->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_notes, m_proposal, m_why, m_tree, m_sheet})
        layout->addWidget(part);
    connect(m_why, &QAbstractButton::toggled, m_tree, &QWidget::setVisible);
    connect(m_sheet, &QAbstractButton::clicked, this, &Explanation::sheetWanted);
    retranslate();
}

void Explanation::refresh()
{
    const auto &verdict = m_form.verdict();
    const bool explained = verdict && !verdict->reasons.empty();
    if (verdict) {
        m_notes->setVerdict(*verdict);
        m_tree->setReasons(verdict->reasons);
    } else {
        m_notes->clear();
        m_tree->setReasons({});
    }
    // A refusal explains itself unasked; what the officer folds afterwards stays folded.
    const std::optional<domain::ClaimId> now = explained ? m_session.id() : std::nullopt;
    if (std::exchange(m_claim, now) != now)
        m_why->setChecked(explained && !verdict->eligible);
    m_why->setVisible(explained);
    m_sheet->setVisible(verdict && verdict->eligible && verdict->benefit);
    m_proposal->refresh();
}

void Explanation::retranslate()
{
    m_why->setText(tr("&Why this result"));
    m_sheet->setText(tr("Tax &simulation"));
    m_proposal->retranslate();
    m_notes->clear();
    refresh();
}

} // namespace loket::claimpanel

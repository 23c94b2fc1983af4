// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesview.h"

#include "loket/models/proposal.h"
#include "loket/ui/chip.h"
#include "loket/ui/metrics.h"
#include "loket/ui/reasontree.h"
#include "loket/ui/textlabel.h"

#include <QVBoxLayout>

namespace loket::approvalpanel {

using namespace ui;

RulesView::RulesView(models::ClaimSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_today(new Chip)
    , m_none(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_tree(new ReasonTree)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_today->setShape(Chip::Shape::Bare);
    m_none->setWordWrap(true);
    m_tree->setMinimumHeight(88);
    layout->addWidget(m_today, 0, Qt::AlignLeft);
    layout->addWidget(m_none);
    layout->addWidget(m_tree, 1);
}

void RulesView::refresh()
{
    const domain::Claim *claim = m_session.claim();
    const domain::RulesVerdict *seen =
        claim != nullptr && claim->decision && claim->decision->verdict ? &*claim->decision->verdict : nullptr;
    const auto &now = m_session.verdict();
    m_none->setText(claim == nullptr || seen != nullptr ? QString()
                                                        : tr("The decision carries no reasons of the rules."));
    m_none->setVisible(!m_none->text().isEmpty());
    m_today->setVisible(seen != nullptr);
    m_tree->setReasons(seen == nullptr ? std::vector<domain::RuleReason>() : seen->reasons);
    if (seen == nullptr)
        return;
    if (!now)
        m_today->setState(Tone::Warning, Icon::TriangleAlert, tr("The rules cannot be asked again today"));
    else if (models::sameAnswer(*seen, *now))
        m_today->setState(Tone::Ok, Icon::CircleCheck, tr("As the officer saw it, the same today"));
    else
        m_today->setState(Tone::Bad, Icon::TriangleAlert,
                          tr("As the officer saw it; today the rules answer otherwise"));
}

} // namespace loket::approvalpanel

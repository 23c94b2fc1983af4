// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalbar.h"

#include "loket/ui/iconlabel.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace loket::walkinpanel {

using namespace ui;

ProposalBar::ProposalBar(models::WalkInDay &day, QWidget *parent)
    : QWidget(parent)
    , m_day(day)
    , m_title(new TextLabel(QString(), Type::BodyStrong, Token::Warning))
    , m_about(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_confirm(new KeyButton(Icon::Check, QString(), KeyButton::Kind::Ok))
    , m_refuse(new KeyButton(Icon::X, QString(), KeyButton::Kind::Warning))
{
    m_about->setWordWrap(true);
    m_confirm->setKey(Qt::Key_F9);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(new IconLabel(Icon::Hand, Token::Warning));
    head->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(m_confirm, 1);
    buttons->addWidget(m_refuse, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addLayout(buttons);
    connect(m_confirm, &QAbstractButton::clicked, this, [this] {
        if (m_visit)
            m_day.confirmPriority(*m_visit);
    });
    connect(m_refuse, &QAbstractButton::clicked, this, &ProposalBar::askWhy);
    connect(&day, &models::WalkInDay::loaded, this, &ProposalBar::refresh);
    retranslate();
}

void ProposalBar::refresh()
{
    const auto open = m_day.proposals();
    setVisible(!open.empty());
    m_visit.reset();
    if (open.empty())
        return;
    const domain::Visit &visit = open.front().visit;
    m_visit = visit.id;
    const QString ticket = QString::fromStdString(visit.ticket.empty() ? visit.name : visit.ticket);
    m_title->setText(tr("Priority waits for you: %1").arg(ticket));
    QStringList about{words::priority(visit.priority), QString::fromStdString(visit.priorityNote)};
    if (visit.priorityProposed)
        about.append(tr("proposed by %1").arg(QString::fromStdString(visit.priorityProposed->name)));
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
}

void ProposalBar::askWhy()
{
    if (!m_visit)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[code, text] : words::priorityRefusals())
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, visit = *m_visit, code = code] { m_day.refusePriority(visit, code); });
    menu->popup(m_refuse->mapToGlobal(QPoint(0, m_refuse->height())));
}

void ProposalBar::retranslate()
{
    m_confirm->setText(tr("Confirm"));
    m_refuse->setText(tr("Refuse…"));
    refresh();
}

} // namespace loket::walkinpanel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitcard.h"

#include "loket/ui/formats.h"
#include "waitboard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace loket::walkinpanel {

WaitCard::WaitCard(models::WalkInDay &day, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_day(day)
    , m_board(new WaitBoard(day, WaitBoard::Shape::Columns))
{
    body()->addWidget(m_board);
    connect(&day, &models::WalkInDay::loaded, this, &WaitCard::refresh);
    retranslate();
}

void WaitCard::refresh()
{
    const models::CommandMaker &maker = m_day.maker();
    setSubtitle(tr("counted %1; the median of today's service times")
                    .arg(ui::clockText(maker.clock().now(), maker.officer().zone)));
}

void WaitCard::retranslate()
{
    setTitle(tr("Expected wait"));
    m_board->retranslate();
    refresh();
}

void WaitCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::walkinpanel

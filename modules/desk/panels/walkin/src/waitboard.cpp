// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitboard.h"

#include "loket/ui/chip.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"
#include "waittexts.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace loket::walkinpanel {

using namespace ui;
using domain::Service;

namespace {

constexpr std::array kShown{Service::Counter, Service::Video, Service::Company, Service::DocumentFix};

} // namespace

WaitBoard::WaitBoard(models::WalkInDay &day, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_day(day)
    , m_shape(shape)
{
    for (std::size_t i = 0; i < kShown.size(); ++i) {
        const QString letter(QLatin1Char(domain::ticketLetter(kShown[i])));
        m_lines[i] = {new TextLabel(letter, Type::BodyStrong, Token::Primary), new TextLabel(QString()), new Chip,
                      new TextLabel(QString(), Type::Secondary, Token::Secondary)};
        m_lines[i].wait->setShape(Chip::Shape::Bare);
    }
    if (shape == Shape::Rows)
        buildRows();
    else
        buildColumns();
    connect(&day, &models::WalkInDay::loaded, this, &WaitBoard::refresh);
    retranslate();
}

void WaitBoard::buildRows()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int row = static_cast<int>(i);
        grid->addWidget(m_lines[i].letter, row, 0);
        grid->addWidget(m_lines[i].name, row, 1);
        grid->addWidget(m_lines[i].wait, row, 2, Qt::AlignRight);
        m_lines[i].name->setType(Type::Secondary);
        m_lines[i].ahead->setParent(this);
        m_lines[i].ahead->hide();
    }
}

void WaitBoard::buildColumns()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kCardPadding);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i > 0)
            row->addWidget(new Separator(Qt::Vertical));
        auto *column = new QVBoxLayout;
        column->setSpacing(kGrid);
        auto *head = new QHBoxLayout;
        head->setSpacing(2 * kGrid);
        head->addWidget(m_lines[i].letter);
        head->addWidget(m_lines[i].name, 1);
        column->addLayout(head);
        column->addWidget(m_lines[i].wait, 0, Qt::AlignLeft);
        column->addWidget(m_lines[i].ahead);
        row->addLayout(column, 1);
    }
}

void WaitBoard::refresh()
{
    for (std::size_t i = 0; i < kShown.size(); ++i) {
        const models::WaitEstimate wait = m_day.wait(kShown[i]);
        const WaitLook look = waitLook(wait);
        m_lines[i].wait->setState(look.tone, look.icon, m_shape == Shape::Rows ? look.brief : look.words);
        m_lines[i].wait->setToolTip(look.words);
        m_lines[i].ahead->setText(aheadText(wait));
        m_lines[i].wait->setAccessibleName(words::service(kShown[i]) + QStringLiteral(", ") + look.words +
                                           QStringLiteral(", ") + aheadText(wait));
    }
}

void WaitBoard::retranslate()
{
    for (std::size_t i = 0; i < kShown.size(); ++i)
        m_lines[i].name->setText(words::service(kShown[i]));
    refresh();
}

} // namespace loket::walkinpanel

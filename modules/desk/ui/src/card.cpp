// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/card.h"

#include "loket/ui/elidedlabel.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace loket::ui {

Card::Card(QWidget *parent)
    : Card(QString(), parent)
{}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_headLayout(new QHBoxLayout(m_head))
    , m_title(new TextLabel(title, Type::Title))
    , m_subtitle(new ElidedLabel)
    , m_body(new QVBoxLayout)
    , m_padding(kCardPadding)
{
    m_subtitle->setType(Type::Secondary);
    m_subtitle->setRole(Token::Secondary);
    m_subtitle->hide();
    m_headLayout->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    m_headLayout->setSpacing(2 * kGrid);
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_subtitle, 1);
    m_headLayout->addStretch();
    m_head->setMinimumHeight(44);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_head->setVisible(!title.isEmpty());

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(m_head);
    // The weak stretch keeps head and body at the top where the body cannot grow.
    outer->addLayout(m_body, 10'000);
    outer->addStretch(1);
    m_body->setSpacing(2 * kGrid);
    setAccessibleName(title);
    updateMargins();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_head->setVisible(!title.isEmpty());
    updateMargins();
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addToHead(QWidget *widget)
{
    m_headLayout->addWidget(widget);
    m_head->show();
    updateMargins();
}

void Card::setBodyPadding(int padding)
{
    m_padding = padding;
    updateMargins();
}

void Card::setHeadSeparated(bool separated)
{
    m_separated = separated;
    updateMargins();
    update();
}

void Card::setProvisional(bool provisional)
{
    m_provisional = provisional;
    updateMargins();
    update();
}

void Card::updateMargins()
{
    const bool headAbove = !m_head->isHidden();
    const int top = headAbove && !m_separated ? 0 : m_padding;
    m_body->setContentsMargins(m_padding, m_separated ? m_padding + 1 : top, m_padding, m_padding);
    const int edge = m_provisional ? kHatchedEdge : 0;
    layout()->setContentsMargins(1 + edge, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    paintBox(painter, rect(), theme.colour(Token::Card), theme.colour(Token::Line), kCardRadius);
    if (m_separated && !m_head->isHidden())
        painter.fillRect(QRect(1, m_head->geometry().bottom() + 1, width() - 2, 1), theme.colour(Token::Line));
    if (m_provisional) {
        QPainterPath shape;
        shape.addRoundedRect(QRectF(rect()), kCardRadius, kCardRadius);
        painter.setClipPath(shape);
        paintHatch(painter, QRect(0, 0, kHatchedEdge, height()), theme.colour(Token::Warning),
                   theme.colour(Token::WarningGround));
    }
}

} // namespace loket::ui

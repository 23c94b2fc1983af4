// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/numbertile.h"

#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/typescale.h"

#include <QPainter>

namespace loket::ui {

NumberTile::NumberTile(int digit, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_digit(digit)
{
    setText(text);
    setAccessibleDescription(QString::number(digit));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void NumberTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const bool on = isChecked();
    const Token ground = !isEnabled()   ? Token::Alternate
                         : on           ? Token::PrimaryGround
                         : underMouse() ? Token::Alternate
                                        : Token::Card;
    paintBox(painter, rect(), theme.colour(ground), theme.colour(on ? Token::Primary : Token::Edge), kControlRadius,
             on ? 2 : 1);
    constexpr int kBadge = 20;
    const QRect badge(2 * kGrid, (height() - kBadge) / 2, kBadge, kBadge);
    paintBox(painter, badge, on ? theme.colour(Token::Primary) : QColor(Qt::transparent),
             theme.colour(on ? Token::Primary : Token::Edge), 4);
    painter.setFont(ui::font(Type::KeyCap));
    painter.setPen(theme.colour(on ? Token::OnPrimary : Token::Secondary));
    painter.drawText(badge, Qt::AlignCenter, QString::number(m_digit));
    painter.setFont(ui::font(on ? Type::BodyStrong : Type::Body));
    painter.setPen(theme.colour(!isEnabled() ? Token::Secondary : on ? Token::Primary : Token::Text));
    const QRect words = rect().adjusted(badge.right() + 2 * kGrid, 2, -kGrid, -2);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap | Qt::TextHideMnemonic, text());
    if (hasFocus())
        paintFocusRing(painter, on ? rect().adjusted(3, 3, -3, -3) : rect(), theme, kControlRadius);
}

NumberBadge::NumberBadge(int number, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_shape(shape)
{
    setFixedSize(sizeHint());
    setAccessibleName(QString::number(number));
}

void NumberBadge::setNumber(int number)
{
    m_number = number;
    setAccessibleName(QString::number(number));
    update();
}

void NumberBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    paintBox(painter, rect(), theme.colour(Token::Primary), Qt::transparent,
             m_shape == Shape::Disc ? width() / 2 : kControlRadius);
    painter.setFont(ui::font(Type::SecondaryBold));
    painter.setPen(theme.colour(Token::OnPrimary));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace loket::ui

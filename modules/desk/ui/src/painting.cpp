// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/painting.h"

#include "loket/ui/metrics.h"
#include "loket/ui/typescale.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace loket::ui {

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, int radius,
              int borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = borderWidth / 2.0;
    painter.setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border, borderWidth));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &rect, const Theme &theme, int radius)
{
    paintBox(painter, rect, Qt::transparent, theme.colour(Token::Primary), radius, kFocusRing);
}

void paintHatch(QPainter &painter, const QRect &rect, const QColor &stripe, const QColor &ground)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stripe, 2));
    constexpr int kStep = 5;
    for (int offset = rect.top() - rect.width(); offset < rect.bottom() + rect.width(); offset += kStep)
        painter.drawLine(rect.left() - 1, offset + rect.width() + 1, rect.right() + 2, offset - 2);
    painter.restore();
}

void paintSlot(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.colour(Token::Edge), 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme.colour(Token::Alternate));
    painter.drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), kControlRadius, kControlRadius);
    painter.restore();
}

void paintRow(QPainter &painter, const QRect &rect, const Theme &theme, bool selected, bool hovered)
{
    constexpr int kBar = 3;
    if (selected) {
        painter.fillRect(rect, theme.colour(Token::PrimaryGround));
        painter.fillRect(QRect(rect.left(), rect.top(), kBar, rect.height()), theme.colour(Token::Primary));
    } else if (hovered) {
        painter.fillRect(rect, theme.colour(Token::Alternate));
    }
}

int keyCapWidth(const QString &key)
{
    return QFontMetrics(font(Type::KeyCap)).horizontalAdvance(key) + 10;
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink, const QColor &border)
{
    const QRect cap(rect.left(), rect.top() + (rect.height() - kKeyCapHeight) / 2, keyCapWidth(key), kKeyCapHeight);
    paintBox(painter, cap, Qt::transparent, border, 3);
    painter.save();
    painter.setFont(font(Type::KeyCap));
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace loket::ui

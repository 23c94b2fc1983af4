// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/chip.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/typescale.h"

#include <QFontMetrics>
#include <QPainter>

namespace loket::ui {

namespace {

constexpr int kIconGap = 5;

int sidePadding(Chip::Shape shape)
{
    return shape == Chip::Shape::Pill ? 10 : shape == Chip::Shape::Flag ? 6 : 0;
}

int heightOf(Chip::Shape shape)
{
    return shape == Chip::Shape::Pill ? 24 : 20;
}

} // namespace

Token inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Token::Ok;
    case Tone::Warning:
        return Token::Warning;
    case Tone::Bad:
        return Token::Bad;
    case Tone::Info:
        return Token::Info;
    case Tone::Neutral:
        break;
    }
    return Token::Secondary;
}

Token groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Token::OkGround;
    case Tone::Warning:
        return Token::WarningGround;
    case Tone::Bad:
        return Token::BadGround;
    case Tone::Info:
        return Token::InfoGround;
    case Tone::Neutral:
        break;
    }
    return Token::Alternate;
}

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::CircleCheck;
    case Tone::Warning:
        return Icon::TriangleAlert;
    case Tone::Bad:
        return Icon::CircleX;
    case Tone::Info:
        return Icon::Info;
    case Tone::Neutral:
        break;
    }
    return Icon::CircleMinus;
}

QSize chipSize(const QString &word, Chip::Shape shape)
{
    const QFontMetrics metrics(font(Type::SecondaryBold));
    return {metrics.horizontalAdvance(word) + kSmallIcon + kIconGap + 2 * sidePadding(shape) + 1, heightOf(shape)};
}

void paintChip(QPainter &painter, const QRect &rect, const Theme &theme, Tone tone, Icon icon, const QString &word,
               Chip::Shape shape)
{
    const QColor ink = theme.colour(inkOf(tone));
    if (shape != Chip::Shape::Bare) {
        // On dark cards the grounds are close to the card itself, so there the chip gets a thin outline.
        QColor outline = Qt::transparent;
        if (theme.isDark() || tone == Tone::Neutral)
            outline = tone == Tone::Neutral ? theme.colour(Token::Line) : ink.darker(220);
        paintBox(painter, rect, theme.colour(groundOf(tone)), outline,
                 shape == Chip::Shape::Pill ? rect.height() / 2 : 4);
    }
    const int padding = sidePadding(shape);
    const QRect glyph(rect.left() + padding, rect.top(), kSmallIcon, rect.height());
    paintIcon(painter, glyph, icon, ink, kSmallIcon);
    painter.save();
    painter.setFont(font(Type::SecondaryBold));
    painter.setPen(ink);
    const QRect text(glyph.right() + 1 + kIconGap, rect.top(), rect.right() - padding - glyph.right() - kIconGap,
                     rect.height());
    const QString shown = painter.fontMetrics().elidedText(word, Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
}

Chip::Chip(Tone tone, const QString &word, QWidget *parent)
    : Chip(tone, iconOf(tone), word, parent)
{}

Chip::Chip(Tone tone, Icon icon, const QString &word, QWidget *parent)
    : Chip(parent)
{
    setState(tone, icon, word);
}

void Chip::setState(Tone tone, const QString &word)
{
    setState(tone, iconOf(tone), word);
}

void Chip::setState(Tone tone, Icon icon, const QString &word)
{
    m_tone = tone;
    m_icon = icon;
    setText(word);
    updateGeometry();
    update();
}

void Chip::setShape(Shape shape)
{
    m_shape = shape;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(text(), m_shape);
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 60), heightOf(m_shape)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), Theme::of(this), m_tone, m_icon, text(), m_shape);
}

} // namespace loket::ui

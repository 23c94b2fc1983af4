// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylecontrols.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"

#include <QPainter>
#include <QStyleOption>

namespace loket::ui {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

void drawCheckIndicator(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor mark = enabled ? theme.colour(Token::Primary) : theme.colour(Token::Edge);
    const QRect box(option.rect.x(), option.rect.y() + (option.rect.height() - kIndicator) / 2, kIndicator, kIndicator);
    const QColor empty = theme.colour(enabled ? Token::Card : Token::Alternate);
    paintBox(painter, box, on ? mark : empty, on ? mark : theme.colour(Token::Edge), 4, on ? 1 : 2);
    if (on) {
        const Icon glyph = has(option, QStyle::State_NoChange) ? Icon::Minus : Icon::Check;
        paintIcon(painter, box, glyph, theme.colour(Token::OnPrimary), 14);
    }
}

void drawRadioIndicator(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor mark = enabled && on ? theme.colour(Token::Primary) : theme.colour(Token::Edge);
    const QRect box(option.rect.x(), option.rect.y() + (option.rect.height() - kIndicator) / 2, kIndicator, kIndicator);
    paintBox(painter, box, theme.colour(Token::Card), mark, kIndicator / 2, 2);
    if (on)
        paintBox(painter, box.adjusted(5, 5, -5, -5), mark, Qt::transparent, 4);
}

void drawInputFrame(QPainter &painter, const QStyleOption &option, bool faulty)
{
    const Theme theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    const Token border = faulty ? Token::Bad : focused ? Token::Primary : enabled ? Token::Edge : Token::Line;
    const bool writable = enabled && !has(option, QStyle::State_ReadOnly);
    paintBox(painter, option.rect, theme.colour(writable ? Token::Card : Token::Alternate), theme.colour(border),
             kControlRadius, faulty || focused ? kFocusRing : 1);
}

void drawAreaFrame(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    paintBox(painter, option.rect, Qt::transparent, theme.colour(Token::Line), kControlRadius);
}

void drawPushPanel(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool filled = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = has(option, QStyle::State_Enabled);
    QColor fill = theme.colour(filled && enabled ? Token::Primary : enabled ? Token::Card : Token::Alternate);
    if (enabled && has(option, QStyle::State_Sunken))
        fill = filled ? fill.darker(115) : theme.colour(Token::PrimaryGround);
    else if (enabled && has(option, QStyle::State_MouseOver))
        fill = filled ? fill.darker(107) : theme.colour(Token::Alternate);
    const QColor border = filled && enabled ? fill : theme.colour(enabled ? Token::Edge : Token::Line);
    paintBox(painter, option.rect, fill, border, kControlRadius);
}

void drawPushLabel(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button == nullptr)
        return;
    const Theme theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = button->features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
    painter.save();
    if (filled)
        painter.setFont(font(Type::BodyStrong));
    painter.setPen(theme.colour(filled ? Token::OnPrimary : enabled ? Token::Text : Token::Secondary));
    QRect words = option.rect;
    if (!button->icon.isNull()) {
        const int gap = button->text.isEmpty() ? 0 : 2 * kGrid;
        const int text = painter.fontMetrics().size(Qt::TextShowMnemonic, button->text).width();
        const QRect glyph(words.center().x() - (text + gap + kIconSize) / 2, words.top(), kIconSize, words.height());
        button->icon.paint(&painter, glyph, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        words.setLeft(glyph.right() + gap);
        words.setWidth(text + 2);
    }
    painter.drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic, button->text);
    painter.restore();
}

void drawToolPanel(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken))
        paintBox(painter, option.rect, theme.colour(Token::PrimaryGround), Qt::transparent, kControlRadius);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        paintBox(painter, option.rect, theme.colour(Token::Alternate), Qt::transparent, kControlRadius);
}

void drawFocus(QPainter &painter, const QStyleOption &option, bool inside)
{
    const QRect ring = inside ? option.rect.adjusted(1, 1, -1, -1) : option.rect.adjusted(-2, -1, 2, 1);
    paintFocusRing(painter, ring, Theme::of(option.palette), kControlRadius);
}

void drawTab(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    const QRect line(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
    if (has(option, QStyle::State_MouseOver) && !has(option, QStyle::State_Selected))
        paintBox(painter, option.rect, theme.colour(Token::Alternate), Qt::transparent, kControlRadius);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(line, theme.colour(Token::Primary));
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, theme, kControlRadius);
}

void drawItemPanel(QPainter &painter, const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item == nullptr)
        return;
    const Theme theme = Theme::of(option.palette);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, theme.colour(Token::PrimaryGround));
    else if (item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.colour(Token::Alternate));
}

void drawMenuPanel(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.colour(Token::Card));
    painter.setPen(theme.colour(Token::Edge));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void drawMenuBarItem(const QStyle &style, QPainter &painter, const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (item == nullptr)
        return;
    const Theme theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.colour(Token::Ground));
    if (has(option, QStyle::State_Selected))
        paintBox(painter, option.rect.adjusted(0, 2, 0, -2), theme.colour(Token::PrimaryGround), Qt::transparent,
                 kControlRadius);
    const int flags = Qt::AlignCenter | Qt::TextShowMnemonic;
    style.drawItemText(&painter, option.rect, flags, option.palette, has(option, QStyle::State_Enabled), item->text,
                       QPalette::WindowText);
}

void drawArrow(QPainter &painter, const QStyleOption &option, QStyle::PrimitiveElement direction)
{
    const Theme theme = Theme::of(option.palette);
    const Icon glyph = direction == QStyle::PE_IndicatorArrowUp      ? Icon::ChevronUp
                       : direction == QStyle::PE_IndicatorArrowLeft  ? Icon::ChevronLeft
                       : direction == QStyle::PE_IndicatorArrowRight ? Icon::ChevronRight
                                                                     : Icon::ChevronDown;
    const bool enabled = has(option, QStyle::State_Enabled);
    paintIcon(painter, option.rect, glyph, theme.colour(enabled ? Token::Text : Token::Edge), kSmallIcon);
}

} // namespace loket::ui

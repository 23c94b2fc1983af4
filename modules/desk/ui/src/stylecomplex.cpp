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

void drawHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.colour(Token::Card));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme.colour(Token::Line));
}

void drawHeaderLabel(QPainter &painter, const QStyleOption &option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header == nullptr)
        return;
    const Theme theme = Theme::of(option.palette);
    QRect rect = option.rect.adjusted(kGrid, 0, -kGrid, 0);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        const QRect arrow(rect.right() - kSmallIcon, rect.top(), kSmallIcon, rect.height());
        const bool down = header->sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, arrow, down ? Icon::ChevronDown : Icon::ChevronUp, theme.colour(Token::Secondary),
                  kSmallIcon);
        rect.setRight(arrow.left() - kGrid);
    }
    painter.save();
    painter.setFont(font(Type::SecondaryBold));
    painter.setPen(theme.colour(Token::Secondary));
    const QString text = painter.fontMetrics().elidedText(header->text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(header->textAlignment | Qt::AlignVCenter), text);
    painter.restore();
}

void drawProgress(QPainter &painter, const QStyleOption &option, QStyle::ControlElement part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (bar == nullptr)
        return;
    const Theme theme = Theme::of(option.palette);
    constexpr int kThickness = 8;
    QRect track = option.rect;
    if (track.height() > kThickness)
        track = QRect(track.x(), track.center().y() - kThickness / 2, track.width(), kThickness);
    const int radius = track.height() / 2;
    if (part == QStyle::CE_ProgressBarGroove) {
        paintBox(painter, track, theme.colour(Token::Alternate), theme.colour(Token::Edge), radius);
        return;
    }
    const int range = bar->maximum - bar->minimum;
    // An unknown length fills the track by a third: the word beside it says what is going on.
    const double share = range <= 0 ? 1.0 / 3 : double(bar->progress - bar->minimum) / range;
    track.setWidth(qRound(track.width() * qBound(0.0, share, 1.0)));
    if (track.width() > 0)
        paintBox(painter, track, theme.colour(Token::Primary), Qt::transparent, radius);
}

void drawCombo(QPainter &painter, const QStyleOptionComplex &option, bool faulty)
{
    const Theme theme = Theme::of(option.palette);
    drawInputFrame(painter, option, faulty);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRect arrow(option.rect.right() - 27, option.rect.top(), 24, option.rect.height());
    paintIcon(painter, arrow, Icon::ChevronDown, theme.colour(enabled ? Token::Text : Token::Edge), 16);
}

void drawSpin(const QStyle &style, QPainter &painter, const QStyleOptionComplex &option, bool faulty,
              const QWidget *widget)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (spin == nullptr)
        return;
    const Theme theme = Theme::of(option.palette);
    drawInputFrame(painter, option, faulty);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, Icon glyph, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool enabled = spin->stepEnabled.testFlag(step) && option.state.testFlag(QStyle::State_Enabled);
        paintIcon(painter, rect, glyph, theme.colour(enabled ? Token::Text : Token::Edge), 12);
    };
    arrow(QStyle::SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

QRect scrollBarPart(const QStyle &style, const QStyleOptionComplex *option, QStyle::SubControl part,
                    const QRect &fallback, const QWidget *widget)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar == nullptr)
        return fallback;
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0) {
        const int least = style.pixelMetric(QStyle::PM_ScrollBarSliderMin, bar, widget);
        slider = qBound(qMin(least, length), qRound(double(length) * bar->pageStep / (range + bar->pageStep)), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                          : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return {};
    case QStyle::SC_ScrollBarGroove:
        return along(0, length);
    case QStyle::SC_ScrollBarSlider:
        return along(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return fallback;
    }
}

void drawScrollBar(const QStyle &style, QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (bar == nullptr)
        return;
    const Theme theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.colour(Token::Card));
    if (bar->maximum <= bar->minimum)
        return;
    const QRect slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    paintBox(painter, slider.adjusted(1, 1, -1, -1), theme.colour(active ? Token::Secondary : Token::Edge),
             Qt::transparent, 4);
}

} // namespace loket::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/style.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/theme.h"
#include "stylecontrols.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCalendarWidget>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextCharFormat>

namespace loket::ui {

namespace {

constexpr int kInputPadding = 6;
constexpr int kItemPadding = 7; // left and right of the text of an item view
constexpr const char *kFaulty = "loketFaulty";

bool isFaulty(const QWidget *widget)
{
    return widget != nullptr && widget->property(kFaulty).toBool();
}

/// A line edit inside a spin box or an editable combo box: the outer control draws the frame.
bool isInnerEdit(const QWidget *widget)
{
    const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return parent != nullptr && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"));
}

/// The frame of an area that is typed into or chosen from; a bare scroll area has none of its own.
bool isInputArea(const QWidget *widget)
{
    return widget != nullptr && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("loket"));
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (isInputArea(widget))
        widget->installEventFilter(this);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        // The Indonesian locale says Sunday; offices here begin their week on Monday.
        calendar->setFirstDayOfWeek(Qt::Monday);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, QTextCharFormat()); // Qt's pure red is not legible on dark
    }
    if (auto *header = qobject_cast<QHeaderView *>(widget);
        header != nullptr && header->orientation() == Qt::Horizontal)
        if (header->defaultAlignment() == Qt::AlignCenter)
            header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void Style::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    // A scroll area repaints its viewport on focus, not the frame that carries our ring.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        if (auto *widget = qobject_cast<QWidget *>(watched))
            widget->update();
    return QProxyStyle::eventFilter(watched, event);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 2 * kGrid;
    case PM_ScrollBarExtent:
        return kGutter;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return kGutter;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return kIconSize;
    case PM_MenuBarItemSpacing:
        return kGrid;
    case PM_MenuBarHMargin:
        return 2 * kGrid;
    case PM_DefaultFrameWidth:
        return isInputArea(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        return kItemPadding;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_ArrowLeft:
    case SP_ArrowRight: {
        // Only the calendar uses these, on its filled bar.
        return themedIcon(which == SP_ArrowLeft ? Icon::ChevronLeft : Icon::ChevronRight, Token::OnPrimary);
    }
    case SP_MessageBoxInformation:
        return themedIcon(Icon::Info, Token::Info);
    case SP_MessageBoxWarning:
        return themedIcon(Icon::TriangleAlert, Token::Warning);
    case SP_MessageBoxCritical:
        return themedIcon(Icon::CircleX, Token::Bad);
    case SP_MessageBoxQuestion:
        return themedIcon(Icon::CircleHelp, Token::Info);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return option != nullptr ? static_cast<int>(Theme::of(option->palette).colour(Token::Line).rgb())
                                 : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {result.width() + 2 * kGrid, qMax(result.height(), kControlHeight)};
    case CT_ComboBox:
        return {result.width() + 2 * kGrid, qMax(result.height(), kControlHeight)};
    case CT_SpinBox:
        return {result.width() + kGrid, qMax(result.height(), kControlHeight)};
    case CT_LineEdit:
        return isInnerEdit(widget) ? result : QSize(result.width(), qMax(result.height(), kControlHeight));
    case CT_CheckBox:
    case CT_RadioButton:
        return {result.width(), qMax(result.height(), kHitArea)};
    case CT_HeaderSection:
        return {result.width(), qMax(result.height(), 28)};
    case CT_MenuBarItem:
        return {result.width() + 2 * kGrid, qMax(result.height(), 28)};
    case CT_ItemViewItem:
        return {result.width(), qMax(result.height(), 28)};
    case CT_TabBarTab:
        return {result.width() + 2 * kGrid, qMax(result.height(), kControlHeight)};
    case CT_MenuItem:
        return {result.width() + 2 * kGrid, result.height() > 12 ? qMax(result.height(), 28) : result.height()};
    default:
        return result;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && !isInnerEdit(widget))
        return rect.adjusted(kInputPadding, 0, -kInputPadding, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarPart(*this, option, sub, QProxyStyle::subControlRect(control, option, sub, widget), widget);
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField && option != nullptr) {
        const QRect all = option->rect;
        return visualRect(option->direction, all, all.adjusted(2 * kGrid + 1, 2, -28, -2));
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow && option != nullptr) {
        const QRect all = option->rect;
        return visualRect(option->direction, all, QRect(all.right() - 27, all.top(), 28, all.height()));
    }
    if (control == CC_SpinBox && sub == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, sub, widget).adjusted(kInputPadding, 0, 0, 0);
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (option == nullptr || painter == nullptr)
        return;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckIndicator(*painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(*painter, *option);
    case PE_PanelLineEdit:
        if (!isInnerEdit(widget))
            drawInputFrame(*painter, *option, isFaulty(widget));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isInputArea(widget))
            return drawInputFrame(*painter, *option, isFaulty(widget));
        return drawAreaFrame(*painter, *option);
    case PE_PanelButtonCommand:
        return drawPushPanel(*painter, *option);
    case PE_PanelButtonTool:
        return drawToolPanel(*painter, *option);
    case PE_FrameFocusRect:
        return drawFocus(*painter, *option, qobject_cast<const QAbstractItemView *>(widget) != nullptr);
    case PE_IndicatorHeaderArrow:
        return; // the label of the section draws it
    case PE_FrameTabWidget:
        return drawAreaFrame(*painter, *option);
    case PE_FrameTabBarBase:
        return;
    case PE_PanelItemViewItem:
        return drawItemPanel(*painter, *option);
    case PE_FrameMenu:
    case PE_PanelMenu:
        return drawMenuPanel(*painter, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return drawArrow(*painter, *option, element);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (option == nullptr || painter == nullptr)
        return;
    switch (element) {
    case CE_PushButtonLabel:
        return drawPushLabel(*painter, *option);
    case CE_HeaderSection:
        return drawHeaderSection(*painter, *option);
    case CE_HeaderLabel:
        return drawHeaderLabel(*painter, *option);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::of(option->palette).colour(Token::Card));
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        return drawProgress(*painter, *option, element);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::of(option->palette).colour(Token::Ground));
        return;
    case CE_MenuBarItem:
        return drawMenuBarItem(*this, *painter, *option);
    case CE_Splitter:
        return;
    case CE_TabBarTabShape:
        return drawTab(*painter, *option);
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain = *item;
            // The selection is a tint, not a filled bar, so its text keeps its colour.
            plain.palette.setColor(QPalette::HighlightedText, plain.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (option == nullptr || painter == nullptr)
        return;
    switch (control) {
    case CC_ComboBox:
        return drawCombo(*painter, *option, isFaulty(widget));
    case CC_SpinBox:
        return drawSpin(*this, *painter, *option, isFaulty(widget), widget);
    case CC_ScrollBar:
        return drawScrollBar(*this, *painter, *option, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void markFaulty(QWidget &input, bool faulty)
{
    if (isFaulty(&input) == faulty)
        return;
    input.setProperty(kFaulty, faulty);
    input.update();
}

} // namespace loket::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

/// What Style draws itself, one function a control.
namespace loket::ui {

void drawCheckIndicator(QPainter &painter, const QStyleOption &option);
void drawRadioIndicator(QPainter &painter, const QStyleOption &option);
void drawInputFrame(QPainter &painter, const QStyleOption &option, bool faulty);
void drawAreaFrame(QPainter &painter, const QStyleOption &option);
void drawPushPanel(QPainter &painter, const QStyleOption &option);
void drawPushLabel(QPainter &painter, const QStyleOption &option);
void drawToolPanel(QPainter &painter, const QStyleOption &option);
/// In an item view the ring stays inside the cell, else outside the text.
void drawFocus(QPainter &painter, const QStyleOption &option, bool inside);
void drawTab(QPainter &painter, const QStyleOption &option);
void drawItemPanel(QPainter &painter, const QStyleOption &option);
void drawMenuPanel(QPainter &painter, const QStyleOption &option);
void drawMenuBarItem(const QStyle &style, QPainter &painter, const QStyleOption &option);
void drawArrow(QPainter &painter, const QStyleOption &option, QStyle::PrimitiveElement direction);
void drawHeaderSection(QPainter &painter, const QStyleOption &option);
void drawHeaderLabel(QPainter &painter, const QStyleOption &option);
void drawProgress(QPainter &painter, const QStyleOption &option, QStyle::ControlElement part);
void drawCombo(QPainter &painter, const QStyleOptionComplex &option, bool faulty);
void drawSpin(const QStyle &style, QPainter &painter, const QStyleOptionComplex &option, bool faulty,
              const QWidget *widget);
void drawScrollBar(const QStyle &style, QPainter &painter, const QStyleOptionComplex &option, const QWidget *widget);
/// Scroll bars have no arrow buttons: the groove is the whole bar.
[[nodiscard]] QRect scrollBarPart(const QStyle &style, const QStyleOptionComplex *option, QStyle::SubControl part,
                                  const QRect &fallback, const QWidget *widget);

} // namespace loket::ui

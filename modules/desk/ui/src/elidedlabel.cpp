// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace loket::ui {

ElidedLabel::ElidedLabel(const QString &text, Type type, Token role, QWidget *parent)
    : TextLabel(text, type, role, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = TextLabel::minimumSizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * 6), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::WindowText));
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    painter.drawText(area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

} // namespace loket::ui

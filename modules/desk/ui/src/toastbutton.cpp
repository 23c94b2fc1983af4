// SPDX-License-Identifier: GPL-3.0-or-later
#include "toastbutton.h"

#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"

#include <QPainter>

namespace loket::ui {

ToastButton::ToastButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize ToastButton::sizeHint() const
{
    return {QFontMetrics(ui::font(Type::BodyStrong)).horizontalAdvance(text()) + 2 * kGrid, kHitArea};
}

void ToastButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The toast's ground is the text colour, so the tint that is legible on it belongs to the other theme.
    const Theme other = Theme::of(this).isDark() ? Theme::light() : Theme::dark();
    QFont underlined = ui::font(Type::BodyStrong);
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(other.colour(Token::Primary));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), other, 3);
}

} // namespace loket::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/iconlabel.h"

#include "loket/ui/icons.h"

#include <QPainter>

namespace loket::ui {

IconLabel::IconLabel(Icon icon, Token role, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
    , m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setGlyph(Icon icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setRole(Token role)
{
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_icon, Theme::of(this).colour(m_role), m_size);
}

} // namespace loket::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/textlabel.h"

#include <QEvent>
#include <QPainter>

namespace loket::ui {

TextLabel::TextLabel(const QString &text, Type type, Token role, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(ui::font(type));
    applyColour();
}

void TextLabel::setType(Type type)
{
    setFont(ui::font(type));
}

void TextLabel::setRole(Token role)
{
    m_role = role;
    applyColour();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
}

void TextLabel::applyColour()
{
    const QColor wanted = Theme::of(this).colour(m_role);
    if (palette().color(QPalette::WindowText) == wanted)
        return; // setPalette below comes back here once
    QPalette own;
    own.setColor(QPalette::WindowText, wanted);
    setPalette(own);
}

Separator::Separator(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(Token::Line));
}

} // namespace loket::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/iconbutton.h"

#include "loket/ui/icons.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"

#include <QEvent>
#include <QPainter>

namespace loket::ui {

IconButton::IconButton(Icon icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void IconButton::setGlyph(Icon icon)
{
    m_glyph = icon;
    update();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    updateToolTip();
}

void IconButton::setRole(Token role)
{
    m_role = role;
    update();
}

void IconButton::setSide(int side)
{
    m_side = qMax(side, kHitArea);
    updateGeometry();
}

void IconButton::setKey(const QKeySequence &key)
{
    setShortcut(key);
    setKeyHint(keyText(key));
}

void IconButton::setKeyHint(const QString &key)
{
    m_keyHint = key;
    setAccessibleDescription(key);
    updateToolTip();
}

void IconButton::updateToolTip()
{
    setToolTip(m_keyHint.isEmpty() ? accessibleName() : QStringLiteral("%1 (%2)").arg(accessibleName(), m_keyHint));
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    if (isChecked() || isDown())
        paintBox(painter, rect(), theme.colour(Token::PrimaryGround), Qt::transparent, kControlRadius);
    else if (underMouse() && isEnabled())
        paintBox(painter, rect(), theme.colour(Token::Alternate), Qt::transparent, kControlRadius);
    const Token ink = !isEnabled() ? Token::Edge : isChecked() ? Token::Primary : m_role;
    const int size = m_side >= 32 ? kIconSize : 16;
    paintIcon(painter, rect(), m_glyph, theme.colour(ink), size);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme, kControlRadius);
}

bool IconButton::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    return QAbstractButton::event(event);
}

} // namespace loket::ui

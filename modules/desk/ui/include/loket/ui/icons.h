// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/iconid.h"
#include "loket/ui/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

namespace loket::ui {

/// The icon in one colour at the device's resolution. `size` is the side in logical pixels. Cached by Qt's pixmap
/// cache.
[[nodiscard]] QPixmap icon(Icon icon, const QColor &colour, int size, qreal devicePixelRatio);
[[nodiscard]] QPixmap icon(Icon icon, Token role, const Theme &theme, int size, qreal devicePixelRatio);
/// For menus and actions: takes its colour from the program's palette whenever it is painted, so it follows the theme.
[[nodiscard]] QIcon themedIcon(Icon icon, Token role = Token::Text);
/// Paints the icon centred in the rectangle at the painter's resolution.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &colour, int size);

} // namespace loket::ui

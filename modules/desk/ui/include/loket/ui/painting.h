// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace loket::ui {

/// A rounded box whose border lies wholly inside the rectangle. Pass Qt::transparent to leave out fill or border.
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, int radius,
              int borderWidth = 1);
/// The two-pixel ring that shows keyboard focus.
void paintFocusRing(QPainter &painter, const QRect &rect, const Theme &theme, int radius);
/// Slanted stripes: "not final yet". Survives greyscale print.
void paintHatch(QPainter &painter, const QRect &rect, const QColor &stripe, const QColor &ground);
/// A dashed rounded box: an empty place that will be filled.
void paintSlot(QPainter &painter, const QRect &rect, const Theme &theme);
/// Selection or hover of one row in a list: tint, and a bar of three pixels at the left when selected.
void paintRow(QPainter &painter, const QRect &rect, const Theme &theme, bool selected, bool hovered);

/// Width of a painted key cap including its padding; height is kKeyCapHeight.
[[nodiscard]] int keyCapWidth(const QString &key);
inline constexpr int kKeyCapHeight = 18;
/// A little framed key, vertically centred at the left of the rectangle.
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink, const QColor &border);

} // namespace loket::ui

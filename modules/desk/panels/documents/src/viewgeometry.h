// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace loket::documentspanel {

/// Where a page lies on the screen. Page coordinates are its natural size, upright; content coordinates begin at the
/// upper left corner of the turned and zoomed page.
struct ViewGeometry
{
    QSizeF natural;
    int quarterTurns = 0; ///< clockwise, 0 to 3
    double zoom = 1.0;    ///< logical pixels for one unit of natural size

    /// The page as it is turned, before zooming.
    [[nodiscard]] QSizeF turned() const;
    [[nodiscard]] QSizeF content() const { return turned() * zoom; }
    /// The zoom at which the whole turned page fits into `viewport`.
    [[nodiscard]] double fitting(QSizeF viewport) const;
    [[nodiscard]] QTransform pageToContent() const;
};

/// Which level of a pyramid to paint: the smallest that still has at least as many pixels as the screen.
/// `scale` is device pixels for one pixel of level 0.
[[nodiscard]] int levelFor(double scale, int levels);

} // namespace loket::documentspanel

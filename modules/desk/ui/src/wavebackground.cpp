// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/wavebackground.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace loket::ui {

namespace {

QPainterPath contour(QPointF centre, double radius)
{
    constexpr int kSteps = 240;
    QPainterPath path;
    for (int step = 0; step <= kSteps; ++step) {
        const double angle = 2 * std::numbers::pi * step / kSteps;
        // Each term moves less per radius than the radius itself, so that neighbouring lines never cross.
        const double swell = std::min(radius * 0.16, 46.0) * std::sin(3 * angle + radius / 150) +
                             std::min(radius * 0.08, 18.0) * std::sin(7 * angle - radius / 80) +
                             std::min(radius * 0.02, 5.0) * std::sin(12 * angle + radius / 40);
        const QPointF point = centre + QPointF(std::cos(angle), std::sin(angle)) * (radius + swell);
        if (step == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    return path;
}

} // namespace

void paintWaves(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    QLinearGradient ground(rect.topLeft(), rect.bottomRight());
    ground.setColorAt(0, QColor(0x0C, 0x73, 0x41));
    ground.setColorAt(0.5, QColor(0x0A, 0x60, 0x37));
    ground.setColorAt(1, QColor(0x08, 0x4A, 0x2B));
    painter.fillRect(rect, ground);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = rect.bottomRight() - QPointF(rect.width() * 0.04, rect.height() * 0.04);
    const double reach = std::hypot(rect.width(), rect.height()) * 0.95;
    int line = 0;
    for (double radius = 30; radius < reach; radius += 18 + radius / 60) {
        const double strength = line % 4 == 0 ? 0.13 : 0.075;
        QColor ink(150, 220, 180);
        ink.setAlphaF(static_cast<float>(strength * (1 - 0.6 * radius / reach)));
        painter.setPen(QPen(ink, 1));
        painter.drawPath(contour(centre, radius));
        ++line;
    }
    painter.restore();
}

} // namespace loket::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pyramid.h"

namespace loket::rendering {

namespace {
constexpr int kSmallestSide = 256;
}

QList<QImage> buildPyramid(QImage image)
{
    QList<QImage> levels{std::move(image)};
    while (levels.last().width() > 2 * kSmallestSide && levels.last().height() > 2 * kSmallestSide) {
        const QSize half((levels.last().width() + 1) / 2, (levels.last().height() + 1) / 2);
        levels.append(levels.last().scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return levels;
}

} // namespace loket::rendering

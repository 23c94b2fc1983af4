// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewgeometry.h"

#include <algorithm>

namespace loket::documentspanel {

QSizeF ViewGeometry::turned() const
{
    return quarterTurns % 2 == 0 ? natural : natural.transposed();
}

double ViewGeometry::fitting(QSizeF viewport) const
{
    const QSizeF page = turned();
    if (page.isEmpty() || viewport.isEmpty())
        return 1.0;
    return std::min(viewport.width() / page.width(), viewport.height() / page.height());
}

QTransform ViewGeometry::pageToContent() const
{
    const QSizeF size = content();
    QTransform transform;
    transform.translate(size.width() / 2, size.height() / 2);
    transform.rotate(90.0 * quarterTurns);
    transform.scale(zoom, zoom);
    transform.translate(-natural.width() / 2, -natural.height() / 2);
    return transform;
}

int levelFor(double scale, int levels)
{
    int level = 0;
    while (level + 1 < levels && scale * 2 <= 1.0) {
        scale *= 2;
        ++level;
    }
    return level;
}

} // namespace loket::documentspanel

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace loket::ui {

struct ChartScale
{
    qint64 step = 1;
    qint64 top = 1; ///< a whole number of steps, not below the greatest value
};

/// Steps of 1, 2 or 5 times a power of ten, at most five of them. `most` is positive.
[[nodiscard]] ChartScale roundScale(qint64 most);

} // namespace loket::ui

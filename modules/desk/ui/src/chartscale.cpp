// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartscale.h"

namespace loket::ui {

ChartScale roundScale(qint64 most)
{
    constexpr int kMostSteps = 5;
    qint64 power = 1;
    while (true) {
        for (const qint64 digit : {1, 2, 5}) {
            const qint64 step = digit * power;
            const qint64 steps = (most + step - 1) / step;
            if (steps <= kMostSteps)
                return {step, step * qMax<qint64>(1, steps)};
        }
        power *= 10;
    }
}

} // namespace loket::ui

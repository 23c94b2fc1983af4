// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QRect;

namespace loket::ui {

/// The green field of sign-in and lock screen with its contour lines. Drawn, so it is sharp at every scale.
void paintWaves(QPainter &painter, const QRect &rect);

/// Colours that stand on the green field in both appearances: its darkest contrast is above 6:1.
inline constexpr QColor kOnWaves{255, 255, 255};
inline constexpr QColor kSoftOnWaves{205, 231, 216};
inline constexpr QColor kWarningOnWaves{255, 213, 130};

} // namespace loket::ui

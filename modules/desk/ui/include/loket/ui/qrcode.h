// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QByteArray>
#include <vector>

class QColor;
class QPainter;
class QRect;

namespace loket::ui {

/// The modules of a QR code, without the quiet zone.
struct QrCode
{
    int side = 0;
    std::vector<bool> dark; ///< row by row, side * side

    [[nodiscard]] bool isDark(int x, int y) const { return dark[static_cast<std::size_t>(y * side + x)]; }
};

/// Error correction M. Error TooLarge when the text does not fit, InvalidValue when it is empty.
[[nodiscard]] core::Result<QrCode> makeQrCode(const QByteArray &text);
/// Whole pixels a module, centred in the rectangle, with a quiet zone of four modules around it.
void paintQrCode(QPainter &painter, const QRect &rect, const QrCode &code, const QColor &ink);

} // namespace loket::ui

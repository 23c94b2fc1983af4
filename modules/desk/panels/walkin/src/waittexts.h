// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/waitestimate.h"
#include "loket/ui/chip.h"

#include <QString>

namespace loket::walkinpanel {

/// A wait as it is shown: always icon, word and colour.
struct WaitLook
{
    ui::Tone tone = ui::Tone::Neutral;
    ui::Icon icon = ui::Icon::Clock;
    QString words; ///< "20–40 min", "not enough data yet"
    QString brief; ///< the same where there is little room
};

[[nodiscard]] WaitLook waitLook(const models::WaitEstimate &wait);
/// "9 ahead, 4 desks"
[[nodiscard]] QString aheadText(const models::WaitEstimate &wait);
/// "20–40 menit", as on the ticket, which is Indonesian in any language; empty when it cannot be told.
[[nodiscard]] QString paperBand(models::WaitBand band);

} // namespace loket::walkinpanel

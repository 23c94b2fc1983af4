// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/models/queueintents.h"
#include "loket/models/queuerow.h"
#include "loket/ui/chip.h"

#include <QString>

namespace loket::queuepanel {

/// The third line of a row: what state the visit is in and for how long.
struct StateLine
{
    ui::Tone tone = ui::Tone::Neutral;
    ui::Icon icon = ui::Icon::Clock;
    QString words;
    bool strong = false;
};

[[nodiscard]] StateLine stateLine(const models::QueueRow &row, core::Zone zone);
/// "Resigned · Elderly", "Elderly: not confirmed yet"
[[nodiscard]] QString aboutLine(const domain::Visit &visit);
[[nodiscard]] ui::Icon serviceIcon(domain::Service service);
/// All a row says, for a screen reader.
[[nodiscard]] QString spokenRow(const models::QueueRow &row, core::Zone zone);
/// "A-041 is on hold": what the toast says of a done act.
[[nodiscard]] QString doneText(models::QueueAct act, const QString &who);
/// Why call-next gave nobody.
[[nodiscard]] QString nextRefusedText(const core::Error &error);

} // namespace loket::queuepanel

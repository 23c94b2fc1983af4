// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"
#include "loket/models/walkinform.h"
#include "loket/ui/ticket.h"

namespace loket::walkinpanel {

[[nodiscard]] QString problemText(const models::WalkInProblem &problem);
/// "NIK, 16 digits"
[[nodiscard]] QString kindText(const models::WalkInIdentifier &who);
/// The ticket of a visit as it is printed. Without a number it is shown as not given yet.
[[nodiscard]] ui::Ticket ticketOf(const domain::Visit &visit, const QString &office, const QStringList &originals,
                                  core::Timestamp now, core::Zone zone);

} // namespace loket::walkinpanel

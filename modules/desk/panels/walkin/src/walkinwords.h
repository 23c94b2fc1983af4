// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"
#include "loket/models/walkinform.h"
#include "loket/ui/ticket.h"

namespace loket::walkinpanel {

[[nodiscard]] QString problemText(const models::WalkInProblem &problem);
/// "NIK, 16 digits"
[[nodiscard]] QString kindText(const models::WalkInIdentifier &who);
/// What stands beside the visit itself on its ticket.
struct TicketFacts
{
    QString office;
    QStringList originals;
    models::WaitBand wait = models::WaitBand::TooFew; ///< nothing is printed when it cannot be told
    core::Timestamp now{};
    core::Zone zone = core::Zone::Wib;
};

/// The ticket of a visit as it is printed. Without a number it is shown as not given yet.
[[nodiscard]] ui::Ticket ticketOf(const domain::Visit &visit, const TicketFacts &facts);

} // namespace loket::walkinpanel

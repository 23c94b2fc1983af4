// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/result.h"
#include "loket/ui/ticket.h"

namespace loket::walkinpanel {

struct TicketOutput
{
    bool onPaper = false;
    QString where; ///< the printer's name, or the file
};

/// To the default printer, else as a PDF into `folder` (the documents folder when empty). Error Storage.
[[nodiscard]] core::Result<TicketOutput> putOut(const ui::Ticket &ticket, const QString &folder, core::Date day);

} // namespace loket::walkinpanel

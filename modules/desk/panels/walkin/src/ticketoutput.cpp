// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketoutput.h"

#include <QDir>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

namespace loket::walkinpanel {

core::Result<TicketOutput> putOut(const ui::Ticket &ticket, const QString &folder, core::Date day)
{
    if (const QPrinterInfo info = QPrinterInfo::defaultPrinter(); !info.isNull()) {
        QPrinter printer(info, QPrinter::HighResolution);
        if (const auto printed = ui::printTicket(printer, ticket); !printed)
            return core::passOn(printed);
        return TicketOutput{true, info.description().isEmpty() ? info.printerName() : info.description()};
    }
    const QString base = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                                                QStringLiteral("/Loket")
                                          : folder;
    if (!QDir().mkpath(base))
        return core::fail(core::ErrorCode::Storage, "the folder for tickets cannot be made");
    const QString path = QDir(base).filePath(
        QStringLiteral("antrean-%1-%2.pdf").arg(QString::fromStdString(day.toIso()), ticket.number));
    QPdfWriter writer(path);
    if (const auto printed = ui::printTicket(writer, ticket); !printed)
        return core::passOn(printed);
    return TicketOutput{false, QDir::toNativeSeparators(path)};
}

} // namespace loket::walkinpanel

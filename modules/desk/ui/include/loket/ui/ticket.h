// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/ui/qrcode.h"

#include <QList>
#include <QString>
#include <QWidget>

class QPagedPaintDevice;
class QPainter;

namespace loket::ui {

/// What stands on an 80-mm queue ticket. No name and no identifier of a person: whoever finds it learns nothing.
/// Participants read it, so its fixed words are Indonesian in either language of the program.
struct Ticket
{
    struct Original
    {
        QString name;
        bool ready = false;
    };

    QString office;    ///< "Kantor Cabang Contoh"
    QString service;   ///< "Layanan klaim JHT"
    QString number;    ///< "B-041"
    QString place;     ///< "Bilik video, lantai 1"
    QString waitBand;  ///< "20–40 menit"; empty when it cannot be told
    QString countedAt; ///< clock time of the band: "09.14"
    QrCode code;       ///< opaque link; left out when side is 0
    QList<Original> originals;
    QString printedAt;        ///< "Jumat, 20 November 2026, 09.14 WIB"
    bool provisional = false; ///< number from the block this machine holds while the centre is away
};

inline constexpr int kTicketWidth = 576; ///< dots of an 80-mm head at 203 dpi

/// Height in the same dots; the paper is cut there.
[[nodiscard]] int ticketHeight(const Ticket &ticket);
/// Draws at the painter's origin, black on white.
void paintTicket(QPainter &painter, const Ticket &ticket);
/// One page as long as the ticket. Error Storage when the device refuses.
[[nodiscard]] core::Result<void> printTicket(QPagedPaintDevice &device, const Ticket &ticket);

/// The ticket as it will be printed, fitted into the widget.
class TicketPreview : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPreview(QWidget *parent = nullptr);
    void setTicket(const Ticket &ticket);
    void clear();
    [[nodiscard]] QSize sizeHint() const override { return {268, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ticket m_ticket;
    bool m_empty = true;
};

} // namespace loket::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/ticket.h"

#include "loket/ui/typescale.h"

#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

namespace loket::ui {

namespace {

constexpr int kMargin = 20;
constexpr int kInner = kTicketWidth - 2 * kMargin;
constexpr double kDotsPerMillimetre = 8.0;

QFont sized(int dots, bool bold)
{
    QFont result = displayFont(dots);
    result.setWeight(bold ? QFont::Bold : QFont::Normal);
    return result;
}

/// Lays the ticket out from top to bottom; with a painter it draws as well.
class Layouter
{
public:
    explicit Layouter(QPainter *painter)
        : m_painter(painter)
    {}

    int run(const Ticket &ticket)
    {
        head(ticket);
        if (!ticket.waitBand.isEmpty())
            band(ticket);
        if (ticket.code.side > 0)
            code(ticket.code);
        if (!ticket.originals.isEmpty())
            originals(ticket.originals);
        rule();
        centred(QStringLiteral("Yang dipanggil hanya nomor, nama tidak disebut. Layanan ini gratis."), 24, true);
        m_y += 4;
        centred(ticket.printedAt, 22, false);
        return m_y + 36;
    }

private:
    void centred(const QString &words, int dots, bool bold)
    {
        const QFont font = sized(dots, bold);
        const QRect wanted(kMargin, m_y, kInner, 2000);
        const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
        const int height = QFontMetrics(font).boundingRect(wanted, flags, words).height();
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->drawText(QRect(kMargin, m_y, kInner, height), flags, words);
        }
        m_y += height;
    }

    void rule()
    {
        m_y += 12;
        if (m_painter != nullptr) {
            m_painter->save();
            m_painter->setPen(QPen(Qt::black, 2, Qt::DashLine));
            m_painter->drawLine(kMargin, m_y, kTicketWidth - kMargin, m_y);
            m_painter->restore();
        }
        m_y += 14;
    }

    void head(const Ticket &ticket)
    {
        m_y = 24;
        centred(ticket.office, 28, true);
        centred(ticket.service, 24, false);
        rule();
        centred(QStringLiteral("Nomor antrean"), 26, false);
        // A long label such as "AB-1041" shrinks to the paper's width.
        int dots = 150;
        while (dots > 60 && QFontMetrics(sized(dots, true)).horizontalAdvance(ticket.number) > kInner)
            dots -= 6;
        m_y -= dots / 6; // the line of a large font carries much air above the digits
        centred(ticket.number, dots, true);
        m_y -= dots / 8;
        centred(ticket.place, 30, true);
        if (ticket.provisional)
            centred(QStringLiteral("Nomor sementara, simpan kertas ini"), 24, true);
        m_y += 12;
    }

    void band(const Ticket &ticket)
    {
        const int top = m_y;
        m_y += 8;
        centred(QStringLiteral("Perkiraan tunggu, dihitung %1").arg(ticket.countedAt), 22, false);
        centred(ticket.waitBand, 38, true);
        m_y += 8;
        if (m_painter != nullptr) {
            m_painter->save();
            m_painter->setPen(QPen(Qt::black, 4));
            m_painter->drawRoundedRect(QRect(kMargin + 2, top, kInner - 4, m_y - top), 4, 4);
            m_painter->restore();
        }
        m_y += 14;
    }

    void code(const QrCode &qr)
    {
        constexpr int kModule = 8;
        const int side = (qr.side + 8) * kModule;
        if (m_painter != nullptr)
            paintQrCode(*m_painter, QRect((kTicketWidth - side) / 2, m_y, side, side), qr, Qt::black);
        m_y += side - 10;
        centred(QStringLiteral("Tunjukkan kode ini kepada petugas. Boleh menunggu di luar, dengarkan nomor Anda."), 24,
                false);
    }

    void originals(const QList<Ticket::Original> &list)
    {
        rule();
        line(QStringLiteral("Siapkan dokumen asli"), 26, true, 28);
        for (const Ticket::Original &original : list) {
            const int top = m_y + 8;
            if (m_painter != nullptr) {
                m_painter->save();
                m_painter->setRenderHint(QPainter::Antialiasing, false);
                m_painter->setPen(QPen(Qt::black, 3));
                m_painter->drawRect(30, top, 24, 24);
                if (original.ready)
                    m_painter->drawPolyline(
                        QPolygon({QPoint(35, top + 12), QPoint(41, top + 18), QPoint(51, top + 5)}));
                m_painter->restore();
            }
            line(original.ready ? original.name : QStringLiteral("%1 (belum ada)").arg(original.name), 25,
                 !original.ready, 68);
        }
    }

    void line(const QString &words, int dots, bool bold, int left)
    {
        const QFont font = sized(dots, bold);
        const QFontMetrics metrics(font);
        constexpr int kPitch = 40;
        const QRect place(left, m_y, kTicketWidth - left - kMargin, kPitch);
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                                metrics.elidedText(words, Qt::ElideRight, place.width()));
        }
        m_y += kPitch;
    }

    QPainter *m_painter;
    int m_y = 0;
};

} // namespace

int ticketHeight(const Ticket &ticket)
{
    return Layouter(nullptr).run(ticket);
}

void paintTicket(QPainter &painter, const Ticket &ticket)
{
    painter.save();
    painter.fillRect(QRect(0, 0, kTicketWidth, ticketHeight(ticket)), Qt::white);
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);
    Layouter(&painter).run(ticket);
    painter.restore();
}

core::Result<void> printTicket(QPagedPaintDevice &device, const Ticket &ticket)
{
    constexpr double kPaperWidth = 80; // of which the head prints 72
    const QSizeF paper(kPaperWidth, ticketHeight(ticket) / kDotsPerMillimetre);
    device.setPageSize(QPageSize(paper, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    device.setPageMargins(QMarginsF(4, 0, 4, 0), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&device))
        return core::fail(core::ErrorCode::Storage, "the printer does not take pages");
    const double scale = device.width() / double(kTicketWidth);
    painter.scale(scale, scale);
    paintTicket(painter, ticket);
    if (!painter.end())
        return core::fail(core::ErrorCode::Storage, "the printer refused the page");
    return {};
}

TicketPreview::TicketPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void TicketPreview::setTicket(const Ticket &ticket)
{
    m_ticket = ticket;
    m_empty = false;
    setAccessibleName(QStringList{ticket.number, ticket.place, ticket.waitBand}.join(QStringLiteral(", ")));
    update();
}

void TicketPreview::clear()
{
    m_empty = true;
    setAccessibleName(QString());
    update();
}

void TicketPreview::paintEvent(QPaintEvent *)
{
    if (m_empty)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double tall = ticketHeight(m_ticket);
    const double scale = qMin(width() / double(kTicketWidth), height() / tall);
    painter.translate((width() - kTicketWidth * scale) / 2, 0);
    painter.scale(scale, scale);
    paintTicket(painter, m_ticket);
}

} // namespace loket::ui

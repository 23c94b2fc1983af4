// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/pdftable.h"

#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QtMath>
#include <vector>

namespace loket::ui {

namespace {

// All in points.
constexpr int kMargin = 36;
constexpr int kRow = 18;
constexpr int kHeader = 22;
constexpr int kPadding = 5;
constexpr int kFoot = 24;

QFont sized(int points, bool bold)
{
    QFont result = font(bold ? Type::BodyStrong : Type::Body);
    result.setPixelSize(points);
    return result;
}

/// One run of drawing. Keeps where the pen is and turns the page when a row does not fit.
class PageWriter
{
public:
    PageWriter(QPainter &painter, QPagedPaintDevice &device, QRect page, const PdfTable &table)
        : m_painter(painter)
        , m_device(device)
        , m_page(page)
        , m_table(table)
        , m_y(page.top())
    {
        double shares = 0;
        for (const PdfTable::Column &column : table.columns)
            shares += column.share;
        for (const PdfTable::Column &column : table.columns)
            m_widths.push_back(shares > 0 ? qRound(page.width() * column.share / shares) : 0);
    }

    bool run(const PdfFigure &figure)
    {
        title();
        header();
        for (const PdfTable::Row &row : m_table.rows)
            if (!line(row))
                return false;
        m_y += 8;
        for (const QString &note : m_table.footNotes)
            if (!paragraph(note))
                return false;
        if (figure.paint != nullptr && figure.height > 0) {
            if (!room(figure.height + 10, false))
                return false;
            m_painter.save();
            figure.paint(m_painter, QRect(m_page.left(), m_y + 10, m_page.width(), figure.height));
            m_painter.restore();
        }
        foot();
        return true;
    }
    [[nodiscard]] int pages() const { return m_pageNumber; }

private:
    [[nodiscard]] int bottom() const { return m_page.bottom() - kFoot; }

    bool room(int height, bool repeatHeader)
    {
        if (m_y + height <= bottom())
            return true;
        foot();
        if (!m_device.newPage())
            return false;
        ++m_pageNumber;
        m_y = m_page.top();
        if (repeatHeader)
            header();
        return true;
    }

    void text(const QRect &rect, int flags, const QString &words, int points, bool bold, Token role = Token::Text)
    {
        m_painter.setFont(sized(points, bold));
        m_painter.setPen(Theme::light().colour(role));
        m_painter.drawText(rect, flags, words);
    }

    void title()
    {
        text(QRect(m_page.left(), m_y, m_page.width(), 24), Qt::AlignLeft | Qt::AlignVCenter, m_table.title, 16, true);
        m_y += 24;
        text(QRect(m_page.left(), m_y, m_page.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, m_table.subtitle, 10,
             false, Token::Secondary);
        m_y += 26;
    }

    void cells(const QStringList &words, bool bold, Token role, int height)
    {
        int x = m_page.left();
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const auto index = static_cast<qsizetype>(i);
            const QRect cell(x, m_y, m_widths[i], height);
            m_painter.setFont(sized(10, bold));
            const QString all = index < words.size() ? words.at(index) : QString();
            const QString shown = m_painter.fontMetrics().elidedText(all, Qt::ElideRight, cell.width() - 2 * kPadding);
            const int side = m_table.columns.at(index).right ? Qt::AlignRight : Qt::AlignLeft;
            text(cell.adjusted(kPadding, 0, -kPadding, 0), side | Qt::AlignVCenter, shown, 10, bold, role);
            x += m_widths[i];
        }
    }

    void rule(double width, Token role)
    {
        m_painter.setPen(QPen(Theme::light().colour(role), width));
        m_painter.drawLine(m_page.left(), m_y, m_page.right(), m_y);
    }

    void header()
    {
        QStringList titles;
        for (const PdfTable::Column &column : m_table.columns)
            titles.append(column.title);
        cells(titles, true, Token::Secondary, kHeader);
        m_y += kHeader;
        rule(1, Token::Edge);
    }

    bool line(const PdfTable::Row &row)
    {
        if (!room(kRow + 1, true))
            return false;
        if (row.total) {
            rule(0.7, Token::Text);
            m_y += 2;
            rule(0.7, Token::Text);
        }
        cells(row.cells, row.total, Token::Text, kRow);
        m_y += kRow;
        if (!row.total)
            rule(0.4, Token::Line);
        return true;
    }

    bool paragraph(const QString &words)
    {
        m_painter.setFont(sized(9, false));
        const QRect wanted(m_page.left(), 0, m_page.width(), 1000);
        const int height = m_painter.boundingRect(wanted, Qt::AlignLeft | Qt::TextWordWrap, words).height();
        if (!room(height, false))
            return false;
        text(QRect(m_page.left(), m_y, m_page.width(), height), Qt::AlignLeft | Qt::TextWordWrap, words, 9, false,
             Token::Secondary);
        m_y += height + 3;
        return true;
    }

    void foot()
    {
        const QRect line(m_page.left(), m_page.bottom() - kFoot + 8, m_page.width(), 14);
        text(line.adjusted(0, 0, -80, 0), Qt::AlignLeft | Qt::AlignVCenter, m_table.pageFoot, 8, false,
             Token::Secondary);
        const QString number = QCoreApplication::translate("loket::ui::PdfTable", "Page %1").arg(m_pageNumber);
        text(line, Qt::AlignRight | Qt::AlignVCenter, number, 8, false, Token::Secondary);
    }

    QPainter &m_painter;
    QPagedPaintDevice &m_device;
    QRect m_page;
    const PdfTable &m_table;
    std::vector<int> m_widths;
    int m_y;
    int m_pageNumber = 1;
};

} // namespace

core::Result<int> paintPages(QPagedPaintDevice &device, const PdfTable &table, const PdfFigure &figure)
{
    QPainter painter;
    if (!painter.begin(&device))
        return core::fail(core::ErrorCode::Storage, "the device does not take pages");
    const double scale = device.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    const QRect page(0, 0, qFloor(device.width() / scale), qFloor(device.height() / scale));
    PageWriter writer(painter, device, page, table);
    if (!writer.run(figure) || !painter.end())
        return core::fail(core::ErrorCode::Storage, "the device refused a page");
    return writer.pages();
}

core::Result<int> writePdf(QIODevice &device, const PdfTable &table, const PdfFigure &figure)
{
    if (!device.isWritable())
        return core::fail(core::ErrorCode::Storage, "the device is not open for writing");
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(table.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Point);
    writer.setResolution(300);
    writer.setTitle(table.title);
    writer.setCreator(QStringLiteral("Loket"));
    auto pages = paintPages(writer, table, figure);
    // QPdfWriter does not tell when the disk is full; the file does.
    if (auto *file = qobject_cast<QFileDevice *>(&device); file != nullptr && pages)
        if (!file->flush() || file->error() != QFileDevice::NoError)
            return core::fail(core::ErrorCode::Storage, "the file could not be written whole");
    return pages;
}

} // namespace loket::ui

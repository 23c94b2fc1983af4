// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QList>
#include <QRect>
#include <QStringList>
#include <functional>

class QIODevice;
class QPagedPaintDevice;
class QPainter;

namespace loket::ui {

/// A table on A4 pages. Cells are drawn in reading order, so that text taken from the PDF reads as the page does.
struct PdfTable
{
    struct Column
    {
        QString title;
        double share = 1;   ///< of the width, relative to the others
        bool right = false; ///< amounts and counts
    };
    struct Row
    {
        QStringList cells;
        bool total = false; ///< bold, with a double line above
    };

    QString title;
    QString subtitle;      ///< office, period
    QStringList footNotes; ///< how it was counted; after the last row
    QString pageFoot;      ///< who made it and when; on every page, with the page number
    QList<Column> columns;
    QList<Row> rows;
    bool landscape = false;
};

/// A drawing under the table, such as a chart: its height in points (1/72 inch) and how to draw it in the rectangle.
struct PdfFigure
{
    int height = 0;
    std::function<void(QPainter &, const QRect &)> paint;
};

/// Writes a PDF to an open device. Error Internal when the device refuses. Returns the number of pages.
[[nodiscard]] core::Result<int> writePdf(QIODevice &device, const PdfTable &table, const PdfFigure &figure = {});
/// The same pages on any paged device, such as a printer.
[[nodiscard]] core::Result<int> paintPages(QPagedPaintDevice &device, const PdfTable &table,
                                           const PdfFigure &figure = {});

} // namespace loket::ui

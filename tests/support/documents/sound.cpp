// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/testdocuments/sound.h"

#include "pdfbuilder.h"

#include <QBuffer>
#include <QPainter>

namespace loket::testdocuments {

namespace {

QByteArray saved(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

} // namespace

QImage cardPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(0xBF, 0xD9, 0xEA));
    // Without text: fonts need a QGuiApplication, and some tests have none.
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x8F, 0xB4, 0xCC), 2));
    for (int radius = 20; radius < size.width(); radius += 24)
        painter.drawEllipse(image.rect().center(), radius, radius * 2 / 3);
    const int line = std::max(size.height() / 16, 4);
    for (int row = 0; row < 9; ++row) {
        const int width = size.width() * (25 + (row * 37) % 30) / 100;
        painter.fillRect(size.width() / 20, line * (row + 4), width, line / 2, QColor(0x20, 0x2C, 0x3A));
    }
    painter.fillRect(size.width() * 7 / 10, size.height() / 4, size.width() / 5, size.height() / 2,
                     QColor(0xB3, 0x3A, 0x3A));
    return image;
}

QByteArray jpeg(QSize size)
{
    return saved(cardPicture(size), "jpeg", 88);
}

QByteArray png(QSize size)
{
    return saved(cardPicture(size), "png", -1);
}

QByteArray pdf(int pages)
{
    PdfBuilder builder;
    const int font = builder.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    for (int page = 1; page <= pages; ++page) {
        QByteArray text = "BT /F 24 Tf 72 760 Td (Halaman " + QByteArray::number(page) + " dari " +
                          QByteArray::number(pages) + ") Tj /F 11 Tf 0 -30 Td\n";
        for (int row = 0; row < 40; ++row)
            text +=
                "(Peserta Uji 001, baris " + QByteArray::number(row) + " dari surat keterangan kerja.) Tj 0 -16 Td\n";
        builder.addPage(text + "ET", "/Font<</F " + QByteArray::number(font) + " 0 R>>");
    }
    return builder.finish();
}

QByteArray scannedPdf(int pages)
{
    const QByteArray scan = jpeg(QSize(1240, 1754));
    PdfBuilder builder;
    for (int page = 0; page < pages; ++page) {
        const int image =
            builder.addStream(scan, "/Type/XObject/Subtype/Image/Width 1240/Height 1754/BitsPerComponent 8"
                                    "/ColorSpace/DeviceRGB/Filter/DCTDecode");
        builder.addPage("595 0 0 842 0 0 cm /I Do", "/XObject<</I " + QByteArray::number(image) + " 0 R>>");
    }
    return builder.finish();
}

} // namespace loket::testdocuments

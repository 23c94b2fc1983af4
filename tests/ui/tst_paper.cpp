// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/barchart.h"
#include "loket/ui/pdftable.h"
#include "loket/ui/ticket.h"
#include "ui/samplepages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace loket::ui;

namespace {

PdfTable sample(int rows)
{
    PdfTable table;
    table.title = QStringLiteral("Rekap antrean");
    table.subtitle = QStringLiteral("Kantor Cabang Contoh, November 2026");
    table.pageFoot = QStringLiteral("Dicetak oleh Petugas Uji");
    table.columns = {{QStringLiteral("Tindak lanjut"), 3, false}, {QStringLiteral("Online"), 1, true}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({{QStringLiteral("Baris %1").arg(i), QString::number(i)}, false});
    table.rows.append({{QStringLiteral("Jumlah"), QStringLiteral("27.179")}, true});
    table.footNotes = {QStringLiteral("Belum dan Tunda tidak masuk hitungan persen.")};
    return table;
}

} // namespace

class PaperTest : public QObject
{
    Q_OBJECT

private slots:
    void aShortTableIsOnePage();
    void aLongTableTurnsPages();
    void textComesOutInReadingOrder();
    void barsTellApartWithoutColour();
    void aClosedDeviceIsAnError();
    void aFullDiskIsAnError();
    void aTicketIsOnePageOfItsOwnLength();
    void aQrCodeIsReadBackByItsFinderPatterns();
};

void PaperTest::aShortTableIsOnePage()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto pages = writePdf(buffer, sample(5));
    QVERIFY(pages.has_value());
    QCOMPARE(*pages, 1);
    QVERIFY(buffer.data().startsWith("%PDF-"));
}

void PaperTest::aLongTableTurnsPages()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto pages = writePdf(buffer, sample(1000));
    QVERIFY(pages.has_value());
    QVERIFY2(*pages > 20 && *pages < 40, qPrintable(QString::number(*pages)));
}

void PaperTest::textComesOutInReadingOrder()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        QSKIP("SKIPPED: pdftotext is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rekap.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(file, sample(2)).has_value());
    file.close();
    QProcess process;
    process.start(tool, {QStringLiteral("-raw"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString words = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    QVERIFY2(words.startsWith(QStringLiteral("Rekap antrean Kantor Cabang Contoh, November 2026 Tindak lanjut Online "
                                             "Baris 0 0 Baris 1 1 Jumlah 27.179 Belum dan Tunda")),
             qPrintable(words));
}

void PaperTest::barsTellApartWithoutColour()
{
    const auto grey = [](BarFill fill) {
        QImage image(60, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBarFill(painter, image.rect(), Theme::light(), fill);
        painter.end();
        return image.convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage solid = grey(BarFill::Solid);
    const QImage hatched = grey(BarFill::Hatched);
    const auto shades = [](const QImage &image) {
        QSet<int> found;
        for (int y = 10; y < 50; ++y)
            for (int x = 10; x < 50; ++x)
                found.insert(qGray(image.pixel(x, y)) / 16);
        return found.size();
    };
    QCOMPARE(shades(solid), 1);
    QVERIFY(shades(hatched) > 1);
}

void PaperTest::aClosedDeviceIsAnError()
{
    QBuffer closed;
    QVERIFY(!writePdf(closed, sample(1)).has_value());
}

void PaperTest::aFullDiskIsAnError()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("SKIPPED: this system has no /dev/full");
    QVERIFY(!writePdf(full, sample(1000)).has_value());
}

void PaperTest::aTicketIsOnePageOfItsOwnLength()
{
    const Ticket ticket = sampleTicket();
    QVERIFY(ticketHeight(ticket) > 900);
    Ticket shorter = ticket;
    shorter.originals.clear();
    QVERIFY(ticketHeight(shorter) < ticketHeight(ticket));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QVERIFY(printTicket(writer, ticket).has_value());
        QCOMPARE(qRound(writer.pageLayout().fullRect(QPageLayout::Millimeter).width()), 80);
    }
    QCOMPARE(buffer.data().count("/Type /Page\n"), 1);
}

void PaperTest::aQrCodeIsReadBackByItsFinderPatterns()
{
    const auto code = makeQrCode("https://pusat.contoh/t/8f3k2m9q7x");
    QVERIFY(code.has_value());
    for (const QPoint corner : {QPoint(0, 0), QPoint(code->side - 7, 0), QPoint(0, code->side - 7)}) {
        QVERIFY(code->isDark(corner.x(), corner.y()));
        QVERIFY(!code->isDark(corner.x() + 1, corner.y() + 1));
        QVERIFY(code->isDark(corner.x() + 3, corner.y() + 3));
    }
    QCOMPARE(makeQrCode(QByteArray(5000, 'x')).error().code, loket::core::ErrorCode::TooLarge);
    QVERIFY(!makeQrCode(QByteArray()).has_value());
}

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"

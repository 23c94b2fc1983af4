// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/claim/partialverdict.h"

#include "loket/claimpanel/simulationsheet.h"
#include "loket/ui/language.h"

#include <QApplication>
#include <QFileInfo>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace loket;
using namespace loket::test;

namespace {

domain::Claim partialClaim()
{
    domain::Claim claim = sampleClaim();
    claim.form.reason = domain::ClaimReason::Partial10;
    return claim;
}

claimpanel::SheetMaker maker()
{
    return {QStringLiteral("Kantor Cabang Contoh"), QStringLiteral("Petugas Uji"), morning(), core::Zone::Wib};
}

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    if (!reader.waitForFinished(60'000))
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput());
}

int pagesOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdfinfo"), {pdf});
    reader.waitForFinished(60'000);
    for (const QString &line : QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("Pages:")))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

bool hasReader()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// Where LOKET_PICTURES says, for people to look at.
void picture(const ui::TaxSheet &sheet, const QString &name)
{
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (folder.isEmpty())
        return;
    QImage image(2 * ui::kTaxSheetWidth, 2 * ui::kTaxSheetHeight, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(2, 2);
    ui::paintTaxSheet(painter, sheet);
    painter.end();
    image.save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace

class SimulationSheetTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<ui::LanguageSwitcher> m_language;

    QString saved(const ui::TaxSheet &sheet)
    {
        const QString path = m_dir.filePath(QStringLiteral("sheet.pdf"));
        const auto written = claimpanel::saveSheet(path, sheet);
        return written ? path : QString();
    }

private slots:
    void initTestCase() { m_language = std::make_unique<ui::LanguageSwitcher>(*qApp); }
    void init() { QVERIFY(m_language->install(ui::Language::Indonesian)); }

    void thePdfIsOnePageWithEverythingThatIsSigned()
    {
        if (!hasReader())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const ui::TaxSheet sheet = claimpanel::simulationSheet(partialClaim(), partialVerdict(), maker());
        picture(sheet, QStringLiteral("sheet-partial"));
        const QString pdf = saved(sheet);
        QCOMPARE(pagesOf(pdf), 1);
        const QString text = textOf(pdf).simplified();
        for (const char *words : {"Simulasi pajak pembayaran JHT",
                                  "bukan bukti potong",
                                  "Kantor Cabang Contoh",
                                  "K-0387",
                                  "************0041",
                                  "*******0041",
                                  "Peserta U. 0.",
                                  "Sebagian 10",
                                  "Saldo JHT Rp 200.000.000",
                                  "Pembayaran bruto Rp 20.000.000",
                                  "Dasar pengenaan pajak Rp 0",
                                  "0% sampai Rp 50.000.000",
                                  "5% atas bagian di atas Rp 50.000.000",
                                  "Diterima bersih Rp 20.000.000",
                                  "berubah pada Sabtu, 01 Januari 2028",
                                  "sampai 31/12/2027 Rp 7.500.000",
                                  "mulai 01/01/2028 Rp 21.000.000",
                                  "jht-2026.1",
                                  "PP 46/2015 pasal 22",
                                  "PP 68/2009 pasal 2 dan 5",
                                  "21 November 2026",
                                  "Peserta atau ahli waris",
                                  "Petugas Uji"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
    void nothingOnItNamesThePersonWhole()
    {
        if (!hasReader())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const domain::Claim claim = partialClaim();
        const QString text = textOf(saved(claimpanel::simulationSheet(claim, partialVerdict(), maker())));
        QVERIFY(!text.isEmpty());
        for (const std::string &secret : {claim.form.participant.name, claim.form.participant.nik,
                                          claim.form.participant.kpj.front(), claim.form.account.number})
            QVERIFY2(!text.contains(QString::fromStdString(secret)), secret.c_str());
        const QString name = claimpanel::sheetFileName(claim, day("2026-11-21"));
        QCOMPARE(name, QStringLiteral("simulasi-pajak-K-0387-2026-11-21"));
    }
    void inEnglishTheIndonesianStays()
    {
        if (!hasReader())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QVERIFY(m_language->install(ui::Language::English));
        const ui::TaxSheet sheet = claimpanel::simulationSheet(partialClaim(), partialVerdict(), maker());
        picture(sheet, QStringLiteral("sheet-english"));
        const QString pdf = saved(sheet);
        QCOMPARE(pagesOf(pdf), 1);
        const QString text = textOf(pdf).simplified();
        for (const char *words : {"Simulasi pajak pembayaran JHT", "Tax simulation of the JHT payment",
                                  "Diterima bersih", "Net payment", "Sebagian 10", "0% up to Rp 50.000.000"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    }
    void paymentsOfTheTaxWindowAreListedWhenAllCount()
    {
        domain::Claim claim = partialClaim();
        claim.registers.ledger.earlier = {{day("2025-03-10"), core::Rupiah{20'000'000}, {}, "PARTIAL_10"}};
        domain::RulesVerdict verdict = partialVerdict();
        verdict.benefit->paidEarlier = core::Rupiah{20'000'000};
        const auto rows = claimpanel::simulationSheet(claim, verdict, maker()).sections.at(1).rows;
        QVERIFY(std::ranges::any_of(rows, [](const ui::TaxSheet::Row &row) {
            return row.name.id.contains(QLatin1String("10/03/2025")) && row.value == QLatin1String("Rp 20.000.000");
        }));
        verdict.benefit->paidEarlier = core::Rupiah{5'000'000};
        const auto sum = claimpanel::simulationSheet(claim, verdict, maker()).sections.at(1).rows;
        QVERIFY(std::ranges::none_of(
            sum, [](const ui::TaxSheet::Row &row) { return row.name.id.contains(QLatin1String("10/03/2025")); }));
    }
    void aLongSheetStaysOnePage()
    {
        if (!hasReader())
            QSKIP("pdftotext (poppler-utils) is not installed");
        domain::Claim claim = partialClaim();
        domain::RulesVerdict verdict = partialVerdict();
        for (int i = 0; i < 12; ++i) {
            claim.form.details.heirs.push_back({"Ahli Uji " + std::to_string(i), "", {}, {}, {}, true});
            verdict.heirShares.push_back({i, core::Rupiah{1'666'666}});
            verdict.reasons.push_back(reason("more-" + std::to_string(i), domain::RuleOutcome::Met, "Langkah", "Step",
                                             "Peraturan nomor " + std::to_string(i) + "/2022 pasal 1 ayat 2"));
        }
        const ui::TaxSheet sheet = claimpanel::simulationSheet(claim, verdict, maker());
        picture(sheet, QStringLiteral("sheet-long"));
        const QString pdf = saved(sheet);
        QCOMPARE(pagesOf(pdf), 1);
        QVERIFY(textOf(pdf).contains(QLatin1String("Petugas Uji")));
    }
    void aFolderThatIsNotThereIsAnError()
    {
        const auto written = claimpanel::saveSheet(m_dir.filePath(QStringLiteral("none/sheet.pdf")), {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::ErrorCode::Storage);
    }
};

QTEST_MAIN(SimulationSheetTest)
#include "tst_simulationsheet.moc"

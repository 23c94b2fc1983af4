// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/samples.h"
#include "panels/backoffice/picture.h"
#include "ui/audit.h"

#include "loket/core/id.h"
#include "loket/models/recapmodel.h"
#include "loket/reportpanel/reportpanel.h"
#include "loket/ui/language.h"
#include "loket/ui/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace loket;
using namespace loket::test;
using domain::FollowUpStatus;
using models::RecapModel;
using models::RecapState;

namespace {

struct Page
{
    Page()
    {
        protocol::Recap recap;
        recap.branch = "PKL";
        recap.from = "2026-11-01";
        recap.to = "2026-11-30";
        recap.rows = {{FollowUpStatus::NotYet, 8, 0},
                      {FollowUpStatus::Approved, 15231, 1569},
                      {FollowUpStatus::Rejected, 11940, 444}};
        recap.countedAt = morning();
        answer = recap;
        me.roles = {domain::Role::Supervisor};
        panel.setOffice(QStringLiteral("=Kantor Cabang Contoh"));
        panel.resize(1600, 850);
        panel.show();
    }
    models::Officer me = officer();
    core::ManualClock clock{morning()};
    core::SystemRandom random;
    core::IdSource ids{clock, random};
    models::CommandMaker maker{me, ids, clock};
    core::Result<protocol::Recap> answer = core::fail(core::ErrorCode::Unavailable);
    core::Date askedFrom;
    core::Date askedTo;
    RecapModel model{maker, [this](core::Date from, core::Date to, QObject *,
                                   const std::function<void(core::Result<protocol::Recap>)> &reply) {
                         askedFrom = from;
                         askedTo = to;
                         reply(answer);
                     }};
    reportpanel::ReportPanel panel{model};
};

} // namespace

class RecapTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto *language = new ui::LanguageSwitcher(*qApp);
        language->install(ui::Language::Indonesian);
        ui::applyTheme(*qApp, ui::Theme::light());
    }

    void rowsStandInTheOrderOfTheFormAndAddUp()
    {
        Page page;
        const QAbstractItemModelTester tester(&page.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.model.load(day("2026-11-30"), day("2026-11-01"));

        QCOMPARE(page.askedFrom, day("2026-11-01"));
        QCOMPARE(page.model.rowCount(), 5);
        QCOMPARE(page.model.index(0, RecapModel::TotalColumn).data(RecapModel::CountRole).toLongLong(), 16800);
        QCOMPARE(page.model.index(3, RecapModel::TotalColumn).data(RecapModel::CountRole).toLongLong(), 0);
        QCOMPARE(page.model.index(4, RecapModel::TotalColumn).data(RecapModel::CountRole).toLongLong(), 29192);
        QVERIFY(qAbs(*page.model.online().approvedShare() - 0.5606) < 0.0001);
        QVERIFY(!models::RecapSums{}.approvedShare().has_value());
    }

    void aPageThatOpensAsksForThisMonthAndTheChooserForTheLast()
    {
        Page page;
        QTRY_COMPARE(page.askedTo, day("2026-11-30"));
        auto *kind = page.panel.findChild<QComboBox *>();
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(page.askedFrom, day("2026-10-01"));
        QCOMPARE(page.askedTo, day("2026-10-31"));
    }

    void theCsvIsTheSameByteForByte()
    {
        Page page;
        QTRY_COMPARE(page.model.state(), RecapState::Ready);
        const QTemporaryDir dir;
        const QString path = dir.filePath(page.panel.exportName() + QStringLiteral(".csv"));

        QVERIFY(page.panel.writeCsv(path).has_value());

        QVERIFY(path.endsWith(QStringLiteral("/rekap-PKL-2026-11-01-2026-11-30.csv")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBFTindak lanjut;Online;Di kantor;Jumlah;Bagian\r\n"
                                "Setuju;15231;1569;16800;57,6%\r\n"
                                "Tolak;11940;444;12384;42,4%\r\n"
                                "Belum;8;0;8;0,0%\r\n"
                                "Tunda;0;0;0;0,0%\r\n"
                                "Jumlah;27179;2013;29192;100,0%\r\n"));
        QVERIFY(text.contains("\r\n'=Kantor Cabang Contoh\r\n"));
        QVERIFY(text.contains("27.179 + 2.013 = 29.192"));
    }

    void thePdfIsWritten()
    {
        Page page;
        QTRY_COMPARE(page.model.state(), RecapState::Ready);
        const QTemporaryDir dir;
        QVERIFY(page.panel.writePdf(dir.filePath(QStringLiteral("r.pdf"))).has_value());
        QFile file(dir.filePath(QStringLiteral("r.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(!page.panel.writePdf(dir.filePath(QStringLiteral("no/such/r.pdf"))).has_value());
    }

    void withoutTheCentreThePageSaysSoAndShowsNoOldNumbers()
    {
        Page page;
        page.answer = core::fail(core::ErrorCode::Unavailable, "no connection");
        page.model.load(day("2026-11-01"), day("2026-11-30"));
        QCOMPARE(page.model.state(), RecapState::Failed);
    }

    void thePageKeepsTheRulesInBothSizesAndThemes()
    {
        Page page;
        page.panel.setOffice(QStringLiteral("Kantor Cabang Contoh"));
        QTRY_COMPARE(page.model.state(), RecapState::Ready);
        for (const bool dark : {false, true}) {
            ui::applyTheme(*qApp, dark ? ui::Theme::dark() : ui::Theme::light());
            for (const QSize size : {QSize(1600, 850), QSize(1366, 690)}) {
                page.panel.resize(size);
                QCoreApplication::processEvents();
                picture(page.panel, QStringLiteral("report-%1-%2")
                                        .arg(size.width())
                                        .arg(dark ? QLatin1String("dark") : QLatin1String("light")));
                QTRY_COMPARE(ui::auditWindow(page.panel).join(QLatin1Char('\n')), QString());
            }
        }
    }
};

QTEST_MAIN(RecapTest)
#include "tst_recap.moc"

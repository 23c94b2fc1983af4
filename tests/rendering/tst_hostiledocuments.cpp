// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionprobe.h"

#include "loket/testdocuments/hostile.h"
#include "loket/testdocuments/sound.h"

#include <QElapsedTimer>

using namespace loket;
using namespace loket::rendering;
using namespace std::chrono_literals;
using testdocuments::Expected;

namespace {

constexpr QSize kScreen(1240, 1754);
constexpr auto kTimeout = 2000ms;
// Opening and one page, each within its timeout, one of them repeated with a second helper.
constexpr int kPatience = 10'000;

} // namespace

/// Each document gets an answer or an error within its limit; this process lives; the next sound document opens.
class TestHostileDocuments final : public QObject
{
    Q_OBJECT
    const QList<testdocuments::HostileDocument> m_documents = testdocuments::hostileDocuments();
    const QByteArray m_sound = testdocuments::jpeg(QSize(400, 250));
    std::unique_ptr<RenderService> m_service;

private slots:
    void initTestCase()
    {
        RenderConfig config = testConfig();
        config.timeout = kTimeout;
        m_service = std::make_unique<RenderService>(config);
        QVERIFY2(m_documents.size() >= 40, "too few kinds");
    }

    void documentComesToAnEndAndTheNextOneOpens_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < m_documents.size(); ++i)
            QTest::newRow(m_documents[i].name) << int(i);
    }

    void documentComesToAnEndAndTheNextOneOpens()
    {
        QFETCH(int, index);
        const auto &document = m_documents[index];
        QElapsedTimer clock;
        clock.start();
        SessionProbe probe(*m_service, document.bytes);
        probe.session().requestPage(0, kScreen);
        QVERIFY2(probe.waitAnswers(1, kPatience), "neither a page nor an error");
        const bool shown = !probe.pages.isEmpty();
        const auto error = probe.failure ? probe.failure : probe.pageFailure;
        qInfo("%s: %s in %lld ms", document.name, shown ? "shown" : error->detail.c_str(), clock.elapsed());
        QVERIFY(shown != error.has_value());
        check(document.expected, shown, shown && probe.pages.first().incomplete);

        SessionProbe next(*m_service, m_sound);
        next.session().requestPage(0, kScreen);
        QVERIFY(next.waitAnswers(1, kPatience));
        QCOMPARE(next.pages.size(), 1);
        QCOMPARE(next.pages.first().levels.first().size(), QSize(400, 250));
    }

private:
    static void check(Expected expected, bool shown, bool incomplete)
    {
        switch (expected) {
        case Expected::Refused:
            QVERIFY2(!shown, "was shown");
            break;
        case Expected::Shown:
            QVERIFY2(shown && !incomplete, "was not shown, or as incomplete");
            break;
        case Expected::Flagged:
            QVERIFY2(shown && incomplete, "was not shown as incomplete");
            break;
        case Expected::Any:
            break;
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileDocuments)
#include "tst_hostiledocuments.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionprobe.h"

#include "loket/testdocuments/sound.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>

using namespace loket;
using namespace loket::rendering;
using namespace std::chrono_literals;

namespace {

constexpr QSize kScreen(1200, 900);

/// The helpers this process has started and not buried.
QList<qint64> helperPids()
{
    QList<qint64> pids;
    const QByteArray parent = QByteArray::number(QCoreApplication::applicationPid());
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QByteArrayList afterName = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        const bool alive = afterName.value(0) != "Z";
        if (alive && afterName.value(1) == parent && stat.contains("(loket-render)"))
            pids.append(name.toLongLong());
    }
    return pids;
}

void killHelper(qint64 pid)
{
    ::kill(static_cast<pid_t>(pid), SIGKILL);
}

QString script(const QTemporaryDir &folder, const QByteArray &text)
{
    const QString path = folder.filePath(QStringLiteral("helper"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + text);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return path;
}

} // namespace

class TestHelperFaults final : public QObject
{
    Q_OBJECT

private slots:
    void killedHelperIsReplacedAndThePageComes()
    {
        RenderService service(testConfig());
        QTRY_VERIFY(service.sandbox()); // the spare is warm; the document will get it
        const qint64 pid = helperPids().constFirst();
        SessionProbe probe(service, testdocuments::pdf(3));
        QVERIFY(probe.waitOpened());
        killHelper(pid);
        probe.session().requestPage(1, kScreen);
        QVERIFY(probe.waitAnswers(1));
        QVERIFY(!probe.failure);
        QCOMPARE(probe.pages.size(), 1);
    }

    void secondCrashIsAnErrorOfThatDocumentOnly()
    {
        RenderConfig config = testConfig();
        RenderService service(config);
        SessionProbe probe(service, testdocuments::pdf(3));
        QVERIFY(probe.waitOpened());
        for (int page = 0; page < 3 && !probe.failure; ++page) {
            for (const qint64 pid : helperPids())
                killHelper(pid);
            probe.session().requestPage(page, kScreen);
            QVERIFY(probe.waitAnswers(page + 1));
        }
        QVERIFY(probe.failure);
        QCOMPARE(probe.failure->code, core::ErrorCode::HelperFailed);

        SessionProbe other(service, testdocuments::jpeg());
        other.session().requestPage(0, kScreen);
        QVERIFY(other.waitAnswers(1));
        QCOMPARE(other.pages.size(), 1);
    }

    void missingHelperIsAnError()
    {
        RenderConfig config;
        config.helper = QStringLiteral("/nonexistent/loket-render");
        RenderService service(config);
        SessionProbe probe(service, testdocuments::jpeg());
        QVERIFY(probe.waitOpened());
        QCOMPARE(probe.failure->code, core::ErrorCode::HelperFailed);
    }

    void silentHelperIsEndedAfterTheTimeout()
    {
        const QTemporaryDir folder;
        RenderConfig config;
        config.helper = script(folder, "exec sleep 600\n");
        config.timeout = 200ms;
        RenderService service(config);
        SessionProbe probe(service, testdocuments::jpeg());
        QVERIFY(probe.waitOpened());
        QCOMPARE(probe.failure->code, core::ErrorCode::Timeout);
    }

    void helperThatSpeaksNonsenseIsNotListenedTo()
    {
        const QTemporaryDir folder;
        RenderConfig config;
        config.helper = script(folder, "head -c 4096 /dev/zero; exec sleep 600\n");
        RenderService service(config);
        SessionProbe probe(service, testdocuments::jpeg());
        QVERIFY(probe.waitOpened());
        QCOMPARE(probe.failure->code, core::ErrorCode::HelperFailed);
    }

    void helpersEndWithTheirSessionsAndTheService()
    {
        auto service = std::make_unique<RenderService>(testConfig());
        SessionProbe probe(*service, testdocuments::jpeg());
        QVERIFY(probe.waitOpened());
        QTRY_COMPARE(helperPids().size(), 2); // the document's and the spare
        probe.close();
        QTRY_COMPARE(helperPids().size(), 1);
        service.reset();
        QCOMPARE(helperPids().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHelperFaults)
#include "tst_helperfaults.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <csignal>

namespace {

enum class Ending
{
    Refused,
    Killed,
    WallMissing,
    Escaped,
    Broken
};

Ending endingOf(const QProcess &process)
{
    constexpr int kRefused = 1;
    constexpr int kWallMissing = 77;
    if (process.exitStatus() == QProcess::CrashExit)
        return process.exitCode() == SIGSYS ? Ending::Killed : Ending::Broken;
    switch (process.exitCode()) {
    case 0:
        return Ending::Escaped;
    case kRefused:
        return Ending::Refused;
    case kWallMissing:
        return Ending::WallMissing;
    default:
        return Ending::Broken;
    }
}

} // namespace

class TestSandbox final : public QObject
{
    Q_OBJECT

private slots:
    void attemptFails_data()
    {
        QTest::addColumn<int>("expected");
        for (const char *name : {"passwords", "proc", "root-folder", "create", "write-font", "delete", "fork", "signal",
                                 "code", "data-to-code", "root"})
            QTest::newRow(name) << int(Ending::Refused);
        for (const char *name : {"socket", "local-socket", "program", "trace", "ring"})
            QTest::newRow(name) << int(Ending::Killed);
    }

    void attemptFails()
    {
        QFETCH(int, expected);
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/sandbox-escape"),
                      {QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY(process.waitForFinished());
        const Ending ending = endingOf(process);
        if (ending == Ending::WallMissing)
            QSKIP("SKIPPED: this kernel or this build lacks the wall that stops it");
        QCOMPARE(int(ending), expected);
    }

    void helperEndsWhenItsInputCloses()
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/loket-render"), QStringList());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardError().startsWith("loket-render: seccomp "));
    }

    void helperEndsAtWordsOfAnotherProtocol()
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/loket-render"), QStringList());
        process.write(QByteArray(4096, 'x'));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"

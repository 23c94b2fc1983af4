// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/deskstore.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

using namespace loket;
using namespace loket::testing;

/// A program that works on a profile is killed at any moment; what it had said to be saved is there.
class TestCrash final : public QObject
{
    Q_OBJECT

private slots:
    void noActedCommandAndNoDraftIsLostIn100Kills()
    {
        const QTemporaryDir dir;
        constexpr int kKills = 100;
        std::size_t acked = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            const auto said = killAfter(dir.path(), QStringLiteral("act"), 1 + m_random.below(30));
            DeskStore desk(dir.path());
            std::string lastDraft;
            for (const QByteArray &line : said) {
                const auto id = domain::ClaimId::parse(line.mid(6).toStdString());
                QVERIFY(id);
                if (line.startsWith("draft "))
                    lastDraft = id->toString();
                if (!line.startsWith("claim "))
                    continue;
                ++acked;
                const auto view = desk.claim(*id);
                QVERIFY2(view, "an acknowledged action is gone");
                QCOMPARE(view->pending, 2);
            }
            // Killed between the disk and the word, the next draft may be there; an older one may not.
            const auto draft = ask<std::optional<QByteArray>>(
                [&](auto r) { desk.store->draft(QStringLiteral("draft"), desk.store.get(), r); });
            QVERIFY(draft.value_or(QByteArray()).toStdString() >= lastDraft);
            QVERIFY(everyActionIsWholeOrAbsent(desk));
        }
        QVERIFY(acked > kKills);
        qInfo("%zu acknowledged actions survived %d kills", acked, kKills);
    }

    void rowsAndCursorAreNeverApart()
    {
        const QTemporaryDir dir;
        constexpr int kKills = 25;
        for (int kill = 0; kill < kKills; ++kill) {
            const auto said = killAfter(dir.path(), QStringLiteral("pull"), 1 + m_random.below(6));
            DeskStore desk(dir.path());
            const auto cursor = ask<localstore::Cursor>([&](auto r) { desk.sync->cursor(desk.sync.get(), r); }).seq;
            const auto found = ask<localstore::SearchAnswer>(
                [&](auto r) { desk.store->search(QStringLiteral("peserta"), 1, desk.store.get(), r); });
            QCOMPARE(static_cast<std::int64_t>(found.total), cursor);
            if (!said.isEmpty())
                QVERIFY(cursor >= said.last().mid(7).toLongLong());
        }
    }

private:
    /// What the child had said by the moment it was killed, after at least `lines`.
    QList<QByteArray> killAfter(const QString &dir, const QString &work, std::uint64_t lines)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QString::fromLocal8Bit(qgetenv("LOKET_BIN")) + QStringLiteral("/localstore_crashchild"),
                    {dir, work});
        QByteArray output;
        while (static_cast<std::uint64_t>(output.count('\n')) < lines) {
            if (!child.waitForReadyRead(20'000))
                qFatal("the child says nothing");
            output += child.readAllStandardOutput();
        }
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        child.waitForFinished();
        output += child.readAllStandardOutput();
        auto said = output.split('\n');
        said.removeLast(); // what was cut, or nothing
        return said;
    }

    bool everyActionIsWholeOrAbsent(DeskStore &desk)
    {
        const auto views = ask<std::vector<localstore::ClaimView>>([&](auto reply) {
            desk.store->claims({{domain::ClaimState::Draft}, 20}, desk.store.get(), reply);
        });
        return std::ranges::all_of(views, [](const auto &view) { return view.pending == 2; });
    }

    core::SeededRandom m_random{20261121};
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"

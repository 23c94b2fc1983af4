// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/deskrules.h"
#include "loket/sync/engine.h"
#include "rules/packtexts.h"
#include "support/desk/deskstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::testing;

/// Two workstations and the real loketd.
class TestRealCentre final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString server = program(QStringLiteral("loketd"));
        if (!QFileInfo::exists(server))
            QSKIP("SKIPPED: loketd is not built");
        QProcess prepare;
        prepare.setProcessChannelMode(QProcess::ForwardedChannels);
        prepare.start(program(QStringLiteral("sync_preparecentre")), {m_data.path()});
        QVERIFY(prepare.waitForFinished(60'000));
        QCOMPARE(prepare.exitCode(), 0);
        startCentre(QStringLiteral("127.0.0.1:0"));
    }
    void cleanupTestCase() { stopCentre(); }

    void oneOfficersWorkShowsOnTheOthersScreenAlsoAfterTheCentreWasAway()
    {
        Workstation first(m_address);
        Workstation second(m_address);
        first.signIn();
        second.signIn();
        const auto claim = first.desk.ids.next<domain::ClaimId>();
        QVERIFY(first.desk.act({first.desk.create(claim, 1)}));
        QVERIFY(QTest::qWaitFor([&] { return confirmed(second, claim); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return confirmed(first, claim); }, 20'000));
        QVERIFY(!first.desk.claim(claim)->claim.number.empty());

        stopCentre();
        QVERIFY(second.desk.act({second.desk.rename(claim, 1, "Nama Dari Meja Lain")}));
        QCOMPARE(second.desk.claim(claim)->pending, 1);
        startCentre(m_listen);
        second.engine.wake();

        QVERIFY(QTest::qWaitFor(
            [&] {
                first.engine.wake();
                second.engine.wake();
                const auto view = first.desk.claim(claim);
                return view && view->claim.form.participant.name == "Nama Dari Meja Lain";
            },
            60'000));
        QCOMPARE(second.desk.outbox().needsYou, 0);
    }

    void aScanTakenHereIsSeenThere()
    {
        Workstation first(m_address);
        Workstation second(m_address);
        first.signIn();
        const auto claim = first.desk.ids.next<domain::ClaimId>();
        const QByteArray scan = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                                                    "0000000d49444154789c6360000002000001e221bc330000000049454e44ae42"
                                                    "6082");
        const auto sha = ask<core::Result<std::string>>(
            [&](auto reply) { first.desk.store->putDocument(scan, "image/png", first.desk.store.get(), reply); });
        QVERIFY(sha);
        domain::claimcmd::AttachDocument attach;
        attach.document = first.desk.ids.next<domain::DocumentId>();
        attach.kind = domain::DocumentKind::IdCard;
        attach.version = {*sha, "image/png", scan.size(), {}, {}};
        QVERIFY(first.desk.act({first.desk.create(claim, 2), first.desk.command(claim, attach)}));
        QSignalSpy arrived(second.desk.store.get(), &localstore::LocalStore::documentArrived);
        second.signIn();

        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto view = second.desk.claim(claim);
                return view && view->claim.documents.size() == 1;
            },
            30'000));
        auto &store = *second.desk.store;
        const auto document = [&] {
            return ask<std::optional<QByteArray>>([&](auto reply) { store.document(*sha, &store, reply); });
        };
        QCOMPARE(document(), std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.count(), 1, 20'000);
        QCOMPARE(document(), std::optional<QByteArray>(scan));
    }

    void aPackThatHeadOfficePublishesIsOnARunningDeskWithoutARestart()
    {
        if (!QFileInfo::exists(program(QStringLiteral("loketctl"))))
            QSKIP("SKIPPED: loketctl is not built");
        Workstation station(m_address);
        models::DeskRules rules({test::shippedPack()}, {test::headOffice().publicKey()});
        rules.follow(*station.desk.store);
        station.signIn();
        QTemporaryDir pack;
        const auto published = test::published("jht-2099.1", "2099-01-01");
        write(pack.filePath(QStringLiteral("pack.json")), published.text);
        write(pack.filePath(QStringLiteral("pack.sig")), published.signature);

        QProcess publish;
        publish.start(
            program(QStringLiteral("loketctl")),
            {QStringLiteral("--data"), m_data.path(), QStringLiteral("rules"), QStringLiteral("publish"), pack.path()});
        QVERIFY(publish.waitForFinished(60'000));
        QCOMPARE(publish.readAllStandardError(), QByteArray());

        // No wake(): the hint must bring it.
        QTRY_VERIFY_WITH_TIMEOUT(rules.book()->byId("jht-2099.1").has_value(), 60'000);
        QVERIFY(rules.refused().empty());
    }

private:
    struct Workstation
    {
        explicit Workstation(const QString &address)
            : desk(dir.path())
            , engine(store(desk), settings(address, *this))
        {
            if (const auto started = engine.start(); !started)
                qFatal("sync does not start");
        }
        /// The engine makes the one SyncStore.
        static localstore::LocalStore &store(DeskStore &desk)
        {
            desk.sync.reset();
            return *desk.store;
        }
        static sync::EngineSettings settings(const QString &address, Workstation &station)
        {
            sync::EngineSettings settings;
            settings.server = address;
            settings.device = "W03";
            settings.clock = &station.wall;
            settings.random = &station.random;
            return settings;
        }
        void signIn()
        {
            const auto answer = ask<core::Result<protocol::SignInAnswer>>([this](auto reply) {
                engine.signIn({"uji", "sandi-uji-2026", "W03", "Meja 3"}, desk.store.get(), reply);
            });
            if (!answer)
                qFatal("not signed in: %s", answer.error().detail.c_str());
            QVERIFY(answer->token.empty());
            desk.author = answer->user.id;
        }

        QTemporaryDir dir;
        core::SystemClock wall;
        core::SystemRandom random;
        DeskStore desk;
        sync::Engine engine;
    };

    static QString program(const QString &name)
    {
        return QString::fromLocal8Bit(qgetenv("LOKET_BIN")) + QLatin1Char('/') + name;
    }
    static void write(const QString &path, const std::string &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(text)) < 0)
            qFatal("cannot write a pack");
    }
    static bool confirmed(Workstation &station, domain::ClaimId id)
    {
        const auto view = station.desk.claim(id);
        return view && !view->provisional;
    }
    void startCentre(const QString &listen)
    {
        m_centre.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_centre.start(program(QStringLiteral("loketd")),
                       {QStringLiteral("--data"), m_data.path(), QStringLiteral("--listen"), listen,
                        QStringLiteral("--rules-key"), QString::fromStdString(test::headOffice().publicKey().text())});
        while (!m_centre.canReadLine()) {
            if (!m_centre.waitForReadyRead(30'000))
                qFatal("loketd says nothing");
        }
        const QString line = QString::fromLocal8Bit(m_centre.readLine()).trimmed();
        m_address = line.mid(line.indexOf(QLatin1String("http")));
        m_listen = m_address.mid(QStringLiteral("http://").size());
    }
    void stopCentre()
    {
        m_centre.terminate();
        m_centre.waitForFinished(15'000);
    }

    QTemporaryDir m_data;
    QProcess m_centre;
    QString m_address;
    QString m_listen;
};

QTEST_GUILESS_MAIN(TestRealCentre)
#include "tst_realcentre.moc"

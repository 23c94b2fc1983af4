// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncbench.h"

#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::testing;

class TestPulling final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<SyncBench>();
        m_claim = m_bench->desk.ids.next<domain::ClaimId>();
    }
    void cleanup() { m_bench.reset(); }

    void everythingArrivesInSeveralPages()
    {
        constexpr int kRows = 1234;
        for (int n = 0; n < kRows; ++n)
            m_bench->rows.push_back(feedRow(confirmedClaim(m_bench->desk.ids.next<domain::ClaimId>(), n, 1), n + 1));
        QSignalSpy states(m_bench->engine.get(), &sync::EngineCore::stateChanged);
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return total() == kRows; }));
        bool caughtUp = false;
        for (const auto &emission : states)
            caughtUp =
                caughtUp || emission.at(0).value<sync::ConnectionState>().mode == sync::ConnectionMode::CatchingUp;
        QVERIFY(caughtUp);
        QVERIFY(m_bench->until([&] { return m_bench->engine->state().mode == sync::ConnectionMode::Connected; }));
    }

    void aChangeAtTheCentreShowsWithoutAHintToo()
    {
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return !m_bench->centre.requests(kFeed).empty(); }));
        m_bench->rows.push_back(feedRow(confirmedClaim(m_claim, 1, 1), 1));
        QVERIFY(m_bench->until([&] { return m_bench->desk.claim(m_claim).has_value(); }));
    }

    void pullingDoesNotWaitForPushing()
    {
        QVERIFY(m_bench->desk.act({m_bench->desk.create(m_bench->desk.ids.next<domain::ClaimId>(), 2)}));
        HttpReply never;
        never.manner = HttpReply::Nothing;
        m_bench->centre.always(kBatch, [never](const HttpRequest &) { return never; });
        m_bench->rows.push_back(feedRow(confirmedClaim(m_claim, 1, 1), 1));
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return m_bench->desk.claim(m_claim).has_value(); }));
    }

    void aRestoredCentreIsReadFromTheBeginningAndGetsTheWorkAgain()
    {
        auto &desk = m_bench->desk;
        m_bench->rows.push_back(feedRow(confirmedClaim(m_claim, 1, 1), 5));
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return desk.claim(m_claim).has_value(); }));
        const auto rename = desk.rename(m_claim, 1, "Peserta Uji Baru");
        QVERIFY(desk.act({rename}));
        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        auto renamed = confirmedClaim(m_claim, 1, 2);
        renamed.form.participant.name = "Peserta Uji Baru";
        m_bench->rows = {feedRow(renamed, 6, {rename.id})};
        QVERIFY(m_bench->until([&] { return !desk.claim(m_claim)->provisional; }));

        m_bench->epoch = "e2";
        m_bench->executed.clear();
        m_bench->rows = {feedRow(confirmedClaim(m_claim, 1, 1), 5)};

        QVERIFY(m_bench->until([&] { return m_bench->executed.contains(rename.id); }));
        m_bench->rows.push_back(feedRow(renamed, 6, {rename.id}));
        QVERIFY(m_bench->until([&] { return !desk.claim(m_claim)->provisional; }));
        QCOMPARE(desk.claim(m_claim)->claim.form.participant.name, std::string("Peserta Uji Baru"));
        QCOMPARE(desk.outbox().needsYou, 0);
    }

    void withoutTheCentreWorkGoesOnAndItComesBack()
    {
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return m_bench->engine->state().mode == sync::ConnectionMode::Connected; }));
        m_bench->centre.shut();
        QVERIFY(m_bench->until(
            [&] { return m_bench->engine->state().mode == sync::ConnectionMode::WorkingWithoutCentre; }));
        QVERIFY(m_bench->desk.act({m_bench->desk.create(m_claim, 1)}));
        QCOMPARE(m_bench->waiting(), 1);

        m_bench->centre.listen();

        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        QCOMPARE(m_bench->engine->state().mode, sync::ConnectionMode::Connected);
    }

    void aWantedDocumentIsFetchedAndADamagedOneIsNotKept()
    {
        auto &store = *m_bench->desk.store;
        const QByteArray bytes = "isi dokumen";
        const auto sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        m_bench->centre.next("GET /v1/documents/" + sha, {200, "rusak", "image/png", {}, HttpReply::Whole});
        m_bench->centre.always("GET /v1/documents/" + sha, [bytes](const HttpRequest &) {
            return HttpReply{200, bytes, "image/png", {}, HttpReply::Whole};
        });
        m_bench->signIn();
        const auto document = [&] {
            return ask<std::optional<QByteArray>>(
                [&](auto reply) { store.document(sha.toStdString(), &store, reply); });
        };
        QCOMPARE(document(), std::nullopt);
        QSignalSpy arrived(&store, &localstore::LocalStore::documentArrived);
        QVERIFY(m_bench->until([&] { return arrived.count() == 1; }));
        QCOMPARE(document(), std::optional<QByteArray>(bytes));
    }

    void aDocumentTheCentreDoesNotGiveIsSaidSo()
    {
        auto &store = *m_bench->desk.store;
        const std::string sha(64, 'b');
        QSignalSpy failed(&store, &localstore::LocalStore::documentFailed);
        m_bench->signIn();
        ask<std::optional<QByteArray>>([&](auto reply) { store.document(sha, &store, reply); });
        QVERIFY(m_bench->until([&] { return failed.count() == 1; }));
        QCOMPARE(failed.at(0).at(1).value<core::Error>().code, core::ErrorCode::NotFound);
    }

private:
    std::size_t total()
    {
        auto &store = *m_bench->desk.store;
        return ask<localstore::SearchAnswer>(
                   [&](auto reply) { store.search(QStringLiteral("peserta uji"), 1, &store, reply); })
            .total;
    }

    std::unique_ptr<SyncBench> m_bench;
    domain::ClaimId m_claim;
};

QTEST_GUILESS_MAIN(TestPulling)
#include "tst_pulling.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/deskstore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::testing;

/// Commands that the centre refused or cannot digest.
class TestCases final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<DeskStore>(m_dir->path());
        m_claim = m_desk->ids.next<domain::ClaimId>();
        m_desk->page(0, feedPage({feedRow(confirmedClaim(m_claim, 1, 5), 10)}, 10));
        m_first = m_desk->rename(m_claim, 1, "Nama Satu");
        m_second = m_desk->rename(m_claim, 1, "Nama Dua");
        QVERIFY(m_desk->act({m_first, m_second}));
    }
    void cleanup() { m_desk.reset(); }

    void aRefusalHoldsBackWhatWasBuiltUponIt()
    {
        QVERIFY(m_desk->results({refusal(m_first.id, 409, "revision_changed"), refusal(m_second.id, 424, "blocked")}));

        QVERIFY(m_desk->pending().commands.empty());
        const auto cases = m_desk->refused();
        QCOMPARE(cases.size(), 1U);
        QCOMPARE(cases[0].command.id, m_first.id);
        QCOMPARE(cases[0].result.code, std::string("revision_changed"));
        QCOMPARE(cases[0].heldBack.size(), 1U);
        QCOMPARE(cases[0].heldBack[0].id, m_second.id);
        const auto view = m_desk->claim(m_claim);
        QVERIFY(view->conflict);
        QCOMPARE(view->claim.form.participant.name, std::string("Peserta Uji 001"));
        QCOMPARE(m_desk->outbox().needsYou, 1);
    }

    void aCaseSurvivesARestart()
    {
        QVERIFY(m_desk->results({refusal(m_first.id, 422, "wrong_state")}));
        m_desk->reopen();
        QCOMPARE(m_desk->refused().size(), 1U);
        QVERIFY(m_desk->claim(m_claim)->conflict);
    }

    void aRefusalOfOneClaimDoesNotStopAnother()
    {
        const auto other = m_desk->create(m_desk->ids.next<domain::ClaimId>(), 2);
        QVERIFY(m_desk->act({other}));

        QVERIFY(m_desk->results({refusal(m_first.id, 422, "wrong_state")}));

        const auto pending = m_desk->pending();
        QCOMPARE(pending.commands.size(), 1U);
        QCOMPARE(pending.commands[0].id, other.id);
    }

    void retractingClosesTheCaseAndWhatHungOnIt()
    {
        QVERIFY(m_desk->results({refusal(m_first.id, 422, "wrong_state")}));

        QVERIFY(retract(m_first.id));

        QVERIFY(m_desk->refused().empty());
        QVERIFY(m_desk->pending().commands.empty());
        QVERIFY(!m_desk->claim(m_claim)->conflict);
        QCOMPARE(m_desk->outbox().needsYou, 0);
        m_desk->reopen();
        QVERIFY(m_desk->refused().empty());
    }

    void whatIsNotACaseCannotBeRetracted()
    {
        const auto refused = retract(m_first.id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::NotFound);
        QCOMPARE(m_desk->pending().commands.size(), 2U);
    }

    void anAppliedCommandIsNeverShownAsAConflict()
    {
        auto applied = confirmedClaim(m_claim, 1, 7);
        m_desk->page(10, feedPage({feedRow(applied, 11, {m_first.id, m_second.id})}, 11));
        QVERIFY(m_desk->results({refusal(m_first.id, 409, "revision_changed")}));
        QVERIFY(m_desk->refused().empty());
        QVERIFY(!m_desk->claim(m_claim)->conflict);
    }

    void passingFaultsLeaveTheCommandWaiting()
    {
        QVERIFY(m_desk->results({refusal(m_first.id, 503, "unavailable"), refusal(m_second.id, 424, "blocked")}));
        QCOMPARE(m_desk->pending().commands.size(), 2U);
        QVERIFY(m_desk->results({refusal(m_first.id, 202, ""), refusal(m_second.id, 424, "blocked")}));
        QCOMPARE(m_desk->pending().commands.size(), 2U);
    }

    void theCentresLastWordIsTheSameForStoreAndSync_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 202, 400, 401, 403, 404, 408, 409, 412, 422, 424, 425, 429, 500, 503})
            QTest::newRow(QByteArray::number(status)) << status;
    }
    void theCentresLastWordIsTheSameForStoreAndSync()
    {
        QFETCH(int, status);
        QVERIFY(m_desk->results({refusal(m_first.id, status, "")}));
        const auto pending = m_desk->pending().commands;
        const bool waits = !pending.empty() && pending[0].id == m_first.id;
        QCOMPARE(waits, !localstore::isFinal(status));
    }

    void aQuarantinedCommandLetsOtherClaimsPassAndCanBeTriedAgain()
    {
        const auto other = m_desk->create(m_desk->ids.next<domain::ClaimId>(), 2);
        QVERIFY(m_desk->act({other}));
        const core::Error fault{core::ErrorCode::Internal, "http 500", {}};
        QVERIFY(ask<core::Result<>>(
            [&](auto reply) { m_desk->sync->quarantine(m_first.id, fault, m_desk->sync.get(), reply); }));

        QCOMPARE(m_desk->pending().commands.size(), 1U);
        QCOMPARE(m_desk->pending().commands[0].id, other.id);
        QVERIFY(m_desk->refused().at(0).quarantined);
        QCOMPARE(m_desk->refused().at(0).heldBack.size(), 1U);

        QVERIFY(ask<core::Result<>>([&](auto reply) { m_desk->store->retry(m_first.id, m_desk->store.get(), reply); }));
        QCOMPARE(m_desk->pending().commands.size(), 3U);
        QVERIFY(m_desk->refused().empty());
    }

private:
    core::Result<> retract(domain::CommandId id)
    {
        return ask<core::Result<>>([&](auto reply) { m_desk->store->retract(id, m_desk->store.get(), reply); });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DeskStore> m_desk;
    domain::ClaimId m_claim;
    domain::Command m_first;
    domain::Command m_second;
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/deskstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::testing;

class TestAct final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<DeskStore>(m_dir->path());
        m_claim = m_desk->ids.next<domain::ClaimId>();
    }
    void cleanup() { m_desk.reset(); }

    void whatWasActedIsShownAtOnceAsProvisional()
    {
        QVERIFY(m_desk->act({m_desk->create(m_claim, 1)}));

        const auto view = m_desk->claim(m_claim);
        QVERIFY(view);
        QCOMPARE(view->claim.form.participant.name, std::string("Peserta Uji 001"));
        QCOMPARE(view->pending, 1);
        QVERIFY(view->provisional);
        QVERIFY(!view->conflict);
    }

    void whatWasActedIsThereAfterARestart()
    {
        QVERIFY(m_desk->act({m_desk->create(m_claim, 1), m_desk->rename(m_claim, 1, "Peserta Uji Baru")}));
        const auto before = m_desk->claim(m_claim);

        m_desk->reopen();

        QVERIFY(m_desk->claim(m_claim) == before);
        QCOMPARE(m_desk->pending().commands.size(), 2U);
    }

    void aRefusedCommandLeavesNothing()
    {
        const auto refused = m_desk->act({m_desk->rename(m_claim, 1, "Siapa")});

        QVERIFY(!refused);
        QVERIFY(!m_desk->claim(m_claim));
        QVERIFY(m_desk->pending().commands.empty());
    }

    void whenTheSecondCommandIsRefusedTheFirstIsNotKeptEither()
    {
        const auto other = m_desk->ids.next<domain::ClaimId>();

        const auto refused = m_desk->act({m_desk->create(m_claim, 1), m_desk->rename(other, 2, "Siapa")});

        QVERIFY(!refused);
        QVERIFY(!m_desk->claim(m_claim));
        m_desk->reopen();
        QVERIFY(!m_desk->claim(m_claim));
    }

    void anActionOnAnOlderRevisionThanTheScreensIsRefused()
    {
        QVERIFY(m_desk->act({m_desk->create(m_claim, 1)}));
        auto late = m_desk->rename(m_claim, 1, "Peserta Uji Baru");
        late.baseRevision = 0;

        const auto refused = m_desk->act({late});

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::RevisionChanged);
    }

    void theBytesThatTravelAreTheBytesThatWereKept()
    {
        QVERIFY(m_desk->act({m_desk->create(m_claim, 1)}));
        const auto first = m_desk->pending().commands.at(0).bytes;

        m_desk->reopen();

        QCOMPARE(m_desk->pending().commands.at(0).bytes, first);
        QVERIFY(protocol::decodeCommand(first));
    }

    void theSameCommandIsKeptOnlyOnce()
    {
        auto create = m_desk->create(m_claim, 1);
        QVERIFY(m_desk->act({create}));
        create.target = domain::ClaimCommand{m_desk->ids.next<domain::ClaimId>(),
                                             std::get<domain::ClaimCommand>(create.target).body};
        auto &body = std::get<domain::claimcmd::Create>(std::get<domain::ClaimCommand>(create.target).body);
        body.form.participant = participant(2);

        const auto again = m_desk->act({create});

        QVERIFY(!again);
        QCOMPARE(again.error().code, core::ErrorCode::Duplicate);
    }

    void aSecondOpenClaimForTheSameCardIsRefusedHere()
    {
        domain::Claim sent = confirmedClaim(m_claim, 1, 1);
        sent.state = domain::ClaimState::Submitted;
        m_desk->page(0, feedPage({feedRow(sent, 1)}, 1));

        const auto second = m_desk->act({m_desk->create(m_desk->ids.next<domain::ClaimId>(), 1)});

        QVERIFY(!second);
        QCOMPARE(second.error().code, core::ErrorCode::OpenClaimExists);
    }

    void callNextTravelsButChangesNothingHereAndGoesStale()
    {
        auto next = m_desk->command(m_claim, domain::claimcmd::Submit{});
        next.target = domain::CallNext{{domain::Service::Counter}, m_desk->clock.now() + std::chrono::seconds(20)};
        QSignalSpy answers(m_desk->store.get(), &localstore::LocalStore::commandAnswered);
        QVERIFY(m_desk->act({next}));
        QCOMPARE(m_desk->pending().commands.size(), 1U);

        m_desk->clock.advance(std::chrono::seconds(21));

        QCOMPARE(m_desk->pending().commands.size(), 0U);
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(answers.at(0).at(0).value<protocol::CommandResult>().code, std::string("timeout"));
        QCOMPARE(m_desk->outbox().needsYou, 0);
    }

    void anAnswerIsDroppedWhenItsAskerIsGone()
    {
        bool called = false;
        auto asker = std::make_unique<QObject>();
        m_desk->store->claim(m_claim, asker.get(), [&called](const auto &) { called = true; });
        asker.reset();

        QVERIFY(!m_desk->claim(m_claim)); // answered after it, by the same worker

        QVERIFY(!called);
    }

    void aSecondLoketOnTheSameProfileIsTurnedAway()
    {
        localstore::StoreSettings settings;
        settings.profileDir = m_dir->path();
        settings.clock = &m_desk->clock;

        const auto second = localstore::LocalStore::open(settings);

        QVERIFY(!second);
        QCOMPARE(second.error().code, core::ErrorCode::Duplicate);
    }

    void theProfileIsForItsOwnerOnly()
    {
        const auto all = QFile::permissions(m_dir->path());
        QVERIFY(!(all & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DeskStore> m_desk;
    domain::ClaimId m_claim;
};

QTEST_GUILESS_MAIN(TestAct)
#include "tst_act.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/deskstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::testing;
using localstore::PageOutcome;

/// Which commands lie over the confirmed state, and until when.
class TestOverlay final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<DeskStore>(m_dir->path());
        m_claim = m_desk->ids.next<domain::ClaimId>();
        QCOMPARE(m_desk->page(0, feedPage({feedRow(confirmedClaim(m_claim, 1, 5), 10)}, 10)), PageOutcome::Applied);
    }
    void cleanup() { m_desk.reset(); }

    void anAcceptedCommandStaysUntilTheFeedShowsIt()
    {
        const auto rename = m_desk->rename(m_claim, 1, "Peserta Uji Baru");
        QVERIFY(m_desk->act({rename}));

        QVERIFY(m_desk->results({accepted(rename.id, 6)}));

        auto view = m_desk->claim(m_claim);
        QCOMPARE(view->claim.form.participant.name, std::string("Peserta Uji Baru"));
        QCOMPARE(view->claim.revision, 6);
        QCOMPARE(view->received, 1);
        QVERIFY(view->provisional);

        m_desk->page(10, feedPage({feedRow(renamed(6), 11)}, 11));

        view = m_desk->claim(m_claim);
        QCOMPARE(view->pending, 0);
        QVERIFY(!view->provisional);
        QCOMPARE(view->claim.form.participant.name, std::string("Peserta Uji Baru"));
    }

    void aFeedThatOvertakesTheAnswerDoesNotApplyTheCommandTwice()
    {
        const auto rename = m_desk->rename(m_claim, 1, "Peserta Uji Baru");
        QVERIFY(m_desk->act({rename}));

        m_desk->page(10, feedPage({feedRow(renamed(6), 11, {rename.id})}, 11));

        const auto view = m_desk->claim(m_claim);
        QCOMPARE(view->claim.revision, 6);
        QCOMPARE(view->pending, 0);
        QVERIFY(m_desk->pending().commands.empty());
        QVERIFY(m_desk->results({accepted(rename.id, 6)}));
        QCOMPARE(m_desk->claim(m_claim)->claim.revision, 6);
    }

    void theOverlayIsTheSameAfterARestart()
    {
        const auto rename = m_desk->rename(m_claim, 1, "Peserta Uji Baru");
        QVERIFY(m_desk->act({rename}));
        QVERIFY(m_desk->results({accepted(rename.id, 6)}));
        const auto before = m_desk->claim(m_claim);

        m_desk->reopen();

        QVERIFY(m_desk->claim(m_claim) == before);
        QVERIFY(m_desk->pending().commands.empty());
    }

    void aClaimChangedByAnotherShowsTheirStateAndAConflict()
    {
        QVERIFY(m_desk->act({m_desk->rename(m_claim, 1, "Peserta Uji Baru")}));
        auto theirs = confirmedClaim(m_claim, 1, 6);
        theirs.form.participant.name = "Peserta Uji Lain";

        m_desk->page(10, feedPage({feedRow(theirs, 11)}, 11));

        const auto view = m_desk->claim(m_claim);
        QCOMPARE(view->claim.form.participant.name, std::string("Peserta Uji Lain"));
        QVERIFY(view->conflict);
        QCOMPARE(view->pending, 0);
    }

    void whatCommutesIsReplayedOverAnothersChange()
    {
        domain::claimcmd::AttachDocument attach;
        attach.document = m_desk->ids.next<domain::DocumentId>();
        attach.kind = domain::DocumentKind::IdCard;
        attach.version = {std::string(64, 'a'), "image/jpeg", 10, {}, {}};
        QVERIFY(m_desk->act({m_desk->command(m_claim, attach)}));
        auto theirs = confirmedClaim(m_claim, 1, 6);
        theirs.form.participant.name = "Peserta Uji Lain";

        m_desk->page(10, feedPage({feedRow(theirs, 11)}, 11));

        const auto view = m_desk->claim(m_claim);
        QCOMPARE(view->claim.form.participant.name, std::string("Peserta Uji Lain"));
        QCOMPARE(view->claim.documents.size(), 1U);
        QCOMPARE(view->claim.revision, 7);
        QVERIFY(!view->conflict);
    }

    void aPageForAnotherCursorIsIgnored()
    {
        auto newer = confirmedClaim(m_claim, 1, 9);
        QCOMPARE(m_desk->page(7, feedPage({feedRow(newer, 20)}, 20)), PageOutcome::Ignored);
        QCOMPARE(m_desk->claim(m_claim)->claim.revision, 5);
        QCOMPARE(cursor(), (localstore::Cursor{"e1", 10}));
    }

    void aRowOlderThanTheOneHereDoesNotReplaceIt()
    {
        QCOMPARE(m_desk->page(10, feedPage({feedRow(confirmedClaim(m_claim, 1, 4), 12)}, 12)), PageOutcome::Applied);
        QCOMPARE(m_desk->claim(m_claim)->claim.revision, 5);
        QCOMPARE(cursor().seq, 12);
    }

    void aClaimThatLeftTheBranchIsGoneOnlyByItsTombstone()
    {
        QCOMPARE(m_desk->page(10, feedPage({}, 11)), PageOutcome::Applied);
        QVERIFY(m_desk->claim(m_claim));

        QCOMPARE(m_desk->page(11, feedPage({{"claim", m_claim.toString(), 6, 12, "leave", {}, {}}}, 12)),
                 PageOutcome::Applied);

        QVERIFY(!m_desk->claim(m_claim));
    }

    void aBodyThisVersionCannotReadIsKeptAndTheCursorMoves()
    {
        const auto other = m_desk->ids.next<domain::ClaimId>();
        QCOMPARE(m_desk->page(10, feedPage({{"claim", other.toString(), 1, 11, "put", {}, "{\"later\":true}"},
                                            {"poster", "x", 1, 12, "put", {}, "{}"}},
                                           12)),
                 PageOutcome::Applied);
        QCOMPARE(cursor().seq, 12);
        QVERIFY(!m_desk->claim(other));
    }

    void afterTheCentreWasRestoredAcceptedWorkIsSentAgainAndNothingIsDeleted()
    {
        const auto rename = m_desk->rename(m_claim, 1, "Peserta Uji Baru");
        QVERIFY(m_desk->act({rename}));
        QVERIFY(m_desk->results({accepted(rename.id, 6)}));
        m_desk->page(10, feedPage({feedRow(renamed(6), 11, {rename.id})}, 11));
        QVERIFY(m_desk->pending().commands.empty());
        QSignalSpy resets(m_desk->store.get(), &localstore::LocalStore::replicaReset);

        QCOMPARE(m_desk->page(11, feedPage({}, 10, "e2")), PageOutcome::EpochChanged);

        QTRY_COMPARE(resets.count(), 1);
        QCOMPARE(cursor(), (localstore::Cursor{"e2", 0}));
        QCOMPARE(m_desk->pending().commands.at(0).id, rename.id);
        auto view = m_desk->claim(m_claim);
        QCOMPARE(view->claim.revision, 6);
        QVERIFY(view->provisional);

        // The backup the centre was restored from is older than the rename.
        m_desk->page(0, feedPage({feedRow(confirmedClaim(m_claim, 1, 5), 10)}, 10, "e2"));
        view = m_desk->claim(m_claim);
        QCOMPARE(view->claim.revision, 6);
        QCOMPARE(view->pending, 1);
        QCOMPARE(view->claim.form.participant.name, std::string("Peserta Uji Baru"));
    }

    void manyChangedRowsAreAnnouncedInOnePiece()
    {
        QSignalSpy changed(m_desk->store.get(), &localstore::LocalStore::claimsChanged);
        std::vector<protocol::FeedRow> rows;
        for (int n = 0; n < 500; ++n)
            rows.push_back(feedRow(confirmedClaim(m_desk->ids.next<domain::ClaimId>(), n, 1), 11 + n));
        m_desk->page(10, feedPage(std::move(rows), 510));
        const auto announced = [&changed] {
            std::size_t count = 0;
            for (const auto &emission : changed)
                count += emission.at(0).value<std::vector<domain::ClaimId>>().size();
            return count;
        };
        QTRY_VERIFY(announced() >= 500U);
        QVERIFY2(changed.count() <= 3, qPrintable(QString::number(changed.count())));
    }

private:
    domain::Claim renamed(std::int64_t revision)
    {
        auto claim = confirmedClaim(m_claim, 1, revision);
        claim.form.participant.name = "Peserta Uji Baru";
        return claim;
    }
    localstore::Cursor cursor()
    {
        return ask<localstore::Cursor>([&](auto reply) { m_desk->sync->cursor(m_desk->sync.get(), reply); });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DeskStore> m_desk;
    domain::ClaimId m_claim;
};

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/deskstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::testing;

/// Drafts, values, documents and search.
class TestKeeping final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<DeskStore>(m_dir->path());
    }
    void cleanup() { m_desk.reset(); }

    void aDraftIsThereAfterARestartUntilItIsDropped()
    {
        const QString key = QStringLiteral("claim/1");
        QVERIFY(done([&](auto reply) { store().saveDraft(key, "satu", &store(), reply); }));
        QVERIFY(done([&](auto reply) { store().saveDraft(key, "dua", &store(), reply); }));
        m_desk->reopen();
        QCOMPARE(draft(key), std::optional<QByteArray>("dua"));

        QVERIFY(done([&](auto reply) { store().dropDraft(key, &store(), reply); }));
        m_desk->reopen();
        QCOMPARE(draft(key), std::nullopt);
    }

    void aSearchRightAfterTheStartFindsEverythingAlsoWhatArrivesMeanwhile()
    {
        constexpr int kCount = 2500; // more than are read at once
        std::vector<protocol::FeedRow> rows;
        std::vector<domain::ClaimId> ids;
        for (int n = 0; n < kCount; ++n) {
            domain::Claim claim = confirmedClaim(ids.emplace_back(m_desk->ids.next<domain::ClaimId>()), n, 1);
            claim.changedAt = n < kCount / 2 ? kNine : claim.changedAt; // many at the same moment
            rows.push_back(feedRow(claim, n + 1));
        }
        m_desk->page(0, feedPage(std::move(rows), kCount));
        m_desk->reopen();

        // Posted before the store can have read the keys: an own command, then a row of the centre.
        auto renamed = m_desk->rename(ids[1], 1, "Nama Baru");
        store().act({renamed}, &store(), [](const core::Result<> &) {});
        domain::Claim other = confirmedClaim(ids[kCount - 1], kCount - 1, 2);
        other.form.participant.name = "Nama Lain";
        m_desk->sync->applyPage(kCount, feedPage({feedRow(other, kCount + 1)}, kCount + 1), m_desk->sync.get(),
                                [](const auto &) {});

        const auto all = [&](const QString &text) {
            return ask<localstore::SearchAnswer>([&](auto reply) { store().search(text, 5, &store(), reply); }).total;
        };
        const std::size_t early = all(QStringLiteral("peserta uji"));
        QVERIFY(early == kCount - 1U || early == kCount - 2U);
        QCOMPARE(all(QStringLiteral("nama baru")), 1U);
        QTRY_COMPARE(all(QStringLiteral("nama lain")), 1U);
        QCOMPARE(all(QStringLiteral("peserta uji")), kCount - 2U);
    }

    void anEmptyDraftIsADraft()
    {
        QVERIFY(done([&](auto reply) { store().saveDraft(QStringLiteral("k"), {}, &store(), reply); }));
        QCOMPARE(draft(QStringLiteral("k")), std::optional<QByteArray>(QByteArray()));
    }

    void aDocumentIsKeptUnderItsHashAndQueuedForUploadOnce()
    {
        const QByteArray bytes = "\xff\xd8\xff contoh";
        const auto sha = put(bytes, "image/jpeg");
        QVERIFY(sha);
        QCOMPARE(*sha, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString());
        QVERIFY(put(bytes, "image/jpeg"));
        m_desk->reopen();
        const auto uploads = ask<core::Result<std::vector<localstore::PendingUpload>>>(
            [&](auto reply) { m_desk->sync->pendingUploads(m_desk->sync.get(), reply); });
        QVERIFY(uploads);
        QCOMPARE(uploads->size(), 1U);
        QCOMPARE(uploads->at(0), (localstore::PendingUpload{*sha, "image/jpeg", bytes.size()}));
        QCOMPARE(document(*sha), std::optional<QByteArray>(bytes));
    }

    void whatTheCentreWouldNotTakeIsRefusedHere()
    {
        QCOMPARE(put("x", "text/html").error().code, core::ErrorCode::UnsupportedMedia);
        QCOMPARE(put({}, "image/png").error().code, core::ErrorCode::UnsupportedMedia);
        QCOMPARE(put(QByteArray(20 * 1024 * 1024 + 1, 'x'), "image/png").error().code, core::ErrorCode::TooLarge);
    }

    void aDocumentThatIsNotHereIsAskedForAndAnnouncedWhenItComes()
    {
        const QByteArray bytes = "isi";
        const auto sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
        QSignalSpy arrived(&store(), &localstore::LocalStore::documentArrived);
        QCOMPARE(document(sha), std::nullopt);
        QCOMPARE(requested(), std::vector<std::string>{sha});

        auto &sync = *m_desk->sync;
        QCOMPARE(ask<core::Result<>>([&](auto r) { sync.storeDocument(sha, "lain", &sync, r); }).error().code,
                 core::ErrorCode::DigestMismatch);
        QVERIFY(done([&](auto reply) { sync.storeDocument(sha, bytes, &sync, reply); }));

        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(document(sha), std::optional<QByteArray>(bytes));
        QVERIFY(requested().empty());
    }

    void aDamagedDocumentIsNotShownButAskedForAgain()
    {
        const auto sha = *put("asli", "image/png");
        const QString path = m_dir->filePath(QStringLiteral("documents/") + QString::fromStdString(sha).left(2) +
                                             QLatin1Char('/') + QString::fromStdString(sha));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("palsu");
        file.close();
        QCOMPARE(document(sha), std::nullopt);
        QCOMPARE(requested(), std::vector<std::string>{sha});
    }

    void aHalfWrittenDocumentIsRemovedAtTheNextStart()
    {
        const QString folder = m_dir->filePath(QStringLiteral("documents/ab"));
        QVERIFY(QDir().mkpath(folder));
        QFile part(folder + QStringLiteral("/abcd.part"));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.close();
        m_desk->reopen();
        QVERIFY(!part.exists());
    }

    void claimsAreFoundByEveryKeyTheWholeIdentifierFirst()
    {
        std::vector<protocol::FeedRow> rows;
        std::vector<domain::ClaimId> ids;
        constexpr int kCount = 1000;
        for (int n = 0; n < kCount; ++n) {
            ids.push_back(m_desk->ids.next<domain::ClaimId>());
            auto claim = confirmedClaim(ids.back(), n, 1);
            if (n == 321)
                claim.form.participant.name = "Hj. Siti  AMINAH, S.E.";
            rows.push_back(feedRow(claim, n + 1));
        }
        domain::Visit visit;
        visit.id = m_desk->ids.next<domain::VisitId>();
        visit.revision = 1;
        visit.branch = "PKL";
        visit.ticket = "A-077";
        visit.claim = ids[45];
        visit.state = domain::VisitState::Waiting;
        rows.push_back({"visit", visit.id.toString(), 1, kCount + 1, "put", {}, protocol::encode(visit)});
        m_desk->page(0, feedPage(std::move(rows), kCount + 1));

        for (const bool restarted : {false, true}) {
            if (restarted)
                m_desk->reopen();
            QCOMPARE(first(participant(123).nik), ids[123]);
            QCOMPARE(first(participant(124).kpj[0]), ids[124]);
            QCOMPARE(first("k-77"), ids[77]);
            QCOMPARE(first("siti a"), ids[321]);
            QCOMPARE(first("hj. siti"), ids[321]);
            QCOMPARE(first("AMINAH"), ids[321]);
            QCOMPARE(first("990101 0000.000-123"), ids[123]);
            QCOMPARE(first("a-077"), ids[45]);
            QCOMPARE(search("peserta uji", 20).claims.size(), 20U);
            QCOMPARE(search("peserta uji", 20).total, std::size_t{kCount - 1});
            QCOMPARE(search("tidak ada", 20).total, 0U);
            QCOMPARE(search("  ", 20).total, 0U);
        }
    }

    void aClaimMadeHereIsFoundBeforeTheCentreKnowsIt()
    {
        const auto id = m_desk->ids.next<domain::ClaimId>();
        QVERIFY(m_desk->act({m_desk->create(id, 9)}));
        QCOMPARE(first(participant(9).nik), id);
        QVERIFY(m_desk->act({m_desk->rename(id, 9, "Nama Lain")}));
        QCOMPARE(first("nama lain"), id);
        QCOMPARE(search("peserta uji", 5).total, 0U);
    }

    void onlyTheLastOfSeveralSearchesIsAnswered()
    {
        int answered = 0;
        store().search(QStringLiteral("p"), 5, &store(), [&answered](const auto &) { ++answered; });
        store().search(QStringLiteral("pe"), 5, &store(), [&answered](const auto &) { ++answered; });
        QCOMPARE(search("pes", 5).total, 0U);
        QCOMPARE(answered, 0);
    }

    void claimsAreListedByState()
    {
        const auto draft = m_desk->ids.next<domain::ClaimId>();
        const auto waiting = m_desk->ids.next<domain::ClaimId>();
        auto claim = confirmedClaim(waiting, 2, 3);
        claim.state = domain::ClaimState::AwaitingSupervisor;
        m_desk->page(0, feedPage({feedRow(confirmedClaim(draft, 1, 1), 1), feedRow(claim, 2)}, 2));
        const auto listed = ask<std::vector<localstore::ClaimView>>([&](auto reply) {
            store().claims({{domain::ClaimState::AwaitingSupervisor}, 10}, &store(), reply);
        });
        QCOMPARE(listed.size(), 1U);
        QCOMPARE(listed[0].claim.id, waiting);
    }

private:
    localstore::LocalStore &store() { return *m_desk->store; }
    template <typename Call> core::Result<> done(Call call) { return ask<core::Result<>>(call); }
    std::optional<QByteArray> draft(const QString &key)
    {
        return ask<std::optional<QByteArray>>([&](auto reply) { store().draft(key, &store(), reply); });
    }
    core::Result<std::string> put(const QByteArray &bytes, const std::string &type)
    {
        return ask<core::Result<std::string>>([&](auto reply) { store().putDocument(bytes, type, &store(), reply); });
    }
    std::optional<QByteArray> document(const std::string &sha)
    {
        return ask<std::optional<QByteArray>>([&](auto reply) { store().document(sha, &store(), reply); });
    }
    std::vector<std::string> requested()
    {
        return *ask<core::Result<std::vector<std::string>>>(
            [&](auto reply) { m_desk->sync->requestedDocuments(m_desk->sync.get(), reply); });
    }
    localstore::SearchAnswer search(const std::string &text, std::size_t limit)
    {
        return ask<localstore::SearchAnswer>(
            [&](auto reply) { store().search(QString::fromStdString(text), limit, &store(), reply); });
    }
    domain::ClaimId first(const std::string &text)
    {
        const auto answer = search(text, 5);
        return answer.claims.empty() ? domain::ClaimId{} : answer.claims[0].claim.id;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<DeskStore> m_desk;
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"

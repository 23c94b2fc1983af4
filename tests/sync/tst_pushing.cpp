// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncbench.h"

#include <QtTest>

using namespace loket;
using namespace loket::testing;

class TestPushing final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<SyncBench>(); }
    void cleanup() { m_bench.reset(); }

    void whatWasDoneBeforeSigningInIsSentAfterIt()
    {
        act(3);
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        QCOMPARE(m_bench->executed.size(), 3U);
    }

    void aLostAnswerSendsTheSameBytesAgainAndTheyCountOnce()
    {
        act(1);
        HttpReply lost;
        lost.manner = HttpReply::Nothing;
        const auto executeAndSayNothing = [&, first = true](const HttpRequest &request) mutable {
            auto reply = m_bench->batch(request);
            if (std::exchange(first, false))
                reply.manner = HttpReply::Cut;
            return reply;
        };
        m_bench->centre.always(kBatch, executeAndSayNothing);

        m_bench->signIn();

        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        const auto sent = m_bench->centre.requests(kBatch);
        QVERIFY(sent.size() >= 2);
        for (const auto &request : sent)
            QCOMPARE(request.body, sent.front().body);
        QCOMPARE(m_bench->executed.size(), 1U);
    }

    void aCommandTheCentreFailsOnIsSetAsideAndTheOthersPass()
    {
        const auto ids = act(9);
        const auto poison = ids[4];
        m_bench->centre.always(kBatch, [&](const HttpRequest &request) {
            const bool poisoned = request.body.contains(QByteArray::fromStdString(poison.toString()));
            return poisoned ? problem(500, "internal") : m_bench->batch(request);
        });

        m_bench->signIn();

        QVERIFY(m_bench->until([&] { return m_bench->executed.size() == 8; }));
        QVERIFY(m_bench->until([&] { return m_bench->desk.outbox().needsYou == 1; }));
        const auto cases = m_bench->desk.refused();
        QCOMPARE(cases.at(0).command.id, poison);
        QVERIFY(cases.at(0).quarantined);
        QVERIFY(m_bench->until([&] { return m_bench->engine->state().mode == sync::ConnectionMode::NeedsYou; }));
    }

    void whileTheCentreFailsOnEverythingNoCommandIsBlamed()
    {
        act(2);
        bool ill = true;
        const auto failing = [&](const HttpRequest &request) {
            return ill ? problem(500, "internal") : m_bench->batch(request);
        };
        m_bench->centre.always(kBatch, failing);
        m_bench->centre.always(
            kFeed, [&](const HttpRequest &request) { return ill ? problem(500, "internal") : m_bench->feed(request); });
        m_bench->signIn();
        // On a slow machine the bench's clock runs on while an answer is under way, so much time may pass.
        QVERIFY(m_bench->until([&] { return m_bench->centre.requests(kBatch).size() > 20; }, std::chrono::hours(2)));
        QCOMPARE(m_bench->desk.outbox().needsYou, 0);

        ill = false;
        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        QCOMPARE(m_bench->executed.size(), 2U);
    }

    void oneRefusalStopsOnlyItsOwnClaim()
    {
        const auto ids = act(3);
        m_bench->judge = [&](const domain::Command &command) -> std::optional<protocol::CommandResult> {
            if (command.id == ids[1])
                return refusal(command.id, 422, "wrong_state");
            return std::nullopt;
        };
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        QCOMPARE(m_bench->executed.size(), 2U);
        QCOMPARE(m_bench->desk.refused().at(0).command.id, ids[1]);
    }

    void aCommandBehindARefusedOneIsHeldBackNotRepeated()
    {
        auto &desk = m_bench->desk;
        const auto claim = desk.ids.next<domain::ClaimId>();
        const auto create = desk.create(claim, 1);
        QVERIFY(desk.act({create, desk.rename(claim, 1, "Nama Baru")}));
        m_bench->judge = [&](const domain::Command &command) -> std::optional<protocol::CommandResult> {
            return command.id == create.id ? refusal(command.id, 409, "open_claim_exists")
                                           : refusal(command.id, 424, "wrong_state");
        };
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        QCOMPARE(m_bench->centre.requests(kBatch).size(), 1U);
        QCOMPARE(desk.refused().at(0).heldBack.size(), 1U);
    }

    void aCommandThatWaitsForItsDocumentGoesWhenTheDocumentIsUp()
    {
        auto &desk = m_bench->desk;
        const QByteArray bytes(2'500'000, 'x');
        const auto sha = *ask<core::Result<std::string>>(
            [&](auto reply) { desk.store->putDocument(bytes, "image/png", desk.store.get(), reply); });
        const auto claim = desk.ids.next<domain::ClaimId>();
        domain::claimcmd::AttachDocument attach;
        attach.document = desk.ids.next<domain::DocumentId>();
        attach.kind = domain::DocumentKind::IdCard;
        attach.version = {sha, "image/png", bytes.size(), {}, {}};
        const auto attachment = desk.command(claim, attach);
        QVERIFY(desk.act({desk.create(claim, 1), attachment}));
        QByteArray arrived;
        bool cutOnce = true;
        m_bench->centre.always("HEAD /v1/documents/*", [&](const HttpRequest &) {
            if (arrived.isEmpty())
                return problem(404, "not_found");
            return HttpReply{200,
                             {},
                             "application/octet-stream",
                             {{"Upload-Offset", QByteArray::number(arrived.size())},
                              {"Upload-Length", QByteArray::number(bytes.size())},
                              {"Upload-Complete", "?0"}},
                             HttpReply::Whole};
        });
        m_bench->centre.always("PATCH /v1/documents/*", [&](const HttpRequest &request) {
            HttpReply reply{204, {}, "application/octet-stream", {}, HttpReply::Whole};
            if (request.headers.value("upload-offset").toLongLong() != arrived.size()) {
                reply = problem(409, "wrong_offset");
            } else {
                arrived += request.body;
                if (std::exchange(cutOnce, false))
                    reply.manner = HttpReply::Cut;
            }
            reply.headers = {{"Upload-Offset", QByteArray::number(arrived.size())}};
            if (arrived.size() == bytes.size())
                reply.status = 201;
            return reply;
        });
        m_bench->judge = [&](const domain::Command &command) -> std::optional<protocol::CommandResult> {
            if (command.id == attachment.id && arrived.size() != bytes.size())
                return refusal(command.id, 202, "");
            return std::nullopt;
        };

        m_bench->signIn();

        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        QVERIFY(arrived == bytes);
        QCOMPARE(m_bench->executed.size(), 2U);
    }

    void anAnswerThatSettlesNothingIsNotAskedForInALoop()
    {
        const auto ids = act(1);
        m_bench->judge = [](const domain::Command &command) { return std::optional(refusal(command.id, 425, "")); };
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return m_bench->centre.requests(kBatch).size() >= 10; }));
        QVERIFY(m_bench->desk.clock.now() - kNine > std::chrono::seconds(5));
        QCOMPARE(m_bench->waiting(), 1);
    }

    void busyIsHonoured()
    {
        act(1);
        auto busy = problem(503, "unavailable");
        busy.headers = {{"Retry-After", "30"}};
        m_bench->centre.next(kBatch, busy);
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return !m_bench->centre.requests(kBatch).empty(); }));
        const auto asked = m_bench->desk.clock.now();
        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        QVERIFY(m_bench->desk.clock.now() - asked >= std::chrono::seconds(30));
    }

    void anExpiredSessionIsToldOnceAndWorkIsKept()
    {
        act(2);
        m_bench->centre.next(kBatch, problem(401, "not_signed_in"));
        m_bench->signIn();
        QVERIFY(m_bench->until([&] { return m_bench->signInsNeeded == 1; }));
        act(1, 50);
        QCOMPARE(m_bench->waiting(), 3);
        QVERIFY(!m_bench->engine->state().signedIn);

        m_bench->signIn();

        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        QCOMPARE(m_bench->executed.size(), 3U);
        QCOMPARE(m_bench->signInsNeeded, 1);
    }

    void aCaptivePortalIsNotTakenForTheCentre()
    {
        act(1);
        bool portal = true;
        const auto page = HttpReply{200, "<html>Masuk dulu</html>", "text/html", {}, HttpReply::Whole};
        m_bench->signIn();
        for (const QByteArray &route : {kBatch, kFeed, kHealth}) {
            m_bench->centre.always(route, [&, route](const HttpRequest &request) {
                if (portal)
                    return page;
                if (route == kHealth)
                    return json(protocol::encodeMessage(protocol::Health{"ok", "1", "e1", kNine}));
                return route == kBatch ? m_bench->batch(request) : m_bench->feed(request);
            });
        }
        act(1, 50);
        QVERIFY(m_bench->until(
            [&] { return m_bench->engine->state().mode == sync::ConnectionMode::WorkingWithoutCentre; }));
        act(1, 60);

        portal = false;

        QVERIFY(m_bench->until([&] { return m_bench->waiting() == 0; }));
        QVERIFY(m_bench->until([&] { return m_bench->engine->state().mode == sync::ConnectionMode::Connected; }));
    }

private:
    std::vector<domain::CommandId> act(int count, int from = 1)
    {
        std::vector<domain::CommandId> ids;
        auto &desk = m_bench->desk;
        for (int n = from; n < from + count; ++n) {
            const auto create = desk.create(desk.ids.next<domain::ClaimId>(), n);
            ids.push_back(create.id);
            if (const auto acted = desk.act({create}); !acted)
                qFatal("refused: %s", acted.error().detail.c_str());
        }
        return ids;
    }

    std::unique_ptr<SyncBench> m_bench;
};

QTEST_GUILESS_MAIN(TestPushing)
#include "tst_pushing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/transport/restclient.h"
#include "support/desk/fakecentre.h"

#include <QTemporaryDir>
#include <QtTest>
#include <optional>

using namespace loket;
using namespace loket::testing;
using transport::FailureKind;
using transport::Outcome;

class TestRestClient final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_centre = std::make_unique<FakeCentre>();
        auto endpoint = transport::makeEndpoint(m_centre->address(), {});
        QVERIFY(endpoint);
        endpoint->timeouts = {std::chrono::milliseconds(500), std::chrono::milliseconds(300),
                              std::chrono::milliseconds(200)};
        m_client = std::make_unique<transport::RestClient>(*endpoint);
    }
    void cleanup()
    {
        m_client.reset();
        m_centre.reset();
    }

    void commandsTravelByteForByteWithTokenAndEpoch()
    {
        m_client->setToken("rahasia");
        const std::vector<std::string> commands{R"({"id": "1",  "spaced":true})", R"({"id":"2"})"};
        m_centre->next(kBatch, json(R"({"epoch":"e1","serverTime":"2026-11-21T02:00:00.000Z","results":[]})"));

        const auto answer = wait<protocol::BatchAnswer>([&](auto done) { m_client->sendBatch(commands, "e1", done); });

        QVERIFY(answer);
        QCOMPARE(answer->epoch, std::string("e1"));
        const auto request = m_centre->requests(kBatch).at(0);
        QCOMPARE(*protocol::splitBatch(request.body.toStdString()), commands);
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer rahasia"));
        QCOMPARE(request.headers.value("sync-epoch"), QByteArray("e1"));
    }

    void theTokenIsNotSentToSignInOrHealth()
    {
        m_client->setToken("rahasia");
        wait<protocol::Health>([&](auto done) { m_client->health(done); });
        wait<protocol::SignInAnswer>([&](auto done) { m_client->signIn({"uji", "sandi", "W03", "Meja 3"}, done); });
        for (const auto &request : m_centre->requests())
            QVERIFY(!request.headers.contains("authorization"));
    }

    void aRefusalCarriesTheCentresCode()
    {
        m_centre->next("POST /v1/session", problem(401, "wrong_credentials"));
        const auto answer = wait<protocol::SignInAnswer>([&](auto done) {
            m_client->signIn({"uji", "x", "W03", ""}, done);
        });
        QCOMPARE(answer.error().kind, FailureKind::Refused);
        QCOMPARE(answer.error().error.code, core::ErrorCode::WrongCredentials);
    }

    void whatIsNotTheCentreCountsAsNoAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("captive portal's page") << 200 << QByteArray("text/html") << QByteArray("<html>Selamat datang");
        QTest::newRow("a page that says it is JSON") << 200 << QByteArray("application/json") << QByteArray("<html>");
        QTest::newRow("redirect to a login page") << 302 << QByteArray("text/html") << QByteArray();
        QTest::newRow("proxy's bad gateway") << 502 << QByteArray("text/html") << QByteArray("<html>");
        QTest::newRow("proxy's forbidden") << 403 << QByteArray("text/html") << QByteArray("<html>Blocked");
    }
    void whatIsNotTheCentreCountsAsNoAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        m_centre->next(kFeed, {status, body, type, {{"Location", "http://127.0.0.1:1/"}}, HttpReply::Whole});
        const auto page = feed();
        QVERIFY(!page);
        QCOMPARE(page.error().kind, FailureKind::NoAnswer);
        QCOMPARE(m_centre->requests().size(), 1U);
    }

    void silenceEndsInATimeout()
    {
        m_centre->next(kFeed, {200, {}, {}, {}, HttpReply::Nothing});
        const auto page = feed();
        QCOMPARE(page.error().kind, FailureKind::NoAnswer);
        QCOMPARE(page.error().error.code, core::ErrorCode::Timeout);
    }

    void anAnswerCutInTheMiddleIsNoAnswer()
    {
        auto reply = json(R"({"epoch":"e1","rows":[],"next":0,"head":0,"more":false})");
        reply.manner = HttpReply::CutInBody;
        m_centre->next(kFeed, reply);
        QCOMPARE(feed().error().kind, FailureKind::NoAnswer);
    }

    void nobodyThereIsNoAnswer()
    {
        m_centre->shut();
        QCOMPARE(feed().error().kind, FailureKind::NoAnswer);
    }

    void anAnswerLargerThanAgreedIsCutOff()
    {
        m_centre->next("GET /v1/health", json('"' + std::string(200'000, 'x') + '"'));
        const auto health = wait<protocol::Health>([&](auto done) { m_client->health(done); });
        QCOMPARE(health.error().error.code, core::ErrorCode::TooLarge);
    }

    void busyCarriesWhenToComeAgain()
    {
        auto reply = problem(503, "unavailable");
        reply.headers = {{"Retry-After", "7"}};
        m_centre->next(kFeed, reply);
        const auto page = feed();
        QCOMPARE(page.error().kind, FailureKind::Busy);
        QCOMPARE(page.error().retryAfter, std::optional(std::chrono::milliseconds(7000)));
    }

    void aWrongOffsetSaysWhereTheCentreStands()
    {
        auto reply = problem(409, "wrong_offset");
        reply.headers = {{"Upload-Offset", "42"}};
        m_centre->next("PATCH /v1/documents/abc", reply);
        const auto state = wait<protocol::UploadState>([&](auto done) {
            m_client->uploadPiece({"abc", "image/png", 10, 100, "xyz"}, done);
        });
        QCOMPARE(state.error().error.code, core::ErrorCode::WrongOffset);
        QCOMPARE(state.error().uploadOffset, std::optional<std::int64_t>(42));
    }

    void uploadStateComesFromTheHeaders()
    {
        m_centre->next("HEAD /v1/documents/abc",
                       {200,
                        {},
                        "application/octet-stream",
                        {{"Upload-Offset", "10"}, {"Upload-Length", "100"}, {"Upload-Complete", "?0"}},
                        HttpReply::Whole});
        const auto state = wait<protocol::UploadState>([&](auto done) { m_client->uploadState("abc", done); });
        QVERIFY(state);
        QCOMPARE(*state, (protocol::UploadState{"abc", 10, 100, false}));
    }

    void personalDataStaysOutOfTheAddress()
    {
        protocol::PersonQuery query;
        query.nik = "9901010000000001";
        wait<protocol::PersonLookup>([&](auto done) { m_client->lookUp("PKL", query, done); });
        QVERIFY(!m_centre->requests().at(0).url.toString().contains(QLatin1String("9901")));
    }

    void plainHttpIsForThisMachineOnly()
    {
        QVERIFY(!transport::makeEndpoint(QStringLiteral("http://pusat.example"), {}));
        QVERIFY(!transport::makeEndpoint(QStringLiteral("pusat"), {}));
        QVERIFY(transport::makeEndpoint(QStringLiteral("https://pusat.example:8443"), {}));
        QCOMPARE(transport::makeEndpoint(QStringLiteral("https://pusat.example"), QStringLiteral("/nonexistent.pem"))
                     .error()
                     .field,
                 std::string("caFile"));
    }

private:
    template <typename T, typename Call> Outcome<T> wait(Call call)
    {
        std::optional<Outcome<T>> answer;
        call([&answer](Outcome<T> outcome) { answer = std::move(outcome); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
            qFatal("no answer came");
        return std::move(*answer);
    }
    Outcome<protocol::FeedPage> feed()
    {
        return wait<protocol::FeedPage>([&](auto done) { m_client->feed("PKL", 0, 10, {}, done); });
    }

    static constexpr const char *kBatch = "POST /v1/commands:batch";
    static constexpr const char *kFeed = "GET /v1/branches/PKL/feed";
    std::unique_ptr<FakeCentre> m_centre;
    std::unique_ptr<transport::RestClient> m_client;
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enginecore.h"
#include "support/desk/deskstore.h"
#include "support/desk/fakecentre.h"
#include "support/desk/manualscheduler.h"

#include <QTemporaryDir>

namespace loket::testing {

inline const QByteArray kBatch = "POST /v1/commands:batch";
inline const QByteArray kFeed = "GET /v1/branches/PKL/feed";
inline const QByteArray kHealth = "GET /v1/health";

/// A workstation's store and sync against the fake centre, in one thread, with time in the test's hand.
class SyncBench
{
public:
    SyncBench()
        : desk(dir.path())
        , scheduler(new ManualScheduler(desk.clock))
    {
        centre.always(kHealth, [this](const HttpRequest &) {
            return json(protocol::encodeMessage(protocol::Health{"ok", "1", epoch, kNine}));
        });
        centre.always("POST /v1/session", [](const HttpRequest &) {
            protocol::SignInAnswer answer;
            answer.token = "rahasia";
            answer.user.branch = answer.branch.code = "PKL";
            return json(protocol::encodeMessage(answer));
        });
        centre.always(kFeed, [this](const HttpRequest &request) { return feed(request); });
        centre.always(kBatch, [this](const HttpRequest &request) { return batch(request); });
        desk.sync.reset(); // the engine has its own
        sync::EngineSettings settings;
        settings.clock = &desk.clock;
        settings.random = &random;
        settings.device = "W03";
        auto endpoint = transport::makeEndpoint(centre.address(), {});
        endpoint->timeouts.transfer = endpoint->timeouts.connect = std::chrono::milliseconds(500);
        engine = std::make_unique<sync::EngineCore>(desk.store->core(), settings, *endpoint,
                                                    std::unique_ptr<sync::Scheduler>(scheduler));
        QObject::connect(engine.get(), &sync::EngineCore::signInNeeded, engine.get(), [this] { ++signInsNeeded; });
    }
    ~SyncBench() { engine.reset(); }

    void signIn()
    {
        engine->start();
        auto answer = ask<core::Result<protocol::SignInAnswer>>([this](auto reply) {
            engine->signIn({"uji", "sandi", "W03", "Meja 3"}, reply);
        });
        if (!answer)
            qFatal("not signed in: %s", answer.error().detail.c_str());
    }

    /// Lets things happen, alarms included, until `done`. False after `span` of simulated time or 20 s of real time.
    template <typename Condition> bool until(Condition done, std::chrono::milliseconds span = std::chrono::minutes(10))
    {
        const auto end = desk.clock.now() + span;
        QElapsedTimer patience;
        patience.start();
        while (!done()) {
            if (patience.elapsed() > 20'000 || desk.clock.now() > end)
                return false;
            // A while without any answer under way: time may pass.
            if (!QTest::qWaitFor(done, 60))
                scheduler->ringNext(span);
        }
        return true;
    }
    [[nodiscard]] int waiting() { return desk.outbox().waiting; }

    HttpReply feed(const HttpRequest &request) const
    {
        const QByteArray theirs = request.headers.value("sync-epoch");
        if (!theirs.isEmpty() && theirs.toStdString() != epoch)
            return problem(409, "revision_changed", "epoch");
        const auto after = QUrlQuery(request.url).queryItemValue(QStringLiteral("after")).toLongLong();
        const auto limit = QUrlQuery(request.url).queryItemValue(QStringLiteral("limit")).toLongLong();
        protocol::FeedPage page;
        page.epoch = epoch;
        page.next = after;
        page.head = rows.empty() ? 0 : rows.back().seq;
        for (const auto &row : rows) {
            if (row.seq <= after)
                continue;
            if (static_cast<qint64>(page.rows.size()) == limit) {
                page.more = true;
                break;
            }
            page.rows.push_back(row);
            page.next = row.seq;
        }
        return json(protocol::encodeMessage(page));
    }

    /// Accepts everything once; a command seen before gets its first answer again.
    HttpReply batch(const HttpRequest &request)
    {
        protocol::BatchAnswer answer{epoch, kNine, {}};
        const auto commands = protocol::splitBatch(request.body.toStdString());
        for (const auto &bytes : *commands) {
            const auto command = *protocol::decodeCommand(bytes);
            if (const auto special = judge ? judge(command) : std::nullopt) {
                answer.results.push_back(*special);
                continue;
            }
            auto result = accepted(command.id, command.baseRevision.value_or(0) + 1);
            result.replayed = !executed.insert(command.id).second;
            answer.results.push_back(result);
        }
        return json(protocol::encodeMessage(answer));
    }

    QTemporaryDir dir;
    FakeCentre centre;
    DeskStore desk;
    core::SeededRandom random{7};
    ManualScheduler *scheduler; ///< the engine's
    std::unique_ptr<sync::EngineCore> engine;
    int signInsNeeded = 0;

    // The centre's database.
    std::string epoch = "e1";
    std::vector<protocol::FeedRow> rows;
    std::set<domain::CommandId> executed;
    std::function<std::optional<protocol::CommandResult>(const domain::Command &)> judge;
};

} // namespace loket::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/samples.h"

#include "loket/localstore/localstore.h"
#include "loket/localstore/syncstore.h"
#include "loket/models/claimsession.h"
#include "loket/models/commandmaker.h"
#include "loket/models/comparisonmodel.h"
#include "loket/models/contextsource.h"
#include "loket/models/decisionform.h"
#include "loket/models/queueintents.h"
#include "loket/models/queuemodel.h"
#include "loket/protocol/codec.h"
#include "loket/protocol/queries.h"

#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <utility>

namespace loket::test {

/// A desk on a real store in a temporary folder, with the centre played by hand.
class Workbench
{
public:
    explicit Workbench(models::Officer who = officer())
        : maker(std::move(who), ids, clock)
    {
        auto book = std::make_shared<rules::RuleBook>();
        if (!book->add(shippedPack()))
            qFatal("no rule pack");
        rules = std::move(book);
        open();
    }

    void open()
    {
        localstore::StoreSettings settings;
        settings.profileDir = m_dir.path();
        settings.clock = &clock;
        settings.context = models::contextSource(maker.officer(), rules, clock);
        auto opened = localstore::LocalStore::open(settings);
        if (!opened)
            qFatal("the store does not open: %s", opened.error().detail.c_str());
        store = std::move(*opened);
        sync = std::make_unique<localstore::SyncStore>(store->core());
    }
    void close()
    {
        sync.reset();
        store.reset();
    }

    template <typename T, typename Call> T ask(Call call)
    {
        auto answer = std::make_shared<std::optional<T>>();
        call([answer](T value) { answer->emplace(std::move(value)); });
        if (!QTest::qWaitFor([&answer] { return answer->has_value(); }, 20'000))
            qFatal("no answer came");
        return std::move(**answer);
    }

    /// The centre has confirmed this state.
    void confirm(const domain::Claim &claim, std::vector<domain::CommandId> commands = {})
    {
        feed({"claim", claim.id.toString(), claim.revision, 0, "put", std::move(commands), protocol::encode(claim)});
    }
    void confirm(const domain::Visit &visit, std::vector<domain::CommandId> commands = {})
    {
        feed({"visit", visit.id.toString(), visit.revision, 0, "put", std::move(commands), protocol::encode(visit)});
    }
    /// The centre sends a rule pack.
    void send(const protocol::RulePackText &pack)
    {
        feed({"rules", pack.id, 1, 0, "put", {}, protocol::encodeMessage(protocol::RulePackRow{pack})});
    }
    std::vector<domain::Command> pending()
    {
        const auto batch = ask<core::Result<localstore::PendingBatch>>(
            [&](auto reply) { sync->pendingCommands(50, {}, sync.get(), reply); });
        std::vector<domain::Command> commands;
        for (const auto &one : batch->commands)
            commands.push_back(protocol::decodeCommand(one.bytes).value());
        return commands;
    }
    /// The centre's word on one command.
    void answer(protocol::CommandResult result)
    {
        protocol::BatchAnswer batch{"e1", clock.now(), {std::move(result)}};
        if (!ask<core::Result<>>([&](auto reply) { sync->recordResults(batch, sync.get(), reply); }))
            qFatal("the answer was not taken");
    }
    std::optional<localstore::ClaimView> claim(domain::ClaimId id)
    {
        return ask<std::optional<localstore::ClaimView>>([&](auto reply) { store->claim(id, store.get(), reply); });
    }
    std::optional<localstore::VisitView> visit(domain::VisitId id)
    {
        return ask<std::optional<localstore::VisitView>>([&](auto reply) { store->visit(id, store.get(), reply); });
    }
    std::optional<QByteArray> draft(domain::ClaimId id)
    {
        const QString key = QStringLiteral("decision/") + QString::fromStdString(id.toString());
        return ask<std::optional<QByteArray>>([&](auto reply) { store->draft(key, store.get(), reply); });
    }

private:
    void feed(protocol::FeedRow row)
    {
        protocol::FeedPage page;
        page.epoch = "e1";
        row.seq = m_seq + 1;
        page.rows = {std::move(row)};
        page.next = page.head = m_seq + 1;
        page.serverTime = clock.now();
        const auto outcome = ask<core::Result<localstore::PageOutcome>>(
            [&](auto reply) { sync->applyPage(m_seq, std::move(page), sync.get(), reply); });
        if (!outcome || *outcome != localstore::PageOutcome::Applied)
            qFatal("the page was not applied");
        ++m_seq;
    }

    QTemporaryDir m_dir;
    core::SystemRandom m_random;
    std::int64_t m_seq = 0;

public:
    core::ManualClock clock{morning()};
    core::IdSource ids{clock, m_random};
    models::CommandMaker maker;
    std::shared_ptr<const rules::RuleBook> rules;
    std::unique_ptr<localstore::LocalStore> store;
    std::unique_ptr<localstore::SyncStore> sync;
};

} // namespace loket::test

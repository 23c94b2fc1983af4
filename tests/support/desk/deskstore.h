// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/id.h"
#include "loket/localstore/localstore.h"
#include "loket/localstore/syncstore.h"
#include "loket/protocol/codec.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace loket::testing {

inline const core::Timestamp kNine =
    core::Timestamp{std::chrono::milliseconds{1'795'226'400'000}}; // 2026-11-21 09:00 WIB

/// Waits for the one answer of an asynchronous call; fails the test program when it does not come.
template <typename T, typename Call> T ask(Call call)
{
    struct Waiting
    {
        std::optional<T> answer;
        QEventLoop loop;
    };
    auto waiting = std::make_shared<Waiting>();
    call([waiting](T value) {
        waiting->answer.emplace(std::move(value));
        waiting->loop.quit();
    });
    constexpr int kPatienceMs = 60'000;
    QTimer::singleShot(kPatienceMs, &waiting->loop, &QEventLoop::quit);
    if (!waiting->answer)
        waiting->loop.exec();
    if (!waiting->answer)
        qFatal("no answer came");
    return std::move(*waiting->answer);
}

inline domain::Actor officer()
{
    domain::Actor actor;
    actor.user = *domain::UserId::parse("00000000-0000-7000-8000-000000000001");
    actor.displayName = "Petugas Uji";
    actor.roles = {domain::Role::Cso, domain::Role::Verifier};
    actor.branch = "PKL";
    actor.desk = "Meja 3";
    return actor;
}

/// A synthetic person: number 7 is "Peserta Uji 007".
inline domain::Participant participant(int number)
{
    domain::Participant person;
    const std::string digits = std::to_string(number);
    const auto padded = [&digits](std::size_t width) {
        return std::string(width - std::min(width, digits.size()), '0') + digits;
    };
    person.name = "Peserta Uji " + padded(3);
    person.nik = "990101" + padded(10);
    person.kpj = {"9" + padded(10)};
    person.birthDate = *core::Date::of(1970, 5, 17);
    return person;
}

inline domain::Claim confirmedClaim(domain::ClaimId id, int number, std::int64_t revision)
{
    domain::Claim claim;
    claim.id = id;
    claim.revision = revision;
    claim.branch = "PKL";
    claim.number = "K-" + std::to_string(number);
    claim.channel = domain::Channel::Counter;
    claim.state = domain::ClaimState::Draft;
    claim.form.reason = domain::ClaimReason::Resign;
    claim.form.participant = participant(number);
    claim.createdAt = kNine;
    claim.changedAt = kNine + std::chrono::seconds(number);
    return claim;
}

inline protocol::FeedRow feedRow(const domain::Claim &claim, std::int64_t seq,
                                 std::vector<domain::CommandId> commands = {})
{
    return {"claim", claim.id.toString(), claim.revision, seq, "put", std::move(commands), protocol::encode(claim)};
}

inline protocol::FeedPage feedPage(std::vector<protocol::FeedRow> rows, std::int64_t next,
                                   const std::string &epoch = "e1")
{
    protocol::FeedPage page;
    page.epoch = epoch;
    page.rows = std::move(rows);
    page.next = next;
    page.head = next;
    page.serverTime = kNine;
    return page;
}

/// A LocalStore in a folder, with its other side, a clock of ours and an officer at Meja 3.
class DeskStore
{
public:
    explicit DeskStore(QString dir)
        : m_dir(std::move(dir))
    {
        open();
    }

    void open()
    {
        localstore::StoreSettings settings;
        settings.profileDir = m_dir;
        settings.clock = &clock;
        settings.context = [this](const domain::Command &, const domain::Claim *, const domain::Visit *) {
            domain::Context context;
            context.actor = officer();
            context.now = clock.now();
            return context;
        };
        auto opened = localstore::LocalStore::open(settings);
        if (!opened)
            qFatal("the store does not open: %s", opened.error().detail.c_str());
        store = std::move(*opened);
        sync = std::make_unique<localstore::SyncStore>(store->core());
    }
    void reopen()
    {
        sync.reset();
        store.reset();
        open();
    }

    [[nodiscard]] domain::Command command(domain::ClaimId claim, domain::claimcmd::Body body)
    {
        domain::Command made;
        made.id = ids.next<domain::CommandId>();
        made.branch = "PKL";
        made.device = "W03";
        made.author = author;
        made.issuedAt = clock.now();
        made.target = domain::ClaimCommand{claim, std::move(body)};
        return made;
    }
    [[nodiscard]] domain::Command create(domain::ClaimId claim, int number)
    {
        domain::ClaimForm form;
        form.reason = domain::ClaimReason::Resign;
        form.participant = participant(number);
        return command(claim, domain::claimcmd::Create{domain::Channel::Counter, form, "2026-1"});
    }
    [[nodiscard]] domain::Command rename(domain::ClaimId claim, int number, const std::string &name)
    {
        domain::ClaimForm form;
        form.reason = domain::ClaimReason::Resign;
        form.participant = participant(number);
        form.participant.name = name;
        return command(claim, domain::claimcmd::UpdateDraft{form});
    }

    core::Result<> act(std::vector<domain::Command> commands)
    {
        return ask<core::Result<>>([&](auto reply) { store->act(std::move(commands), store.get(), reply); });
    }
    std::optional<localstore::ClaimView> claim(domain::ClaimId id)
    {
        return ask<std::optional<localstore::ClaimView>>([&](auto reply) { store->claim(id, store.get(), reply); });
    }
    localstore::PageOutcome page(std::int64_t after, protocol::FeedPage feed)
    {
        auto outcome = ask<core::Result<localstore::PageOutcome>>(
            [&](auto reply) { sync->applyPage(after, std::move(feed), sync.get(), reply); });
        if (!outcome)
            qFatal("the page was not applied: %s", outcome.error().detail.c_str());
        return *outcome;
    }
    core::Result<> results(std::vector<protocol::CommandResult> results, const std::string &epoch = "e1")
    {
        protocol::BatchAnswer answer{epoch, kNine, std::move(results)};
        return ask<core::Result<>>([&](auto reply) { sync->recordResults(answer, sync.get(), reply); });
    }
    localstore::PendingBatch pending(std::size_t limit = 50)
    {
        auto batch = ask<core::Result<localstore::PendingBatch>>(
            [&](auto reply) { sync->pendingCommands(limit, {}, sync.get(), reply); });
        return batch ? std::move(*batch) : localstore::PendingBatch{};
    }
    localstore::OutboxSummary outbox()
    {
        return ask<localstore::OutboxSummary>([&](auto reply) { store->outbox(store.get(), reply); });
    }
    std::vector<localstore::RefusedCommand> refused()
    {
        return ask<std::vector<localstore::RefusedCommand>>([&](auto reply) { store->refused(store.get(), reply); });
    }

    domain::UserId author = officer().user;
    core::ManualClock clock{kNine};
    core::SystemRandom random;
    core::IdSource ids{clock, random};
    std::unique_ptr<localstore::LocalStore> store;
    std::unique_ptr<localstore::SyncStore> sync;

private:
    QString m_dir;
};

inline protocol::CommandResult accepted(domain::CommandId id, std::int64_t revision)
{
    protocol::CommandResult result;
    result.id = id;
    result.status = 200;
    result.revision = revision;
    return result;
}

inline protocol::CommandResult refusal(domain::CommandId id, int status, const std::string &code)
{
    protocol::CommandResult result;
    result.id = id;
    result.status = status;
    result.code = code;
    return result;
}

} // namespace loket::testing

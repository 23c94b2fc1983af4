// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/samples.h"
#include "support/desk/deskstore.h"

#include "loket/models/commandmaker.h"
#include "loket/models/contextsource.h"

#include <QTemporaryDir>
#include <memory>

namespace loket::test {

/// A workstation with a real store, the shipped rules, and somebody of a role at it.
class BackDesk
{
public:
    explicit BackDesk(domain::RoleSet roles, std::int32_t dailyQuota = 0)
        : me(officer())
    {
        me.roles = roles;
        me.dailyQuota = dailyQuota;
        auto rules = std::make_shared<rules::RuleBook>();
        if (!rules->add(shippedPack()))
            qFatal("the shipped pack does not load");
        book = rules;
        maker = std::make_unique<models::CommandMaker>(me, ids, clock);
        localstore::StoreSettings settings;
        settings.profileDir = dir.path();
        settings.clock = &clock;
        settings.context = models::contextSource(me, book, clock);
        auto opened = localstore::LocalStore::open(settings);
        if (!opened)
            qFatal("the store does not open: %s", opened.error().detail.c_str());
        store = std::move(*opened);
        sync = std::make_unique<localstore::SyncStore>(store->core());
    }

    void feed(std::vector<protocol::FeedRow> rows)
    {
        const std::int64_t next = m_seq + static_cast<std::int64_t>(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].seq = m_seq + static_cast<std::int64_t>(i) + 1;
        const auto outcome = testing::ask<core::Result<localstore::PageOutcome>>(
            [&](auto reply) { sync->applyPage(m_seq, testing::feedPage(std::move(rows), next), sync.get(), reply); });
        if (!outcome || *outcome != localstore::PageOutcome::Applied)
            qFatal("the page was not applied");
        m_seq = next;
    }
    void feedClaims(const std::vector<domain::Claim> &claims)
    {
        std::vector<protocol::FeedRow> rows;
        for (const domain::Claim &claim : claims)
            rows.push_back(testing::feedRow(claim, 0));
        feed(std::move(rows));
    }
    std::optional<localstore::ClaimView> claim(domain::ClaimId id)
    {
        return testing::ask<std::optional<localstore::ClaimView>>(
            [&](auto reply) { store->claim(id, store.get(), reply); });
    }
    /// What lies in the outbox, oldest first.
    std::vector<domain::Command> outbox()
    {
        const auto batch = testing::ask<core::Result<localstore::PendingBatch>>(
            [&](auto reply) { sync->pendingCommands(kMany, {}, sync.get(), reply); });
        std::vector<domain::Command> commands;
        for (const localstore::PendingCommand &command : batch->commands)
            commands.push_back(protocol::decodeCommand(command.bytes).value());
        return commands;
    }

    QTemporaryDir dir;
    models::Officer me;
    core::ManualClock clock{morning()};
    core::SystemRandom random;
    core::IdSource ids{clock, random};
    std::shared_ptr<const rules::RuleBook> book;
    std::unique_ptr<models::CommandMaker> maker;
    std::unique_ptr<localstore::LocalStore> store;
    std::unique_ptr<localstore::SyncStore> sync;

private:
    static constexpr std::size_t kMany = 50;
    std::int64_t m_seq = 0;
};

/// A resignation that an officer has proposed to approve, complete `daysAgo` calendar days before the morning.
inline domain::Claim waitingClaim(unsigned n, const BackDesk &desk, int daysAgo = 3)
{
    domain::Claim claim = sampleClaim(n);
    claim.number = "K-" + std::string(n < 100 ? "00" : "0") + std::to_string(n);
    claim.form.participant.name = "Peserta Uji " + std::string(n < 100 ? "0" : "") + std::to_string(n);
    claim.form.participant.nik = "99010117089" + std::to_string(10'000 + n);
    claim.form.participant.kpj = {"990000" + std::to_string(10'000 + n)};
    claim.form.participant.phone = "+6281200000" + std::to_string(100 + n);
    claim.form.account = {"009", "99007711" + std::to_string(10 + n % 90), claim.form.participant.name};
    fillRegisters(claim);
    claim.registers.ledger.accounts.front().name = claim.form.participant.name;
    claim.state = domain::ClaimState::AwaitingSupervisor;
    claim.completeAt = morning() - std::chrono::hours(24 * daysAgo);
    const auto pack = desk.book->inForceOn(day("2026-11-21")).value();
    claim.payBy = pack.payBy(core::localDate(*claim.completeAt, core::Zone::Wib));
    domain::Decision decision;
    decision.outcome = domain::Outcome::Approve;
    decision.verdict = models::verdictOf(*desk.book, claim, day("2026-11-21")).value();
    decision.benefit = decision.verdict->benefit;
    decision.maker = idNumber<domain::UserId>(77);
    decision.makerName = "Petugas Contoh";
    decision.at = morning() - std::chrono::hours(20);
    decision.sentence = "Semua dokumen asli sudah dilihat dan sesuai.";
    claim.decision = decision;
    claim.changedBy = {decision.maker};
    return claim;
}

} // namespace loket::test

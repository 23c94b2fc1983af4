// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "temporarydirectory.h"

#include "loket/core/random.h"
#include "loket/domain/evolve.h"
#include "loket/store/store.h"

#include <gtest/gtest.h>

#include <atomic>
#include <csignal>
#include <set>
#include <thread>

namespace loket::store::test {

namespace {

constexpr int kKills = 100;
constexpr int kThreads = 4;

domain::ClaimId claimId(std::int64_t number)
{
    domain::ClaimId id;
    for (std::size_t i = 0; i < sizeof number; ++i)
        id.uuid.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return id;
}

core::Result<> appendClaim(Store &store, std::int64_t number)
{
    domain::claimevt::Created created;
    created.branch = "PKL";
    created.channel = domain::Channel::Counter;
    created.form.participant.name = "Peserta Uji 001";
    created.form.participant.kpj = {std::to_string(99'000'000'000 + number)};
    domain::ClaimEvent event;
    event.header.revision = 1;
    event.header.command.uuid = claimId(number).uuid;
    event.claim = claimId(number);
    event.body = created;
    const domain::Claim after = domain::evolve(domain::Claim{}, event);
    return store.write([&](Writer &writer) -> core::Result<> {
        if (auto seq = writer.append(after, {event}); !seq)
            return core::passOn(seq);
        domain::AuditRecord record;
        record.branch = "PKL";
        record.subject = after.id.toString();
        if (auto audited = writer.appendAudit(record); !audited)
            return audited;
        return writer.logCommand({event.header.command, std::string(64, 'a'), "{}", "W01", {}});
    });
}

/// Appends claims from `first` on in several threads and reports each that was acknowledged.
int writeUntilKilled(const std::string &dataDir, std::int64_t first, const Child::Report &report)
{
    const auto store = openSqlite(dataDir, OpenMode::CreateOrMigrate);
    if (!store)
        return 1;
    std::atomic<std::int64_t> next = first;
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&] {
            for (std::int64_t number = next++; appendClaim(**store, number) && report(number); number = next++)
                continue;
        });
    for (std::thread &thread : threads)
        thread.join();
    return 2;
}

} // namespace

TEST(StoreCrash, AHundredKillsLoseNoAcknowledgedWrite)
{
    const TemporaryDirectory directory;
    const std::string dataDir = directory.path() + "/data";
    core::SeededRandom random(20260105);
    std::set<std::int64_t> acknowledged;
    std::int64_t first = 1;

    for (int round = 0; round < kKills; ++round) {
        Child writer([&](const Child::Report &report) { return writeUntilKilled(dataDir, first, report); });
        // Killed after a number of answers that differs each time; what arrives meanwhile counts as well.
        for (std::uint64_t left = 1 + random.below(40); left > 0; --left) {
            const auto number = writer.next();
            ASSERT_TRUE(number.has_value()) << "the writer ended by itself with " << writer.wait();
            acknowledged.insert(*number);
        }
        writer.killNow();
        while (const auto number = writer.next())
            acknowledged.insert(*number);
        ASSERT_EQ(writer.wait(), -SIGKILL);
        first = *acknowledged.rbegin() + 1000;
    }

    const auto store = openSqlite(dataDir, OpenMode::Existing);
    ASSERT_TRUE(store) << store.error().detail;
    ASSERT_TRUE((*store)->read([&](Reader &reader) -> core::Result<> {
        for (const std::int64_t number : acknowledged) {
            EXPECT_TRUE(reader.claim(claimId(number))) << number;
            EXPECT_TRUE(reader.loggedCommand(domain::CommandId{claimId(number).uuid})->has_value()) << number;
            EXPECT_EQ(reader.auditOf(claimId(number).toString())->size(), 1U) << number;
        }
        return {};
    }));
    EXPECT_TRUE((*store)->verify()->empty());
    RecordProperty("acknowledged", static_cast<int>(acknowledged.size()));
}

} // namespace loket::store::test

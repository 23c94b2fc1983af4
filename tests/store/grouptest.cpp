// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <latch>
#include <set>
#include <stdexcept>
#include <thread>

namespace loket::store::test {

using core::ErrorCode;

namespace {

constexpr int kThreads = 16;
constexpr int kPerThread = 25;

core::Result<> ok()
{
    return {};
}

template <typename Work> void inThreads(const Work &work)
{
    std::latch start(kThreads);
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            work(i);
        });
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

TEST_P(StoreTest, SixteenThreadsGetSequenceNumbersWithoutGaps)
{
    std::vector<ClaimChange> changes;
    for (int i = 0; i < kThreads * kPerThread; ++i)
        changes.push_back(newClaim(i % 2 == 0 ? "PKL" : "TJK", std::to_string(99'000'000'000 + i)));
    std::atomic<int> failures = 0;

    inThreads([&](int thread) {
        for (int i = 0; i < kPerThread; ++i)
            failures += append(changes[static_cast<std::size_t>(thread * kPerThread + i)]) ? 0 : 1;
    });

    EXPECT_EQ(failures, 0);
    for (const char *branch : {"PKL", "TJK"}) {
        const auto feed = get<std::vector<FeedEntry>>([&](Reader &r) { return r.feed(branch, 0, 1000); });
        ASSERT_EQ(feed.size(), static_cast<std::size_t>(kThreads * kPerThread / 2));
        for (std::size_t i = 0; i < feed.size(); ++i)
            EXPECT_EQ(feed[i].seq, static_cast<std::int64_t>(i + 1));
    }
    EXPECT_TRUE(findings().empty());
}

TEST_P(StoreTest, ACursorThatReadsDuringWritesMissesNothing)
{
    constexpr std::size_t kAll = 400;
    std::vector<ClaimChange> changes;
    for (std::size_t i = 0; i < kAll; ++i)
        changes.push_back(newClaim("PKL", std::to_string(99'000'000'000 + i)));
    std::set<std::string> seen;
    std::atomic<std::size_t> next = 0;
    std::thread follower([&] {
        std::int64_t cursor = 0;
        while (seen.size() < kAll) {
            for (const FeedEntry &entry :
                 get<std::vector<FeedEntry>>([&](Reader &r) { return r.feed("PKL", cursor, 7); })) {
                EXPECT_EQ(entry.seq, cursor + 1);
                cursor = entry.seq;
                seen.insert(entry.id);
            }
        }
    });

    inThreads([&](int) {
        for (std::size_t i = next++; i < kAll; i = next++)
            EXPECT_TRUE(append(changes[i]));
    });
    follower.join();

    EXPECT_EQ(seen.size(), kAll);
}

TEST_P(StoreTest, NoNumberIsGivenTwice)
{
    std::array<std::vector<std::int64_t>, kThreads> taken;

    inThreads([&](int thread) {
        for (int i = 0; i < kPerThread; ++i)
            EXPECT_TRUE(write([&](Writer &writer) -> core::Result<> {
                const auto number = writer.nextNumber("PKL", "ticket/A/2026-01-05");
                taken[static_cast<std::size_t>(thread)].push_back(*number);
                return {};
            }));
    });

    std::set<std::int64_t> all;
    for (const auto &numbers : taken)
        all.insert(numbers.begin(), numbers.end());
    EXPECT_EQ(all.size(), static_cast<std::size_t>(kThreads * kPerThread));
    EXPECT_EQ(*all.begin(), 1);
    EXPECT_EQ(*all.rbegin(), kThreads * kPerThread);
}

TEST_P(StoreTest, AFailingJobCostsNobodyElseInItsGroup)
{
    std::atomic<int> good = 0;

    inThreads([&](int thread) {
        for (int i = 0; i < kPerThread; ++i) {
            const std::string code = std::to_string(thread) + "/" + std::to_string(i);
            const auto written = write([&](Writer &writer) -> core::Result<> {
                if (auto put = writer.putBranch({code, "Cabang Uji", core::Zone::Wib, 1}); !put)
                    return put;
                if (i % 3 == 1)
                    return core::fail(ErrorCode::WrongState, "refused on purpose");
                if (i % 3 == 2)
                    throw std::runtime_error("broken on purpose");
                return {};
            });
            if (i % 3 == 0) {
                EXPECT_TRUE(written);
                ++good;
            } else {
                EXPECT_EQ(written.error().code, i % 3 == 1 ? ErrorCode::WrongState : ErrorCode::Internal);
            }
        }
    });

    // And the branch of every test.
    EXPECT_EQ(get<std::vector<Branch>>([](Reader &r) { return r.branches(); }).size(),
              static_cast<std::size_t>(good + 1));
}

TEST_P(StoreTest, AJobReadsWhatItHasWritten)
{
    const ClaimChange change = newClaim("PKL", "99000000001");

    const auto written = write([&](Writer &writer) -> core::Result<> {
        EXPECT_TRUE(writer.append(change.after, change.events));
        EXPECT_EQ(writer.claim(change.after.id), change.after);
        return {};
    });

    EXPECT_TRUE(written);
}

TEST_P(StoreTest, AReadSeesOneMomentThroughout)
{
    ASSERT_TRUE(append(newClaim("PKL", "99000000001")));

    const auto read = m_store->read([&](Reader &reader) -> core::Result<> {
        EXPECT_EQ(reader.feedHead("PKL"), 1);
        EXPECT_TRUE(append(newClaim("PKL", "99000000002")));
        EXPECT_EQ(reader.feedHead("PKL"), 1);
        EXPECT_EQ(reader.feed("PKL", 0, 10)->size(), 1U);
        return {};
    });

    EXPECT_TRUE(read);
    EXPECT_EQ(get<std::int64_t>([](Reader &r) { return r.feedHead("PKL"); }), 2);
}

TEST_P(StoreTest, AReadThatThrowsIsAnErrorAndTheNextOneWorks)
{
    const auto read = m_store->read([](Reader &reader) -> core::Result<> {
        EXPECT_TRUE(reader.epoch());
        throw std::runtime_error("broken on purpose");
    });

    EXPECT_EQ(read.error().code, ErrorCode::Internal);
    EXPECT_EQ(get<std::int64_t>([](Reader &r) { return r.feedHead("PKL"); }), 0);
}

TEST_P(StoreTest, AJobThatWaitsForAnotherJobIsRefusedInsteadOfHanging)
{
    core::Result<> inner;
    const auto outer = write([&](Writer &) -> core::Result<> {
        inner = write([](Writer &) { return ok(); });
        return {};
    });

    EXPECT_TRUE(outer);
    EXPECT_EQ(inner.error().code, ErrorCode::Internal);
}

} // namespace loket::store::test

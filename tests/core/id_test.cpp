// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/id.h"

#include "core/expect.h"

#include <algorithm>
#include <set>
#include <thread>
#include <unordered_set>
#include <vector>

namespace loket::core {
namespace {

using namespace std::chrono_literals;
using test::refusal;
using test::valueOf;

struct SampleTag;
using SampleId = Id<SampleTag>;

constexpr Timestamp kStart{std::chrono::milliseconds{1'795'000'000'000}};

std::int64_t millisecondsIn(const Uuid &uuid)
{
    std::int64_t ms = 0;
    for (std::size_t i = 0; i < 6; ++i)
        ms = (ms << 8) | uuid.bytes[i];
    return ms;
}

TEST(Uuid, GoesThroughItsText)
{
    const std::string text = "01936f2a-1234-7890-8123-456789abcdef";

    EXPECT_EQ(valueOf(Uuid::parse(text)).toString(), text);
    EXPECT_EQ(valueOf(Uuid::parse("01936F2A-1234-7890-8123-456789ABCDEF")).toString(), text);
    EXPECT_EQ(Uuid{}.toString(), "00000000-0000-0000-0000-000000000000");
    EXPECT_TRUE(Uuid{}.isNull());
}

TEST(Uuid, RefusesEveryOtherForm)
{
    for (const char *text : {"", "01936f2a12347890812345678 9abcdef", "{01936f2a-1234-7890-8123-456789abcdef}",
                             "01936f2a-1234-7890-8123-456789abcdeg", "01936f2a-1234-7890-8123-456789abcde",
                             "01936f2a-1234-7890-8123-456789abcdef ", "01936f2a1-234-7890-8123-456789abcdef",
                             "01936f2a-1234-7890-8123-4567-9abcdef"})
        EXPECT_EQ(refusal(SampleId::parse(text)), ErrorCode::Malformed) << text;
}

TEST(IdSource, MakesVersion7WithTheTimeAtItsHead)
{
    const ManualClock clock(kStart);
    SeededRandom random(1);
    IdSource ids(clock, random);

    const Uuid uuid = ids.nextUuid();

    EXPECT_EQ(millisecondsIn(uuid), kStart.time_since_epoch().count());
    EXPECT_EQ(uuid.bytes[6] >> 4, 7);
    EXPECT_EQ(uuid.bytes[8] >> 6, 2);
}

TEST(IdSource, GivesTheSameIdsForTheSameSeedAndTime)
{
    const ManualClock clock(kStart);
    SeededRandom first(7);
    SeededRandom second(7);

    EXPECT_EQ(IdSource(clock, first).nextUuid(), IdSource(clock, second).nextUuid());
}

TEST(IdSource, RisesWhileTheClockStandsStill)
{
    const ManualClock clock(kStart);
    SeededRandom random(1);
    IdSource ids(clock, random);
    std::vector<Uuid> given;
    for (int i = 0; i < 10'000; ++i) // more than the 4096 of one millisecond
        given.push_back(ids.nextUuid());

    EXPECT_TRUE(std::is_sorted(given.begin(), given.end()));
    EXPECT_EQ(std::adjacent_find(given.begin(), given.end()), given.end());
}

TEST(IdSource, RisesWhenTheClockStepsBack)
{
    ManualClock clock(kStart);
    SeededRandom random(1);
    IdSource ids(clock, random);
    const Uuid before = ids.nextUuid();

    clock.advance(-1h);
    const Uuid during = ids.nextUuid();
    clock.advance(2h);
    const Uuid after = ids.nextUuid();

    EXPECT_LT(before, during);
    EXPECT_LT(during, after);
    EXPECT_EQ(millisecondsIn(after), (kStart + 1h).time_since_epoch().count());
}

TEST(IdSource, GivesEachThreadItsOwnRisingIds)
{
    constexpr std::size_t kThreads = 4;
    constexpr std::size_t kEach = 20'000;
    const SystemClock clock;
    SystemRandom random;
    IdSource ids(clock, random);
    std::vector<std::vector<SampleId>> given(kThreads);
    {
        std::vector<std::jthread> threads;
        for (auto &mine : given) {
            threads.emplace_back([&ids, &mine] {
                for (std::size_t i = 0; i < kEach; ++i)
                    mine.push_back(ids.next<SampleId>());
            });
        }
    }

    std::unordered_set<SampleId> all;
    for (const auto &mine : given) {
        EXPECT_TRUE(std::is_sorted(mine.begin(), mine.end()));
        all.insert(mine.begin(), mine.end());
    }
    EXPECT_EQ(all.size(), kThreads * kEach);
}

TEST(SeededRandom, ReplaysItsBytesAndStaysBelowItsBound)
{
    SeededRandom a(42);
    SeededRandom b(42);
    std::array<std::uint8_t, 13> first{};
    std::array<std::uint8_t, 13> second{};
    a.fill(first);
    b.fill(second);

    EXPECT_EQ(first, second);
    std::set<std::uint64_t> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(a.below(6));
    EXPECT_EQ(seen, (std::set<std::uint64_t>{0, 1, 2, 3, 4, 5}));
}

TEST(SystemRandom, FillsAnyLength)
{
    SystemRandom random;
    std::vector<std::uint8_t> bytes(4096);
    random.fill(bytes);
    random.fill({});

    EXPECT_GT(std::set<std::uint8_t>(bytes.begin(), bytes.end()).size(), 200U);
}

} // namespace
} // namespace loket::core

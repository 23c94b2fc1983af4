// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "loket/protocol/codec.h"

#include <atomic>
#include <map>
#include <thread>

namespace loket::store::test {

namespace claimevt = domain::claimevt;
using core::ErrorCode;
using Feed = std::vector<FeedEntry>;

TEST_P(StoreTest, TheFeedHasOneRowForEachAggregateAtItsLastChange)
{
    const ClaimChange one = newClaim("PKL", "99000000001");
    const ClaimChange two = newClaim("PKL", "99000000002");
    const VisitChange visit = newVisit("PKL", *core::Date::of(2026, 1, 5), "A-001");
    const ClaimChange oneAgain = then(one.after, claimevt::Submitted{true, "jht-2026.1"});
    EXPECT_EQ(append(one), 1);
    EXPECT_EQ(append(two), 2);
    EXPECT_EQ(append(visit), 3);
    EXPECT_EQ(append(oneAgain), 4);

    const Feed feed = get<Feed>([](Reader &r) { return r.feed("PKL", 0, 100); });

    ASSERT_EQ(feed.size(), 3U);
    EXPECT_EQ(feed[0].id, two.after.id.toString());
    EXPECT_EQ(feed[0].body, protocol::encode(two.after));
    EXPECT_EQ(feed[1].entity, "visit");
    EXPECT_EQ(feed[1].body, protocol::encode(visit.after));
    EXPECT_EQ(feed[2].id, one.after.id.toString());
    EXPECT_EQ(feed[2].seq, 4);
    EXPECT_EQ(feed[2].revision, 2);
    EXPECT_EQ(feed[2].op, "put");
    EXPECT_EQ(feed[2].commands,
              (std::vector{one.events[0].header.command.toString(), oneAgain.events[0].header.command.toString()}));
}

TEST_P(StoreTest, TheFeedGoesOnAfterACursorAndKeepsBranchesApart)
{
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(append(newClaim("PKL", std::to_string(99'000'000'000 + i))));
    ASSERT_TRUE(append(newClaim("TJK", "99000000100")));

    const Feed page = get<Feed>([](Reader &r) { return r.feed("PKL", 2, 2); });

    ASSERT_EQ(page.size(), 2U);
    EXPECT_EQ(page[0].seq, 3);
    EXPECT_EQ(page[1].seq, 4);
    EXPECT_EQ(get<Feed>([](Reader &r) { return r.feed("TJK", 0, 10); }).size(), 1U);
    EXPECT_TRUE(get<Feed>([](Reader &r) { return r.feed("XXX", 0, 10); }).empty());
    EXPECT_EQ(get<std::int64_t>([](Reader &r) { return r.feedHead("XXX"); }), 0);
}

TEST_P(StoreTest, TheFeedKeepsTheLastSixteenCommands)
{
    ClaimChange change = newClaim("PKL", "99000000001");
    std::vector<std::string> commands;
    for (int i = 0; i < 40; ++i) {
        ASSERT_TRUE(append(change));
        commands.push_back(change.events[0].header.command.toString());
        change = then(change.after, claimevt::HoldPlaced{"uji"});
    }

    const Feed feed = get<Feed>([](Reader &r) { return r.feed("PKL", 0, 10); });

    ASSERT_EQ(feed.size(), 1U);
    EXPECT_EQ(feed[0].commands, std::vector(commands.end() - 16, commands.end()));
}

TEST_P(StoreTest, TheEpochStaysThroughAReopening)
{
    const auto epoch = get<std::string>([](Reader &r) { return r.epoch(); });

    reopen();

    EXPECT_FALSE(epoch.empty());
    EXPECT_EQ(get<std::string>([](Reader &r) { return r.epoch(); }), epoch);
}

TEST_P(StoreTest, TwoStoresHaveTwoEpochs)
{
    const auto other = GetParam().make();
    auto store = other->open(OpenMode::CreateOrMigrate);
    ASSERT_TRUE(store);
    std::string theirs;
    ASSERT_TRUE((*store)->read([&](Reader &reader) -> core::Result<> {
        theirs = *reader.epoch();
        return {};
    }));

    EXPECT_NE(get<std::string>([](Reader &r) { return r.epoch(); }), theirs);
}

TEST_P(StoreTest, ACommandIsLoggedOnce)
{
    const auto id = newId<domain::CommandId>();
    const LoggedCommand first{id, std::string(64, 'a'), "{\"status\":200}", "W01", m_clock.now()};
    const LoggedCommand again{id, std::string(64, 'b'), "{\"status\":422}", "W02", m_clock.now()};
    ASSERT_TRUE(write([&](Writer &writer) { return writer.logCommand(first); }));

    const auto refused = write([&](Writer &writer) { return writer.logCommand(again); });

    EXPECT_EQ(refused.error().code, ErrorCode::Duplicate);
    const auto logged = get<std::optional<LoggedCommand>>([&](Reader &r) { return r.loggedCommand(id); });
    ASSERT_TRUE(logged);
    EXPECT_EQ(logged->sha256, first.sha256);
    EXPECT_EQ(logged->result, first.result);
    EXPECT_EQ(logged->device, "W01");
    EXPECT_EQ(logged->receivedAt, first.receivedAt);
}

TEST_P(StoreTest, TheSameCommandFromSixteenThreadsTakesEffectOnce)
{
    const ClaimChange change = newClaim("PKL", "99000000001");
    const auto id = change.events[0].header.command;
    std::vector<std::thread> threads;
    std::atomic<int> applied = 0;

    for (int i = 0; i < 16; ++i)
        threads.emplace_back([&] {
            const auto written = write([&](Writer &writer) -> core::Result<> {
                const auto logged = writer.loggedCommand(id);
                if (!logged || logged->has_value())
                    return logged ? core::Result<>{} : core::Result<>{core::passOn(logged)};
                if (auto done = writer.append(change.after, change.events); !done)
                    return core::passOn(done);
                ++applied;
                return writer.logCommand({id, std::string(64, 'a'), "{}", "W01", m_clock.now()});
            });
            EXPECT_TRUE(written);
        });
    for (std::thread &thread : threads)
        thread.join();

    EXPECT_EQ(applied, 1);
    EXPECT_EQ(get<std::int64_t>([](Reader &r) { return r.feedHead("PKL"); }), 1);
}

TEST_P(StoreTest, TheRecapCountsSubmittedClaimsByStatusAndChannel)
{
    using domain::Channel;
    using domain::ClaimState;
    int card = 0;
    const auto add = [&](Channel channel, ClaimState state, const char *submitted) {
        ClaimChange change = newClaim("PKL", std::to_string(99'000'000'000 + ++card));
        change.after.channel = channel;
        change.after.state = state;
        if (submitted != nullptr)
            change.after.submittedAt = *core::timestampFromIso(submitted);
        ASSERT_TRUE(append(change));
    };
    add(Channel::Online, ClaimState::Approved, "2026-01-05T02:00:00.000Z");
    add(Channel::Online, ClaimState::Paid, "2026-01-05T02:00:00.000Z");
    add(Channel::Booth, ClaimState::Paid, "2026-01-05T02:00:00.000Z");
    add(Channel::Counter, ClaimState::Rejected, "2026-01-04T17:00:00.000Z"); // 5 January 00.00 WIB
    add(Channel::Online, ClaimState::Postponed, "2026-01-05T16:59:59.999Z"); // 5 January 23.59 WIB
    add(Channel::Dropbox, ClaimState::Submitted, "2026-01-05T02:00:00.000Z");
    add(Channel::Online, ClaimState::Draft, nullptr);
    add(Channel::Online, ClaimState::Approved, "2026-01-04T16:59:59.999Z"); // the day before
    add(Channel::Online, ClaimState::Approved, "2026-01-05T17:00:00.000Z"); // the day after
    const auto day = *core::Date::of(2026, 1, 5);

    const auto rows = get<std::vector<RecapCount>>([&](Reader &r) { return r.recap("PKL", day, day); });

    std::map<std::pair<domain::FollowUpStatus, bool>, std::int64_t> counted;
    for (const RecapCount &row : rows)
        counted[{row.status, row.online}] = row.count;
    using domain::FollowUpStatus;
    const std::map<std::pair<FollowUpStatus, bool>, std::int64_t> expected{
        {{FollowUpStatus::Approved, true}, 2},  {{FollowUpStatus::Approved, false}, 1},
        {{FollowUpStatus::Rejected, false}, 1}, {{FollowUpStatus::Postponed, true}, 1},
        {{FollowUpStatus::NotYet, false}, 1},
    };
    EXPECT_EQ(counted, expected);
}

TEST_P(StoreTest, TheRecapOfAnUnknownBranchIsAnError)
{
    const auto read = m_store->read([](Reader &reader) -> core::Result<> {
        EXPECT_EQ(reader.recap("XXX", core::Date{}, core::Date{}).error().code, ErrorCode::NotFound);
        return {};
    });
    EXPECT_TRUE(read);
}

} // namespace loket::store::test

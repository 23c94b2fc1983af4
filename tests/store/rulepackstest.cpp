// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "loket/protocol/messages.h"
#include "loket/protocol/queries.h"

namespace loket::store::test {

using core::ErrorCode;
using Feed = std::vector<FeedEntry>;
using Places = std::vector<FeedPlace>;

/// Two branches, and packs that head office publishes.
class RulePacksTest : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        putBranch("PKL");
        putBranch("TJK");
    }

    void putBranch(const std::string &code)
    {
        ASSERT_TRUE(write([&](Writer &writer) { return writer.putBranch({code, code, core::Zone::Wib, 100}); }));
    }

    [[nodiscard]] StoredPack pack(const std::string &id) const
    {
        StoredPack pack;
        pack.id = id;
        pack.validFrom = *core::Date::of(2027, 1, 1);
        pack.text = "{\"id\": \"" + id + "\"}\n";
        pack.signature = "loket-rules-signature 0011223344556677 AAAA\n";
        pack.signedBy = "0011223344556677";
        pack.publishedAt = m_clock.now();
        pack.publishedBy = "pusat";
        return pack;
    }

    core::Result<Places> publish(const StoredPack &pack)
    {
        core::Result<Places> places;
        const auto written = write([&](Writer &writer) -> core::Result<> {
            places = writer.publishPack(pack);
            return places ? core::Result<>{} : core::passOn(places);
        });
        return written ? places : core::passOn(written);
    }

    Feed feed(const std::string &branch, std::int64_t after = 0, int limit = 100)
    {
        return get<Feed>([&](Reader &reader) { return reader.feed(branch, after, limit); });
    }
};

TEST_P(RulePacksTest, APublishedPackIsKeptAsItIs)
{
    StoredPack one = pack("jht-2027.1");
    one.validTo = *core::Date::of(2027, 6, 30);
    const StoredPack two = pack("jht-2027.2");
    ASSERT_TRUE(publish(one));
    ASSERT_TRUE(publish(two));
    reopen();

    EXPECT_EQ(get<std::vector<StoredPack>>([](Reader &reader) { return reader.rulePacks(); }), (std::vector{one, two}));
}

TEST_P(RulePacksTest, APackTakesTheNextNumberOfEveryBranch)
{
    const ClaimChange claim = newClaim("PKL", "99000000001");
    ASSERT_TRUE(append(claim));

    EXPECT_EQ(publish(pack("jht-2027.1")), (Places{{"PKL", 2}, {"TJK", 1}}));
    ASSERT_TRUE(append(newClaim("PKL", "99000000002")));

    const Feed rows = feed("PKL");
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[1].entity, "rules");
    EXPECT_EQ(rows[1].id, "jht-2027.1");
    EXPECT_EQ(rows[1].seq, 2);
    EXPECT_EQ(rows[1].op, "put");
    const auto body = protocol::decodeMessage<protocol::RulePackRow>(rows[1].body);
    ASSERT_TRUE(body) << body.error().detail;
    EXPECT_EQ(body->pack.text, pack("jht-2027.1").text);
    EXPECT_EQ(body->pack.signature, pack("jht-2027.1").signature);
    EXPECT_EQ(rows[2].seq, 3);
    EXPECT_EQ(feed("TJK").size(), 1U);
}

TEST_P(RulePacksTest, APageEndsAtItsLimitWhateverItsRowsAre)
{
    ASSERT_TRUE(publish(pack("jht-2027.1")));
    ASSERT_TRUE(append(newClaim("PKL", "99000000001")));
    ASSERT_TRUE(publish(pack("jht-2027.2")));
    ASSERT_TRUE(append(newClaim("PKL", "99000000002")));

    std::vector<std::string> entities;
    for (const FeedEntry &row : feed("PKL", 0, 3))
        entities.push_back(row.entity);
    EXPECT_EQ(entities, (std::vector<std::string>{"rules", "claim", "rules"}));
    EXPECT_EQ(feed("PKL", 3, 3).size(), 1U);
    EXPECT_EQ(feed("PKL", 3, 3).front().seq, 4);
}

TEST_P(RulePacksTest, ABranchThatComesLaterHasAllPacks)
{
    ASSERT_TRUE(publish(pack("jht-2027.1")));
    ASSERT_TRUE(publish(pack("jht-2027.2")));
    putBranch("BDL");
    putBranch("BDL");

    EXPECT_EQ(feed("BDL").size(), 2U);
    EXPECT_EQ(get<std::int64_t>([](Reader &reader) { return reader.feedHead("BDL"); }), 2);
    EXPECT_TRUE(findings().empty());
}

TEST_P(RulePacksTest, AnIdIsPublishedOnce)
{
    ASSERT_TRUE(publish(pack("jht-2027.1")));
    StoredPack other = pack("jht-2027.1");
    other.text = "{}";

    EXPECT_EQ(publish(other).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(feed("PKL").size(), 1U);
    EXPECT_TRUE(findings().empty());
}

TEST_P(RulePacksTest, APackThatABranchWasNotToldOfIsFound)
{
    ASSERT_TRUE(publish(pack("jht-2027.1")));
    tamper("DELETE FROM rule_pack_feed WHERE branch = 'TJK'");

    std::vector<std::string> places;
    for (const Finding &finding : findings())
        places.push_back(finding.place);
    EXPECT_FALSE(places.empty());
    EXPECT_EQ(places, std::vector<std::string>(places.size(), "feed/TJK"));
}

TEST_P(RulePacksTest, AStoreOfTheFirstVersionIsBroughtUpToDate)
{
    ASSERT_TRUE(append(newClaim("PKL", "99000000001")));
    m_store.reset();
    m_factory->tamper("DROP TABLE rule_pack_feed; DROP TABLE rule_pack; DELETE FROM schema_version WHERE version = 2");
    EXPECT_EQ(m_factory->open(OpenMode::Existing).error().code, ErrorCode::Storage);
    m_store = m_factory->open(OpenMode::CreateOrMigrate).value();

    EXPECT_EQ(publish(pack("jht-2027.1")), (Places{{"PKL", 2}, {"TJK", 1}}));
    EXPECT_TRUE(findings().empty());
}

INSTANTIATE_TEST_SUITE_P(Databases, RulePacksTest, testing::Values(sqliteKind()),
                         [](const auto &kind) { return kind.param.name; });

} // namespace loket::store::test

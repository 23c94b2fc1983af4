// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

namespace loket::api::test {

class FeedTest : public CentreTest
{
protected:
    protocol::FeedPage page(const std::string &who, std::int64_t after, int limit = 500)
    {
        const Answer answer =
            get("/v1/branches/PKL/feed?after=" + std::to_string(after) + "&limit=" + std::to_string(limit), token(who));
        EXPECT_EQ(answer.status, 200) << answer.body;
        auto decoded = protocol::decodeMessage<protocol::FeedPage>(answer.body);
        EXPECT_TRUE(decoded.has_value());
        return decoded ? *decoded : protocol::FeedPage{};
    }
};

TEST_F(FeedTest, pagesFollowEachOtherWithoutAGap)
{
    for (int i = 0; i < 5; ++i)
        newVisit();
    const auto first = page("cso", 0, 2);
    const auto second = page("cso", first.next, 2);
    const auto third = page("cso", second.next, 2);

    EXPECT_TRUE(first.more);
    EXPECT_EQ(first.rows.size() + second.rows.size() + third.rows.size(), 5U);
    EXPECT_FALSE(third.more);
    EXPECT_EQ(third.next, third.head);
    EXPECT_TRUE(page("cso", third.next).rows.empty());
}

TEST_F(FeedTest, anotherEpochSendsTheClientBackToTheBeginning)
{
    const auto now = page("cso", 0);
    const std::string path = "/v1/branches/PKL/feed?after=0";
    EXPECT_EQ(get(path, token("cso"), {{"Sync-Epoch", now.epoch}}).status, 200);
    const Answer restored = get(path, token("cso"), {{"Sync-Epoch", "before the restore"}});
    EXPECT_EQ(restored.status, 409);
    EXPECT_EQ(restored.code(), "revision_changed");
    EXPECT_NE(restored.body.find("\"detail\":\"epoch\""), std::string::npos);
}

TEST_F(FeedTest, aRowNamesTheCommandsThatMadeIt)
{
    const auto id = m_ids.next<domain::ClaimId>();
    const auto create = command("frontliner", id, domain::claimcmd::Create{domain::Channel::Counter, form(), "2026-1"});
    ASSERT_EQ(give("frontliner", create).status, 200);
    const auto feed = page("cso", 0);
    ASSERT_EQ(feed.rows.size(), 1U);
    EXPECT_EQ(feed.rows[0].commands, std::vector{create.id});
}

TEST_F(FeedTest, aFrontlinerSeesNoBalanceAndHeadOfficeSeesNobody)
{
    const auto id = newClaim();
    domain::Registers registers;
    registers.ledger.state = domain::SourceState::Found;
    registers.ledger.accounts.push_back(
        {kKpj, "Peserta Uji 001", "PT Uji", false, {}, {}, {7654321098}, {}, 0, {}, false});
    services::Caller system;
    system.actor.roles = {domain::Role::System};
    system.actor.branch = "PKL";
    ASSERT_EQ(m_centre->commands().give(system, id, domain::claimcmd::RecordRegisters{registers}).status, 200);
    newVisit("Peserta Uji 009");

    const auto bodies = [&](const std::string &who) {
        std::string all;
        for (const auto &row : page(who, 0).rows)
            all += row.body;
        return all + get("/v1/claims/" + id.toString(), token(who)).body;
    };
    const std::string cso = bodies("cso");
    const std::string frontliner = bodies("frontliner");
    const std::string office = bodies("office");

    EXPECT_NE(cso.find("76543210.98"), std::string::npos) << cso;
    EXPECT_EQ(frontliner.find("76543210.98"), std::string::npos);
    EXPECT_NE(frontliner.find(kNik), std::string::npos);
    EXPECT_EQ(office.find("76543210.98"), std::string::npos);
    EXPECT_EQ(office.find(kNik), std::string::npos);
    EXPECT_EQ(office.find("Peserta Uji"), std::string::npos);
    EXPECT_NE(office.find("K-0001"), std::string::npos);
}

TEST_F(FeedTest, senselessCursorsAreRefused)
{
    const std::string path = "/v1/branches/PKL/feed";
    EXPECT_EQ(get(path + "?after=-1", token("cso")).code(), "out_of_range");
    EXPECT_EQ(get(path + "?after=x", token("cso")).code(), "malformed");
    EXPECT_EQ(get(path + "?after=99999999999999999999", token("cso")).code(), "malformed");
    EXPECT_EQ(get(path + "?after=0&limit=0", token("cso")).code(), "out_of_range");
}

} // namespace loket::api::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "rules/packtexts.h"

#include "loket/protocol/codec.h"
#include "loket/services/feed.h"
#include "loket/services/rulepacks.h"

namespace loket::services::test {

using core::ErrorCode;
using loket::test::headOffice;
using loket::test::packText;

/// A centre that trusts head office's key.
class RulePacksTest : public ServicesTest
{
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        restart({headOffice().publicKey()});
    }

    void restart(std::vector<rules::PublicKey> trusted)
    {
        const std::string text = loket::test::shippedPackText();
        m_packs = std::make_unique<RulePacks>(*m_store, m_clock, m_rules,
                                              std::vector<ShippedPack>{{rules::RulePack::load(text).value(), text}},
                                              std::move(trusted));
        auto shelf = m_packs->load();
        ASSERT_TRUE(shelf.has_value());
        m_refused = shelf->refused;
    }

    core::Result<Publication> publish(const std::string &text)
    {
        return m_packs->publish(text, headOffice().sign(text), "pusat");
    }

    [[nodiscard]] std::string inForce(const char *day) const
    {
        const auto pack = m_rules.inForceOn(loket::test::day(day));
        return pack ? pack->id() : std::string{};
    }

    std::unique_ptr<RulePacks> m_packs;
    std::vector<rules::RefusedPack> m_refused;
};

TEST_F(RulePacksTest, aPublishedPackIsInTheBookOfARunningCentreAndOfTheNextOne)
{
    const auto published = publish(packText("jht-2027.1", "2027-01-01"));

    ASSERT_TRUE(published) << published.error().detail;
    EXPECT_EQ(published->id, "jht-2027.1");
    EXPECT_EQ(published->signedBy, headOffice().publicKey().id());
    EXPECT_EQ(published->places, (std::vector<store::FeedPlace>{{"PKL", 1}}));
    EXPECT_EQ(inForce("2026-12-31"), "jht-2026.1");
    EXPECT_EQ(inForce("2027-01-01"), "jht-2027.1");
    EXPECT_EQ(m_packs->answer().packs.back().signature, headOffice().sign(packText("jht-2027.1", "2027-01-01")));

    m_rules = {};
    restart({headOffice().publicKey()});
    EXPECT_EQ(inForce("2027-01-01"), "jht-2027.1");
    EXPECT_TRUE(m_refused.empty());
}

TEST_F(RulePacksTest, aPublicationIsInTheAuditWithKeyAndPerson)
{
    ASSERT_TRUE(publish(packText("jht-2027.1", "2027-01-01")));

    const auto records = audits("jht-2027.1");
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].what, "rules.published");
    EXPECT_EQ(records[0].actor, "pusat");
    EXPECT_NE(records[0].reason.find(headOffice().publicKey().id()), std::string::npos);
    EXPECT_TRUE(m_store->verify()->empty());
}

TEST_F(RulePacksTest, whatIsNotSignedByHeadOfficeIsNotPublished)
{
    core::SeededRandom random(1);
    const auto stranger = rules::SecretKey::make(random);
    const std::string text = packText("jht-2027.1", "2027-01-01");
    const auto code = [&](const std::string &pack, const std::string &signature) {
        const auto answer = m_packs->publish(pack, signature, "pusat");
        return answer ? ErrorCode::Internal : answer.error().code;
    };

    EXPECT_EQ(code(text, stranger.sign(text)), ErrorCode::NotAllowed);
    EXPECT_EQ(code(text, ""), ErrorCode::MissingField);
    EXPECT_EQ(code(text + " ", headOffice().sign(text)), ErrorCode::DigestMismatch);
    EXPECT_EQ(code("{", headOffice().sign("{")), ErrorCode::Malformed);
    EXPECT_EQ(inForce("2027-01-01"), "jht-2026.1");
    EXPECT_TRUE(audits("jht-2027.1").empty());
}

TEST_F(RulePacksTest, withoutAKeyNothingIsPublished)
{
    restart({});
    const auto answer = publish(packText("jht-2027.1", "2027-01-01"));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(answer.error().field, "rules.key");
}

TEST_F(RulePacksTest, publishingTheSameTwiceIsOnce)
{
    const std::string text = packText("jht-2027.1", "2027-01-01");
    ASSERT_TRUE(publish(text));
    const auto again = publish(text);

    ASSERT_TRUE(again);
    EXPECT_TRUE(again->already);
    EXPECT_TRUE(again->places.empty());
    EXPECT_EQ(audits("jht-2027.1").size(), 1U);
    EXPECT_EQ(publish(packText("jht-2027.1", "2027-02-01")).error().code, ErrorCode::Duplicate);
}

TEST_F(RulePacksTest, whatTheProgramBroughtMayBePublishedForOlderPrograms)
{
    const auto published = publish(loket::test::shippedPackText());

    ASSERT_TRUE(published) << published.error().detail;
    EXPECT_EQ(published->places.size(), 1U);
    EXPECT_EQ(inForce("2026-11-21"), "jht-2026.1");
}

TEST_F(RulePacksTest, aPackWhoseKeyIsNotTrustedAnyMoreIsRefusedAndThePreviousStaysInForce)
{
    ASSERT_TRUE(publish(packText("jht-2027.1", "2027-01-01")));
    core::SeededRandom random(1);
    restart({rules::SecretKey::make(random).publicKey()});

    EXPECT_EQ(inForce("2027-01-01"), "jht-2026.1");
    ASSERT_EQ(m_refused.size(), 1U);
    EXPECT_EQ(m_refused[0].problem.why, rules::PackRefusal::UnknownKey);
    EXPECT_EQ(m_packs->answer().packs.size(), 1U);
}

TEST_F(RulePacksTest, everyRoleGetsAPackWholeByTheFeed)
{
    const std::string text = packText("jht-2027.1", "2027-01-01");
    ASSERT_TRUE(publish(text));
    Feed feed(*m_store, m_clock);

    for (const auto role : {domain::Role::HeadOffice, domain::Role::Frontliner, domain::Role::Cso}) {
        const auto page = feed.page(officer(role), "PKL", 0, 10, {});
        ASSERT_TRUE(page) << page.error().detail;
        ASSERT_EQ(page->rows.size(), 1U);
        const auto row = protocol::decodeMessage<protocol::RulePackRow>(page->rows[0].body);
        ASSERT_TRUE(row) << row.error().detail;
        EXPECT_EQ(row->pack.text, text);
    }
}

/// A42: the pack changes at midnight.
class RulesChangeAtMidnightTest : public RulePacksTest
{
protected:
    void SetUp() override
    {
        RulePacksTest::SetUp();
        std::string text = packText("jht-2027.1", "2027-01-01");
        const std::string days = "\"returnDays\": 14";
        text.replace(text.find(days), days.size(), "\"returnDays\": 7");
        ASSERT_TRUE(publish(text));
        m_clock.set(core::Timestamp{std::chrono::milliseconds{1'798'734'600'000}}); // 2026-12-31 23.30 WIB
    }

    domain::ClaimId submit(const std::string &kpj)
    {
        domain::ClaimForm form = this->form();
        form.participant.kpj = {kpj};
        const auto id = m_ids.next<domain::ClaimId>();
        give(id, domain::claimcmd::Create{domain::Channel::Counter, form, "2026-1"});
        give(id, domain::claimcmd::Submit{false, true});
        return id;
    }

    void give(domain::ClaimId id, domain::claimcmd::Body body, domain::Role role = domain::Role::Frontliner)
    {
        domain::Command command;
        command.id = m_ids.next<domain::CommandId>();
        command.branch = "PKL";
        command.device = "W01";
        command.author = m_user.id;
        command.issuedAt = m_clock.now();
        if (!std::holds_alternative<domain::claimcmd::Create>(body))
            command.baseRevision = claim(id).revision;
        command.target = domain::ClaimCommand{id, std::move(body)};
        const auto result = m_commands->handle(officer(role), protocol::encode(command));
        ASSERT_EQ(result.status, 200) << result.code << ' ' << result.detail << ' ' << result.field;
    }

    /// Gives it back to the participant; the pack says for how many days.
    core::Date returned(domain::ClaimId id)
    {
        put(claim(id), domain::claimevt::ReviewTaken{});
        domain::claimcmd::ReturnDocuments body;
        body.requests = {{domain::DocumentKind::IdCard, domain::ReasonCode::P01, {}}};
        give(id, body, domain::Role::Verifier);
        return claim(id).deadline.value_or(core::Date{});
    }
};

TEST_F(RulesChangeAtMidnightTest, A42aClaimKeepsThePackOfItsSubmission)
{
    const auto before = submit("99000000001");
    EXPECT_EQ(claim(before).rulePack, "jht-2026.1");

    m_clock.advance(std::chrono::hours(1)); // 2027-01-01 00.30 WIB
    const auto after = submit("99000000002");

    EXPECT_EQ(claim(before).rulePack, "jht-2026.1");
    EXPECT_EQ(claim(after).rulePack, "jht-2027.1");
    EXPECT_EQ(returned(before), loket::test::day("2027-01-15"));
    EXPECT_EQ(returned(after), loket::test::day("2027-01-08"));
}

TEST_F(RulesChangeAtMidnightTest, aDraftOfYesterdayIsSubmittedUnderTodaysPack)
{
    const auto id = newDraft();
    m_clock.advance(std::chrono::hours(1));
    give(id, domain::claimcmd::Submit{false, true});

    EXPECT_EQ(claim(id).rulePack, "jht-2027.1");
}

TEST_F(RulesChangeAtMidnightTest, aClaimKeepsItsPackAlsoAfterARestart)
{
    m_clock.advance(std::chrono::hours(1));
    const auto id = submit("99000000001");
    m_rules = {};
    restart({headOffice().publicKey()});

    EXPECT_EQ(returned(id), loket::test::day("2027-01-08"));
}

} // namespace loket::services::test

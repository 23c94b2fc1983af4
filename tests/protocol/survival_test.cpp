// SPDX-License-Identifier: GPL-3.0-or-later
#include "everything.h"

#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"
#include "loket/protocol/queries.h"

#include <gtest/gtest.h>

// What a newer version sends passes through an older one.

namespace loket::protocol {
namespace {

using core::ErrorCode;

constexpr std::string_view kNewer =
    R"("newer": {"deep":[1, 2.50, -0, 1e300, 12345678901234567890],"text":"\u00e9\/"} ,"flag":null})";
constexpr std::string_view kNewerCanonical =
    R"("newer":{"deep":[1, 2.50, -0, 1e300, 12345678901234567890],"text":"\u00e9\/"},"flag":null})";

/// The members go at the end; then they come back byte for byte.
void expectKept(const std::string &json, auto decode)
{
    const auto value = decode(json.substr(0, json.size() - 1) + "," + std::string(kNewer));
    ASSERT_TRUE(value) << value.error().field << " " << value.error().detail;
    EXPECT_EQ(value->extras.size(), 2U);
    EXPECT_EQ(encode(*value), json.substr(0, json.size() - 1) + "," + std::string(kNewerCanonical));
}

TEST(Survival, UnknownMembersOfAClaimAVisitAndACommandAreWrittenBackByteForByte)
{
    core::SeededRandom source(11);
    auto claim = testing::random<domain::Claim>(source);
    claim.extras.clear();
    expectKept(encode(claim), decodeClaim);
    auto visit = testing::random<domain::Visit>(source);
    visit.extras.clear();
    expectKept(encode(visit), decodeVisit);
    domain::Command command;
    command.target = domain::VisitCommand{{}, domain::visitcmd::Recall{}};
    testing::fillCommand(source, command);
    command.extras.clear();
    expectKept(encode(command), decodeCommand);
}

TEST(Survival, MembersInAnyOrderAndWithAnySpaceGiveTheSameValue)
{
    const auto a = decodeMessage<Hint>(R"({"branch":"PKL","seq":7})");
    const auto b = decodeMessage<Hint>(" {\n\t\"seq\" : 7 ,\r\n \"\\u0062ranch\" :\"PKL\" } ");
    ASSERT_TRUE(a);
    ASSERT_TRUE(b) << b.error().detail;
    EXPECT_EQ(*a, *b);
    EXPECT_EQ(encodeMessage(*b), R"({"branch":"PKL","seq":7})");
}

TEST(Survival, AnUnknownEnumerationValueBecomesUnknown)
{
    domain::Claim claim;
    claim.state = domain::ClaimState::Queued;
    claim.channel = domain::Channel::Booth;
    std::string json = encode(claim);
    json.replace(json.find("\"queued\""), 8, "\"teleported\"");
    json.replace(json.find("\"booth\""), 7, "\"\"");
    const auto back = decodeClaim(json);
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_EQ(back->state, domain::ClaimState::Unknown);
    EXPECT_EQ(back->channel, domain::Channel::Unknown);
}

TEST(Survival, AnUnknownRoleOfAnActorIsNoRole)
{
    domain::VisitEvent event;
    event.body = domain::visitevt::Begun{};
    event.header.actor.roles = {domain::Role::Cso};
    std::string json = encode(event);
    json.replace(json.find("[\"cso\"]"), 7, "[\"cso\",\"emperor\"]");
    const auto back = decodeVisitEvent(json);
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_TRUE(back->header.actor.roles.has(domain::Role::Cso));
    EXPECT_FALSE(back->header.actor.roles.hasAny({domain::Role::Supervisor, domain::Role::System}));
}

TEST(Survival, AnEventOfAnUnknownTypeIsRefusedByItsType)
{
    domain::VisitEvent event;
    event.body = domain::visitevt::Begun{};
    std::string json = encode(event);
    json.replace(json.find("visit.begun"), 11, "visit.blown");
    EXPECT_EQ(decodeVisitEvent(json).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(decodeVisitEvent(json).error().field, "type");
    EXPECT_EQ(decodeClaimEvent(encode(event)).error().field, "type");
}

TEST(Survival, TheBodyOfAFeedRowIsHandedOnByteForByte)
{
    const std::string body = R"({ "id":"x", "n": 1.50 })";
    const std::string json =
        R"({"entity":"claim","id":"1","revision":2,"seq":3,"op":"put","commands":[],"body":)" + body + "}";
    const auto row = decodeMessage<FeedRow>(json);
    ASSERT_TRUE(row) << row.error().detail;
    EXPECT_EQ(row->body, body);
    EXPECT_EQ(encodeMessage(*row), json);
}

TEST(Survival, BodiesInAPageAreHandedOnByteForByteHoweverDeepTheyAre)
{
    const std::string body = R"({ "id":"x", "deep": {"a":[{"b":[1.50]},{"b" : "\u00e9]}"}]} ,"last":[ ] })";
    const std::string page =
        R"({"epoch":"e","rows":[{"entity":"claim","id":"1","revision":2,"seq":3,"op":"put","body":)" + body +
        R"(},{"entity":"visit","id":"2","revision":2,"seq":4,"op":"leave"}],)" + R"("next":4,"head":4,"more":false})";
    const auto read = decodeMessage<FeedPage>(page);
    ASSERT_TRUE(read) << read.error().field << " " << read.error().detail;
    ASSERT_EQ(read->rows.size(), 2U);
    EXPECT_EQ(read->rows[0].body, body);
    EXPECT_EQ(read->rows[1].op, "leave");
    EXPECT_EQ(read->head, 4);
}

TEST(Survival, ARowOfAKindThisVersionDoesNotKnowDoesNotStopThePageHoweverLongItsTexts)
{
    const std::string body = R"({"part":{"text":")" + std::string(4 * kMaxText, 'x') + R"("}})";
    const std::string page =
        R"({"epoch":"e","rows":[{"entity":"news","id":"n-1","revision":1,"seq":3,"op":"put","body":)" + body +
        R"(}],"next":3,"head":3,"more":false})";
    const auto read = decodeMessage<FeedPage>(page);
    ASSERT_TRUE(read) << read.error().field << " " << read.error().detail;
    EXPECT_EQ(read->rows[0].body, body);
}

TEST(Survival, ARulePackGoesThroughAPageOfTheFeedUnchanged)
{
    const RulePackRow sent{{"jht-2027.1", *core::Date::of(2027, 1, 1), {}, std::string(kMaxPackBytes, '"'), "s"}};
    FeedPage page;
    page.epoch = "e";
    page.rows.push_back({"rules", "jht-2027.1", 1, 1, "put", {}, encodeMessage(sent)});
    const auto read = decodeMessage<FeedPage>(encodeMessage(page));
    ASSERT_TRUE(read) << read.error().field << " " << read.error().detail;
    EXPECT_EQ(decodeMessage<RulePackRow>(read->rows[0].body), sent);
}

TEST(Survival, TextThatIsNotUtf8IsRepairedWhenWritten)
{
    domain::Visit visit;
    visit.name = std::string("A\xFF\xC3\xA9\xE2\x82", 6) + std::string("\0B", 2);
    const auto back = decodeVisit(encode(visit));
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_EQ(back->name, "A\uFFFD\u00E9\uFFFD\uFFFD\uFFFDB");
}

TEST(Batch, IsCutIntoTheExactBytesOfItsCommands)
{
    const std::vector<std::string> commands{R"({ "id" : 1 , "a":[ {} , "]}" ] })", "{}", R"({"x":"\u00e9","y":1.50})"};
    const auto parts = splitBatch(R"( { "more" : [1], "commands" : [ )" + commands[0] + " ,\n" + commands[1] + "," +
                                  commands[2] + " ] } ");
    ASSERT_TRUE(parts) << parts.error().detail;
    EXPECT_EQ(*parts, commands);
    EXPECT_EQ(*splitBatch(joinBatch(commands)), commands);
    EXPECT_EQ(splitBatch(joinBatch({}))->size(), 0U);
}

TEST(Batch, RefusesWhatIsNotAListOfCommands)
{
    EXPECT_EQ(splitBatch("{}").error().code, ErrorCode::MissingField);
    EXPECT_EQ(splitBatch("[]").error().code, ErrorCode::Malformed);
    EXPECT_EQ(splitBatch(R"({"commands":{}})").error().code, ErrorCode::Malformed);
    EXPECT_EQ(splitBatch(R"({"commands":[{},5]})").error().field, "commands[1]");
    EXPECT_EQ(splitBatch(R"({"commands":[],"commands":[]})").error().field, "commands");
    EXPECT_EQ(splitBatch(joinBatch(std::vector<std::string>(51, "{}"))).error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(splitBatch(joinBatch(std::vector<std::string>(50, "{}"))));
}

TEST(Query, TakesExactlyOneIdentifier)
{
    EXPECT_TRUE(decodeMessage<PersonQuery>(R"({"kpj":"99000000001"})"));
    EXPECT_FALSE(decodeMessage<PersonQuery>("{}"));
    EXPECT_FALSE(decodeMessage<PersonQuery>(R"({"kpj":"99000000001","nik":"9901014107900001"})"));
}

} // namespace
} // namespace loket::protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "packtexts.h"

#include <gtest/gtest.h>

namespace loket {
namespace {

using core::ErrorCode;
using rules::PackRefusal;
using test::day;
using test::published;

const std::vector<rules::PublicKey> kTrusted{test::headOffice().publicKey()};

rules::PackShelf shelf(const std::vector<rules::PublishedPack> &packs,
                       const std::vector<rules::PublicKey> &trusted = kTrusted)
{
    const std::vector builtIn{test::shippedPack()};
    return rules::shelve(packs, builtIn, trusted);
}

TEST(PackShelf, aPublishedPackFollowsTheOneThatCameWithTheProgram)
{
    const auto shelved = shelf({published("jht-2027.1", "2027-01-01")});

    EXPECT_TRUE(shelved.refused.empty());
    EXPECT_EQ(shelved.book.inForceOn(day("2026-12-31"))->id(), "jht-2026.1");
    EXPECT_EQ(shelved.book.inForceOn(day("2027-01-01"))->id(), "jht-2027.1");
}

TEST(PackShelf, aRefusedPackLeavesThePreviousOneInForceAndSaysWhy)
{
    auto tampered = published("jht-2027.1", "2027-01-01");
    tampered.text.replace(tampered.text.find("\"finalPercent\": 5"), 17, "\"finalPercent\": 0");
    const auto shelved = shelf({tampered});

    EXPECT_EQ(shelved.book.inForceOn(day("2027-01-01"))->id(), "jht-2026.1");
    ASSERT_EQ(shelved.refused.size(), 1U);
    EXPECT_EQ(shelved.refused[0].id, "jht-2027.1");
    EXPECT_EQ(shelved.refused[0].problem.why, PackRefusal::BadSignature);
}

TEST(PackShelf, oneBadPackDoesNotKeepAnotherOut)
{
    auto unsigned_ = published("jht-2027.1", "2027-01-01");
    unsigned_.signature.clear();
    const auto shelved = shelf({unsigned_, published("jht-2027.2", "2027-07-01")});

    EXPECT_EQ(shelved.book.inForceOn(day("2027-07-01"))->id(), "jht-2027.2");
    EXPECT_EQ(shelved.refused.size(), 1U);
}

TEST(PackShelf, aSignedTextThatIsNoPackIsRefusedWithItsLine)
{
    const std::string text = "{\n \"id\": \"jht-2027.1\",\n oops\n}";
    const auto pack = rules::acceptPack({"jht-2027.1", text, test::headOffice().sign(text)}, kTrusted);

    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().why, PackRefusal::BadSchema);
    EXPECT_NE(pack.error().detail.find("line 3"), std::string::npos) << pack.error().detail;
}

TEST(PackShelf, aPackIsNotTakenUnderAnotherName)
{
    auto renamed = published("jht-2027.1", "2027-01-01");
    renamed.id = "jht-2026.1";

    EXPECT_EQ(rules::acceptPack(renamed, kTrusted).error().why, PackRefusal::BadSchema);
}

TEST(PackShelf, withoutHeadOfficesKeyOnlyTheBuiltInPacksAreUsed)
{
    const auto shelved = shelf({published("jht-2027.1", "2027-01-01")}, {});

    EXPECT_EQ(shelved.book.inForceOn(day("2027-01-01"))->id(), "jht-2026.1");
    ASSERT_EQ(shelved.refused.size(), 1U);
    EXPECT_EQ(shelved.refused[0].problem.why, PackRefusal::NoKey);
}

TEST(PackShelf, headOfficesPackStandsBeforeABuiltInOneOfTheSameDays)
{
    const auto shelved = shelf({published("jht-2026.2", test::shippedPack().validFrom().toIso())});

    EXPECT_EQ(shelved.book.inForceOn(day("2026-11-21"))->id(), "jht-2026.2");
    EXPECT_EQ(shelved.setAside, std::vector<std::string>{"jht-2026.1"});
}

TEST(MayPublish, aPackOfTheFutureMay)
{
    const auto pack = rules::RulePack::load(test::packText("jht-2027.1", "2027-01-01")).value();

    EXPECT_TRUE(rules::mayPublish(test::shippedBook(), pack, day("2026-11-21")));
    EXPECT_TRUE(rules::mayPublish(test::shippedBook(), pack, day("2027-01-01")));
}

TEST(MayPublish, theRulesOfDaysThatArePastStay)
{
    const auto pack = rules::RulePack::load(test::packText("jht-2027.1", "2027-01-01")).value();
    const auto answer = rules::mayPublish(test::shippedBook(), pack, day("2027-01-02"));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(answer.error().field, "validFrom");
}

TEST(MayPublish, noDayIsLeftWithoutRules)
{
    const auto pack = rules::RulePack::load(test::packText("jht-2027.1", "2027-01-01", "2027-06-30")).value();
    const auto answer = rules::mayPublish(test::shippedBook(), pack, day("2026-11-21"));

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().field, "validTo");
}

TEST(MayPublish, anIdIsGivenOnce)
{
    const auto pack = rules::RulePack::load(test::packText("jht-2026.1", "2027-01-01")).value();

    EXPECT_EQ(rules::mayPublish(test::shippedBook(), pack, day("2026-11-21")).error().code, ErrorCode::Duplicate);
}

} // namespace
} // namespace loket

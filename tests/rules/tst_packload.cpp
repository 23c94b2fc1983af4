// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/shippedpack.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace loket;
using core::ErrorCode;

struct BadPack
{
    const char *name;
    const char *from;
    const char *to;
    ErrorCode code;
    const char *field;
    int above = 0; ///< lines between the complaint and what was changed: a missing member is named by its object
};

class PackRefusal : public testing::TestWithParam<BadPack>
{};

TEST_P(PackRefusal, namesTheOffendingMember)
{
    std::string text = test::shippedPackText();
    const std::string from = GetParam().from;
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, from.size(), GetParam().to);

    const auto pack = rules::RulePack::load(text);

    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, GetParam().code);
    EXPECT_EQ(pack.error().field, GetParam().field);
    const auto line =
        1 - GetParam().above + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    EXPECT_EQ(pack.error().detail.rfind("line " + std::to_string(line) + ", column ", 0), 0U) << pack.error().detail;
}

INSTANTIATE_TEST_SUITE_P(
    Load, PackRefusal,
    testing::Values(
        BadPack{"NoId", "\"id\"", "\"idx\"", ErrorCode::MissingField, "id", 2},
        BadPack{"BadDate", "2022-04-26", "2022-02-31", ErrorCode::InvalidValue, "validFrom"},
        BadPack{"UnknownReason", "\"AGE_56\"", "\"AGE_99\"", ErrorCode::InvalidValue, "reasons[0].reason"},
        BadPack{"UnknownRefusal", "\"R02\"", "\"R99\"", ErrorCode::InvalidValue, "conditions[3].refusal"},
        BadPack{"UnknownDocument", "\"id_card\"", "\"ktp\"", ErrorCode::InvalidValue, "reasons[0].documents[1].kind"},
        BadPack{"AgeOfThousand", "\"years\": 56", "\"years\": 1000", ErrorCode::OutOfRange, "conditions[2].years"},
        BadPack{"TwiceTheSame", "\"RESIGN\"", "\"AGE_56\"", ErrorCode::Duplicate, "reasons[2]", 1},
        BadPack{"FallingBrackets", "\"250000000\", \"percent\"", "\"25000000\", \"percent\"", ErrorCode::InvalidValue,
                "tax.tables[0].brackets[1]"},
        BadPack{"MoneyAsWord", "\"freeUpTo\": \"50000000\"", "\"freeUpTo\": \"banyak\"", ErrorCode::Malformed,
                "tax.freeUpTo"},
        BadPack{"NegativeMoney", "\"maxBalance\": \"10000000\"", "\"maxBalance\": \"-1\"", ErrorCode::OutOfRange,
                "jmo[0].maxBalance"},
        BadPack{"TypingErrorInAName", "\"cumulative\": true", "\"cumulative\": true, \"kumulatif\": true",
                ErrorCode::InvalidValue, "tax.kumulatif"},
        BadPack{"TypingErrorInAMark", "Lahir {seen}", "Lahir {sean}", ErrorCode::InvalidValue, "conditions[2].met.id"},
        BadPack{"RuleThatIsNotThere", "\"card-left\", \"age-56\"", "\"card-left\", \"age-57\"", ErrorCode::NotFound,
                "reasons[0].conditions[1]"},
        BadPack{"NobodyAsksForIt", "\"byLaw\": true", "\"byLaw\": false", ErrorCode::InvalidValue,
                "reasons[0].documents[0]", 2},
        BadPack{"FallingRates", "\"percent\": 25", "\"percent\": 14", ErrorCode::InvalidValue,
                "tax.tables[0].brackets[2].percent"},
        BadPack{"ClosedLastBracket", "{ \"percent\": 35 }", "{ \"upTo\": \"9000000000\", \"percent\": 35 }",
                ErrorCode::InvalidValue, "tax.tables[0].brackets", 5},
        BadPack{"FirstLimitWithADay", "{ \"maxBalance\": \"10000000\"",
                "{ \"from\": \"2020-01-01\", \"maxBalance\": \"10000000\"", ErrorCode::InvalidValue, "jmo[0].from"},
        BadPack{"SecondLimitWithout", "\"from\": \"2025-05-01\", ", "", ErrorCode::MissingField, "jmo[1].from"},
        BadPack{"OtherWindow", "\"calendar_years\"", "\"lunar_years\"", ErrorCode::InvalidValue, "tax.window"},
        BadPack{"OtherFormat", "\"format\": 2", "\"format\": 3", ErrorCode::OutOfRange, "format"},
        BadPack{"SaidTwice", "\"monthEnd\": \"clamp\"", "\"monthEnd\": \"clamp\", \"monthEnd\": \"clamp\"",
                ErrorCode::Duplicate, ""},
        BadPack{"Fraction", "\"years\": 56", "\"years\": 56.5", ErrorCode::Malformed, ""},
        BadPack{"Nothing", "\"years\": 56", "\"years\": null", ErrorCode::Malformed, ""},
        BadPack{"UnknownRelation", "\"sibling\"", "\"cousin\"", ErrorCode::InvalidValue, "heirs.order[2]"},
        BadPack{"BadHoliday", "\"2026-12-25\"", "7", ErrorCode::Malformed, "holidays[73]"}),
    [](const auto &row) { return row.param.name; });

TEST(RulePack, theColumnIsCountedInCharacters)
{
    const auto pack = rules::RulePack::load("{ \"id\": \"\u00e9\u00e9\", oops }");

    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().detail.rfind("line 1, column 15: ", 0), 0U) << pack.error().detail;
}

TEST(RulePack, anEndlessNestingIsRefusedAtItsLimit)
{
    const auto pack = rules::RulePack::load(std::string(100'000, '['));

    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, ErrorCode::TooDeep);
}

TEST(RulePack, everyCutOfAPackIsRefusedAndNoneIsReadBeyondItsEnd)
{
    const std::string text = test::shippedPackText();
    for (std::size_t length = 0; length + 2 < text.size(); length += 37)
        EXPECT_FALSE(rules::RulePack::load(std::string(text.substr(0, length)))) << length;
}

TEST(RulePack, aSyntaxErrorIsNamedByItsLine)
{
    const auto pack = rules::RulePack::load("{\n \"id\": \"x\",\n oops\n}");

    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, ErrorCode::Malformed);
    EXPECT_NE(pack.error().detail.find("line 3"), std::string::npos) << pack.error().detail;
}

} // namespace

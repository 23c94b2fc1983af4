// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/shippedpack.h"

#include "loket/core/random.h"

#include <gtest/gtest.h>

namespace {

using namespace loket;
using core::Rupiah;
using domain::EarlierPayment;
using domain::TaxRegime;
using test::day;

rules::Facts paying(std::int64_t rupiah, std::vector<EarlierPayment> earlier = {}, const char *on = "2026-11-21")
{
    auto facts = test::resignation();
    facts.askedOn = day(on);
    facts.employmentEnd = facts.askedOn.plusYears(-1);
    facts.balance = core::Sen{rupiah * 100};
    facts.earlier = std::move(earlier);
    return facts;
}

domain::Benefit benefitOf(const rules::Facts &facts)
{
    static const auto kPack = test::shippedPack();
    return kPack.evaluate(facts)->benefit.value();
}

struct TaxRow
{
    const char *name;
    std::int64_t gross;
    std::int64_t tax;
};

class LumpSum : public testing::TestWithParam<TaxRow>
{};

TEST_P(LumpSum, isTaxedAboveTheLimitOnly)
{
    const auto benefit = benefitOf(paying(GetParam().gross));

    EXPECT_EQ(benefit.tax, Rupiah{GetParam().tax});
    EXPECT_EQ(benefit.net, Rupiah{GetParam().gross - GetParam().tax});
    EXPECT_EQ(benefit.regime, TaxRegime::FinalLumpSum);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, LumpSum,
    testing::Values(TaxRow{"E05", 45'000'000, 0}, TaxRow{"E06limit", 50'000'000, 0}, TaxRow{"E06below", 49'999'999, 0},
                    TaxRow{"E06by19", 50'000'019, 0}, TaxRow{"E06by20", 50'000'020, 1},
                    TaxRow{"E07", 60'000'000, 500'000}, TaxRow{"Mockup", 70'768'650, 1'038'432},
                    TaxRow{"Huge", 1'000'000'000'000'000 / 100, (10'000'000'000'000 - 50'000'000) / 20}),
    [](const auto &row) { return row.param.name; });

TEST(Tax, E08aSecondPaymentInTheNextCalendarYearIsCountedTogetherWithTheFirst)
{
    const auto benefit =
        benefitOf(paying(190'000'000, {{day("2025-03-10"), Rupiah{20'000'000}, Rupiah{0}, "PARTIAL_10"}}));

    EXPECT_EQ(benefit.tax, Rupiah{8'000'000});
    EXPECT_EQ(benefit.net, Rupiah{182'000'000});
}

TEST(Tax, E09theThirdCalendarYearIsTaxedByArticle17)
{
    const auto benefit = benefitOf(
        paying(190'000'000, {{day("2024-12-10"), Rupiah{20'000'000}, Rupiah{0}, "PARTIAL_10"}}, "2026-01-15"));

    EXPECT_EQ(benefit.regime, TaxRegime::Article17);
    EXPECT_EQ(benefit.tax, Rupiah{22'500'000});
}

TEST(Tax, E10theRollingReadingIsAParameterOfThePack)
{
    std::string text = test::shippedPackText();
    text.replace(text.find("\"calendar_years\""), 16, "\"rolling_months\"");
    text.replace(text.find("\"windowLength\": 2"), 17, "\"windowLength\": 24");
    const auto pack = rules::RulePack::load(text).value();

    const auto verdict = pack.evaluate(
        paying(190'000'000, {{day("2024-12-10"), Rupiah{20'000'000}, Rupiah{0}, "PARTIAL_10"}}, "2026-01-15"));

    EXPECT_EQ(verdict->benefit->tax, Rupiah{8'000'000});
}

TEST(Tax, E11withoutATaxNumberArticle17IsAFifthHigher)
{
    auto facts = paying(190'000'000, {{day("2024-12-10"), Rupiah{20'000'000}, Rupiah{0}, "PARTIAL_10"}}, "2026-01-15");
    facts.nikValidated = false;
    facts.npwpValid = false;

    EXPECT_EQ(benefitOf(facts).tax, Rupiah{27'000'000});
}

TEST(Tax, E13andE14followTheBrackets)
{
    const std::vector<EarlierPayment> first{{day("2024-01-10"), Rupiah{1'000'000}, Rupiah{0}, "PARTIAL_10"}};

    EXPECT_EQ(benefitOf(paying(300'000'000, first)).tax, Rupiah{44'000'000});
    EXPECT_EQ(benefitOf(paying(700'000'000, first)).tax, Rupiah{154'000'000});
    EXPECT_EQ(benefitOf(paying(6'000'000'000, first)).tax, Rupiah{1'794'000'000});
}

TEST(Tax, E15theThirdYearOf2021FollowsTheBracketsOfThatTime)
{
    const auto facts =
        paying(190'000'000, {{day("2019-06-10"), Rupiah{20'000'000}, Rupiah{0}, "PARTIAL_10"}}, "2021-08-02");
    auto resigned = facts;
    resigned.employmentEnd = day("2021-05-03");
    const auto pack = test::shippedBook().inForceOn(resigned.askedOn);

    const auto verdict = pack->evaluate(resigned);

    ASSERT_TRUE(verdict);
    ASSERT_TRUE(verdict->benefit);
    EXPECT_EQ(verdict->rulePack, "jht-2015.1");
    EXPECT_EQ(verdict->benefit->regime, TaxRegime::Article17);
    EXPECT_EQ(verdict->benefit->tax, Rupiah{23'500'000});
    EXPECT_EQ(verdict->benefit->net, Rupiah{166'500'000});
}

TEST(Tax, splittingAPaymentInsideTheWindowNeverChangesTheTotal)
{
    core::SeededRandom random(17);
    for (int i = 0; i < 2000; ++i) {
        const auto whole = static_cast<std::int64_t>(random.below(400'000'000)) + 2;
        const auto part = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(whole - 1))) + 1;
        const auto first = benefitOf(paying(part, {}, "2026-02-01"));
        const auto second =
            benefitOf(paying(whole - part, {{day("2026-02-01"), first.gross, first.tax, "PARTIAL_10"}}));

        ASSERT_EQ(first.tax.value + second.tax.value, benefitOf(paying(whole)).tax.value)
            << whole << " = " << part << " + rest";
    }
}

TEST(Tax, neverFallsWhenTheGrossRises)
{
    const std::vector<EarlierPayment> third{{day("2020-01-10"), Rupiah{1'000'000}, Rupiah{0}, "PARTIAL_10"}};
    core::SeededRandom random(5);
    for (const auto &earlier : {std::vector<EarlierPayment>{}, third}) {
        for (int i = 0; i < 2000; ++i) {
            const auto gross = static_cast<std::int64_t>(random.below(6'000'000'000));
            const auto step = static_cast<std::int64_t>(random.below(1000));
            const auto low = benefitOf(paying(gross, earlier));
            const auto high = benefitOf(paying(gross + step, earlier));

            ASSERT_LE(low.tax, high.tax) << gross << " + " << step;
            ASSERT_LE(high.net, high.gross);
        }
    }
}

} // namespace

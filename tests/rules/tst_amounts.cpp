// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/casekit.h"

#include <gtest/gtest.h>

// The worked examples E01 to E16: contributions, development, tax. Whole rupiah.

namespace {

using namespace loket;
using namespace loket::test;
using core::Rupiah;
using domain::Benefit;
using domain::TaxRegime;

const rules::RulePack &pack()
{
    static const rules::RulePack today = book().inForceOn(kToday).value();
    return today;
}

RulesCase full(std::int64_t rupiah, const char *on = "2026-11-21")
{
    RulesCase asked = somebody(ClaimReason::Age56);
    asked.person.birthDate = day("1960-01-01");
    asked.date = day(on);
    asked.ledger->accounts.front().left = day("2019-12-31");
    return withBalance(asked, rupiah);
}

/// The rest of 200 million after E09's ten percent, which were paid on 2024-12-10.
RulesCase restInTheThirdYear()
{
    RulesCase asked = full(190'000'000, "2026-01-15");
    return paidEarlier(asked, "2024-12-10", 20'000'000);
}

Benefit benefit(const RulesCase &asked)
{
    return ask(asked).benefit.value();
}

rules::RulePack shippedWith(std::initializer_list<std::pair<const char *, const char *>> changes)
{
    std::string text = packTexts().at(pack().id());
    for (const auto &[from, to] : changes) {
        const auto at = text.find(from);
        if (at == std::string::npos)
            throw std::logic_error(std::string("the pack does not say ") + from);
        text.replace(at, std::string(from).size(), to);
    }
    return rules::RulePack::load(text).value();
}

TEST(Amounts, E01_aContributionOfTenMillionWage)
{
    EXPECT_EQ(pack().contribution(Rupiah{10'000'000}).value(), (rules::Contribution{{370'000}, {200'000}, {570'000}}));
}

TEST(Amounts, E02_theTwoSharesAreRoundedApart)
{
    EXPECT_EQ(pack().contribution(Rupiah{4'901'798}).value(), (rules::Contribution{{181'367}, {98'036}, {279'403}}));
}

TEST(Amounts, E03_aYearAtFivePercent)
{
    EXPECT_EQ(pack().developmentOf(Rupiah{20'000'000}, {}, 500).value(), Rupiah{1'000'000});
}

TEST(Amounts, E04_twoYearsOfContributions)
{
    const std::vector<Rupiah> months(12, Rupiah{285'000});
    const Rupiah first{3'420'000 + pack().developmentOf({}, months, 500)->value};
    const Rupiah second{first.value + 3'420'000 + pack().developmentOf(first, months, 500)->value};

    EXPECT_EQ(first, Rupiah{3'498'375});
    EXPECT_EQ(second, Rupiah{7'171'669});
}

TEST(Amounts, E05_belowTheLimitThereIsNoTax)
{
    EXPECT_EQ(benefit(full(45'000'000)).tax, Rupiah{0});
    EXPECT_EQ(benefit(full(45'000'000)).net, Rupiah{45'000'000});
}

TEST(Amounts, E06_atTheLimitAndNineteenAndTwentyAboveIt)
{
    EXPECT_EQ(benefit(full(50'000'000)).net, Rupiah{50'000'000});
    EXPECT_EQ(benefit(full(50'000'019)).net, Rupiah{50'000'019});
    EXPECT_EQ(benefit(full(50'000'020)).tax, Rupiah{1});
    EXPECT_EQ(benefit(full(50'000'020)).net, Rupiah{50'000'019});
}

TEST(Amounts, E07_sixtyMillion)
{
    EXPECT_EQ(benefit(full(60'000'000)).tax, Rupiah{500'000});
    EXPECT_EQ(benefit(full(60'000'000)).net, Rupiah{59'500'000});
    EXPECT_EQ(benefit(full(60'000'000)).regime, TaxRegime::FinalLumpSum);
}

TEST(Amounts, E08_theNextCalendarYearCountsTogetherWithTheFirst)
{
    RulesCase first = full(200'000'000, "2025-03-10");
    first.reason = ClaimReason::Partial10;
    first.ledger->accounts.front().joined = day("2005-01-01");
    EXPECT_EQ(benefit(first).gross, Rupiah{20'000'000});
    EXPECT_EQ(benefit(first).tax, Rupiah{0});

    RulesCase rest = full(190'000'000);
    const Benefit paid = benefit(paidEarlier(rest, "2025-03-10", 20'000'000));
    EXPECT_EQ(paid.tax, Rupiah{8'000'000});
    EXPECT_EQ(paid.net, Rupiah{182'000'000});
}

TEST(Amounts, E08_withoutCumulationItWouldBeSevenMillion)
{
    RulesCase rest = full(190'000'000);
    paidEarlier(rest, "2025-03-10", 20'000'000);
    const auto apart = shippedWith({{"\"cumulative\": true", "\"cumulative\": false"}});

    EXPECT_EQ(askPack(apart, rest)->benefit->tax, Rupiah{7'000'000});
}

TEST(Amounts, E09_theThirdCalendarYear)
{
    const Benefit paid = benefit(restInTheThirdYear());

    EXPECT_EQ(paid.regime, TaxRegime::Article17);
    EXPECT_EQ(paid.tax, Rupiah{22'500'000});
    EXPECT_EQ(paid.net, Rupiah{167'500'000});
}

TEST(Amounts, E10_byTheRollingReadingItIsStillOneLumpSum)
{
    const auto rolling =
        shippedWith({{"\"calendar_years\"", "\"rolling_months\""}, {"\"windowLength\": 2,", "\"windowLength\": 24,"}});

    const auto paid = askPack(rolling, restInTheThirdYear())->benefit.value();
    EXPECT_EQ(paid.regime, TaxRegime::FinalLumpSum);
    EXPECT_EQ(paid.tax, Rupiah{8'000'000});
    EXPECT_EQ(paid.net, Rupiah{182'000'000});
}

TEST(Amounts, E11_withoutATaxNumberItIsAFifthMore)
{
    RulesCase asked = restInTheThirdYear();
    asked.ledger->npwpValid = false;
    asked.ledger->nikTaxValidated = false;

    EXPECT_EQ(benefit(asked).tax, Rupiah{27'000'000});
    EXPECT_EQ(benefit(asked).net, Rupiah{163'000'000});
}

TEST(Amounts, E12_thirtyPercentForAHouse)
{
    RulesCase asked = full(400'000'000);
    asked.reason = ClaimReason::Partial30Cash;

    EXPECT_EQ(benefit(asked).gross, Rupiah{120'000'000});
    EXPECT_EQ(benefit(asked).tax, Rupiah{3'500'000});
    EXPECT_EQ(benefit(asked).net, Rupiah{116'500'000});
}

TEST(Amounts, E13_theRestOfItInTheThirdYear)
{
    RulesCase asked = full(300'000'000);
    paidEarlier(asked, "2024-02-01", 120'000'000, 3'500'000, "PARTIAL_30_CASH");

    EXPECT_EQ(benefit(asked).tax, Rupiah{44'000'000});
    EXPECT_EQ(benefit(asked).net, Rupiah{256'000'000});
}

TEST(Amounts, E14_article17OnLargeAmounts)
{
    RulesCase large = full(700'000'000);
    RulesCase larger = full(6'000'000'000);
    paidEarlier(large, "2024-02-01", 1'000'000);
    paidEarlier(larger, "2024-02-01", 1'000'000);

    EXPECT_EQ(benefit(large).tax, Rupiah{154'000'000});
    EXPECT_EQ(benefit(large).net, Rupiah{546'000'000});
    EXPECT_EQ(benefit(larger).tax, Rupiah{1'794'000'000});
    EXPECT_EQ(benefit(larger).net, Rupiah{4'206'000'000});
}

TEST(Amounts, E15_theBracketsOf2021AndThoseOfTheNextDay)
{
    RulesCase asked = full(190'000'000, "2021-12-31");
    paidEarlier(asked, "2019-06-10", 20'000'000);
    EXPECT_EQ(benefit(asked).tax, Rupiah{23'500'000});
    EXPECT_EQ(benefit(asked).net, Rupiah{166'500'000});

    asked.date = day("2022-01-01");
    EXPECT_EQ(benefit(asked).tax, Rupiah{22'500'000}) << "the brackets changed with the year, not with the ministry";
}

TEST(Amounts, E16_theBaseIsNotRoundedUnlessThePackSaysSo)
{
    RulesCase asked = full(87'654'321);
    paidEarlier(asked, "2024-02-01", 1'000'000);
    EXPECT_EQ(benefit(asked).tax, Rupiah{7'148'148});
    EXPECT_EQ(benefit(asked).net, Rupiah{80'506'173});

    const auto rounded = shippedWith({{"\"baseRounding\": \"1\"", "\"baseRounding\": \"1000\""}});
    EXPECT_EQ(askPack(rounded, asked)->benefit->tax, Rupiah{7'148'100});
    EXPECT_EQ(askPack(rounded, asked)->benefit->net, Rupiah{80'506'221});
}

} // namespace

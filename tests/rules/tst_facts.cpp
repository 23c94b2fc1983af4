// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/shippedpack.h"

#include <gtest/gtest.h>

namespace {

using namespace loket;
using test::day;

domain::LedgerAccount card(const char *kpj, const char *joined, const char *left)
{
    domain::LedgerAccount account;
    account.kpj = kpj;
    if (joined != nullptr)
        account.joined = day(joined);
    if (left != nullptr)
        account.left = day(left);
    account.active = left == nullptr;
    account.balance = core::Sen{100};
    return account;
}

domain::Claim claimWith(std::vector<domain::LedgerAccount> cards)
{
    domain::Claim claim;
    claim.registers.ledger.state = domain::SourceState::Found;
    for (const auto &account : cards)
        claim.form.participant.kpj.push_back(account.kpj);
    claim.registers.ledger.accounts = std::move(cards);
    return claim;
}

rules::Facts factsOf(std::vector<domain::LedgerAccount> cards)
{
    return rules::factsOf(claimWith(std::move(cards)), day("2026-11-21"));
}

TEST(Membership, isSummedOverCards)
{
    const auto facts = factsOf({card("1", "2010-01-15", "2016-01-15"), card("2", "2017-03-01", "2021-03-01")});

    EXPECT_EQ(facts.membershipMonths, 120);
    EXPECT_FALSE(facts.membershipSince.has_value()) << "nothing grows any more";
    EXPECT_EQ(facts.inactiveSince, day("2021-03-01"));
}

TEST(Membership, thatStillGrowsSaysSinceWhen)
{
    const auto facts = factsOf({card("1", "2010-01-15", "2016-01-15"), card("2", "2023-05-10", nullptr)});

    EXPECT_EQ(facts.membershipMonths, 72 + 42);
    EXPECT_EQ(facts.membershipSince, day("2017-05-10"));
    EXPECT_TRUE(facts.activeElsewhere);
    EXPECT_FALSE(facts.inactiveSince.has_value());
}

TEST(Membership, countsWhatWasPaidInWhereTheLedgerSaysSo)
{
    auto gaps = card("1", "2010-01-15", "2016-01-15");
    gaps.contributedMonths = 40;

    EXPECT_EQ(factsOf({gaps}).membershipMonths, 40);
}

TEST(Membership, isUnknownWhenACardHasNoDates)
{
    EXPECT_FALSE(factsOf({card("1", "2010-01-15", "2016-01-15"), card("2", nullptr, nullptr)}).membershipMonths);
}

TEST(Membership, endsWithTheLastDayOfACard)
{
    EXPECT_EQ(factsOf({card("1", "2012-01-01", "2017-12-31")}).membershipMonths, 72);
    EXPECT_EQ(factsOf({card("1", "2012-01-01", "2017-12-30")}).membershipMonths, 71);
}

TEST(Membership, countsTimeOnceWhereTwoCardsRanSideBySide)
{
    EXPECT_EQ(factsOf({card("1", "2016-01-01", "2020-12-31"), card("2", "2016-01-01", "2020-12-31")}).membershipMonths,
              60);
    EXPECT_EQ(factsOf({card("2", "2018-01-01", "2021-12-31"), card("1", "2016-01-01", "2018-06-30")}).membershipMonths,
              72);

    const auto growing = factsOf({card("1", "2016-11-21", nullptr), card("2", "2020-01-01", nullptr)});
    EXPECT_EQ(growing.membershipMonths, 120);
    EXPECT_EQ(growing.membershipSince, day("2016-11-21"));
}

TEST(Membership, thatNobodyCanHaveDoesNotOverflow)
{
    auto ages = card("1", "2010-01-15", "2016-01-15");
    ages.contributedMonths = 2'147'483'647;
    auto more = ages;
    more.kpj = "2";

    EXPECT_GT(factsOf({ages, more}).membershipMonths, 1'200);
}

TEST(Balance, beyondAllMoneyIsRefusedAndNeverWrapsAround)
{
    auto rich = card("1", "2010-01-15", "2016-01-15");
    rich.balance = core::Sen{9'223'372'036'854'775'807};
    auto richer = rich;
    richer.kpj = "2";

    const auto facts = factsOf({rich, richer});

    EXPECT_EQ(facts.balance, rich.balance);
    auto asked = test::resignation();
    asked.balance = facts.balance;
    EXPECT_EQ(test::shippedPack().evaluate(asked).error().code, core::ErrorCode::OutOfRange);
}

TEST(Cards, thatWerePaidOutDoNotCount)
{
    auto gone = card("1", "2000-01-15", "2016-01-15");
    gone.paidOut = true;

    const auto facts = factsOf({gone, card("2", "2020-01-01", "2021-01-01")});

    EXPECT_EQ(facts.membershipMonths, 12);
    EXPECT_EQ(facts.balance, core::Sen{100});
    EXPECT_EQ(facts.cardsPaidOut, 1);
    EXPECT_FALSE(facts.allPaidOut);
    EXPECT_TRUE(factsOf({gone}).allPaidOut);
}

TEST(Facts, takeTheDetailsOfTheFormWithoutNames)
{
    auto claim = claimWith({});
    claim.form.details.heirs = {
        {"Ahli Waris Uji 001", "", day("2012-01-01"), domain::HeirRelation::Child, "Wali Uji 001", true}};
    claim.form.details.deathDate = day("2026-09-01");
    claim.form.details.contractAge = 55;
    claim.form.details.askedGross = core::Rupiah{1};

    const auto facts = rules::factsOf(claim, day("2026-11-21"));

    EXPECT_EQ(facts.heirs, (std::vector<rules::HeirFact>{{domain::HeirRelation::Child, day("2012-01-01"), true}}));
    EXPECT_EQ(facts.deathDate, day("2026-09-01"));
    EXPECT_EQ(facts.contractAge, 55);
    EXPECT_EQ(facts.askedGross, core::Rupiah{1});
}

TEST(Facts, doNotTakeSilenceOfTheTaxOfficeForANumber)
{
    auto claim = claimWith({card("1", "2010-01-15", "2016-01-15")});
    claim.registers.civil.state = domain::SourceState::Found;
    EXPECT_FALSE(rules::factsOf(claim, day("2026-11-21")).nikValidated);
    EXPECT_TRUE(rules::factsOf(claim, day("2026-11-21")).taxNumberUnasked);

    claim.registers.ledger.nikTaxValidated = true;
    EXPECT_TRUE(rules::factsOf(claim, day("2026-11-21")).nikValidated);
}

TEST(MonthsBetween, completesAMonthOnItsDayOrOnTheLastOfAShorterOne)
{
    EXPECT_EQ(rules::monthsBetween(day("2016-11-21"), day("2026-11-21")), 120);
    EXPECT_EQ(rules::monthsBetween(day("2016-11-22"), day("2026-11-21")), 119);
    EXPECT_EQ(rules::monthsBetween(day("2026-01-31"), day("2026-02-28")), 1);
    EXPECT_EQ(rules::monthsBetween(day("2026-01-31"), day("2026-02-27")), 0);
    EXPECT_EQ(rules::monthsBetween(day("2026-11-21"), day("2020-01-01")), 0);
}

} // namespace

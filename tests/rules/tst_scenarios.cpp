// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rowskit.h"

// The acceptance scenarios A24 to A33, as far as the rules decide them.

namespace {

using namespace loket;
using namespace loket::test;

TEST(Scenarios, A24_twelveMillionOnlineIsOfferedTheApp)
{
    RulesCase asked = resigned("2026-10-01");
    withBalance(asked, 12'000'000);
    EXPECT_TRUE(warns(ask(asked), "jmo_offer"));
    withBalance(asked, 60'000'000);
    EXPECT_FALSE(warns(ask(asked), "jmo_offer"));
}

TEST(Scenarios, A25_sixtyMillionIsTaxedWithHalfAMillion)
{
    RulesCase asked = resigned("2026-10-01");
    withBalance(asked, 60'000'000);

    EXPECT_EQ(ask(asked).benefit->tax, core::Rupiah{500'000});
}

TEST(Scenarios, A26_aPartialClaimWarnsWhatItDoesToTheTaxOfTheRest)
{
    RulesCase asked = somebody(ClaimReason::Partial10);
    asked.date = day("2024-12-10");
    asked.ledger->accounts = {account(kCard, 200'000'000, "2005-01-01", nullptr)};

    const auto verdict = ask(asked);

    EXPECT_TRUE(warns(verdict, "tax_of_rest"));
    ASSERT_TRUE(verdict.taxOutlook);
    EXPECT_EQ(verdict.benefit->gross, core::Rupiah{20'000'000});
    EXPECT_EQ(verdict.taxOutlook->regimeChangesOn, day("2026-01-01"));
    EXPECT_EQ(verdict.taxOutlook->restGross, core::Rupiah{180'000'000});
    EXPECT_EQ(verdict.taxOutlook->restTaxInside, core::Rupiah{7'500'000});
    EXPECT_EQ(verdict.taxOutlook->restTaxAfter, core::Rupiah{3'000'000 + 18'000'000});
    EXPECT_EQ(verdict.taxOutlook->wholeGross, core::Rupiah{200'000'000});
    EXPECT_EQ(verdict.taxOutlook->wholeTax, core::Rupiah{7'500'000});
}

TEST(Scenarios, A27_aSecondPartialClaimOfAnyKind)
{
    for (const char *taken : {"PARTIAL_10", "PARTIAL_30_CASH", "PARTIAL_30_CREDIT"}) {
        for (const auto reason : {ClaimReason::Partial10, ClaimReason::Partial30Cash, ClaimReason::Partial30Credit}) {
            RulesCase asked = somebody(reason);
            paidEarlier(asked, "2020-05-10", 10'000'000, 0, taken);
            expectRefused(ask(asked), ReasonCode::R03);
        }
    }
}

TEST(Scenarios, A28_aStatementThirtyDaysOldIsNotAlwaysAMonthOld)
{
    RulesCase asked = resigned("2026-10-15");
    asked.date = day("2026-11-14");

    expectWait(ask(asked), ReasonCode::R02, "2026-11-15");
}

TEST(Scenarios, A29_hiredAgainMeanwhile)
{
    RulesCase asked = terminated("2026-09-01");
    expectDue(ask(asked));
    asked.ledger->accounts.front().active = true;
    asked.ledger->accounts.front().left.reset();
    expectRefused(ask(asked), ReasonCode::R04);
}

TEST(Scenarios, A31_twoChildrenWithAGuardianAndTheirPapers)
{
    RulesCase asked = died({heir(domain::HeirRelation::Child, "2011-06-30", "Wali Uji"),
                            heir(domain::HeirRelation::Child, "2014-01-15", "Wali Uji")});

    const auto verdict = ask(asked);

    expectDue(verdict);
    EXPECT_TRUE(verdict.missing.empty());
    if (!verdict.heirShares.empty()) {
        std::int64_t sum = 0;
        for (const auto &share : verdict.heirShares)
            sum += share.net.value;
        EXPECT_EQ(sum, verdict.benefit->net.value);
    }
}

TEST(Scenarios, A32_aForeignerNextWeekGoesByPassportAndTheTaxIsFlagged)
{
    RulesCase asked = somebody(ClaimReason::LeaveIdWna);
    asked.details.leavingOn = day("2026-11-28");
    asked.details.statesNotWorking = true;
    asked.ledger->foreigner = true;
    asked.ledger->workedMonths = 24;

    const auto verdict = ask(asked);

    expectDue(verdict);
    EXPECT_TRUE(warns(verdict, "foreigner_tax"));
    EXPECT_FALSE(verdict.benefit.has_value());
    EXPECT_EQ(verdict.gross, core::Rupiah{25'000'000});
    without(asked, DocumentKind::Passport);
    without(asked, DocumentKind::IdCard);
    EXPECT_FALSE(ask(asked).missing.empty());
}

TEST(Scenarios, whileTheLedgerIsSilentNobodyIsRefusedForHisNationality)
{
    for (const auto reason : {ClaimReason::LeaveIdWna, ClaimReason::LeaveIdWni}) {
        RulesCase asked = somebody(reason);
        asked.details.leavingOn = day("2026-11-28");
        asked.ledger.reset();

        const auto verdict = ask(asked);

        EXPECT_FALSE(verdict.eligible) << domain::wireName(reason);
        EXPECT_FALSE(verdict.refusal.has_value()) << domain::wireName(reason);
        EXPECT_TRUE(std::ranges::any_of(verdict.reasons, [](const auto &step) {
            return step.outcome == domain::RuleOutcome::NotKnown && !step.source.empty();
        })) << domain::wireName(reason);
    }
}

TEST(Scenarios, A33_ofThreeCardsOneWasPaidOut)
{
    RulesCase asked = resigned("2026-10-01");
    asked.ledger->accounts = {account(kCard, 10'000'000), account(kSecondCard, 20'000'000),
                              account("99000000033", 70'000'000)};
    asked.ledger->accounts.back().paidOut = true;
    EXPECT_EQ(ask(asked).benefit->gross, core::Rupiah{30'000'000});
    expectDue(ask(asked));

    asked.person.kpj = {"99000000033"};
    expectRefused(ask(asked), ReasonCode::R05);
}

} // namespace

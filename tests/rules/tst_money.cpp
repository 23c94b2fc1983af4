// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/shippedpack.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace loket;
using core::ErrorCode;
using core::Rupiah;
using core::Sen;
using domain::ClaimReason;
using domain::DocumentKind;
using domain::HeirRelation;
using test::day;

rules::Facts partial(std::int64_t balance)
{
    rules::Facts facts = test::resignation();
    facts.reason = ClaimReason::Partial10;
    facts.membershipMonths = 130;
    facts.balance = Sen{balance * 100};
    return facts;
}

domain::RulesVerdict ask(const rules::Facts &facts)
{
    return test::shippedPack().evaluate(facts).value();
}

bool warns(const domain::RulesVerdict &verdict, const std::string &code)
{
    return std::find(verdict.warnings.begin(), verdict.warnings.end(), code) != verdict.warnings.end();
}

std::vector<DocumentKind> kindsOf(const std::vector<domain::RequiredDocument> &documents)
{
    std::vector<DocumentKind> kinds;
    for (const auto &document : documents)
        kinds.push_back(document.kind);
    return kinds;
}

bool has(const std::vector<domain::RequiredDocument> &documents, DocumentKind kind)
{
    const auto kinds = kindsOf(documents);
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

TEST(PartialClaim, paysTheShareOrTheLessThatIsAskedFor)
{
    auto facts = partial(200'000'009);
    EXPECT_EQ(ask(facts).gross, Rupiah{20'000'000});

    facts.askedGross = Rupiah{5'000'000};
    EXPECT_EQ(ask(facts).benefit->gross, Rupiah{5'000'000});
    facts.askedGross = Rupiah{20'000'001};
    EXPECT_EQ(ask(facts).benefit->gross, Rupiah{20'000'000}) << "at most";
    facts.askedGross = Rupiah{0};
    EXPECT_EQ(test::shippedPack().evaluate(facts).error().field, "details.askedGross");
}

TEST(PartialClaim, saysWhatItDoesToTheTaxOfTheRest)
{
    const auto verdict = ask(partial(400'000'000));

    ASSERT_TRUE(verdict.taxOutlook);
    EXPECT_EQ(verdict.taxOutlook->regimeChangesOn, day("2028-01-01"));
    EXPECT_EQ(verdict.taxOutlook->restGross, Rupiah{360'000'000});
    EXPECT_EQ(verdict.taxOutlook->restTaxInside, Rupiah{17'500'000});
    EXPECT_EQ(verdict.taxOutlook->restTaxAfter, Rupiah{3'000'000 + 28'500'000 + 27'500'000});
    EXPECT_EQ(verdict.taxOutlook->wholeTax, Rupiah{17'500'000});
    EXPECT_TRUE(warns(verdict, "tax_of_rest"));
}

TEST(PartialClaim, hasNothingToWarnOfOnceArticle17AppliesAnyway)
{
    auto facts = partial(400'000'000);
    facts.earlier = {{day("2020-03-02"), Rupiah{10'000'000}, Rupiah{0}, "RESIGN"}};

    EXPECT_FALSE(ask(facts).taxOutlook.has_value());
}

TEST(FullClaim, hasNoRest)
{
    auto facts = test::resignation();
    facts.balance = Sen{40'000'000'000};

    EXPECT_FALSE(ask(facts).taxOutlook.has_value());
}

TEST(Foreigner, seesTheGrossAndNoTax)
{
    auto facts = test::resignation();
    facts.reason = ClaimReason::LeaveIdWna;
    facts.foreigner = true;
    facts.workedMonths = 6;
    facts.balance = Sen{9'000'000'000};

    const auto verdict = ask(facts);

    EXPECT_TRUE(verdict.eligible);
    EXPECT_EQ(verdict.gross, Rupiah{90'000'000});
    EXPECT_FALSE(verdict.benefit.has_value());
    EXPECT_TRUE(warns(verdict, "foreigner_tax"));
}

TEST(Surcharge, thatMayBeUndueBecauseNobodyAskedTheTaxOfficeIsPointedOut)
{
    auto facts = test::resignation();
    facts.nikValidated = false;
    facts.earlier = {{day("2020-03-02"), Rupiah{10'000'000}, Rupiah{0}, "PARTIAL_10"}};
    EXPECT_FALSE(warns(ask(facts), "tax_number_unasked"));

    facts.taxNumberUnasked = true;
    EXPECT_TRUE(warns(ask(facts), "tax_number_unasked"));
}

TEST(Amounts, ofATrillionTimesAThousandDoNotOverflow)
{
    auto facts = test::resignation();
    facts.balance = Sen{100'000'000'000'000'000};
    facts.nikValidated = false;
    facts.earlier = {{day("2020-03-02"), Rupiah{10'000'000}, Rupiah{0}, "PARTIAL_10"}};

    const auto verdict = ask(facts);

    // 35 % of what is above 5 billion and 1,444,000,000 below it, a fifth more
    EXPECT_EQ(verdict.benefit->tax,
              Rupiah{(1'444'000'000 + (1'000'000'000'000'000 - 5'000'000'000) / 100 * 35) / 5 * 6});
    facts.earlier.push_back({day("2026-01-02"), Rupiah{99'999'999'999'999'999}, Rupiah{0}, ""});
    EXPECT_EQ(test::shippedPack().evaluate(facts).error().code, ErrorCode::OutOfRange);
}

TEST(Death, isSharedAmongThoseWhoClaimAndNoRupiahIsLost)
{
    auto facts = test::resignation();
    facts.reason = ClaimReason::Death;
    facts.deathDate = day("2026-09-01");
    facts.balance = Sen{1'000'000'000};
    facts.heirs = {{HeirRelation::Child, day("2012-01-01"), true},
                   {HeirRelation::Spouse, day("1985-01-01"), false},
                   {HeirRelation::Child, day("2000-01-01"), true},
                   {HeirRelation::Child, day("2001-01-01"), true}};

    const auto verdict = ask(facts);

    const std::vector<domain::HeirShare> shares{{0, {3'333'334}}, {2, {3'333'333}}, {3, {3'333'333}}};
    EXPECT_EQ(verdict.heirShares, shares);
    EXPECT_TRUE(has(verdict.missing, DocumentKind::GuardianLetter));
    EXPECT_TRUE(has(verdict.missing, DocumentKind::BirthCertificate));
    facts.heirs = {{HeirRelation::Spouse, day("1985-01-01"), true}};
    EXPECT_FALSE(has(ask(facts).required, DocumentKind::GuardianLetter));
    EXPECT_FALSE(has(ask(facts).required, DocumentKind::BirthCertificate));
}

TEST(Documents, thatDependOnTheCaseAreAskedForInThatCase)
{
    EXPECT_FALSE(has(ask(partial(50'000'000)).required, DocumentKind::Npwp));
    EXPECT_TRUE(has(ask(partial(50'000'001)).required, DocumentKind::Npwp));
    auto unknown = partial(1);
    unknown.balance.reset();
    EXPECT_FALSE(has(ask(unknown).required, DocumentKind::Npwp));

    const auto always = test::shippedPack().documentsFor(ClaimReason::Partial10).value();
    EXPECT_FALSE(has(always, DocumentKind::Npwp));
    EXPECT_TRUE(has(test::shippedPack().documentsFor(partial(60'000'000)).value(), DocumentKind::Npwp));
}

TEST(Documents, thatAreThereInAnyOfTheirFormsAreNotMissing)
{
    auto facts = test::resignation();
    facts.reason = ClaimReason::Phk;
    facts.documents = {DocumentKind::ParticipantCard, DocumentKind::IdCard};
    const auto missing = ask(facts).missing;
    EXPECT_EQ(kindsOf(missing), (std::vector{DocumentKind::PhkJointAgreement, DocumentKind::BankPassbook}));
    EXPECT_EQ(missing.front().whenMissing, domain::ReasonCode::P03);

    facts.documents.insert(DocumentKind::PhkCourtDecision);
    facts.waived = {DocumentKind::BankPassbook};
    EXPECT_TRUE(ask(facts).missing.empty());
}

TEST(Contribution, roundsTheTwoSharesApart)
{
    const auto pack = test::shippedPack();

    EXPECT_EQ(pack.contribution(Rupiah{4'901'798})->total, Rupiah{279'403});
    EXPECT_EQ(pack.contribution(Rupiah{10'000'000}), (rules::Contribution{{370'000}, {200'000}, {570'000}}));
    EXPECT_EQ(pack.contributionOfSelfEmployed(Rupiah{1'000'025})->total, Rupiah{20'001}) << "half goes up";
    EXPECT_FALSE(pack.contribution(Rupiah{-1}));
}

TEST(Development, isEarnedOnTheBalanceEachMonthOpensWith)
{
    const auto pack = test::shippedPack();
    const std::vector<Rupiah> monthly(12, Rupiah{285'000});

    EXPECT_EQ(pack.developmentOf(Rupiah{20'000'000}, {}, 500), Rupiah{1'000'000});
    EXPECT_EQ(pack.developmentOf(Rupiah{0}, monthly, 500), Rupiah{78'375});
    EXPECT_EQ(pack.developmentOf(Rupiah{3'498'375}, monthly, 500), Rupiah{253'294});
    EXPECT_EQ(pack.developmentRate(2016), 719);
    EXPECT_EQ(pack.developmentRate(2026), std::nullopt);
}

TEST(WorkingDays, endACorrectionAfterTwo)
{
    EXPECT_EQ(test::shippedPack().correctBy(day("2026-11-20")), day("2026-11-24"));
    EXPECT_EQ(test::shippedPack().correctBy(day("2026-12-23")), day("2026-12-28"));
}

TEST(PayClock, beginsAnewOrRunsOnAsThePackSays)
{
    domain::Claim claim;
    for (const char *on : {"2026-11-16", "2026-11-18"}) {
        domain::HistoryEntry &entry = claim.history.emplace_back();
        entry.at = core::startOfDay(day(on), core::Zone::Wit);
        entry.what = "claim.review_completed";
    }
    std::string text = test::shippedPackText();
    text.replace(text.find("restarts_when_returned"), 22, "keeps_running");
    const auto running = rules::RulePack::load(text).value();

    EXPECT_EQ(test::shippedPack().payBy(claim, day("2026-11-20"), core::Zone::Wit), day("2026-11-27"));
    EXPECT_EQ(running.payBy(claim, day("2026-11-20"), core::Zone::Wit), day("2026-11-23"));
    EXPECT_EQ(running.payBy(domain::Claim{}, day("2026-11-20"), core::Zone::Wit), day("2026-11-27"));
}

TEST(Verdict, saysByWhenItIsPaidWhereItIsDue)
{
    auto facts = test::resignation();
    EXPECT_EQ(ask(facts).payBy, day("2026-11-27"));
    facts.activeElsewhere = true;
    EXPECT_FALSE(ask(facts).payBy.has_value());
}

TEST(JmoLimit, isTheOneOfItsDay)
{
    auto facts = test::resignation();
    facts.balance = Sen{1'200'000'000};
    facts.employmentEnd = day("2024-01-02");

    facts.askedOn = day("2025-04-30");
    EXPECT_FALSE(warns(ask(facts), "jmo_offer"));
    facts.askedOn = day("2025-05-01");
    EXPECT_TRUE(warns(ask(facts), "jmo_offer"));
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/shippedpack.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using namespace loket;
using core::ErrorCode;
using domain::ClaimReason;
using domain::DocumentKind;
using domain::ReasonCode;
using test::day;

domain::RulesVerdict ask(const rules::Facts &facts)
{
    return test::shippedPack().evaluate(facts).value();
}

struct WaitRow
{
    const char *name;
    ClaimReason reason;
    const char *fact; ///< birth date for AGE_56, end of employment otherwise
    bool eligible;
    const char *from; ///< first day it is due
};

class WaitingTime : public testing::TestWithParam<WaitRow>
{};

TEST_P(WaitingTime, isCountedToTheDay)
{
    rules::Facts facts = test::resignation();
    facts.reason = GetParam().reason;
    if (facts.reason == ClaimReason::Age56)
        facts.birthDate = day(GetParam().fact);
    else
        facts.employmentEnd = day(GetParam().fact);

    const auto verdict = ask(facts);

    EXPECT_EQ(verdict.eligible, GetParam().eligible);
    EXPECT_EQ(verdict.refusal.has_value(), !GetParam().eligible);
    if (!GetParam().eligible) {
        EXPECT_EQ(verdict.eligibleFrom, day(GetParam().from));
    }
}

INSTANTIATE_TEST_SUITE_P(OnThe21stOfNovember2026, WaitingTime,
                         testing::Values(WaitRow{"T01", ClaimReason::Age56, "1970-11-21", true, ""},
                                         WaitRow{"T02", ClaimReason::Age56, "1970-11-22", false, "2026-11-22"},
                                         WaitRow{"T03", ClaimReason::Resign, "2026-10-21", true, ""},
                                         WaitRow{"T04", ClaimReason::Resign, "2026-10-22", false, "2026-11-22"},
                                         WaitRow{"T06", ClaimReason::Phk, "2026-10-01", true, ""},
                                         WaitRow{"PhkDayTooEarly", ClaimReason::Phk, "2026-10-22", false,
                                                 "2026-11-22"}),
                         [](const auto &row) { return row.param.name; });

TEST(RulePack, endOfJanuaryPlusOneMonthIsTheEndOfFebruary)
{
    auto facts = test::resignation();
    facts.employmentEnd = day("2026-01-31");

    facts.askedOn = day("2026-02-27");
    EXPECT_EQ(ask(facts).eligibleFrom, day("2026-02-28"));
    facts.askedOn = day("2026-02-28");
    EXPECT_TRUE(ask(facts).eligible);
}

TEST(RulePack, anActiveMembershipElsewhereIsRefusedAndWaitingDoesNotHelp)
{
    auto facts = test::resignation();
    facts.activeElsewhere = true;
    facts.employmentEnd = day("2026-11-20");

    const auto verdict = ask(facts);

    EXPECT_FALSE(verdict.eligible);
    EXPECT_EQ(verdict.refusal, ReasonCode::R04);
    EXPECT_FALSE(verdict.eligibleFrom.has_value());
}

TEST(RulePack, ageDoesNotCareAboutActiveMembership)
{
    auto facts = test::resignation();
    facts.reason = ClaimReason::Age56;
    facts.birthDate = day("1960-01-01");
    facts.activeElsewhere = true;

    EXPECT_TRUE(ask(facts).eligible);
}

TEST(RulePack, aCardThatWasPaidOutIsRefused)
{
    auto facts = test::resignation();
    facts.allPaidOut = true;

    EXPECT_EQ(ask(facts).refusal, ReasonCode::R05);
}

TEST(RulePack, aSmallBalanceIsOfferedTheAppAndNotRefused)
{
    auto facts = test::resignation();
    facts.balance = core::Sen{1'200'000'000};

    const auto verdict = ask(facts);

    EXPECT_TRUE(verdict.eligible);
    EXPECT_EQ(verdict.warnings, std::vector<std::string>{"jmo_offer"});
}

TEST(RulePack, arrearsAreFollowedUpAndWhatWasPaidInIsPaidOut)
{
    auto facts = test::resignation();
    facts.balance = core::Sen{2'000'000'000};
    facts.arrearsMonths = 6;

    const auto verdict = ask(facts);

    EXPECT_EQ(verdict.warnings, std::vector<std::string>{"arrears_follow_up"});
    EXPECT_EQ(verdict.benefit->gross, core::Rupiah{20'000'000});
}

TEST(RulePack, theTaxOfAForeignerIsNeverComputed)
{
    auto facts = test::resignation();
    facts.foreigner = true;

    const auto verdict = ask(facts);

    EXPECT_FALSE(verdict.benefit.has_value());
    EXPECT_EQ(verdict.warnings, std::vector<std::string>{"foreigner_tax"});
}

TEST(RulePack, withoutAnAnswerOfTheLedgerThereIsAVerdictAndNoAmount)
{
    auto facts = test::resignation();
    facts.balance.reset();

    const auto verdict = ask(facts);

    EXPECT_TRUE(verdict.eligible);
    EXPECT_FALSE(verdict.benefit.has_value());
}

TEST(RulePack, everyVerdictNamesRuleValueAndSource)
{
    const auto verdict = ask(test::resignation());

    EXPECT_EQ(verdict.reasons[1].textId, "Surat pengunduran diri 05/01/2026, masa tunggu 1 bulan selesai 05/02/2026");
    for (const auto &reason : verdict.reasons) {
        EXPECT_FALSE(reason.rule.empty());
        EXPECT_FALSE(reason.textEn.empty());
        EXPECT_FALSE(reason.source.empty());
    }
    EXPECT_EQ(verdict.rulePack, "jht-2026.1");
}

TEST(RulePack, aMissingFactIsNamed)
{
    auto facts = test::resignation();
    facts.employmentEnd.reset();

    const auto verdict = test::shippedPack().evaluate(facts);

    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().code, ErrorCode::MissingField);
    EXPECT_EQ(verdict.error().field, "participant.employmentEnd");
}

TEST(RulePack, aReasonThePackDoesNotDecideIsNotFound)
{
    auto facts = test::resignation();
    facts.reason = ClaimReason::PkwtEnd;

    EXPECT_EQ(test::shippedPack("jht-2015.1").evaluate(facts).error().code, ErrorCode::NotFound);
}

TEST(RulePack, terminationAcceptsAnyOfTheFiveProofs)
{
    const auto documents = test::shippedPack().documentsFor(ClaimReason::Phk).value();

    EXPECT_EQ(documents[2].alternatives.size() + 1, 5U);
    EXPECT_TRUE(documents[2].byLaw);
    EXPECT_EQ(documents[3].kind, DocumentKind::BankPassbook);
    EXPECT_FALSE(documents[3].byLaw);
}

TEST(RulePack, fiveWorkingDaysSkipWeekendsAndHolidays)
{
    const auto pack = test::shippedPack();

    EXPECT_EQ(pack.payBy(day("2026-11-20")), day("2026-11-27"));
    EXPECT_EQ(pack.payBy(day("2026-12-22")), day("2026-12-30")) << "25 December is a holiday";
}

TEST(RuleBook, theDayDecidesWhichPackIsInForce)
{
    std::string old = test::shippedPackText();
    old.replace(old.find("jht-2026.1"), 10, "jht-2015.1");
    old.replace(old.find("\"validFrom\": \"2022-04-26\""), 25,
                "\"validFrom\": \"2015-07-01\", \"validTo\": \"2022-04-25\"");
    rules::RuleBook book;
    ASSERT_TRUE(book.add(test::shippedPack()));
    ASSERT_TRUE(book.add(rules::RulePack::load(old).value()));

    EXPECT_EQ(book.inForceOn(day("2022-04-25"))->id(), "jht-2015.1");
    EXPECT_EQ(book.inForceOn(day("2022-04-26"))->id(), "jht-2026.1");
    EXPECT_EQ(book.inForceOn(day("2015-06-30")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(book.byId("jht-2015.1")->id(), "jht-2015.1");
}

TEST(RuleBook, overlappingPacksAreRefused)
{
    std::string other = test::shippedPackText();
    other.replace(other.find("jht-2026.1"), 10, "jht-2027.1");
    rules::RuleBook book;
    ASSERT_TRUE(book.add(test::shippedPack()));

    EXPECT_EQ(book.add(rules::RulePack::load(other).value()).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(book.add(test::shippedPack()).error().code, ErrorCode::Duplicate);
}

TEST(RuleBook, aPackWithoutALastDayEndsWhereTheNextOneBegins)
{
    std::string next = test::shippedPackText();
    next.replace(next.find("jht-2026.1"), 10, "jht-2027.1");
    next.replace(next.find("2022-04-26"), 10, "2027-01-01");
    rules::RuleBook book;
    ASSERT_TRUE(book.add(rules::RulePack::load(next).value()));
    ASSERT_TRUE(book.add(test::shippedPack()));

    EXPECT_EQ(book.inForceOn(day("2026-12-31"))->id(), "jht-2026.1");
    EXPECT_EQ(book.inForceOn(day("2027-01-01"))->id(), "jht-2027.1");
    EXPECT_EQ(book.lastDayOf(*book.byId("jht-2026.1")), day("2026-12-31"));
    EXPECT_EQ(book.lastDayOf(*book.byId("jht-2027.1")), std::nullopt);
}

TEST(RuleBook, aLastDayThatAPackNamesIsNotCutShort)
{
    std::string ended = test::shippedPackText();
    ended.replace(ended.find("\"validFrom\": \"2022-04-26\""), 25,
                  "\"validFrom\": \"2022-04-26\", \"validTo\": \"2027-01-01\"");
    std::string next = test::shippedPackText();
    next.replace(next.find("jht-2026.1"), 10, "jht-2027.1");
    next.replace(next.find("2022-04-26"), 10, "2027-01-01");
    rules::RuleBook book;
    ASSERT_TRUE(book.add(rules::RulePack::load(ended).value()));

    EXPECT_EQ(book.add(rules::RulePack::load(next).value()).error().code, ErrorCode::InvalidValue);
}

TEST(RuleBook, whoeverHoldsABookSeesThePacksItAdopts)
{
    rules::RuleBook held;
    const rules::RuleBook &seen = held;
    rules::RuleBook other;
    ASSERT_TRUE(other.add(test::shippedPack()));

    held.adopt(other);

    EXPECT_EQ(seen.inForceOn(day("2026-11-21"))->id(), "jht-2026.1");
}

TEST(RuleBook, T18theShippedPacksAnswerForEveryDaySinceTheFirstWithTheRulesOfThatDay)
{
    const auto book = test::shippedBook();

    EXPECT_EQ(book.inForceOn(day("2022-03-01"))->id(), "jht-2015.1");
    EXPECT_EQ(book.inForceOn(day("2022-04-25"))->id(), "jht-2015.1");
    EXPECT_EQ(book.inForceOn(day("2022-04-26"))->id(), "jht-2026.1");
    EXPECT_EQ(book.inForceOn(day("2026-11-21"))->id(), "jht-2026.1");
    EXPECT_EQ(book.inForceOn(day("2015-08-31")).error().code, ErrorCode::NotFound);

    auto facts = test::resignation();
    facts.askedOn = day("2022-03-01");
    facts.employmentEnd = day("2022-02-02");
    const auto verdict = book.inForceOn(facts.askedOn)->evaluate(facts);

    EXPECT_EQ(verdict->rulePack, "jht-2015.1");
    EXPECT_FALSE(verdict->eligible);
    EXPECT_EQ(verdict->eligibleFrom, day("2022-03-02"));
}

TEST(Facts, whatTwoPersonsWaivedIsNotAskedForUnlessTheLawAsks)
{
    domain::Claim claim;
    claim.form.reason = ClaimReason::Resign;
    claim.form.participant.birthDate = day("1990-08-17");
    claim.form.participant.employmentEnd = day("2026-01-05");
    claim.waivedDocuments = {DocumentKind::BankPassbook, DocumentKind::IdCard};
    const auto required = [](const domain::RulesVerdict &verdict) {
        std::set<DocumentKind> kinds;
        for (const auto &document : verdict.required)
            kinds.insert(document.kind);
        return kinds;
    };
    auto before = required(ask(test::resignation()));
    ASSERT_TRUE(before.contains(DocumentKind::BankPassbook));

    const auto after = required(ask(rules::factsOf(claim, day("2026-11-21"))));

    before.erase(DocumentKind::BankPassbook);
    EXPECT_EQ(after, before);
    EXPECT_TRUE(after.contains(DocumentKind::IdCard));
}

TEST(Facts, onlyTheCardsOfTheClaimCountAndUnreadableDocumentsDoNot)
{
    domain::Claim claim;
    claim.form.reason = ClaimReason::Resign;
    claim.form.participant.kpj = {"99000000011"};
    claim.registers.ledger.state = domain::SourceState::Found;
    domain::LedgerAccount mine;
    mine.kpj = "99000000011";
    mine.balance = core::Sen{500};
    domain::LedgerAccount other;
    other.kpj = "99000000022";
    other.balance = core::Sen{700};
    other.active = true;
    claim.registers.ledger.accounts = {mine, other};
    domain::Document good;
    good.kind = DocumentKind::IdCard;
    good.state = domain::DocumentState::Arrived;
    good.versions.emplace_back();
    domain::Document bad = good;
    bad.kind = DocumentKind::BankPassbook;
    bad.state = domain::DocumentState::Unreadable;
    claim.documents = {good, bad};

    const auto facts = rules::factsOf(claim, day("2026-11-21"));

    EXPECT_EQ(facts.balance, core::Sen{500});
    EXPECT_TRUE(facts.activeElsewhere);
    EXPECT_EQ(facts.documents, std::set<DocumentKind>{DocumentKind::IdCard});
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ownpack.h"

#include <functional>
#include <gtest/gtest.h>

namespace {

using namespace loket;
using core::Date;
using core::ErrorCode;
using domain::HeirRelation;
using domain::ReasonCode;
using domain::RuleOutcome;
using test::condition;
using test::day;

constexpr RuleOutcome kMet = RuleOutcome::Met;
constexpr RuleOutcome kNotMet = RuleOutcome::NotMet;
constexpr RuleOutcome kNotKnown = RuleOutcome::NotKnown;

using Change = std::function<void(rules::Facts &)>;

struct Row
{
    const char *name;
    const char *kind;
    Change change;
    RuleOutcome outcome;
    const char *from = ""; ///< of one that time mends
};

class Condition : public testing::TestWithParam<Row>
{};

TEST_P(Condition, isCheckedAgainstItsFact)
{
    rules::Facts facts = test::resignation();
    GetParam().change(facts);

    const auto verdict = test::packOf(GetParam().kind).evaluate(facts);

    ASSERT_TRUE(verdict) << verdict.error().detail;
    EXPECT_EQ(verdict->reasons.front().outcome, GetParam().outcome);
    EXPECT_EQ(verdict->eligible, GetParam().outcome == kMet);
    EXPECT_EQ(verdict->refusal.has_value(), GetParam().outcome == kNotMet);
    EXPECT_EQ(verdict->eligibleFrom ? verdict->eligibleFrom->toIso() : std::string(), GetParam().from);
}

Change heirs(std::vector<rules::HeirFact> list)
{
    return [list](rules::Facts &facts) { facts.heirs = list; };
}

Change on(std::optional<Date> rules::Facts::*member, const char *iso)
{
    return [member, iso](rules::Facts &facts) { facts.*member = day(iso); };
}

const auto kNothing = [](rules::Facts &) {};

// Asked on 2026-11-21.
INSTANTIATE_TEST_SUITE_P(
    Dates, Condition,
    testing::Values(
        Row{"AgeReached", R"("kind": "age_at_least", "years": 40)", on(&rules::Facts::birthDate, "1986-11-21"), kMet},
        Row{"AgeADayShort", R"("kind": "age_at_least", "years": 40)", on(&rules::Facts::birthDate, "1986-11-22"),
            kNotMet, "2026-11-22"},
        Row{"ContractAge", R"("kind": "age_of_contract")", [](rules::Facts &f) { f.contractAge = 36; }, kMet},
        Row{"ContractAgeADayShort", R"("kind": "age_of_contract")",
            [](rules::Facts &f) {
                f.contractAge = 45;
                f.birthDate = day("1981-11-22");
            },
            kNotMet, "2026-11-22"},
        Row{"DeathDayItself", R"("kind": "months_since", "fact": "death_date", "months": 0)",
            on(&rules::Facts::deathDate, "2026-11-21"), kMet},
        Row{"DeathTomorrow", R"("kind": "months_since", "fact": "death_date", "months": 0)",
            on(&rules::Facts::deathDate, "2026-11-22"), kNotMet, "2026-11-22"},
        Row{"InactiveSinceIsNotToldYet", R"("kind": "months_since", "fact": "inactive_since", "months": 1)", kNothing,
            kNotKnown},
        Row{"InactiveLongEnough", R"("kind": "months_since", "fact": "inactive_since", "months": 1)",
            on(&rules::Facts::inactiveSince, "2026-10-21"), kMet},
        Row{"FirstOfNextMonth", R"("kind": "first_of_month_after", "fact": "disabled_on", "months": 1)",
            on(&rules::Facts::disabledOn, "2026-10-31"), kMet},
        Row{"StillTheSameMonth", R"("kind": "first_of_month_after", "fact": "disabled_on", "months": 1)",
            on(&rules::Facts::disabledOn, "2026-11-01"), kNotMet, "2026-12-01"}),
    [](const auto &row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Registers, Condition,
    testing::Values(
        Row{"MembersLongEnough", R"("kind": "membership_months_at_least", "months": 120)",
            [](rules::Facts &f) { f.membershipMonths = 120; }, kMet},
        Row{"MembersAMonthShort", R"("kind": "membership_months_at_least", "months": 120)",
            [](rules::Facts &f) { f.membershipMonths = 119; }, kNotMet},
        Row{"MembersAMonthShortAndCounting", R"("kind": "membership_months_at_least", "months": 120)",
            [](rules::Facts &f) {
                f.membershipMonths = 119;
                f.membershipSince = day("2016-11-22");
            },
            kNotMet, "2026-11-22"},
        Row{"MembersForAnUnknownTime", R"("kind": "membership_months_at_least", "months": 120)", kNothing, kNotKnown},
        Row{"WorkedEnough", R"("kind": "worked_months_at_least", "months": 6)",
            [](rules::Facts &f) { f.workedMonths = 6; }, kMet},
        Row{"WorkedTooLittle", R"("kind": "worked_months_at_least", "months": 6)",
            [](rules::Facts &f) { f.workedMonths = 5; }, kNotMet},
        Row{"WorkedNobodyKnowsHowLong", R"("kind": "worked_months_at_least", "months": 6)", kNothing, kNotKnown},
        Row{"Inactive", R"("kind": "not_active_elsewhere")", kNothing, kMet},
        Row{"Active", R"("kind": "not_active_elsewhere")", [](rules::Facts &f) { f.activeElsewhere = true; }, kNotMet},
        Row{"CardsLeft", R"("kind": "card_left")", kNothing, kMet},
        Row{"NoCardLeft", R"("kind": "card_left")", [](rules::Facts &f) { f.allPaidOut = true; }, kNotMet},
        Row{"NeverTookAPart", R"("kind": "no_earlier_payment", "reasons": ["PARTIAL_10"])",
            [](rules::Facts &f) {
                f.earlier = {{day("2022-05-02"), {}, {}, "RESIGN"}};
            },
            kMet},
        Row{"TookAPart", R"("kind": "no_earlier_payment", "reasons": ["PARTIAL_30_CASH", "PARTIAL_10"])",
            [](rules::Facts &f) {
                f.earlier = {{day("2022-05-02"), {}, {}, "PARTIAL_10"}};
            },
            kNotMet},
        Row{"Foreigner", R"("kind": "foreigner", "is": true)", [](rules::Facts &f) { f.foreigner = true; }, kMet},
        Row{"NoForeigner", R"("kind": "foreigner", "is": true)", kNothing, kNotMet},
        Row{"Citizen", R"("kind": "foreigner", "is": false)", kNothing, kMet},
        Row{"SaysSo", R"("kind": "states_not_working")", [](rules::Facts &f) { f.statesNotWorking = true; }, kMet},
        Row{"DoesNotSaySo", R"("kind": "states_not_working")", kNothing, kNotMet},
        Row{"BalanceAbove", R"("kind": "balance_above", "rupiah": "9999999")", kNothing, kMet},
        Row{"BalanceAtTheLimit", R"("kind": "balance_above", "rupiah": "10000000")", kNothing, kNotMet},
        Row{"BalanceUnknown", R"("kind": "balance_above", "rupiah": "1")", [](rules::Facts &f) { f.balance.reset(); },
            kNotKnown}),
    [](const auto &row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Heirs, Condition,
    testing::Values(
        Row{"ChildAndWidow", R"("kind": "heirs_in_order")",
            heirs({{HeirRelation::Child, {}, true}, {HeirRelation::Spouse, {}, true}}), kMet},
        Row{"ParentAlone", R"("kind": "heirs_in_order")", heirs({{HeirRelation::Parent, {}, true}}), kMet},
        Row{"SiblingBesideALivingChild", R"("kind": "heirs_in_order")",
            heirs({{HeirRelation::Sibling, {}, true}, {HeirRelation::Child, {}, false}}), kNotMet},
        Row{"SiblingBesideAClaimingChild", R"("kind": "heirs_in_order")",
            heirs({{HeirRelation::Child, {}, true}, {HeirRelation::Sibling, {}, true}}), kNotMet},
        Row{"ChildBesideALivingSibling", R"("kind": "heirs_in_order")",
            heirs({{HeirRelation::Child, {}, true}, {HeirRelation::Sibling, {}, false}}), kMet},
        Row{"NobodyClaims", R"("kind": "heirs_in_order")", heirs({{HeirRelation::Child, {}, false}}), kNotMet},
        Row{"Minor", R"("kind": "minor_heir")", heirs({{HeirRelation::Child, day("2008-11-22"), true}}), kMet},
        Row{"OfAgeToday", R"("kind": "minor_heir")", heirs({{HeirRelation::Child, day("2008-11-21"), true}}), kNotMet},
        Row{"MinorWhoDoesNotClaim", R"("kind": "minor_heir")", heirs({{HeirRelation::Child, day("2015-01-01"), false}}),
            kNotMet},
        Row{"ChildAmongThem", R"("kind": "heir_is", "relation": "child")",
            heirs({{HeirRelation::Spouse, {}, true}, {HeirRelation::Child, {}, true}}), kMet},
        Row{"NoChildAmongThem", R"("kind": "heir_is", "relation": "child")", heirs({{HeirRelation::Spouse, {}, true}}),
            kNotMet}),
    [](const auto &row) { return row.param.name; });

struct MissingRow
{
    const char *name;
    const char *kind;
    ErrorCode code;
    const char *field;
};

class FactOfTheForm : public testing::TestWithParam<MissingRow>
{};

TEST_P(FactOfTheForm, isNamedWhenItIsMissing)
{
    rules::Facts facts = test::resignation();
    facts.birthDate.reset();
    facts.employmentEnd.reset();

    const auto verdict = test::packOf(GetParam().kind).evaluate(facts);

    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().code, GetParam().code);
    EXPECT_EQ(verdict.error().field, GetParam().field);
}

constexpr ErrorCode kMissing = ErrorCode::MissingField;
INSTANTIATE_TEST_SUITE_P(
    Forms, FactOfTheForm,
    testing::Values(MissingRow{"Birth", R"("kind": "age_at_least", "years": 40)", kMissing, "participant.birthDate"},
                    MissingRow{"End", R"("kind": "months_since", "fact": "employment_end", "months": 1)", kMissing,
                               "participant.employmentEnd"},
                    MissingRow{"Death", R"("kind": "months_since", "fact": "death_date", "months": 1)", kMissing,
                               "details.deathDate"},
                    MissingRow{"Leaving", R"("kind": "months_since", "fact": "leaving_on", "months": 1)", kMissing,
                               "details.leavingOn"},
                    MissingRow{"Disabled", R"("kind": "first_of_month_after", "fact": "disabled_on", "months": 1)",
                               kMissing, "details.disabledOn"},
                    MissingRow{"Heirs", R"("kind": "heirs_in_order")", kMissing, "details.heirs"}),
    [](const auto &row) { return row.param.name; });

TEST(Heir, ofAnUnknownRelationIsNamed)
{
    rules::Facts facts = test::resignation();
    facts.heirs = {{HeirRelation::Child, {}, true}, {HeirRelation::Unknown, {}, true}};

    const auto verdict = test::packOf(R"("kind": "heirs_in_order")").evaluate(facts);

    ASSERT_FALSE(verdict);
    EXPECT_EQ(verdict.error().field, "details.heirs[1].relation");
}

// Two conditions that time mends on different days, one that it does not, one that nobody knows.
const std::string kSoon = condition("soon", R"("kind": "months_since", "fact": "employment_end", "months": 11)", "R02");
const std::string kLate = condition("late", R"("kind": "months_since", "fact": "employment_end", "months": 12)", "R03");
const std::string kNever = condition("never", R"("kind": "foreigner", "is": true)", "R04");
const std::string kDone = condition("done", R"("kind": "card_left")", "R05");
const std::string kUnknown = condition("unknown", R"("kind": "worked_months_at_least", "months": 6)", "R06");

domain::RulesVerdict askGroup(const std::string &kind, const std::string &of, const std::string &refusal)
{
    const std::string group = condition("group", R"("kind": ")" + kind + R"(", "of": [)" + of + "]", refusal);
    const auto pack =
        test::ownPack(kSoon + "," + kLate + "," + kNever + "," + kDone + "," + kUnknown + "," + group, "\"group\"");
    return pack.evaluate(test::resignation()).value(); // employment ended on 2026-01-05
}

TEST(Group, ofAllIsMetOnTheLastOfTheirDays)
{
    const auto verdict = askGroup("all", R"("late", "soon", "done")", "");

    EXPECT_FALSE(verdict.eligible);
    EXPECT_EQ(verdict.eligibleFrom, day("2027-01-05"));
    EXPECT_EQ(verdict.refusal, ReasonCode::R03) << "the first that is not met";
    ASSERT_EQ(verdict.reasons.front().parts.size(), 3U);
    EXPECT_EQ(verdict.reasons.front().parts[2].outcome, kMet);
}

TEST(Group, ofAllNamesWhatTimeDoesNotMend)
{
    const auto verdict = askGroup("all", R"("soon", "never", "late")", "");

    EXPECT_EQ(verdict.refusal, ReasonCode::R04);
    EXPECT_FALSE(verdict.eligibleFrom.has_value());
}

TEST(Group, ofAllWithSomethingUnknownIsNeitherGrantedNorRefused)
{
    const auto verdict = askGroup("all", R"("done", "unknown")", "");

    EXPECT_FALSE(verdict.eligible);
    EXPECT_FALSE(verdict.refusal.has_value());
    EXPECT_EQ(verdict.reasons.front().outcome, kNotKnown);
    EXPECT_FALSE(askGroup("all", R"("soon", "unknown")", "").eligibleFrom.has_value());
    EXPECT_EQ(askGroup("all", R"("soon", "unknown")", "").refusal, ReasonCode::R02);
}

TEST(Group, ofAnyIsMetByOneAndOnTheFirstOfTheirDays)
{
    EXPECT_TRUE(askGroup("any", R"("never", "done")", "R07").eligible);
    const auto verdict = askGroup("any", R"("late", "soon", "never")", "R07");
    EXPECT_EQ(verdict.eligibleFrom, day("2026-12-05"));
    EXPECT_EQ(verdict.refusal, ReasonCode::R07);
    EXPECT_EQ(askGroup("any", R"("never", "unknown")", "R07").reasons.front().outcome, kNotKnown);
    EXPECT_TRUE(askGroup("any", R"("unknown", "done")", "R07").eligible);
}

TEST(Group, mayBeThreeDeepAndNotDeeper)
{
    const auto group = [](const char *name, const char *of) {
        return condition(name, R"("kind": "all", "of": [")" + std::string(of) + "\"]", "");
    };
    const std::string three = kDone + "," + group("two", "done") + "," + group("three", "two");

    EXPECT_TRUE(rules::RulePack::load(test::ownPackText(three, "\"three\"")));
    const auto four = rules::RulePack::load(test::ownPackText(three + "," + group("four", "three"), "\"four\""));
    ASSERT_FALSE(four);
    EXPECT_EQ(four.error().code, ErrorCode::TooDeep);
}

TEST(MonthEnd, isAParameterOfThePack)
{
    auto facts = test::resignation();
    facts.employmentEnd = day("2026-01-31");
    facts.askedOn = day("2026-02-01");
    std::string text = test::shippedPackText();
    text.replace(text.find("\"clamp\""), 7, "\"first_of_next\"");

    EXPECT_EQ(test::shippedPack().evaluate(facts)->eligibleFrom, day("2026-02-28"));
    EXPECT_EQ(rules::RulePack::load(text)->evaluate(facts)->eligibleFrom, day("2026-03-01"));
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/protocol/rulescase.h"

#include <gtest/gtest.h>

// What people may write as a case, and what is said to them when they may not.

namespace loket::protocol {
namespace {

using core::ErrorCode;

core::Date day(const char *iso)
{
    return core::Date::fromIso(iso).value();
}

TEST(CaseFile, isOneCaseOrAListAndIsCutWithoutBeingJudged)
{
    const auto one = splitCases(" {\"reason\": 7 } ");
    const auto list = splitCases("[ {\"reason\":\"?\"}, 7, {\"a\":{\"b\":[1]}} ]");
    const auto none = splitCases("[]");

    ASSERT_TRUE(one && list && none);
    EXPECT_FALSE(one->isList);
    EXPECT_EQ(one->cases, std::vector<std::string>{"{\"reason\": 7 }"});
    EXPECT_TRUE(list->isList);
    EXPECT_EQ(list->cases, (std::vector<std::string>{"{\"reason\":\"?\"}", "7", "{\"a\":{\"b\":[1]}}"}));
    EXPECT_TRUE(none->isList && none->cases.empty());
    EXPECT_EQ(splitCases("[{]").error().code, ErrorCode::Malformed);
}

struct Wrong
{
    const char *name;
    const char *json;
    ErrorCode code;
    const char *field;
};

class WrongCase : public testing::TestWithParam<Wrong>
{};

TEST_P(WrongCase, isRefusedWithThePathOfTheOffendingField)
{
    const auto read = decodeCase(GetParam().json);
    const auto outcome = read ? checkCase(*read, day("2026-11-21")) : core::Result<>(core::passOn(read));

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, GetParam().code) << outcome.error().detail;
    EXPECT_EQ(outcome.error().field, GetParam().field) << outcome.error().detail;
}

INSTANTIATE_TEST_SUITE_P(
    Unreadable, WrongCase,
    testing::Values(
        Wrong{"notAnObject", "7", ErrorCode::Malformed, ""},
        Wrong{"noReason", R"({"name":"x"})", ErrorCode::MissingField, "reason"},
        Wrong{"unknownReason", R"({"reason":"AGE_99"})", ErrorCode::InvalidValue, "reason"},
        Wrong{"reasonCalledUnknown", R"({"reason":"unknown"})", ErrorCode::InvalidValue, "reason"},
        Wrong{"unknownMember", R"({"reason":"AGE_56","colour":"red"})", ErrorCode::InvalidValue, "colour"},
        Wrong{"unknownMemberInside", R"({"reason":"AGE_56","person":{"birthdate":"1970-01-01"}})",
              ErrorCode::InvalidValue, "person.birthdate"},
        Wrong{
            "unknownMemberDeepInside",
            R"({"reason":"AGE_56","ledger":{"state":"found","accounts":[{"kpj":"99000000011","balance":"1.00","saldo":"2"}]}})",
            ErrorCode::InvalidValue, "ledger.accounts[0].saldo"},
        Wrong{"unknownDocument", R"({"reason":"AGE_56","documents":["id_card","ktp"]})", ErrorCode::InvalidValue,
              "documents[1]"},
        Wrong{"moneyAsNumber",
              R"({"reason":"AGE_56","ledger":{"state":"found","accounts":[{"kpj":"99000000011","balance":5}]}})",
              ErrorCode::Malformed, "ledger.accounts[0].balance"},
        Wrong{"noSuchDay", R"({"reason":"AGE_56","date":"2026-02-30"})", ErrorCode::InvalidValue, "date"},
        Wrong{"negativeMonths", R"({"reason":"AGE_56","ledger":{"state":"found","workedMonths":-1}})",
              ErrorCode::OutOfRange, "ledger.workedMonths"},
        Wrong{"nothing", R"({"reason":"AGE_56","person":null})", ErrorCode::Malformed, "person"}),
    [](const auto &row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Impossible, WrongCase,
    testing::Values(
        Wrong{"notBornYet", R"({"reason":"AGE_56","person":{"birthDate":"2026-11-22"}})", ErrorCode::InvalidValue,
              "person.birthDate"},
        Wrong{"lettersInTheNik", R"({"reason":"AGE_56","person":{"nik":"99010117O8900001"}})", ErrorCode::Malformed,
              "person.nik"},
        Wrong{"shortNik", R"({"reason":"AGE_56","person":{"nik":"990101170890"}})", ErrorCode::Malformed, "person.nik"},
        Wrong{"dottedCard", R"({"reason":"AGE_56","person":{"kpj":["990.000.000.11"]}})", ErrorCode::Malformed,
              "person.kpj[0]"},
        Wrong{"sameCardTwice", R"({"reason":"AGE_56","person":{"kpj":["99000000011","99000000011"]}})",
              ErrorCode::Duplicate, "person.kpj[1]"},
        Wrong{"cardThatTheLedgerDoesNotKnow",
              R"({"reason":"AGE_56","person":{"kpj":["99000000011"]},"ledger":{"state":"found"}})",
              ErrorCode::InvalidValue, "person.kpj[0]"},
        Wrong{"employmentEndsTomorrow", R"({"reason":"RESIGN","person":{"employmentEnd":"2026-11-22"}})",
              ErrorCode::InvalidValue, "person.employmentEnd"},
        Wrong{"stoppedWorkingBeforeBirth",
              R"({"reason":"RESIGN","person":{"birthDate":"1990-01-02","employmentEnd":"1990-01-01"}})",
              ErrorCode::InvalidValue, "person.employmentEnd"},
        Wrong{"submittedTomorrow", R"({"reason":"RESIGN","submittedOn":"2026-11-22"})", ErrorCode::InvalidValue,
              "submittedOn"},
        Wrong{"completeBeforeSubmitted", R"({"reason":"RESIGN","submittedOn":"2026-11-20","completeOn":"2026-11-19"})",
              ErrorCode::InvalidValue, "completeOn"},
        Wrong{"negativeBalance",
              R"({"reason":"RESIGN","ledger":{"state":"found","accounts":[{"kpj":"99000000011","balance":"-0.01"}]}})",
              ErrorCode::OutOfRange, "ledger.accounts[0].balance"},
        Wrong{
            "leftBeforeJoining",
            R"({"reason":"RESIGN","ledger":{"state":"found","accounts":[{"kpj":"99000000011","balance":"1.00","joined":"2020-01-02","left":"2020-01-01"}]}})",
            ErrorCode::InvalidValue, "ledger.accounts[0].left"},
        Wrong{
            "sameAccountTwice",
            R"({"reason":"RESIGN","ledger":{"state":"found","accounts":[{"kpj":"99000000011","balance":"1.00"},{"kpj":"99000000011","balance":"1.00"}]}})",
            ErrorCode::Duplicate, "ledger.accounts[1].kpj"},
        Wrong{
            "paidTomorrow",
            R"({"reason":"RESIGN","ledger":{"state":"found","earlier":[{"paidOn":"2026-11-22","gross":"1","tax":"0"}]}})",
            ErrorCode::InvalidValue, "ledger.earlier[0].paidOn"},
        Wrong{
            "moreTaxThanPayment",
            R"({"reason":"RESIGN","ledger":{"state":"found","earlier":[{"paidOn":"2026-11-20","gross":"1","tax":"2"}]}})",
            ErrorCode::InvalidValue, "ledger.earlier[0].tax"},
        Wrong{
            "unknownEarlierReason",
            R"({"reason":"RESIGN","ledger":{"state":"found","earlier":[{"paidOn":"2026-11-20","gross":"1","tax":"0","reason":"HOUSE"}]}})",
            ErrorCode::InvalidValue, "ledger.earlier[0].reason"},
        Wrong{"askedForLessThanNothing", R"({"reason":"PARTIAL_10","details":{"askedGross":"-1"}})",
              ErrorCode::OutOfRange, "details.askedGross"},
        Wrong{"diesTomorrow", R"({"reason":"DEATH","details":{"deathDate":"2026-11-22"}})", ErrorCode::InvalidValue,
              "details.deathDate"},
        Wrong{
            "heirNotBornYet",
            R"({"reason":"DEATH","details":{"heirs":[{"name":"Ahli Waris Uji","relation":"child","birthDate":"2027-01-01"}]}})",
            ErrorCode::InvalidValue, "details.heirs[0].birthDate"},
        Wrong{"samePaperTwice", R"({"reason":"RESIGN","documents":["id_card","id_card"]})", ErrorCode::Duplicate,
              "documents[1]"}),
    [](const auto &row) { return row.param.name; });

TEST(Case, mayLeaveOutAllButTheReason)
{
    const auto read = decodeCase(R"({"reason":"AGE_56"})");

    ASSERT_TRUE(read);
    EXPECT_TRUE(checkCase(*read, day("2026-11-21")));
    EXPECT_EQ(claimOf(*read).form.reason, domain::ClaimReason::Age56);
}

TEST(Case, withoutNamedCardsIsAboutAllOfTheLedger)
{
    RulesCase rulesCase;
    rulesCase.ledger.emplace().accounts.resize(2);
    rulesCase.ledger->accounts[0].kpj = "99000000011";
    rulesCase.ledger->accounts[1].kpj = "99000000022";

    EXPECT_EQ(claimOf(rulesCase).form.participant.kpj, (std::vector<std::string>{"99000000011", "99000000022"}));
    rulesCase.person.kpj = {"99000000022"};
    EXPECT_EQ(claimOf(rulesCase).form.participant.kpj, std::vector<std::string>{"99000000022"});
}

TEST(CaseAnswer, isExplainedAsATreeOrStepByStep)
{
    domain::RuleReason leaf;
    leaf.rule = "leaf";
    domain::RuleReason twig;
    twig.rule = "twig";
    twig.parts = {leaf};
    domain::RulesVerdict verdict;
    verdict.reasons = {twig, leaf};

    const auto tree = answerOf({}, day("2026-11-21"), verdict, Explain::Tree);
    const auto flat = answerOf({}, day("2026-11-21"), verdict, Explain::Flat);

    EXPECT_EQ(tree.reasons, verdict.reasons);
    twig.parts.clear();
    EXPECT_EQ(flat.reasons, (std::vector<domain::RuleReason>{twig, leaf, leaf}));
}

} // namespace
} // namespace loket::protocol

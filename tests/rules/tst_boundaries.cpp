// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/law.h"
#include "rules/naive.h"

#include <functional>
#include <gtest/gtest.h>

// Every threshold, bracket and wait of every shipped pack, read from the pack's own text: the day before, the day, the
// day after; the rupiah below, at and above. What must come out is computed by naive.h.

namespace {

using namespace loket;
using namespace loket::test;
using core::Date;
using core::Rupiah;
using rapidjson::Value;

class Boundaries : public testing::TestWithParam<std::string>
{
protected:
    Boundaries()
        : text(packTexts().at(GetParam()))
        , pack(rules::RulePack::load(text).value())
    {
        json.Parse(text.c_str(), text.size());
    }

    /// Days all over the time of the pack, ends of months and leap days among them.
    [[nodiscard]] std::vector<Date> days() const
    {
        std::vector<Date> days;
        const Date last = pack.validTo().value_or(pack.validFrom().plusYears(7));
        for (Date at = pack.validFrom().plusMonths(2); at < last; at = at.plusDays(163)) {
            const Date month = at.plusDays(1 - static_cast<int>(at.day()));
            days.insert(days.end(), {at, month, month.plusDays(-1)});
        }
        for (const char *leap : {"2016-02-29", "2020-02-29", "2024-02-29"}) {
            if (day(leap) > pack.validFrom() && day(leap) < last)
                days.push_back(day(leap));
        }
        return days;
    }

    [[nodiscard]] const Value &condition(const std::string &rule) const
    {
        for (const Value &condition : json["conditions"].GetArray()) {
            if (condition["rule"].GetString() == rule)
                return condition;
        }
        throw std::logic_error("no rule " + rule);
    }

    /// Calls back with each condition of a reason that looks at something itself.
    void forEachCondition(const Value &rules, const std::function<void(const Value &)> &callback) const
    {
        for (const Value &rule : rules.GetArray()) {
            const Value &there = condition(rule.GetString());
            if (there.HasMember("of"))
                forEachCondition(there["of"], callback);
            else
                callback(there);
        }
    }

    /// Due from `first` on and not before, with the code of the condition.
    void expectDueFrom(RulesCase asked, Date first, const Value &condition)
    {
        const std::string what = std::string(domain::wireName(asked.reason)) + " " + condition["rule"].GetString();
        const auto code = domain::fromWire<ReasonCode>(condition["refusal"].GetString());
        for (int off = -1; off <= 1; ++off) {
            asked.date = first.plusDays(off);
            const auto verdict = pack.evaluate(rules::factsOf(protocol::claimOf(asked), *asked.date));
            ASSERT_TRUE(verdict) << what << ": " << verdict.error().detail;
            ASSERT_EQ(verdict->eligible, off >= 0) << what << " on " << asked.date->toIso();
            ASSERT_EQ(verdict->refusal, off >= 0 ? std::nullopt : std::optional(code)) << what;
            ASSERT_EQ(verdict->eligibleFrom, off >= 0 ? std::nullopt : std::optional(first)) << what;
            ++checked;
        }
    }

    void expectCount(const RulesCase &asked, bool due, const Value &condition)
    {
        const auto verdict = askPack(pack, asked);
        ASSERT_TRUE(verdict);
        ASSERT_EQ(verdict->eligible, due) << domain::wireName(asked.reason) << " " << condition["rule"].GetString();
        ++checked;
    }

    void crossDays(ClaimReason reason, const Value &condition)
    {
        const std::string kind = condition["kind"].GetString();
        for (const Date day : days()) {
            RulesCase asked = entitled(reason, day);
            if (kind == "age_at_least" || kind == "age_of_contract") {
                const int years = kind == "age_at_least" ? condition["years"].GetInt() : *asked.details.contractAge;
                asked.person.birthDate = day.plusYears(-years);
                expectDueFrom(asked, naiveMonthsLater(*asked.person.birthDate, 12 * years), condition);
            } else if (kind == "months_since") {
                const std::string fact = condition["fact"].GetString();
                ASSERT_TRUE(fact == "employment_end" || fact == "death_date") << fact;
                (fact == "death_date" ? asked.details.deathDate : asked.person.employmentEnd) = day;
                expectDueFrom(asked, naiveMonthsLater(day, condition["months"].GetInt()), condition);
            } else if (kind == "first_of_month_after") {
                asked.details.disabledOn = day;
                expectDueFrom(asked, naiveFirstOfMonthLater(day, condition["months"].GetInt()), condition);
            } else if (kind == "membership_months_at_least") {
                auto &card = asked.ledger->accounts.front();
                card.joined = day.plusMonths(-condition["months"].GetInt());
                card.left.reset();
                card.active = true;
                card.contributedMonths.reset();
                expectDueFrom(asked, naiveMonthsLater(*card.joined, condition["months"].GetInt()), condition);
            }
            if (HasFatalFailure())
                return;
        }
    }

    void crossCounts(ClaimReason reason, const Value &condition)
    {
        const std::string kind = condition["kind"].GetString();
        for (const int off : {-1, 0, 1}) {
            RulesCase asked = entitled(reason, days().front());
            if (kind == "membership_months_at_least")
                asked.ledger->accounts.front().contributedMonths = condition["months"].GetInt() + off;
            else if (kind == "worked_months_at_least")
                asked.ledger->workedMonths = condition["months"].GetInt() + off;
            else
                return;
            expectCount(asked, off >= 0, condition);
        }
    }

    [[nodiscard]] domain::Benefit paid(Date on, std::int64_t gross, std::vector<domain::EarlierPayment> earlier,
                                       bool taxNumber)
    {
        RulesCase asked = entitled(ClaimReason::Age56, on);
        asked.ledger->earlier = std::move(earlier);
        asked.ledger->npwpValid = taxNumber;
        asked.ledger->nikTaxValidated = false;
        ++checked;
        return askPack(pack, withBalance(asked, gross))->benefit.value();
    }

    std::string text;
    rules::RulePack pack;
    rapidjson::Document json;
    int checked = 0;
};

TEST_P(Boundaries, ofEveryWaitAgeAndCountAreCrossedDayByDay)
{
    for (const Value &reason : json["reasons"].GetArray()) {
        const auto code = domain::fromWire<ClaimReason>(reason["reason"].GetString());
        forEachCondition(reason["conditions"], [&](const Value &condition) {
            crossDays(code, condition);
            crossCounts(code, condition);
        });
    }
    EXPECT_GT(checked, 1000);
}

TEST_P(Boundaries, ofTheLumpSumAndTheBracketsAreCrossedRupiahByRupiah)
{
    const Value &tax = json["tax"];
    for (const Date on : days()) {
        const Date first = Date::of(on.year() - tax["windowLength"].GetInt(), 6, 1).value();
        const Value &table = naiveInForce(tax["tables"], on);
        std::vector<std::int64_t> edges{amountOf(tax["freeUpTo"])};
        for (const Value &bracket : table["brackets"].GetArray()) {
            if (bracket.HasMember("upTo"))
                edges.push_back(amountOf(bracket["upTo"]));
        }
        for (const std::int64_t edge : edges) {
            for (const std::int64_t gross : {edge - 20, edge - 1, edge, edge + 1, edge + 20}) {
                const auto lump = paid(on, gross, {}, false);
                ASSERT_EQ(lump.tax, Rupiah{naiveFinalTax(tax, gross)}) << gross << " on " << on.toIso();
                for (const bool number : {true, false}) {
                    const auto late = paid(on, gross, {{first, Rupiah{1}, {}, ""}}, number);
                    const int surcharge = number ? 100 : tax["surchargePercent"].GetInt();
                    ASSERT_EQ(late.tax, Rupiah{naiveArticle17(table, gross, surcharge)}) << gross << " " << on.toIso();
                }
            }
        }
    }
    EXPECT_GT(checked, 500);
}

TEST_P(Boundaries, ofTheTaxWindowAreCrossedAtNewYear)
{
    const Value &tax = json["tax"];
    ASSERT_STREQ(tax["window"].GetString(), "calendar_years");
    for (const Date first : days()) {
        const Date change = Date::of(first.year() + tax["windowLength"].GetInt(), 1, 1).value();
        for (const int off : {-1, 0, 1}) {
            const auto benefit = paid(change.plusDays(off), 1'000'000, {{first, Rupiah{1'000'000}, {}, ""}}, true);
            ASSERT_EQ(benefit.regime, off < 0 ? domain::TaxRegime::FinalLumpSum : domain::TaxRegime::Article17)
                << first.toIso() << " and " << change.plusDays(off).toIso();
        }
    }
}

TEST_P(Boundaries, ofTheAppAndOfPapersByBalanceAreCrossedRupiahByRupiah)
{
    for (const Value &reason : json["reasons"].GetArray()) {
        const auto code = domain::fromWire<ClaimReason>(reason["reason"].GetString());
        std::vector<Date> asked = days();
        for (const Value &limit : json["jmo"].GetArray()) {
            if (limit.HasMember("from"))
                asked.insert(asked.end(),
                             {day(limit["from"].GetString()), day(limit["from"].GetString()).plusDays(-1)});
        }
        for (const Date on : asked) {
            const std::int64_t most = amountOf(naiveInForce(json["jmo"], on)["maxBalance"]);
            RulesCase there = entitled(code, on);
            there.ledger->foreigner = false;
            const bool offers = reason.HasMember("offersJmo") && reason["offersJmo"].GetBool();
            for (const std::int64_t balance : {most - 1, most, most + 1}) {
                const auto verdict = askPack(pack, withBalance(there, balance));
                ASSERT_EQ(warns(*verdict, "jmo_offer"), offers && balance <= most)
                    << reason["reason"].GetString() << " " << balance << " on " << on.toIso();
            }
        }
        for (const Value &paper : reason["documents"].GetArray()) {
            if (!paper.HasMember("when") || !paper["when"].HasMember("rupiah"))
                continue;
            const std::int64_t limit = amountOf(paper["when"]["rupiah"]);
            for (const std::int64_t balance : {limit - 1, limit, limit + 1}) {
                RulesCase there = entitled(code, days().front());
                const auto required = askPack(pack, withBalance(there, balance))->required;
                const auto kind = domain::fromWire<DocumentKind>(paper["kind"].GetString());
                ASSERT_EQ(std::ranges::any_of(required, [&](const auto &r) { return r.kind == kind; }),
                          balance > limit);
            }
        }
    }
}

TEST_P(Boundaries, ofFullAgeDecideAboutTheGuardian)
{
    const int age = json["heirs"]["adultAge"].GetInt();
    for (const Date on : days()) {
        for (const int off : {-1, 0, 1}) {
            RulesCase asked = entitled(ClaimReason::Death, on);
            asked.details.heirs.front().birthDate = on.plusYears(-age).plusDays(-off);
            const Date adult = naiveMonthsLater(*asked.details.heirs.front().birthDate, 12 * age);
            const auto required = askPack(pack, asked)->required;
            ASSERT_EQ(
                std::ranges::any_of(required, [](const auto &r) { return r.kind == DocumentKind::GuardianLetter; }),
                on < adult)
                << on.toIso() << " born " << asked.details.heirs.front().birthDate->toIso();
        }
    }
}

TEST_P(Boundaries, ofWorkingDaysAreCountedOnEveryDayOfTheCalendarThatThePackKnows)
{
    const Value &holidays = json["holidays"];
    const int count = json["policy"]["payWorkingDays"].GetInt();
    const int correction = json["policy"]["correctionWorkingDays"].GetInt();
    const Date last = day(holidays[holidays.Size() - 1].GetString());
    for (Date at = day(holidays[0].GetString()).plusDays(-14); at <= last; at = at.plusDays(1)) {
        ASSERT_EQ(pack.payBy(at), naiveWorkingDaysLater(holidays, at, count)) << at.toIso();
        ASSERT_EQ(pack.correctBy(at), naiveWorkingDaysLater(holidays, at, correction)) << at.toIso();
    }
}

TEST_P(Boundaries, ofThePacksTimeAreItsFirstAndLastDay)
{
    const auto idOn = [](Date on) {
        const auto there = book().inForceOn(on);
        return there ? there->id() : std::string();
    };
    EXPECT_EQ(idOn(pack.validFrom()), GetParam());
    EXPECT_NE(idOn(pack.validFrom().plusDays(-1)), GetParam());
    if (pack.validTo()) {
        EXPECT_EQ(idOn(*pack.validTo()), GetParam());
        EXPECT_NE(idOn(pack.validTo()->plusDays(1)), GetParam());
    }
}

std::vector<std::string> packIds()
{
    std::vector<std::string> ids;
    for (const auto &[id, text] : packTexts())
        ids.push_back(id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(EveryPack, Boundaries, testing::ValuesIn(packIds()), [](const auto &pack) {
    std::string name = pack.param;
    std::ranges::replace_if(
        name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
});

} // namespace

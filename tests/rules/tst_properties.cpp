// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/casekit.h"

#include "loket/core/random.h"

#include <clocale>
#include <ctime>
#include <gtest/gtest.h>
#include <limits>

// What holds of every case, on random ones. Seeded: the same in every run. The arithmetic of the rules is built into
// this program with checks for undefined behaviour, so that an overflow ends it.

namespace {

using namespace loket;
using namespace loket::test;
using core::Date;
using core::Rupiah;
using domain::EarlierPayment;

constexpr int kCases = 20'000;
constexpr std::int64_t kMost = 1'000'000'000'000'000; // 10^15

class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_random(seed)
    {}
    std::int64_t upTo(std::int64_t most)
    {
        return static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(most) + 1));
    }
    bool coin() { return m_random.below(2) == 0; }
    /// Of any size, small ones as often as large ones.
    std::int64_t rupiah(std::int64_t most = kMost)
    {
        std::int64_t size = 1;
        for (auto digits = m_random.below(16); digits > 0 && size < most; --digits)
            size *= 10;
        return upTo(std::min(size, most));
    }
    Date day() { return test::day("2015-09-01").plusDays(static_cast<int>(upTo(365 * 12))); }

private:
    core::SeededRandom m_random;
};

/// Anybody's case: any reason, any dates, any amounts; many of them refused.
RulesCase anybody(Chance &chance)
{
    const auto &reasons = domain::EnumNames<ClaimReason>::kAll;
    RulesCase asked = somebody(reasons[1 + static_cast<std::size_t>(chance.upTo(reasons.size() - 2))].value);
    const Date day = chance.day();
    asked.date = day;
    asked.person.birthDate = day.plusDays(-static_cast<int>(500 + chance.upTo(365 * 80)));
    asked.person.employmentEnd = day.plusDays(-static_cast<int>(chance.upTo(90)));
    asked.details.contractAge = 1 + static_cast<int>(chance.upTo(70));
    asked.details.deathDate = day.plusDays(-static_cast<int>(chance.upTo(400)));
    asked.details.disabledOn = asked.details.deathDate;
    asked.details.askedGross = chance.coin() ? std::optional(Rupiah{1 + chance.rupiah()}) : std::nullopt;
    domain::Heir heir;
    heir.relation = domain::EnumNames<domain::HeirRelation>::kAll[1 + static_cast<std::size_t>(chance.upTo(8))].value;
    heir.birthDate = day.plusDays(-static_cast<int>(chance.upTo(365 * 60)));
    asked.details.heirs = {heir, heir};
    auto &card = asked.ledger->accounts.front();
    card.joined = day.plusDays(-static_cast<int>(chance.upTo(365 * 25)));
    card.left = chance.coin() ? std::optional(day) : std::nullopt;
    card.active = !card.left;
    card.balance = core::Sen{chance.rupiah() * 100 + chance.upTo(99)};
    card.paidOut = chance.upTo(9) == 0 && !card.active;
    card.arrearsMonths = static_cast<int>(chance.upTo(3));
    for (auto count = chance.upTo(3); count > 0; --count) {
        const std::int64_t gross = chance.rupiah();
        asked.ledger->earlier.push_back({day.plusDays(-static_cast<int>(chance.upTo(1500))), Rupiah{gross},
                                         Rupiah{chance.upTo(gross)}, "PARTIAL_10"});
    }
    asked.ledger->foreigner = chance.upTo(9) == 0;
    asked.ledger->workedMonths = static_cast<int>(chance.upTo(12));
    asked.ledger->npwpValid = chance.coin();
    asked.ledger->nikTaxValidated = chance.coin();
    while (chance.coin() && !asked.documents.empty())
        asked.documents.pop_back();
    return asked;
}

/// The verdict, or nothing for a reason that the pack of that time does not know.
std::optional<domain::RulesVerdict> verdictOf(const RulesCase &asked)
{
    auto verdict = askPack(book().inForceOn(*asked.date).value(), asked);
    if (verdict)
        return std::move(*verdict);
    EXPECT_EQ(verdict.error().code, core::ErrorCode::NotFound) << verdict.error().field << verdict.error().detail;
    return std::nullopt;
}

/// Everything of one card paid to somebody of retirement age.
RulesCase paying(Date on, std::int64_t rupiah, std::vector<EarlierPayment> earlier, bool taxNumber = true)
{
    RulesCase asked = somebody(ClaimReason::Age56);
    asked.date = on;
    asked.person.birthDate = day("1940-01-01");
    asked.ledger->accounts.front().joined = day("2001-01-01");
    asked.ledger->accounts.front().left = day("2010-01-01");
    asked.ledger->earlier = std::move(earlier);
    asked.ledger->npwpValid = taxNumber;
    asked.ledger->nikTaxValidated = false;
    return withBalance(asked, rupiah);
}

TEST(Properties, theNetIsNeverAboveTheGrossNorBelowZeroNorAboveTheBalance)
{
    Chance chance(1);
    int paid = 0;
    for (int i = 0; i < kCases; ++i) {
        const RulesCase asked = anybody(chance);
        const auto verdict = verdictOf(asked);
        if (!verdict || !verdict->benefit)
            continue;
        ++paid;
        const auto &benefit = *verdict->benefit;
        ASSERT_GE(benefit.net, Rupiah{0}) << protocol::encode(asked);
        ASSERT_LE(benefit.net, benefit.gross) << protocol::encode(asked);
        ASSERT_EQ(benefit.net.value + benefit.tax.value, benefit.gross.value);
        ASSERT_LE(benefit.gross, benefit.balance.toRupiah());
        ASSERT_EQ(verdict->gross, benefit.gross);
    }
    EXPECT_GT(paid, kCases / 2);
}

TEST(Properties, theTaxNeverFallsWhenTheGrossRises)
{
    Chance chance(2);
    for (int i = 0; i < kCases; ++i) {
        const Date on = chance.day();
        std::vector<EarlierPayment> earlier;
        if (chance.coin())
            earlier = {{on.plusDays(-static_cast<int>(chance.upTo(1500))), Rupiah{chance.rupiah(kMost / 10)}, {}, ""}};
        const std::int64_t gross = chance.rupiah();
        const std::int64_t more = gross + chance.rupiah(100'000);
        const bool taxNumber = chance.coin();
        const auto low = ask(paying(on, gross, earlier, taxNumber)).benefit.value();
        const auto high = ask(paying(on, more, earlier, taxNumber)).benefit.value();

        ASSERT_LE(low.tax, high.tax) << gross << " and " << more << " on " << on.toIso();
        ASSERT_LE(low.net, high.net) << gross << " and " << more << " on " << on.toIso();
    }
}

TEST(Properties, splittingAPaymentWithinOneWindowNeverChangesTheTotalTax)
{
    Chance chance(3);
    for (int i = 0; i < kCases / 4; ++i) {
        // In the two years of the lump sum, or all in one calendar year after them.
        const bool lumpSum = chance.coin();
        Date on = Date::of(2016 + static_cast<int>(chance.upTo(9)), 1, 1).value();
        std::vector<EarlierPayment> earlier;
        if (!lumpSum)
            earlier = {{on.plusYears(-3), Rupiah{1}, {}, ""}};
        const auto taxOf = [&](std::int64_t gross) { return ask(paying(on, gross, earlier)).benefit->tax; };
        const std::int64_t whole = chance.rupiah(kMost / 100);
        const std::int64_t atOnce = taxOf(whole).value;
        std::int64_t left = whole;
        std::int64_t total = 0;
        for (auto parts = chance.upTo(4); parts >= 0; --parts) {
            const std::int64_t part = parts == 0 ? left : chance.upTo(left);
            const Rupiah tax = taxOf(part);
            earlier.push_back({on, Rupiah{part}, tax, "PARTIAL_10"});
            total += tax.value;
            left -= part;
            on = on.plusDays(static_cast<int>(chance.upTo(lumpSum ? 140 : 70)));
        }
        ASSERT_EQ(total, atOnce) << whole << " in " << earlier.size() << " parts until " << on.toIso();
    }
}

bool namesSource(const std::vector<domain::RuleReason> &reasons)
{
    return std::ranges::all_of(reasons, [](const domain::RuleReason &reason) {
        return !reason.rule.empty() && !reason.source.empty() && !reason.textId.empty() && !reason.textEn.empty() &&
               reason.textId.find('{') == std::string::npos && reason.textEn.find('{') == std::string::npos &&
               namesSource(reason.parts);
    });
}

TEST(Properties, everyAnswerNamesTheRulesItCameFromAndTheirSources)
{
    Chance chance(4);
    for (int i = 0; i < kCases; ++i) {
        const RulesCase asked = anybody(chance);
        const auto verdict = verdictOf(asked);
        if (!verdict)
            continue;
        ASSERT_FALSE(verdict->reasons.empty()) << protocol::encode(asked);
        ASSERT_TRUE(namesSource(verdict->reasons)) << protocol::encode(asked);
        ASSERT_TRUE(!verdict->refusal || !verdict->eligible);
        ASSERT_TRUE(!verdict->eligibleFrom || (!verdict->eligible && *verdict->eligibleFrom > *asked.date))
            << protocol::encode(asked);
        ASSERT_EQ(verdict->payBy.has_value(), verdict->eligible) << protocol::encode(asked);
        ASSERT_TRUE(!verdict->payBy || *verdict->payBy > *asked.date);
    }
}

TEST(Properties, whoMustWaitIsDueOnTheDayThatWasTold)
{
    Chance chance(5);
    int waited = 0;
    for (int i = 0; i < kCases; ++i) {
        RulesCase asked = anybody(chance);
        const auto verdict = verdictOf(asked);
        if (!verdict || !verdict->eligibleFrom || *verdict->eligibleFrom > day("2030-01-01"))
            continue;
        asked.submittedOn = asked.date;
        asked.date = verdict->eligibleFrom;
        EXPECT_TRUE(ask(asked).eligible) << protocol::encode(asked);
        asked.date = asked.date->plusDays(-1);
        EXPECT_FALSE(ask(asked).eligible) << protocol::encode(asked);
        ++waited;
    }
    EXPECT_GT(waited, kCases / 200);
}

TEST(Properties, theAnswerIsTheSameInAnyZoneAndLanguage)
{
    Chance chance(6);
    for (int i = 0; i < kCases / 20; ++i) {
        const RulesCase asked = anybody(chance);
        setenv("TZ", "Asia/Jayapura", 1);
        tzset();
        const auto here = verdictOf(asked);
        setenv("TZ", "America/Los_Angeles", 1);
        tzset();
        std::setlocale(LC_ALL, "C.UTF-8");
        const auto there = verdictOf(asked);
        ASSERT_EQ(here, there);
    }
    std::setlocale(LC_ALL, "C");
}

TEST(Properties, anAgeThatNobodyReachesIsRefusedAndNeverWrapsAround)
{
    RulesCase asked = somebody(ClaimReason::AgeContract);
    for (const std::int32_t age : {0, 151, 99'999, std::numeric_limits<std::int32_t>::max()}) {
        asked.details.contractAge = age;
        const auto verdict = askPack(book().inForceOn(kToday).value(), asked);
        ASSERT_FALSE(verdict) << age;
        EXPECT_EQ(verdict.error().code, core::ErrorCode::OutOfRange);
        EXPECT_EQ(verdict.error().field, "details.contractAge");
    }
}

TEST(Properties, amountsBeyondAllMoneyAreRefusedAndNeverOverflow)
{
    constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
    RulesCase asked = paying(kToday, 0, {});
    auto &accounts = asked.ledger->accounts;
    accounts = {account(kCard, 0), account(kSecondCard, 0)};
    for (const std::int64_t sen : {kMost * 100, kLargest / 2, kLargest}) {
        accounts[0].balance = accounts[1].balance = core::Sen{sen};
        for (const std::int64_t paid : {std::int64_t{0}, kMost, kLargest}) {
            asked.ledger->earlier = {{kToday.plusYears(-1), Rupiah{paid}, Rupiah{paid}, "PARTIAL_10"},
                                     {kToday.plusYears(-1), Rupiah{paid}, Rupiah{paid}, "PARTIAL_10"}};
            const auto verdict = askPack(book().inForceOn(kToday).value(), asked);
            if (verdict && verdict->benefit) {
                EXPECT_LE(verdict->benefit->net, verdict->benefit->gross);
                EXPECT_GE(verdict->benefit->net, Rupiah{0});
            }
        }
    }
    accounts = {account(kCard, kMost)};
    asked.ledger->earlier.clear();
    EXPECT_EQ(ask(asked).benefit->tax, Rupiah{(kMost - 50'000'000) / 20});
}

} // namespace

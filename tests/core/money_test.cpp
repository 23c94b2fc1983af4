// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/money.h"

#include "core/expect.h"

#include <limits>

namespace loket::core {
namespace {

using test::refusal;
using test::valueOf;

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();

TEST(Rupiah, ShowsGroupsOfThreeAndATypographicMinus)
{
    EXPECT_EQ(Rupiah{0}.toDisplay(), "Rp 0");
    EXPECT_EQ(Rupiah{999}.toDisplay(), "Rp 999");
    EXPECT_EQ(Rupiah{1000}.toDisplay(), "Rp 1.000");
    EXPECT_EQ(Rupiah{69'730'217}.toDisplay(), "Rp 69.730.217");
    EXPECT_EQ(Rupiah{-5000}.toDisplay(), "\u2212Rp 5.000");
    EXPECT_EQ(Rupiah{kMin}.toDisplay(), "\u2212Rp 9.223.372.036.854.775.808");
}

TEST(Rupiah, TakesWhatPeopleType)
{
    for (const char *typed :
         {"Rp 1.234.567", "Rp1.234.567", "rp. 1.234.567", "IDR 1,234,567", "1234567", "1,234,567", "1 234 567",
          "1.234.567,00", "1,234,567.00", "1234567,00", "1.234.567,0", "  1.234.567\t", "Rp 1.234.567,-",
          "1.234.567,--", "1.234.567.-", "Rp\u00A01.234.567", "1\u202F234\u202F567", "\u200ERp 1.234.567\uFEFF"})
        EXPECT_EQ(valueOf(Rupiah::parse(typed)), Rupiah{1'234'567}) << typed;
    EXPECT_EQ(valueOf(Rupiah::parse("0")), Rupiah{0});
    EXPECT_EQ(valueOf(Rupiah::parse("500")), Rupiah{500});
    EXPECT_EQ(valueOf(Rupiah::parse("1.500")), Rupiah{1500});
}

TEST(Rupiah, RefusesAnAmountThatCouldMeanTwoThings)
{
    for (const char *typed :
         {"",          " ",         "Rp",       "-5000",    "\u22125000", "5 juta",  "1.5",  "1234567,50",
          "1.234,567", "1,234.567", "1.23.456", "1234.567", "0.500",      "1..000",  ".500", "500.",
          "1.000.00",  "1e6",       "0x10",     "1.2345",   "1234 56",    "Rp Rp 5", "+5000"})
        EXPECT_EQ(refusal(Rupiah::parse(typed)), ErrorCode::InvalidValue) << typed;
}

TEST(Rupiah, RefusesWhatDoesNotFitIn64Bits)
{
    EXPECT_EQ(valueOf(Rupiah::parse("9.223.372.036.854.775.807")), Rupiah{kMax});
    EXPECT_EQ(refusal(Rupiah::parse("9.223.372.036.854.775.808")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(Rupiah::parse("99999999999999999999999999")), ErrorCode::OutOfRange);
}

TEST(Rupiah, NamesNoAmountInItsError)
{
    const auto result = Rupiah::parse("70.219.345,25");

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().detail.find("70"), std::string::npos);
}

TEST(Rupiah, GoesOverTheWireUnchanged)
{
    for (const std::int64_t value : {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}, kMax, kMin})
        EXPECT_EQ(valueOf(Rupiah::fromWire(Rupiah{value}.toWire())), Rupiah{value});
}

TEST(Rupiah, HasOneFormOnTheWire)
{
    for (const char *text : {"", "-", "-0", "007", "+5", "1.000", "5 ", " 5", "5.0", "1e3", "Rp 5"})
        EXPECT_EQ(refusal(Rupiah::fromWire(text)), ErrorCode::Malformed) << text;
    EXPECT_EQ(refusal(Rupiah::fromWire("9223372036854775808")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(Rupiah::fromWire("-9223372036854775809")), ErrorCode::OutOfRange);
}

TEST(Sen, DropsTheFractionTowardsZeroForPayment)
{
    EXPECT_EQ(Sen{199}.toRupiah(), Rupiah{1});
    EXPECT_EQ(Sen{-199}.toRupiah(), Rupiah{-1});
    EXPECT_EQ(Sen{99}.toRupiah(), Rupiah{0});
}

TEST(Sen, IsAHundredTimesTheRupiahOrRefused)
{
    EXPECT_EQ(valueOf(Sen::fromRupiah(Rupiah{7})), Sen{700});
    EXPECT_EQ(valueOf(Sen::fromRupiah(Rupiah{kMax / 100})), Sen{kMax / 100 * 100});
    EXPECT_EQ(refusal(Sen::fromRupiah(Rupiah{kMax / 100 + 1})), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(Sen::fromRupiah(Rupiah{kMin / 100 - 1})), ErrorCode::OutOfRange);
}

TEST(Sen, ShowsTwoDecimals)
{
    EXPECT_EQ(Sen{123'456'789}.toDisplay(), "1.234.567,89");
    EXPECT_EQ(Sen{5}.toDisplay(), "0,05");
    EXPECT_EQ(Sen{-5}.toDisplay(), "\u22120,05");
    EXPECT_EQ(Sen{kMin}.toDisplay(), "\u221292.233.720.368.547.758,08");
}

TEST(Sen, GoesOverTheWireUnchanged)
{
    EXPECT_EQ(Sen{123'456'789}.toWire(), "1234567.89");
    EXPECT_EQ(Sen{-5}.toWire(), "-0.05");
    for (const std::int64_t value :
         {std::int64_t{0}, std::int64_t{5}, std::int64_t{-5}, std::int64_t{-100}, kMax, kMin})
        EXPECT_EQ(valueOf(Sen::fromWire(Sen{value}.toWire())), Sen{value});
}

TEST(Sen, HasOneFormOnTheWire)
{
    for (const char *text :
         {"", ".05", "5", "5.0", "5.000", "-0.00", "05.00", "5,00", "1.000.00", "5.0a", "--5.00", "-.05"})
        EXPECT_EQ(refusal(Sen::fromWire(text)), ErrorCode::Malformed) << text;
    EXPECT_EQ(refusal(Sen::fromWire("92233720368547758.08")), ErrorCode::OutOfRange);
}

TEST(MoneyArithmetic, RefusesToWrap)
{
    EXPECT_EQ(valueOf(add(Rupiah{2}, Rupiah{3})), Rupiah{5});
    EXPECT_EQ(valueOf(subtract(Rupiah{2}, Rupiah{3})), Rupiah{-1});
    EXPECT_EQ(valueOf(add(Rupiah{kMax}, Rupiah{kMin})), Rupiah{-1});
    EXPECT_EQ(refusal(add(Rupiah{kMax}, Rupiah{1})), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(add(Rupiah{kMin}, Rupiah{-1})), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(subtract(Rupiah{kMin}, Rupiah{1})), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(subtract(Rupiah{0}, Rupiah{kMin})), ErrorCode::OutOfRange);
}

TEST(MoneyArithmetic, TakesTenAndThirtyPercentRoundedDown)
{
    EXPECT_EQ(valueOf(fractionDown(Rupiah{69'730'217}, 10, 100)), Rupiah{6'973'021});
    EXPECT_EQ(valueOf(fractionDown(Rupiah{69'730'217}, 30, 100)), Rupiah{20'919'065});
    EXPECT_EQ(valueOf(fractionDown(Rupiah{9}, 10, 100)), Rupiah{0});
}

TEST(MoneyArithmetic, RoundsContributionSharesHalfUp)
{
    EXPECT_EQ(valueOf(fractionHalfUp(Rupiah{4'900'000}, 37, 1000)), Rupiah{181'300});
    EXPECT_EQ(valueOf(fractionHalfUp(Rupiah{25}, 20, 1000)), Rupiah{1}); // exactly one half
    EXPECT_EQ(valueOf(fractionHalfUp(Rupiah{24}, 20, 1000)), Rupiah{0});
    EXPECT_EQ(valueOf(fractionHalfUp(Rupiah{1}, 1, 3)), Rupiah{0});
    EXPECT_EQ(valueOf(fractionHalfUp(Rupiah{2}, 1, 3)), Rupiah{1});
    EXPECT_EQ(valueOf(fractionHalfUp(Rupiah{3}, 1, 2)), Rupiah{2});
}

TEST(MoneyArithmetic, GoesThrough128Bits)
{
    EXPECT_EQ(valueOf(fractionDown(Rupiah{kMax}, kMax, kMax)), Rupiah{kMax});
    EXPECT_EQ(valueOf(fractionHalfUp(Rupiah{kMax}, kMax, kMax)), Rupiah{kMax});
    EXPECT_EQ(valueOf(fractionDown(Rupiah{kMax}, 30, 100)), Rupiah{2'767'011'611'056'432'742});
    EXPECT_EQ(refusal(fractionDown(Rupiah{kMax}, 2, 1)), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(fractionHalfUp(Rupiah{kMax}, kMax, 1)), ErrorCode::OutOfRange);
}

TEST(MoneyArithmetic, RefusesRatiosThatMakeNoSense)
{
    EXPECT_EQ(refusal(fractionDown(Rupiah{1}, 1, 0)), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(fractionDown(Rupiah{1}, 1, -1)), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(fractionDown(Rupiah{-1}, 1, 1)), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(fractionHalfUp(Rupiah{1}, -1, 1)), ErrorCode::OutOfRange);
}

} // namespace
} // namespace loket::core

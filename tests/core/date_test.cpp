// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/date.h"

#include "core/expect.h"

#include <limits>

namespace loket::core {
namespace {

using test::refusal;
using test::valueOf;

Date date(int year, unsigned month, unsigned day)
{
    return valueOf(Date::of(year, month, day));
}

TEST(Date, KnowsLeapYears)
{
    EXPECT_TRUE(Date::of(2024, 2, 29));
    EXPECT_TRUE(Date::of(2000, 2, 29));
    EXPECT_EQ(refusal(Date::of(2026, 2, 29)), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(Date::of(1900, 2, 29)), ErrorCode::InvalidValue);
}

TEST(Date, RefusesADayThatDoesNotExist)
{
    EXPECT_EQ(refusal(Date::of(2026, 2, 31)), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(Date::of(2026, 4, 31)), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(Date::of(2026, 0, 1)), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(Date::of(2026, 13, 1)), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(Date::of(2026, 1, 0)), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(Date::of(2026, 1, 257)), ErrorCode::InvalidValue); // 257 is 1 in a byte
    EXPECT_EQ(refusal(Date::of(2026, 257, 1)), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(Date::of(0, 1, 1)), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(Date::of(10000, 1, 1)), ErrorCode::InvalidValue);
}

TEST(Date, TakesWhatPeopleType)
{
    for (const char *typed : {"21/11/2026", "21-11-2026", "21.11.2026", "21 11 2026", "2026-11-21", "  21/11/2026 ",
                              "21\u201311\u20132026", "21\u00A011\u00A02026", "2026/11/21"})
        EXPECT_EQ(valueOf(Date::parse(typed)), date(2026, 11, 21)) << typed;
    EXPECT_EQ(valueOf(Date::parse("1/2/2026")), date(2026, 2, 1));
}

TEST(Date, SaysWhetherTheShapeOrTheDayIsWrong)
{
    for (const char *typed : {"", "hari ini", "21/11", "21/11/26", "21/11/2026/", "21-11/2026", "21//2026",
                              "211/1/2026", "21112026", "21/11/20266", "-1/11/2026", "21 Nopember 2026", "2026-111-1"})
        EXPECT_EQ(refusal(Date::parse(typed)), ErrorCode::Malformed) << typed;
    for (const char *typed : {"31/02/2026", "29.02.2025", "11/21/2026", "0/11/2026", "2026-13-01", "21/11/0000"})
        EXPECT_EQ(refusal(Date::parse(typed)), ErrorCode::InvalidValue) << typed;
}

TEST(Date, HasOneFormOnTheWire)
{
    EXPECT_EQ(date(2026, 1, 2).toIso(), "2026-01-02");
    EXPECT_EQ(date(7, 1, 2).toIso(), "0007-01-02");
    EXPECT_EQ(valueOf(Date::fromIso("2026-01-02")), date(2026, 1, 2));
    for (const char *text : {"", "2026-1-2", "02/01/2026", "2026-01-02 ", "2026-01-02T00:00", "20260102", "+026-01-02"})
        EXPECT_EQ(refusal(Date::fromIso(text)), ErrorCode::Malformed) << text;
    EXPECT_EQ(refusal(Date::fromIso("2026-02-30")), ErrorCode::InvalidValue);
}

TEST(Date, IsShownAsOnIndonesianForms)
{
    EXPECT_EQ(date(2026, 1, 2).toDisplay(), "02/01/2026");
}

TEST(Date, ClampsAMonthLaterToItsEnd)
{
    EXPECT_EQ(date(2026, 1, 31).plusMonths(1), date(2026, 2, 28));
    EXPECT_EQ(date(2024, 1, 31).plusMonths(1), date(2024, 2, 29));
    EXPECT_EQ(date(2026, 10, 31).plusMonths(1), date(2026, 11, 30));
    EXPECT_EQ(date(2026, 12, 15).plusMonths(1), date(2027, 1, 15));
    EXPECT_EQ(date(2026, 1, 15).plusMonths(-1), date(2025, 12, 15));
    EXPECT_EQ(date(2026, 3, 31).plusMonths(-13), date(2025, 2, 28));
    EXPECT_EQ(date(2024, 2, 29).plusYears(1), date(2025, 2, 28));
    EXPECT_EQ(date(2024, 2, 29).plusYears(4), date(2028, 2, 29));
}

TEST(Date, StopsAtTheEndsOfItsYears)
{
    constexpr int kLarge = std::numeric_limits<int>::max();
    EXPECT_EQ(date(2026, 1, 1).plusDays(kLarge).toIso(), "9999-12-31");
    EXPECT_EQ(date(2026, 1, 1).plusDays(-kLarge).toIso(), "0001-01-01");
    EXPECT_EQ(date(2026, 1, 1).plusMonths(kLarge).toIso(), "9999-12-31");
    EXPECT_EQ(date(2026, 1, 1).plusMonths(-kLarge).toIso(), "0001-01-01");
    EXPECT_EQ(date(9999, 11, 30).plusMonths(1).toIso(), "9999-12-30");
    EXPECT_EQ(date(1, 2, 3).plusMonths(-1).toIso(), "0001-01-03");
}

TEST(Date, CountsDaysOverALeapDay)
{
    EXPECT_EQ(date(2024, 2, 28).plusDays(2), date(2024, 3, 1));
    EXPECT_EQ(date(2024, 3, 1).plusDays(-1), date(2024, 2, 29));
    EXPECT_EQ(date(2026, 11, 21).weekday(), std::chrono::Saturday);
}

TEST(Age, IsCompletedOnTheBirthday)
{
    const Date birth = date(1970, 11, 21);
    EXPECT_EQ(ageOn(birth, date(2026, 11, 20)), 55);
    EXPECT_EQ(ageOn(birth, date(2026, 11, 21)), 56);
    EXPECT_EQ(ageOn(birth, birth), 0);
    EXPECT_EQ(ageOn(birth, date(1970, 11, 20)), -1);
}

TEST(Age, OfSomeoneBornOnALeapDayIsCompletedOn28February)
{
    const Date birth = date(1972, 2, 29);
    EXPECT_EQ(ageOn(birth, date(2026, 2, 27)), 53);
    EXPECT_EQ(ageOn(birth, date(2026, 2, 28)), 54);
    EXPECT_EQ(ageOn(birth, date(2028, 2, 28)), 55); // a leap year has the day itself
    EXPECT_EQ(ageOn(birth, date(2028, 2, 29)), 56);
}

} // namespace
} // namespace loket::core

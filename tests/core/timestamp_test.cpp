// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expect.h"
#include "loket/core/date.h"

namespace loket::core {
namespace {

using namespace std::chrono_literals;
using test::refusal;
using test::valueOf;

Timestamp at(std::string_view iso)
{
    return valueOf(timestampFromIso(iso));
}

std::string dayIn(Zone zone, std::string_view iso)
{
    return localDate(at(iso), zone).toIso();
}

TEST(Zone, IsNamedAsOnSigns)
{
    for (const Zone zone : {Zone::Wib, Zone::Wita, Zone::Wit})
        EXPECT_EQ(valueOf(zoneFromName(nameOf(zone))), zone);
    EXPECT_EQ(refusal(zoneFromName("UTC")), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(zoneFromName("")), ErrorCode::InvalidValue);
    EXPECT_EQ(offsetOf(Zone::Wib), 7h);
    EXPECT_EQ(offsetOf(Zone::Wita), 8h);
    EXPECT_EQ(offsetOf(Zone::Wit), 9h);
}

TEST(Zone, TurnsTheDayAtItsOwnMidnight)
{
    EXPECT_EQ(dayIn(Zone::Wib, "2026-11-20T16:59:59.999Z"), "2026-11-20");
    EXPECT_EQ(dayIn(Zone::Wib, "2026-11-20T17:00:00.000Z"), "2026-11-21");
    EXPECT_EQ(dayIn(Zone::Wita, "2026-11-20T15:59:59.999Z"), "2026-11-20");
    EXPECT_EQ(dayIn(Zone::Wita, "2026-11-20T16:00:00.000Z"), "2026-11-21");
    EXPECT_EQ(dayIn(Zone::Wit, "2026-11-20T14:59:59.999Z"), "2026-11-20");
    EXPECT_EQ(dayIn(Zone::Wit, "2026-11-20T15:00:00.000Z"), "2026-11-21");
    EXPECT_EQ(dayIn(Zone::Wib, "1969-12-31T16:59:59.999Z"), "1969-12-31");
}

TEST(Zone, StartsTheDayWhereTheOneBeforeEnds)
{
    const Date day = valueOf(Date::of(2026, 11, 21));
    for (const Zone zone : {Zone::Wib, Zone::Wita, Zone::Wit}) {
        const Timestamp start = startOfDay(day, zone);
        EXPECT_EQ(localDate(start, zone), day);
        EXPECT_EQ(localDate(start - 1ms, zone), day.plusDays(-1));
    }
    EXPECT_EQ(toIso(startOfDay(day, Zone::Wib)), "2026-11-20T17:00:00.000Z");
}

TEST(Timestamp, HasOneFormOnTheWire)
{
    EXPECT_EQ(toIso(at("2026-11-21T02:14:00.123Z")), "2026-11-21T02:14:00.123Z");
    EXPECT_EQ(toIso(Timestamp{-1ms}), "1969-12-31T23:59:59.999Z");
    for (const char *text :
         {"", "2026-11-21", "2026-11-21T02:14:00Z", "2026-11-21T02:14:00.123", "2026-11-21t02:14:00.123z",
          "2026-11-21 02:14:00.123Z", "2026-11-21T02:14:00.123+07:00", "2026-11-21T02:14:00.1234Z"})
        EXPECT_EQ(refusal(timestampFromIso(text)), ErrorCode::Malformed) << text;
}

TEST(Timestamp, RefusesATimeThatDoesNotExist)
{
    for (const char *text : {"2026-02-30T02:14:00.123Z", "2026-11-21T24:00:00.000Z", "2026-11-21T02:60:00.000Z",
                             "2026-11-21T23:59:60.000Z", "0000-11-21T23:59:59.000Z"})
        EXPECT_EQ(refusal(timestampFromIso(text)), ErrorCode::InvalidValue) << text;
}

TEST(Timestamp, IsShownAsClockTimeOfTheZone)
{
    EXPECT_EQ(toClockDisplay(at("2026-11-21T02:14:59.999Z"), Zone::Wib), "09.14");
    EXPECT_EQ(toClockDisplay(at("2026-11-21T02:14:00.000Z"), Zone::Wit), "11.14");
    EXPECT_EQ(toClockDisplay(at("2026-11-20T16:05:00.000Z"), Zone::Wita), "00.05");
}

TEST(ManualClock, StandsStillUntilTold)
{
    ManualClock clock(at("2026-11-21T02:14:00.000Z"));
    EXPECT_EQ(clock.now(), clock.now());

    clock.advance(1500ms);

    EXPECT_EQ(toIso(clock.now()), "2026-11-21T02:14:01.500Z");
}

} // namespace
} // namespace loket::core

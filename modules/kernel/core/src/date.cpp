// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/date.h"

#include "loket/core/text.h"
#include "typed.h"

#include <algorithm>
#include <array>

namespace loket::core {
namespace {

using namespace std::chrono;

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999; // four digits on the wire and on forms
constexpr sys_days kFirstDay{year{kFirstYear} / January / 1};
constexpr sys_days kLastDay{year{kLastYear} / December / 31};

struct ZoneRow
{
    Zone zone;
    std::string_view name;
    int hours;
};

constexpr std::array kZones{ZoneRow{Zone::Wib, "WIB", 7}, ZoneRow{Zone::Wita, "WITA", 8}, ZoneRow{Zone::Wit, "WIT", 9}};

const ZoneRow &rowOf(Zone zone)
{
    const auto row = std::find_if(kZones.begin(), kZones.end(), [zone](const ZoneRow &r) { return r.zone == zone; });
    return row == kZones.end() ? kZones.front() : *row;
}

std::string padded(int value, std::size_t width)
{
    std::string text = std::to_string(value);
    if (text.size() < width)
        text.insert(0, width - text.size(), '0');
    return text;
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Of at most nine digits.
int numberOf(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// True where `text` has the characters of `pattern`, '0' standing for any digit.
bool hasShape(std::string_view text, std::string_view pattern)
{
    return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(),
                      [](char c, char p) { return p == '0' ? isDigit(c) : c == p; });
}

Result<Date> dateOf(std::string_view yearText, std::string_view monthText, std::string_view dayText)
{
    return Date::of(numberOf(yearText), static_cast<unsigned>(numberOf(monthText)),
                    static_cast<unsigned>(numberOf(dayText)));
}

/// The three numbers of "21/11/2026" and the one separator between them, or fewer when the text is otherwise.
std::array<std::string_view, 3> threeParts(std::string_view text)
{
    const std::size_t first = text.find_first_of("/-. ");
    if (first == std::string_view::npos)
        return {text};
    const std::size_t second = text.find(text[first], first + 1);
    if (second == std::string_view::npos)
        return {text.substr(0, first), text.substr(first + 1)};
    return {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
}

/// The last `width` digits of a number, over the zeros that stand at `at`. Days are written by the million.
void putDigits(std::string &text, std::size_t at, std::size_t width, unsigned number)
{
    for (std::size_t i = at + width; i > at; number /= 10)
        text[--i] = static_cast<char>('0' + number % 10);
}

year_month_day calendarOf(sys_days at)
{
    return year_month_day{at};
}

} // namespace

hours offsetOf(Zone zone)
{
    return hours{rowOf(zone).hours};
}

std::string_view nameOf(Zone zone)
{
    return rowOf(zone).name;
}

Result<Zone> zoneFromName(std::string_view name)
{
    const auto row = std::find_if(kZones.begin(), kZones.end(), [name](const ZoneRow &r) { return r.name == name; });
    if (row == kZones.end())
        return fail(ErrorCode::InvalidValue, "a zone is WIB, WITA or WIT");
    return row->zone;
}

Result<Date> Date::of(int year, unsigned month, unsigned day)
{
    if (year < kFirstYear || year > kLastYear)
        return fail(ErrorCode::InvalidValue, "a year has four digits");
    if (month < 1 || month > 12)
        return fail(ErrorCode::InvalidValue, "a month is 1 to 12");
    const year_month_day calendar{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    if (day > 31 || !calendar.ok())
        return fail(ErrorCode::InvalidValue, "the month has no such day");
    return fromDays(sys_days{calendar});
}

Result<Date> Date::fromIso(std::string_view text)
{
    if (!hasShape(text, "0000-00-00"))
        return fail(ErrorCode::Malformed, "a date on the wire is YYYY-MM-DD");
    return dateOf(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
}

Result<Date> Date::parse(std::string_view text)
{
    const std::string typed = asTyped(text);
    const auto parts = threeParts(trimmed(typed));
    if (!std::all_of(parts.begin(), parts.end(), allDigits))
        return fail(ErrorCode::Malformed, "a date is day, month and year in digits: 21/11/2026");
    if (parts[0].size() == 4 && parts[1].size() <= 2 && parts[2].size() <= 2)
        return dateOf(parts[0], parts[1], parts[2]);
    if (parts[0].size() > 2 || parts[1].size() > 2)
        return fail(ErrorCode::Malformed, "day and month have one or two digits");
    if (parts[2].size() != 4)
        return fail(ErrorCode::Malformed, "the year has four digits");
    return dateOf(parts[2], parts[1], parts[0]);
}

Date Date::fromDays(sys_days days)
{
    Date date;
    date.m_days = std::clamp(days, kFirstDay, kLastDay);
    return date;
}

int Date::year() const
{
    return static_cast<int>(calendarOf(m_days).year());
}

unsigned Date::month() const
{
    return static_cast<unsigned>(calendarOf(m_days).month());
}

unsigned Date::day() const
{
    return static_cast<unsigned>(calendarOf(m_days).day());
}

std::string Date::toIso() const
{
    const year_month_day calendar = calendarOf(m_days);
    std::string text = "0000-00-00";
    putDigits(text, 0, 4, static_cast<unsigned>(static_cast<int>(calendar.year())));
    putDigits(text, 5, 2, static_cast<unsigned>(calendar.month()));
    putDigits(text, 8, 2, static_cast<unsigned>(calendar.day()));
    return text;
}

std::string Date::toDisplay() const
{
    const year_month_day calendar = calendarOf(m_days);
    std::string text = "00/00/0000";
    putDigits(text, 0, 2, static_cast<unsigned>(calendar.day()));
    putDigits(text, 3, 2, static_cast<unsigned>(calendar.month()));
    putDigits(text, 6, 4, static_cast<unsigned>(static_cast<int>(calendar.year())));
    return text;
}

Date Date::plusDays(int count) const
{
    const std::int64_t sum = std::int64_t{m_days.time_since_epoch().count()} + count;
    const std::int64_t first = kFirstDay.time_since_epoch().count();
    const std::int64_t last = kLastDay.time_since_epoch().count();
    return fromDays(sys_days{std::chrono::days{static_cast<int>(std::clamp(sum, first, last))}});
}

Date Date::plusMonths(int count) const
{
    const year_month_day calendar = calendarOf(m_days);
    const std::int64_t monthsSinceZero =
        std::int64_t{year()} * 12 + static_cast<std::int64_t>(month()) - 1 + std::int64_t{count};
    if (monthsSinceZero < kFirstYear * 12)
        return fromDays(kFirstDay);
    if (monthsSinceZero > kLastYear * 12 + 11)
        return fromDays(kLastDay);
    const std::chrono::year toYear{static_cast<int>(monthsSinceZero / 12)};
    const std::chrono::month toMonth{static_cast<unsigned>(monthsSinceZero % 12 + 1)};
    const year_month_day_last monthEnd = toYear / toMonth / last;
    return fromDays(sys_days{toYear / toMonth / std::min(calendar.day(), monthEnd.day())});
}

Date localDate(Timestamp at, Zone zone)
{
    return Date::fromDays(floor<days>(at + offsetOf(zone)));
}

int ageOn(Date birth, Date on)
{
    const int years = on.year() - birth.year();
    return birth.plusYears(years) > on ? years - 1 : years;
}

Timestamp startOfDay(Date date, Zone zone)
{
    return date.days() - offsetOf(zone);
}

std::string toIso(Timestamp at)
{
    const sys_days day = floor<days>(at);
    const hh_mm_ss clock{at - day};
    return Date::fromDays(day).toIso() + 'T' + padded(static_cast<int>(clock.hours().count()), 2) + ':' +
           padded(static_cast<int>(clock.minutes().count()), 2) + ':' +
           padded(static_cast<int>(clock.seconds().count()), 2) + '.' +
           padded(static_cast<int>(clock.subseconds().count()), 3) + 'Z';
}

Result<Timestamp> timestampFromIso(std::string_view text)
{
    constexpr std::string_view kShape = "0000-00-00T00:00:00.000Z";
    if (!hasShape(text, kShape))
        return fail(ErrorCode::Malformed, "a moment on the wire is YYYY-MM-DDTHH:MM:SS.mmmZ");
    const auto date = Date::fromIso(text.substr(0, 10));
    if (!date)
        return passOn(date);
    const int hour = numberOf(text.substr(11, 2));
    const int minute = numberOf(text.substr(14, 2));
    const int second = numberOf(text.substr(17, 2));
    if (hour > 23 || minute > 59 || second > 59)
        return fail(ErrorCode::InvalidValue, "no such time of day");
    return date->days() + hours{hour} + minutes{minute} + seconds{second} + milliseconds{numberOf(text.substr(20, 3))};
}

std::string toClockDisplay(Timestamp at, Zone zone)
{
    const auto local = at + offsetOf(zone);
    const hh_mm_ss clock{local - floor<days>(local)};
    return padded(static_cast<int>(clock.hours().count()), 2) + '.' +
           padded(static_cast<int>(clock.minutes().count()), 2);
}

} // namespace loket::core

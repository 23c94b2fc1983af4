// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace loket::core {

/// The three zones of Indonesia. They have no summer time.
enum class Zone
{
    Wib,
    Wita,
    Wit
};

/// UTC offset: 7, 8, 9 hours.
[[nodiscard]] std::chrono::hours offsetOf(Zone zone);
/// "WIB", "WITA", "WIT".
[[nodiscard]] std::string_view nameOf(Zone zone);
[[nodiscard]] Result<Zone> zoneFromName(std::string_view name);

/// A day in the calendar, without a zone. Always a day that exists, in the years 1 to 9999; arithmetic stops at their
/// ends.
class Date
{
public:
    Date() = default; ///< 1970-01-01
    /// Error InvalidValue for a day that does not exist (31 February).
    [[nodiscard]] static Result<Date> of(int year, unsigned month, unsigned day);
    /// "2026-11-21". Error Malformed or InvalidValue.
    [[nodiscard]] static Result<Date> fromIso(std::string_view text);
    /// Takes what people type: 21/11/2026, 21-11-2026, 21.11.2026, 21 11 2026, 2026-11-21. Error says what is wrong.
    [[nodiscard]] static Result<Date> parse(std::string_view text);
    /// The nearest day of those years.
    [[nodiscard]] static Date fromDays(std::chrono::sys_days days);

    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned day() const;
    [[nodiscard]] std::chrono::sys_days days() const { return m_days; }
    [[nodiscard]] std::chrono::weekday weekday() const { return std::chrono::weekday{m_days}; }
    [[nodiscard]] std::string toIso() const;
    /// "21/11/2026", as on Indonesian forms.
    [[nodiscard]] std::string toDisplay() const;

    [[nodiscard]] Date plusDays(int count) const;
    /// Same day of another month, clamped to its end: 31 January + 1 month = 28 February.
    [[nodiscard]] Date plusMonths(int count) const;
    /// Of at most 9999 years either way.
    [[nodiscard]] Date plusYears(int count) const { return plusMonths(12 * count); }

    auto operator<=>(const Date &) const = default;

private:
    std::chrono::sys_days m_days{};
};

/// The calendar day of a moment in a zone.
[[nodiscard]] Date localDate(Timestamp at, Zone zone);
/// Whole years completed between birth and `on`; someone born on 29 February completes a year on 28 February.
/// Negative when `on` is before the birth.
[[nodiscard]] int ageOn(Date birth, Date on);
/// Midnight at the start of `date` in the zone.
[[nodiscard]] Timestamp startOfDay(Date date, Zone zone);

/// "2026-11-21T02:14:00.123Z": the form on the wire.
[[nodiscard]] std::string toIso(Timestamp at);
[[nodiscard]] Result<Timestamp> timestampFromIso(std::string_view text);
/// "09.14": clock time in the zone.
[[nodiscard]] std::string toClockDisplay(Timestamp at, Zone zone);

} // namespace loket::core

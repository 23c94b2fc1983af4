// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"

#include <cstdint>
#include <rapidjson/document.h>
#include <string>

// The arithmetic of the rules the slow and obvious way, with a pack's numbers given as its JSON: what the engine is
// compared with.

namespace loket::test {

/// A day that walks: month by month, and to the end of a month that is too short.
inline core::Date naiveMonthsLater(core::Date day, int months)
{
    int year = day.year();
    int month = static_cast<int>(day.month());
    for (; months > 0; --months) {
        if (++month == 13) {
            month = 1;
            ++year;
        }
    }
    for (unsigned last = day.day();; --last) {
        if (const auto there = core::Date::of(year, static_cast<unsigned>(month), last))
            return *there;
    }
}

inline core::Date naiveFirstOfMonthLater(core::Date day, int months)
{
    while (day.day() != 1)
        day = day.plusDays(-1);
    return naiveMonthsLater(day, months);
}

inline std::int64_t amountOf(const rapidjson::Value &value)
{
    return std::stoll(value.GetString());
}

inline std::int64_t naiveFinalTax(const rapidjson::Value &tax, std::int64_t gross)
{
    const std::int64_t above = gross - amountOf(tax["freeUpTo"]);
    return above <= 0 ? 0 : above * tax["finalPercent"].GetInt() / 100;
}

/// What lies above each threshold is taxed with the difference to the rate below it; one division at the end.
inline std::int64_t naiveArticle17(const rapidjson::Value &table, std::int64_t base, int surchargePercent)
{
    std::int64_t hundredths = 0;
    std::int64_t threshold = 0;
    int below = 0;
    for (const auto &bracket : table["brackets"].GetArray()) {
        const int percent = bracket["percent"].GetInt();
        if (base > threshold)
            hundredths += (base - threshold) * (percent - below);
        below = percent;
        threshold = bracket.HasMember("upTo") ? amountOf(bracket["upTo"]) : threshold;
    }
    return hundredths * surchargePercent / 10'000;
}

/// The entry of a dated list that is in force.
inline const rapidjson::Value &naiveInForce(const rapidjson::Value &list, core::Date day)
{
    const rapidjson::Value *found = nullptr;
    for (const auto &entry : list.GetArray()) {
        if (!entry.HasMember("from") || core::Date::fromIso(entry["from"].GetString()).value() <= day)
            found = &entry;
    }
    return *found;
}

inline core::Date naiveWorkingDaysLater(const rapidjson::Value &holidays, core::Date day, int count)
{
    while (count > 0) {
        day = day.plusDays(1);
        bool free = day.weekday() == std::chrono::Saturday || day.weekday() == std::chrono::Sunday;
        for (const auto &holiday : holidays.GetArray())
            free = free || day.toIso() == holiday.GetString();
        if (!free)
            --count;
    }
    return day;
}

} // namespace loket::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/dayplaces.h"

#include <algorithm>
#include <chrono>

namespace loket::models {
namespace {

constexpr std::chrono::hours kOpens{8};
constexpr std::chrono::minutes kSlot{30};
constexpr int kSlots = 14; // the last begins at 14.30
constexpr int kLookAhead = 31;

} // namespace

bool isWeekday(core::Date day)
{
    return day.weekday() != std::chrono::Saturday && day.weekday() != std::chrono::Sunday;
}

DayPlaces placesOf(std::span<const localstore::VisitView> visits, core::Date day, int quota)
{
    const auto taken =
        std::ranges::count_if(visits, [](const localstore::VisitView &view) { return domain::takesPlace(view.visit); });
    return {day, static_cast<int>(taken), quota};
}

std::optional<core::Date> nextWorkday(core::Date day, const WorksOn &worksOn)
{
    for (int n = 1; n <= kLookAhead; ++n) {
        if (worksOn(day.plusDays(n)))
            return day.plusDays(n);
    }
    return std::nullopt;
}

core::Timestamp freeSlot(std::span<const localstore::VisitView> visits, const DayPlaces &places, core::Zone zone)
{
    const core::Timestamp first = core::startOfDay(places.day, zone) + kOpens;
    const int fair = std::max(1, (places.quota + kSlots - 1) / kSlots);
    for (int n = 0; n < kSlots; ++n) {
        const core::Timestamp start = first + n * kSlot;
        const auto booked = std::ranges::count_if(visits, [&](const localstore::VisitView &view) {
            const auto &slot = view.visit.slotStart;
            return domain::takesPlace(view.visit) && slot && *slot >= start && *slot < start + kSlot;
        });
        if (booked < fair)
            return start;
    }
    return first;
}

} // namespace loket::models

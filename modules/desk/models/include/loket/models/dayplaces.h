// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/date.h"
#include "loket/localstore/views.h"

#include <functional>
#include <optional>
#include <span>

namespace loket::models {

/// The places of one day at one branch.
struct DayPlaces
{
    core::Date day;
    int taken = 0;
    int quota = 0; ///< 0: not known; then no day is full
    [[nodiscard]] bool isFull() const { return quota > 0 && taken >= quota; }
    [[nodiscard]] int left() const { return quota > taken ? quota - taken : 0; }
    bool operator==(const DayPlaces &) const = default;
};

/// Whether the office is open on a day.
using WorksOn = std::function<bool(core::Date)>;
/// Monday to Friday: what is known without a calendar of holidays.
[[nodiscard]] bool isWeekday(core::Date day);

[[nodiscard]] DayPlaces placesOf(std::span<const localstore::VisitView> visits, core::Date day, int quota);
/// The first day after `day` on which the office is open; nullopt when there is none within a month.
[[nodiscard]] std::optional<core::Date> nextWorkday(core::Date day, const WorksOn &worksOn);
/// When a person is asked to come on a day with free places: the first half hour from 08.00 that is not busier than the
/// day's places spread evenly.
[[nodiscard]] core::Timestamp freeSlot(std::span<const localstore::VisitView> visits, const DayPlaces &places,
                                       core::Zone zone);

} // namespace loket::models

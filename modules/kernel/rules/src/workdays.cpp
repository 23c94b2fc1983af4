// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdata.h"

#include "loket/domain/wiretypes.h"

#include <algorithm>

namespace loket::rules {
namespace {

bool isWorkingDay(const std::vector<core::Date> &holidays, core::Date day)
{
    const auto weekday = day.weekday();
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday)
        return false;
    return !std::binary_search(holidays.begin(), holidays.end(), day);
}

/// The last of `count` working days after `day`, which itself does not count.
core::Date workingDaysAfter(const std::vector<core::Date> &holidays, core::Date day, std::int32_t count)
{
    while (count > 0) {
        day = day.plusDays(1);
        if (isWorkingDay(holidays, day))
            --count;
    }
    return day;
}

} // namespace

core::Date RulePack::payBy(core::Date complete) const
{
    return workingDaysAfter(m_data->holidays, complete, m_data->policy.payWorkingDays);
}

core::Date RulePack::payBy(const domain::Claim &claim, core::Date today, core::Zone zone) const
{
    constexpr std::string_view kCompleted = domain::kWireType<domain::claimevt::ReviewCompleted>;
    const auto first = std::find_if(claim.history.begin(), claim.history.end(),
                                    [](const domain::HistoryEntry &entry) { return entry.what == kCompleted; });
    if (m_data->payClockRestarts || first == claim.history.end())
        return payBy(today);
    return payBy(core::localDate(first->at, zone));
}

core::Date RulePack::correctBy(core::Date begun) const
{
    return workingDaysAfter(m_data->holidays, begun, m_data->correctionWorkingDays);
}

} // namespace loket::rules

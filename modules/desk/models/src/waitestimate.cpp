// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/waitestimate.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <vector>

namespace loket::models {
namespace {

using domain::Service;
using domain::Visit;
using domain::VisitState;

constexpr std::chrono::minutes kDeskIsOpen{30}; ///< after its last work
constexpr std::int64_t kMinute = 60;

/// Which desks call for this service; services with the same number stand in one queue.
int queueOf(Service service)
{
    switch (service) {
    case Service::Video:
        return 1;
    case Service::Company:
        return 2;
    default:
        return 0;
    }
}

struct Day
{
    std::vector<const Visit *> waiting;
    std::vector<const Visit *> serving;
    std::vector<std::int64_t> served; ///< seconds, of those who are done
    std::set<std::string> desks;
};

/// A desk is open while somebody sits there, and for a while after.
void noteDesks(Day &day, const Visit &visit, core::Timestamp now)
{
    for (const domain::VisitPeriod &period : visit.periods) {
        const bool working = period.state == VisitState::Called || period.state == VisitState::Serving ||
                             period.state == VisitState::OnHold;
        if (working && !period.desk.empty() && period.to.value_or(now) + kDeskIsOpen >= now)
            day.desks.insert(period.desk);
    }
}

Day readDay(std::span<const localstore::VisitView> visits, int queue, core::Timestamp now)
{
    Day day;
    for (const localstore::VisitView &view : visits) {
        const Visit &visit = view.visit;
        if (visit.voided || queueOf(visit.service) != queue)
            continue;
        noteDesks(day, visit, now);
        if (visit.state == VisitState::Waiting)
            day.waiting.push_back(&visit);
        else if (visit.state == VisitState::Called || visit.state == VisitState::Serving)
            day.serving.push_back(&visit);
        else if (const auto seconds = domain::secondsIn(visit, VisitState::Serving, now);
                 visit.state == VisitState::Done && seconds > 0)
            day.served.push_back(seconds);
    }
    return day;
}

/// Of an even number the longer of the two in the middle: a promise is kept rather than broken.
std::int64_t medianOf(std::vector<std::int64_t> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

WaitBand bandOf(std::int64_t seconds)
{
    const std::int64_t minutes = seconds / kMinute;
    if (minutes < 10)
        return WaitBand::Under10;
    if (minutes < 20)
        return WaitBand::From10To20;
    if (minutes < 40)
        return WaitBand::From20To40;
    return minutes < 60 ? WaitBand::From40To60 : WaitBand::Over60;
}

WaitEstimate estimate(const Day &day, int ahead, core::Timestamp now)
{
    WaitEstimate wait{ahead, static_cast<int>(day.desks.size()), WaitBand::TooFew};
    if (wait.desks == 0) {
        wait.band = WaitBand::NoDesk;
        return wait;
    }
    // A desk without anybody takes the next person at once.
    if (ahead == 0 && static_cast<int>(day.serving.size()) < wait.desks) {
        wait.band = WaitBand::Under10;
        return wait;
    }
    if (static_cast<int>(day.served.size()) < kEnoughServed)
        return wait;
    const std::int64_t usual = medianOf(day.served);
    std::int64_t work = usual * ahead;
    for (const Visit *visit : day.serving)
        work += std::max<std::int64_t>(0, usual - domain::secondsIn(*visit, VisitState::Serving, now));
    wait.band = bandOf(work / wait.desks);
    return wait;
}

} // namespace

WaitEstimate estimateWait(std::span<const localstore::VisitView> visits, Service service, core::Timestamp now)
{
    const Day day = readDay(visits, queueOf(service), now);
    return estimate(day, static_cast<int>(day.waiting.size()), now);
}

WaitEstimate estimateWait(std::span<const localstore::VisitView> visits, const Visit &visit, core::Timestamp now)
{
    const Day day = readDay(visits, queueOf(visit.service), now);
    const auto ahead = std::ranges::count_if(day.waiting, [&visit](const Visit *other) {
        return other->id != visit.id && domain::calledBefore(*other, visit);
    });
    return estimate(day, static_cast<int>(ahead), now);
}

} // namespace loket::models

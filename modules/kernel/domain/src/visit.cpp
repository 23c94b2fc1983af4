// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/visit.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace loket::domain {
namespace {

constexpr std::size_t kTicketDigits = 3;

bool hasPriority(const Visit &visit)
{
    return visit.priorityState == PriorityState::Confirmed;
}

} // namespace

std::optional<core::Timestamp> waitingSince(const Visit &visit)
{
    const auto first = std::ranges::find(visit.periods, VisitState::Waiting, &VisitPeriod::state);
    if (first == visit.periods.end())
        return std::nullopt;
    return first->from;
}

std::int64_t secondsIn(const Visit &visit, VisitState state, core::Timestamp now)
{
    std::chrono::milliseconds total{0};
    for (const VisitPeriod &period : visit.periods) {
        const core::Timestamp end = period.to.value_or(now);
        if (period.state == state && end > period.from)
            total += end - period.from;
    }
    return std::chrono::floor<std::chrono::seconds>(total).count();
}

bool calledBefore(const Visit &a, const Visit &b)
{
    if (hasPriority(a) != hasPriority(b))
        return hasPriority(a);
    const auto sinceA = waitingSince(a);
    const auto sinceB = waitingSince(b);
    if (sinceA.has_value() != sinceB.has_value())
        return sinceA.has_value();
    if (sinceA != sinceB)
        return *sinceA < *sinceB;
    return a.id < b.id;
}

bool takesPlace(Service service)
{
    return service == Service::Counter || service == Service::Video;
}

bool takesPlace(const Visit &visit)
{
    const bool cancelled = visit.state == VisitState::Left && !waitingSince(visit);
    return takesPlace(visit.service) && !visit.voided && !cancelled;
}

char ticketLetter(Service service)
{
    switch (service) {
    case Service::Counter:
        return 'A';
    case Service::Video:
        return 'B';
    case Service::Company:
        return 'D';
    case Service::DocumentFix:
        return 'E';
    case Service::Unknown:
        break;
    }
    return '?';
}

std::string ticketText(Service service, std::int32_t number)
{
    std::string digits = std::to_string(number);
    if (digits.size() < kTicketDigits)
        digits.insert(0, kTicketDigits - digits.size(), '0');
    return std::string(1, ticketLetter(service)) + '-' + digits;
}

} // namespace loket::domain

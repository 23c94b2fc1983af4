// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcase.h"

#include "loket/core/text.h"

#include <optional>
#include <string>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

constexpr RoleSet kBooking{Role::Participant, Role::Frontliner, Role::Cso, Role::System};
constexpr RoleSet kRegistering{Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor, Role::System};

core::Result<> checkDetails(const VisitCase &at, const visitcmd::Details &details, RoleSet roles)
{
    if (!at.context.actor.roles.hasAny(roles))
        return fail(ErrorCode::NotAllowed, "no role that may do this");
    if (at.context.actor.branch.empty())
        return fail(ErrorCode::MissingField, "no branch", "branch");
    if (details.service == Service::Unknown)
        return fail(ErrorCode::InvalidValue, "unknown service", "details.service");
    return {};
}

core::Result<> checkPriority(const VisitCase &at, const visitcmd::Register &command)
{
    if (command.priority == PriorityReason::Unknown)
        return fail(ErrorCode::InvalidValue, "unknown priority", "priority");
    if (command.priority == PriorityReason::Other)
        return requireText(at, command.priorityNote, "priorityNote");
    return {};
}

constexpr RoleSet kOverriding{Role::Supervisor, Role::BranchHead, Role::System};

/// A full day takes nobody more, except a person with a priority reason or one whom a supervisor takes for a reason.
core::Result<> checkQuota(const VisitCase &at, const visitcmd::Register &command)
{
    if (!at.context.quotaReached || !takesPlace(command.details.service) || command.priority != PriorityReason::None)
        return {};
    if (core::trimmed(command.overQuotaReason).empty())
        return fail(ErrorCode::QuotaReached, "the day is full", "details.service");
    if (!at.context.actor.roles.hasAny(kOverriding))
        return fail(ErrorCode::NotAllowed, "only a supervisor takes more than the day has places", "overQuotaReason");
    return {};
}

/// A number that the desk had leased is printed already and stays; otherwise the server's.
std::string ticketOf(const VisitCase &at, const std::string &leased)
{
    return leased.empty() ? at.context.ticket : leased;
}

bool belongsTo(const std::string &ticket, Service service)
{
    return ticket.empty() || ticket.front() == ticketLetter(service);
}

Visit newVisit(const VisitCase &at, const visitcmd::Details &details)
{
    Visit visit;
    visit.id = at.id;
    visit.branch = at.context.actor.branch;
    visit.service = details.service;
    visit.claim = details.claim;
    visit.name = details.name;
    visit.reason = details.reason;
    return visit;
}

/// A second officer makes it count; until then the person waits like everybody.
void propose(Visit &visit, const VisitCase &at, const visitcmd::Register &command)
{
    visit.priority = command.priority;
    visit.priorityNote = command.priorityNote;
    if (command.priority == PriorityReason::None)
        return;
    visit.priorityState = PriorityState::Proposed;
    visit.priorityProposed = PriorityStep{at.context.actor.user, at.context.actor.displayName, at.context.now};
}

} // namespace

std::optional<core::Date> dayTaken(const visitcmd::Body &command, core::Timestamp now, core::Zone zone)
{
    if (const auto *walkIn = std::get_if<visitcmd::Register>(&command); walkIn && takesPlace(walkIn->details.service))
        return core::localDate(now, zone);
    if (const auto *book = std::get_if<visitcmd::Book>(&command); book && takesPlace(book->details.service))
        return core::localDate(book->slotStart, zone);
    return std::nullopt;
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Book &command)
{
    if (const auto details = checkDetails(at, command.details, kBooking); !details)
        return core::passOn(details);
    if (command.slotStart <= at.context.now)
        return fail(ErrorCode::InvalidValue, "in the past", "slotStart");
    if (at.context.quotaReached && takesPlace(command.details.service))
        return fail(ErrorCode::QuotaReached, "that day is full", "slotStart");
    Visit visit = newVisit(at, command.details);
    visit.day = core::localDate(command.slotStart, at.context.zone);
    visit.slotStart = command.slotStart;
    visit.state = VisitState::Booked;
    visit.periods.push_back({VisitState::Booked, at.context.now, std::nullopt, {}, {}});
    return emit(at, visitevt::Created{std::move(visit)});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Register &command)
{
    if (const auto details = checkDetails(at, command.details, kRegistering); !details)
        return core::passOn(details);
    if (const auto priority = checkPriority(at, command); !priority)
        return core::passOn(priority);
    if (!belongsTo(command.ticket, command.details.service))
        return fail(ErrorCode::InvalidValue, "ticket of another service", "ticket");
    if (const auto quota = checkQuota(at, command); !quota)
        return core::passOn(quota);
    Visit visit = newVisit(at, command.details);
    visit.day = core::localDate(at.context.now, at.context.zone);
    visit.ticket = ticketOf(at, command.ticket);
    propose(visit, at, command);
    if (at.context.quotaReached && takesPlace(command.details.service)) {
        visit.overQuota = true;
        visit.overQuotaReason = command.overQuotaReason;
    }
    visit.companion = command.companion;
    visit.state = VisitState::Waiting;
    visit.periods.push_back({VisitState::Arrived, at.context.now, at.context.now, {}, {}});
    visit.periods.push_back({VisitState::Waiting, at.context.now, std::nullopt, {}, {}});
    return emit(at, visitevt::Created{std::move(visit)});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::ConfirmArrival &)
{
    if (const auto row = permit(at, VisitTrigger::Arrive); !row)
        return core::passOn(row);
    if (at.visit.day != core::localDate(at.context.now, at.context.zone))
        return fail(ErrorCode::WrongState, "booked for another day");
    return emit(at, visitevt::Arrived{at.context.ticket});
}

} // namespace loket::domain

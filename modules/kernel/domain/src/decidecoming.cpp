// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcase.h"

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

} // namespace

VisitAnswer answer(const VisitCase &at, const visitcmd::Book &command)
{
    if (const auto details = checkDetails(at, command.details, kBooking); !details)
        return core::passOn(details);
    if (command.slotStart <= at.context.now)
        return fail(ErrorCode::InvalidValue, "in the past", "slotStart");
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
    Visit visit = newVisit(at, command.details);
    visit.day = core::localDate(at.context.now, at.context.zone);
    visit.ticket = ticketOf(at, command.ticket);
    visit.priority = command.priority;
    visit.priorityNote = command.priorityNote;
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

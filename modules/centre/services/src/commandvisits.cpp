// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "loket/domain/audit.h"
#include "loket/domain/decide.h"
#include "loket/domain/evolve.h"
#include "loket/protocol/codec.h"
#include "loket/services/redact.h"

#include <algorithm>
#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

/// Stands for the ticket that the server gives only once the visit is accepted, so that a refusal uses up none.
constexpr const char *kTicketToCome = "A-000";

domain::Visit evolved(domain::Visit visit, const std::vector<domain::VisitEvent> &events)
{
    for (const domain::VisitEvent &event : events)
        visit = domain::evolve(std::move(visit), event);
    return visit;
}

} // namespace

Result<CommandOutcome> CommandRun::apply(const domain::VisitCommand &command)
{
    auto found = m_writer.visit(command.visit);
    if (!found && found.error().code != ErrorCode::NotFound)
        return passOn(found);
    domain::Visit visit = found ? std::move(*found) : domain::Visit{};
    const bool creates = std::holds_alternative<domain::visitcmd::Register>(command.body) ||
                         std::holds_alternative<domain::visitcmd::Book>(command.body);
    if (visit.revision > 0) {
        if (auto touch = mayTouch(visit.branch); !touch)
            return passOn(touch);
    } else if (!creates) {
        return fail(ErrorCode::NotFound, "no such visit");
    }
    if (auto base = checkBase(visit.revision); !base) {
        auto outcome = refuse(base.error());
        const View view = viewOf(m_asking.caller);
        if (base.error().code == ErrorCode::RevisionChanged && view != View::Nothing)
            outcome.result.current = protocol::encode(redact(visit, view));
        outcome.result.revision = visit.revision;
        return outcome;
    }
    return applyTo(std::move(visit), command.visit, command.body);
}

Result<std::vector<domain::VisitEvent>> CommandRun::decideTicketed(const domain::Visit &visit,
                                                                   const domain::VisitId &id,
                                                                   const domain::visitcmd::Body &body,
                                                                   domain::Context &context)
{
    context.ticket = kTicketToCome;
    auto accepted = domain::decide(visit, id, body, context);
    if (!accepted)
        return accepted;
    const domain::Visit after = evolved(visit, *accepted);
    if (after.ticket != kTicketToCome)
        return accepted;
    const std::string counter = std::string("ticket/") + domain::ticketLetter(after.service) + "/" + after.day.toIso();
    auto number = m_writer.nextNumber(m_asking.command.branch, counter);
    if (!number)
        return passOn(number);
    context.ticket = domain::ticketText(after.service, static_cast<std::int32_t>(*number));
    return domain::decide(visit, id, body, context);
}

Result<CommandOutcome> CommandRun::applyTo(domain::Visit visit, const domain::VisitId &id,
                                           const domain::visitcmd::Body &body)
{
    auto context = contextFor(m_writer, m_rules, m_asking, visit, body);
    if (!context)
        return passOn(context);
    auto events = decideTicketed(visit, id, body, *context);
    if (!events)
        return passOn(events);

    CommandOutcome outcome;
    outcome.result.id = m_asking.command.id;
    outcome.result.status = 200;
    outcome.result.aggregate = "visit/" + id.toString();
    outcome.result.revision = visit.revision;
    if (events->empty())
        return outcome;
    Committed change;
    change.branch = m_asking.command.branch;
    for (const domain::VisitEvent &event : *events) {
        domain::AuditRecord record = domain::auditOf(visit, event, context->zone);
        record.workstation = m_asking.command.device;
        if (auto audited = m_writer.appendAudit(record); !audited)
            return passOn(audited);
        visit = domain::evolve(std::move(visit), event);
        change.events.emplace_back(domain::eventType(event.body));
    }
    auto seq = m_writer.append(visit, *events);
    if (!seq)
        return passOn(seq);
    outcome.result.revision = visit.revision;
    outcome.result.seq = change.seq = *seq;
    outcome.change = std::move(change);
    return outcome;
}

Result<CommandOutcome> CommandRun::apply(const domain::CallNext &command)
{
    if (command.validUntil < m_asking.now)
        return fail(ErrorCode::WrongState, "asked too long ago: nobody was called", "validUntil");
    auto branch = m_writer.branch(m_asking.command.branch);
    if (!branch)
        return passOn(branch);
    auto waiting = m_writer.waiting(branch->code, core::localDate(m_asking.now, branch->zone));
    if (!waiting)
        return passOn(waiting);
    const auto next = std::find_if(waiting->begin(), waiting->end(), [&](const domain::Visit &visit) {
        return std::find(command.services.begin(), command.services.end(), visit.service) != command.services.end();
    });
    if (next == waiting->end())
        return fail(ErrorCode::QueueEmpty, "nobody is waiting");
    const domain::VisitId id = next->id;
    return applyTo(std::move(*next), id, domain::visitcmd::Call{});
}

} // namespace loket::services

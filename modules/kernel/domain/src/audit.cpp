// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/audit.h"

#include "formchanges.h"

#include "loket/core/mask.h"
#include "loket/domain/evolve.h"
#include "loket/domain/names.h"

namespace loket::domain {
namespace {

std::string whoOf(const Actor &actor)
{
    if (!actor.user.isNull())
        return actor.user.toString();
    return actor.roles.has(Role::Participant) ? "participant" : "system";
}

std::string rolesOf(const RoleSet &roles)
{
    std::string text;
    for (const auto &row : EnumNames<Role>::kAll) {
        if (row.value == Role::Unknown || !roles.has(row.value))
            continue;
        if (!text.empty())
            text += '+';
        text += row.name;
    }
    return text;
}

AuditRecord recordOf(const EventHeader &header, core::Zone zone)
{
    AuditRecord record;
    record.at = header.at;
    record.zone = zone;
    record.actor = whoOf(header.actor);
    record.roles = rolesOf(header.actor.roles);
    record.workstation = header.actor.desk;
    record.branch = header.actor.branch;
    return record;
}

/// Why somebody is to be called first, and why they were taken on a full day.
std::string reasonOf(const Visit &created)
{
    std::string text;
    const auto add = [&text](std::string_view more) {
        if (!more.empty())
            text.append(text.empty() ? "" : ": ").append(more);
    };
    if (created.priority != PriorityReason::None) {
        add(wireName(created.priority));
        add(created.priorityNote);
    }
    if (created.overQuota) {
        add("over quota");
        add(created.overQuotaReason);
    }
    return text;
}

std::string reasonOf(const visitevt::Body &body)
{
    if (const auto *called = std::get_if<visitevt::Called>(&body))
        return called->reason;
    if (const auto *held = std::get_if<visitevt::Held>(&body))
        return held->reason;
    if (const auto *voided = std::get_if<visitevt::Voided>(&body))
        return voided->reason;
    if (const auto *refused = std::get_if<visitevt::PriorityRefused>(&body))
        return refused->reason;
    if (const auto *created = std::get_if<visitevt::Created>(&body))
        return reasonOf(created->visit);
    return {};
}

} // namespace

AuditRecord auditOf(const Claim &before, const ClaimEvent &event, core::Zone zone)
{
    const Claim after = evolve(before, event);
    AuditRecord record = recordOf(event.header, zone);
    record.subject = event.claim.toString();
    record.what = eventType(event.body);
    record.from = wireName(before.state);
    record.to = wireName(after.state);
    // A run of saves adds no line to the history; it has no note of its own either.
    const bool remembered = after.history.size() > before.history.size();
    record.reason = remembered ? after.history.back().note : std::string();
    record.rulePack = after.rulePack;
    if (before.revision > 0)
        record.changes = changesBetween(before.form, after.form);
    return record;
}

AuditRecord auditOf(const Visit &before, const VisitEvent &event, core::Zone zone)
{
    const Visit after = evolve(before, event);
    AuditRecord record = recordOf(event.header, zone);
    record.subject = event.visit.toString();
    record.what = eventType(event.body);
    record.from = wireName(before.state);
    record.to = wireName(after.state);
    record.reason = core::scrub(reasonOf(event.body));
    return record;
}

AuditRecord auditOf(const officecmd::RecordAccess &access, const Context &context)
{
    EventHeader header;
    header.at = context.now;
    header.actor = context.actor;
    AuditRecord record = recordOf(header, context.zone);
    record.what = wireName(access.kind);
    record.detail = core::scrub(access.what);
    record.since = access.from;
    record.until = access.to;
    record.reason = core::scrub(access.reason);
    return record;
}

} // namespace loket::domain

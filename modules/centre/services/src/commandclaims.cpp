// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "loket/domain/audit.h"
#include "loket/domain/decide.h"
#include "loket/domain/evolve.h"
#include "loket/domain/names.h"
#include "loket/protocol/codec.h"
#include "loket/services/authorize.h"
#include "loket/services/notify.h"
#include "loket/services/redact.h"

#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

/// Stands for the number that the server gives only once the claim is accepted, so that a refusal uses up none.
constexpr const char *kNumberToCome = "K-0000";

std::string claimNumber(std::int64_t number)
{
    std::string digits = std::to_string(number);
    if (digits.size() < 4)
        digits.insert(0, 4 - digits.size(), '0');
    return "K-" + digits;
}

} // namespace

Result<CommandOutcome> CommandRun::apply(const domain::ClaimCommand &command)
{
    auto found = m_writer.claim(command.claim);
    if (!found && found.error().code != ErrorCode::NotFound)
        return passOn(found);
    domain::Claim claim = found ? std::move(*found) : domain::Claim{};
    if (claim.revision > 0) {
        if (auto touch = mayTouch(claim.branch); !touch)
            return passOn(touch);
        if (!reaches(m_asking.caller, claim))
            return fail(ErrorCode::NotFound, "no such claim");
    } else if (!std::holds_alternative<domain::claimcmd::Create>(command.body)) {
        return fail(ErrorCode::NotFound, "no such claim");
    }
    if (auto base = checkBase(claim.revision); !base) {
        auto outcome = refuse(base.error());
        const View view = viewOf(m_asking.caller);
        if (base.error().code == ErrorCode::RevisionChanged && view != View::Nothing)
            outcome.result.current = protocol::encode(redact(claim, view));
        outcome.result.revision = claim.revision;
        return outcome;
    }
    if (const auto *attach = std::get_if<domain::claimcmd::AttachDocument>(&command.body)) {
        auto known = withStoredFacts(*attach);
        if (!known)
            return passOn(known);
        if (!*known) {
            CommandOutcome waits;
            waits.result.id = m_asking.command.id;
            waits.result.status = 202;
            waits.result.detail = "waits for the bytes of its document";
            waits.isFinal = false;
            return waits;
        }
        return applyTo(std::move(claim), command.claim, **known);
    }
    return applyTo(std::move(claim), command.claim, command.body);
}

Result<std::optional<domain::claimcmd::AttachDocument>>
CommandRun::withStoredFacts(const domain::claimcmd::AttachDocument &attach)
{
    auto stored = m_writer.document(attach.version.sha256);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!stored)
        return passOn(stored);
    domain::claimcmd::AttachDocument known = attach;
    known.version.mediaType = stored->mediaType;
    known.version.sizeBytes = stored->sizeBytes;
    known.version.uploadedAt = m_asking.now;
    known.version.uploadedBy = m_asking.caller.isParticipant() ? "participant" : m_asking.caller.actor.displayName;
    return known;
}

Result<std::vector<domain::ClaimEvent>> CommandRun::decideNumbered(const domain::Claim &claim,
                                                                   const domain::ClaimId &id,
                                                                   const domain::claimcmd::Body &body,
                                                                   domain::Context &context)
{
    if (claim.revision > 0)
        return domain::decide(claim, id, body, context);
    context.claimNumber = kNumberToCome;
    auto accepted = domain::decide(claim, id, body, context);
    if (!accepted)
        return accepted;
    auto number = m_writer.nextNumber(m_asking.command.branch, "claim");
    if (!number)
        return passOn(number);
    context.claimNumber = claimNumber(*number);
    return domain::decide(claim, id, body, context);
}

Result<CommandOutcome> CommandRun::applyTo(domain::Claim claim, const domain::ClaimId &id,
                                           const domain::claimcmd::Body &body)
{
    auto context = contextFor(m_writer, m_rules, m_asking, claim, body);
    if (!context)
        return passOn(context);
    auto events = decideNumbered(claim, id, body, *context);
    if (!events)
        return passOn(events);

    CommandOutcome outcome;
    outcome.result.id = m_asking.command.id;
    outcome.result.status = 200;
    outcome.result.aggregate = "claim/" + id.toString();
    outcome.result.revision = claim.revision;
    if (events->empty()) {
        const auto *access = std::get_if<domain::claimcmd::RecordAccess>(&body);
        if (access != nullptr) {
            if (auto audited = auditAccess(claim, *access, context->zone); !audited)
                return passOn(audited);
        }
        return outcome;
    }
    auto change = keep(std::move(claim), *events, context->zone);
    if (!change)
        return passOn(change);
    outcome.result.revision = change->claim->revision;
    outcome.result.seq = change->seq;
    outcome.change = std::move(*change);
    return outcome;
}

Result<Committed> CommandRun::keep(domain::Claim claim, const std::vector<domain::ClaimEvent> &events, core::Zone zone)
{
    const domain::Claim before = claim;
    Committed change;
    change.branch = m_asking.command.branch;
    for (const domain::ClaimEvent &event : events) {
        domain::AuditRecord record = domain::auditOf(claim, event, zone);
        record.workstation = m_asking.command.device;
        if (auto audited = m_writer.appendAudit(record); !audited)
            return passOn(audited);
        claim = domain::evolve(std::move(claim), event);
        change.events.emplace_back(domain::eventType(event.body));
    }
    auto seq = m_writer.append(claim, events);
    if (!seq)
        return passOn(seq);
    if (auto text = messageFor(before, claim)) {
        store::OutgoingMessage message;
        message.id = m_ids.nextUuid().toString();
        message.phone = claim.form.participant.phone;
        message.text = std::move(*text);
        message.queuedAt = m_asking.now;
        if (auto queued = m_writer.queueMessage(message); !queued)
            return passOn(queued);
    }
    change.seq = *seq;
    change.claim = std::move(claim);
    return change;
}

Result<> CommandRun::auditAccess(const domain::Claim &claim, const domain::claimcmd::RecordAccess &access,
                                 core::Zone zone)
{
    domain::AuditRecord record;
    record.at = m_asking.now;
    record.zone = zone;
    record.actor = m_asking.caller.actor.user.toString();
    record.roles = rolesText(m_asking.caller.actor.roles);
    record.workstation = m_asking.command.device;
    record.branch = claim.branch;
    record.subject = claim.id.toString();
    record.what = domain::wireName(access.kind);
    record.reason = access.reason;
    if (access.field != domain::FieldKey::Unknown)
        record.changes.push_back({access.field, {}, {}});
    return m_writer.appendAudit(record);
}

} // namespace loket::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandcontext.h"

#include "loket/domain/decide.h"
#include "loket/rules/facts.h"

#include <algorithm>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

Result<domain::Context> basicContext(store::Reader &reader, const Asking &asking)
{
    auto branch = reader.branch(asking.command.branch);
    if (!branch && branch.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotFound, "no such branch", "branch");
    if (!branch)
        return passOn(branch);
    domain::Context context;
    context.command = asking.command.id;
    context.actor = asking.caller.actor;
    context.now = asking.now;
    context.zone = branch->zone;
    context.dailyQuota = branch->dailyQuota;
    return context;
}

/// The pack of the claim's submission; before that the one in force today.
Result<rules::RulePack> packFor(const rules::RuleBook &rules, const std::string &packId, core::Date today)
{
    return packId.empty() ? rules.inForceOn(today) : rules.byId(packId);
}

/// The form as it will stand once the command is accepted.
const domain::ClaimForm &formAfter(const domain::Claim &claim, const domain::claimcmd::Body &body)
{
    if (const auto *create = std::get_if<domain::claimcmd::Create>(&body))
        return create->form;
    if (const auto *update = std::get_if<domain::claimcmd::UpdateDraft>(&body))
        return update->form;
    return claim.form;
}

} // namespace

Result<domain::Context> officeContext(store::Reader &reader, const Asking &asking)
{
    return basicContext(reader, asking);
}

Result<domain::Context> contextFor(store::Reader &reader, const rules::RuleBook &rules, const Asking &asking,
                                   const domain::Claim &claim, const domain::claimcmd::Body &body)
{
    auto context = basicContext(reader, asking);
    if (!context)
        return context;
    const core::Date today = core::localDate(asking.now, context->zone);
    if (auto pack = packFor(rules, claim.rulePack, today)) {
        context->policy = pack->policy();
        context->payBy = pack->payBy(claim, today, context->zone);
        if (claim.revision > 0) {
            // Without a verdict decide() refuses what needs one and lets the rest pass.
            if (auto verdict = pack->evaluate(rules::factsOf(claim, today)))
                context->verdict = std::move(*verdict);
        }
    }
    const domain::Participant &person = formAfter(claim, body).participant;
    if (!person.nik.empty() || !person.kpj.empty()) {
        auto open = reader.openClaims(person.nik, person.kpj);
        if (!open)
            return passOn(open);
        const domain::ClaimId self = std::get<domain::ClaimCommand>(asking.command.target).claim;
        context->openClaimExists = std::any_of(open->begin(), open->end(), [&](const domain::ClaimId &id) {
            const auto other = reader.claim(id);
            return id != self && other && domain::occupiesCard(other->state);
        });
    }
    context->actorIsInvolved = !asking.caller.nik.empty() && asking.caller.nik == person.nik;
    return context;
}

Result<domain::Context> contextFor(store::Reader &reader, const rules::RuleBook &rules, const Asking &asking,
                                   const domain::Visit &visit, const domain::visitcmd::Body &body)
{
    auto context = basicContext(reader, asking);
    if (!context)
        return context;
    const core::Date today = core::localDate(asking.now, context->zone);
    if (auto pack = rules.inForceOn(today))
        context->policy = pack->policy();
    if (const auto day = domain::dayTaken(body, asking.now, context->zone); day && context->dailyQuota > 0) {
        const auto taken = reader.placesTaken(asking.command.branch, *day);
        if (!taken)
            return passOn(taken);
        context->quotaReached = *taken >= context->dailyQuota;
    }
    if (std::holds_alternative<domain::visitcmd::Call>(body)) {
        auto waiting = reader.waiting(visit.branch, visit.day);
        if (!waiting)
            return passOn(waiting);
        context->waitsLonger = std::any_of(waiting->begin(), waiting->end(), [&](const domain::Visit &other) {
            return other.id != visit.id && other.service == visit.service && domain::calledBefore(other, visit);
        });
    }
    return context;
}

} // namespace loket::services

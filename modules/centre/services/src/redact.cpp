// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/redact.h"

namespace loket::services {

using domain::Role;

View viewOf(const Caller &caller)
{
    const domain::RoleSet &roles = caller.actor.roles;
    if (roles.hasAny({Role::Cso, Role::Verifier, Role::Supervisor, Role::BranchHead, Role::System}))
        return View::Whole;
    if (roles.has(Role::Frontliner))
        return View::WithoutBenefit;
    if (roles.has(Role::HeadOffice))
        return View::Impersonal;
    return View::Nothing;
}

namespace {

void dropBenefit(domain::Claim &claim)
{
    claim.registers = {};
    for (domain::PendingChange &change : claim.changes) {
        change.bank = {};
        change.civil = {};
    }
    if (claim.decision) {
        claim.decision->benefit.reset();
        claim.decision->verdict.reset();
    }
    if (claim.payment)
        claim.payment->amount = {};
}

void dropPerson(domain::Claim &claim)
{
    claim.form.participant = {};
    claim.form.account = {};
    claim.form.details = {};
    for (domain::Document &document : claim.documents) {
        document.versions.clear();
        document.note.clear();
    }
    claim.checks = {};
    claim.changes.clear();
    claim.extras.clear();
    claim.holdReason.clear();
    if (claim.decision) {
        claim.decision->confirmed = {};
        claim.decision->sentence.clear();
        claim.decision->requests.clear();
    }
    if (claim.approval)
        claim.approval->comment.clear();
    if (claim.payment) {
        claim.payment->bankNote.clear();
        claim.payment->accountRefusal.clear();
    }
    for (domain::HistoryEntry &entry : claim.history)
        entry.note.clear();
}

} // namespace

domain::Claim redact(domain::Claim claim, View view)
{
    switch (view) {
    case View::Whole:
        return claim;
    case View::WithoutBenefit:
        dropBenefit(claim);
        return claim;
    case View::Impersonal:
        dropBenefit(claim);
        dropPerson(claim);
        return claim;
    case View::Nothing:
        break;
    }
    return {};
}

domain::Visit redact(domain::Visit visit, View view)
{
    switch (view) {
    case View::Whole:
    case View::WithoutBenefit:
        return visit;
    case View::Impersonal:
        visit.name.clear();
        visit.companion.clear();
        visit.priorityNote.clear();
        visit.outOfOrderReason.clear();
        visit.extras.clear();
        return visit;
    case View::Nothing:
        break;
    }
    return {};
}

} // namespace loket::services

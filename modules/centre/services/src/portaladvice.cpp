// SPDX-License-Identifier: GPL-3.0-or-later
#include "portaladvice.h"

#include "loket/domain/checklist.h"
#include "loket/rules/facts.h"

namespace loket::services {

namespace {

rules::Facts typedFacts(const domain::Claim &claim, core::Date today)
{
    domain::Claim typed;
    typed.form = claim.form;
    typed.documents = claim.documents;
    rules::Facts facts = rules::factsOf(typed, today);
    facts.registersAsked = false;
    return facts;
}

} // namespace

protocol::PortalReason portalReason(const rules::RulePack &pack, domain::ClaimReason reason, core::Date today)
{
    protocol::PortalReason offered;
    offered.reason = reason;
    if (auto papers = pack.checklistFor(reason))
        offered.documents = std::move(*papers);
    // The page shows neither, and a phone on a thin line loads this first.
    for (domain::RequiredDocument &paper : offered.documents) {
        paper.source.clear();
        paper.whenEn.clear();
    }
    offered.fields = domain::askedFields(reason);
    offered.sharePercent = pack.sharePercentOf(reason);
    offered.jmoMaxBalance = pack.jmoLimitOf(reason, today);
    return offered;
}

std::optional<protocol::PortalAdvice> adviceFor(const rules::RulePack &pack, const domain::Claim &claim,
                                                core::Date today)
{
    auto verdict = pack.evaluate(typedFacts(claim, today));
    if (!verdict)
        return std::nullopt;
    protocol::PortalAdvice advice;
    // What only a register can tell speaks neither for nor against.
    advice.eligible = !verdict->refusal.has_value();
    advice.eligibleFrom = verdict->eligibleFrom;
    advice.refusal = verdict->refusal;
    if (verdict->refusal)
        advice.sentence = domain::sentenceFor(*verdict->refusal);
    for (domain::RuleReason &reason : verdict->reasons) {
        if (reason.outcome == domain::RuleOutcome::Met || reason.outcome == domain::RuleOutcome::NotMet)
            advice.reasons.push_back(std::move(reason));
    }
    return advice;
}

std::vector<domain::RequiredDocument> papersFor(const rules::RulePack &pack, const domain::Claim &claim,
                                                core::Date today)
{
    auto papers = pack.checklistFor(typedFacts(claim, today));
    return papers ? std::move(*papers) : std::vector<domain::RequiredDocument>{};
}

} // namespace loket::services

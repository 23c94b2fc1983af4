// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/proposal.h"

#include "loket/domain/checklist.h"
#include "loket/models/approval.h"

#include <algorithm>

namespace loket::models {

using domain::Outcome;
using domain::ReasonCode;

RulesProposal proposalOf(const domain::RulesVerdict &verdict)
{
    if (verdict.refusal) {
        const bool rejects = domain::applies(*verdict.refusal, Outcome::Reject);
        return {rejects ? Outcome::Reject : Outcome::Postpone, *verdict.refusal};
    }
    if (!verdict.missing.empty()) {
        const ReasonCode code = verdict.missing.front().whenMissing;
        return {Outcome::Postpone, domain::applies(code, Outcome::Postpone) ? code : ReasonCode::P02};
    }
    return verdict.eligible && verdict.benefit ? RulesProposal{Outcome::Approve, ReasonCode::Unknown} : RulesProposal{};
}

namespace {

bool sameSteps(const std::vector<domain::RuleReason> &before, const std::vector<domain::RuleReason> &now)
{
    return std::ranges::equal(before, now, [](const domain::RuleReason &a, const domain::RuleReason &b) {
        return a.rule == b.rule && a.outcome == b.outcome && sameSteps(a.parts, b.parts);
    });
}

} // namespace

bool sameAnswer(const domain::RulesVerdict &before, const domain::RulesVerdict &now)
{
    if (before.eligible != now.eligible || before.refusal != now.refusal ||
        before.benefit.has_value() != now.benefit.has_value())
        return false;
    if (before.benefit && !agrees(*before.benefit, *now.benefit))
        return false;
    return sameSteps(before.reasons, now.reasons);
}

} // namespace loket::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/contextsource.h"

#include <utility>

namespace loket::models {

core::Result<rules::RulePack> packOf(const rules::RuleBook &book, const domain::Claim &claim, core::Date day)
{
    return claim.rulePack.empty() ? book.inForceOn(day) : book.byId(claim.rulePack);
}

core::Result<domain::RulesVerdict> verdictOf(const rules::RuleBook &book, const domain::Claim &claim, core::Date day)
{
    const auto pack = packOf(book, claim, day);
    if (!pack)
        return core::passOn(pack);
    return pack->evaluate(rules::factsOf(claim, day));
}

localstore::ContextSource contextSource(Officer officer, std::shared_ptr<const rules::RuleBook> book,
                                        const core::Clock &clock)
{
    return [officer = std::move(officer), book = std::move(book),
            &clock](const domain::Command &command, const domain::Claim *claim, const domain::Visit *) {
        domain::Context context;
        context.command = command.id;
        context.actor = officer.actor();
        context.now = clock.now();
        context.zone = officer.zone;
        context.dailyQuota = officer.dailyQuota;
        const core::Date today = core::localDate(context.now, officer.zone);
        const auto pack = claim == nullptr ? book->inForceOn(today) : packOf(*book, *claim, today);
        if (!pack)
            return context; // without a pack decide() refuses whatever needs one
        context.policy = pack->policy();
        context.payBy = claim == nullptr ? pack->payBy(today) : pack->payBy(*claim, today, officer.zone);
        if (claim != nullptr) {
            if (auto verdict = pack->evaluate(rules::factsOf(*claim, today)))
                context.verdict = std::move(*verdict);
        }
        return context;
    };
}

} // namespace loket::models

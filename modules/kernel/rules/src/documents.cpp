// SPDX-License-Identifier: GPL-3.0-or-later
#include "benefit.h"
#include "conditions.h"

#include <algorithm>

namespace loket::rules {
namespace {

bool isThere(const domain::RequiredDocument &document, const Facts &facts)
{
    return facts.documents.contains(document.kind) ||
           std::any_of(document.alternatives.begin(), document.alternatives.end(),
                       [&facts](domain::DocumentKind kind) { return facts.documents.contains(kind); });
}

} // namespace

core::Result<> addDocuments(const RulePack::Data &data, const ReasonRules &rules, const Facts &facts,
                            domain::RulesVerdict &verdict)
{
    verdict.required.reserve(rules.documents.size());
    for (const DocumentRule &rule : rules.documents) {
        if (!rule.document.byLaw && facts.waived.contains(rule.document.kind))
            continue;
        if (rule.when) {
            const auto asked = check(data, *rule.when, facts);
            if (!asked)
                return core::passOn(asked);
            if (asked->outcome != domain::RuleOutcome::Met)
                continue;
        }
        verdict.required.push_back(rule.document);
        if (!isThere(rule.document, facts))
            verdict.missing.push_back(rule.document);
    }
    return {};
}

} // namespace loket::rules

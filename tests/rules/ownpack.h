// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/shippedpack.h"

#include <string>

namespace loket::test {

/// The shipped pack with another decision table: `conditions` are the elements of its list, RESIGN names `rules`.
inline std::string ownPackText(const std::string &conditions, const std::string &rules)
{
    std::string text = shippedPackText();
    const auto at = text.find("\"conditions\": [");
    return text.substr(0, at) + "\"conditions\": [" + conditions +
           R"(], "reasons": [{ "reason": "RESIGN", "sharePercent": 100, "shareSource": "s", "conditions": [)" + rules +
           R"(], "documents": [] }] })";
}

inline rules::RulePack ownPack(const std::string &conditions, const std::string &rules)
{
    return rules::RulePack::load(ownPackText(conditions, rules)).value();
}

/// One condition; `more` begins with the kind: R"("kind": "card_left")".
inline std::string condition(const std::string &rule, const std::string &more, const std::string &refusal = "R01")
{
    return R"({ "rule": ")" + rule + R"(", )" + more +
           (refusal.empty() ? std::string() : R"(, "refusal": ")" + refusal + '"') +
           R"(, "met": { "id": "ya {seen} {needed} {from}", "en": "yes" }, "notMet": { "id": "tidak", "en": "no" },)" +
           R"( "source": "sumber" })";
}

/// A pack whose only condition is this one.
inline rules::RulePack packOf(const std::string &kind)
{
    return ownPack(condition("only", kind), "\"only\"");
}

} // namespace loket::test

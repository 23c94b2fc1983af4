// SPDX-License-Identifier: GPL-3.0-or-later
#include "readparts.h"

namespace loket::rules {
namespace {

using core::ErrorCode;

constexpr std::int32_t kWhole = 100; // percent

DocumentRule readDocument(Reading &reading, const Node &node, const std::string &path,
                          const std::vector<Condition> &known)
{
    Members members(reading, node, path);
    DocumentRule rule;
    domain::RequiredDocument &document = rule.document;
    document.kind = members.named<domain::DocumentKind>("kind");
    members.list(
        "alternatives",
        [&](const Node &element, const std::string &place) {
            document.alternatives.push_back(members.namedIn<domain::DocumentKind>(element, place));
        },
        false);
    document.byLaw = members.flag("byLaw");
    document.bySop = members.flag("bySop");
    document.whenMissing = members.named<domain::ReasonCode>("whenMissing");
    document.source = members.text("source");
    if (const Node *when = members.find("when", false)) {
        Members inner(reading, *when, members.at("when"));
        rule.when = readTest(inner, known);
        rule.whenText = readWording(members, "whenText");
    }
    if (!reading.failed() && !document.byLaw && !document.bySop)
        members.refuse(ErrorCode::InvalidValue, "must be asked by law or by SOP");
    return rule;
}

} // namespace

ReasonRules readReason(Reading &reading, const Node &node, const std::string &path, const std::vector<Condition> &known)
{
    Members members(reading, node, path);
    ReasonRules reason;
    reason.reason = members.named<domain::ClaimReason>("reason");
    reason.sharePercent = members.number("sharePercent", 1, kWhole);
    reason.shareSource = members.text("shareSource");
    reason.mayAskLess = members.flag("mayAskLess");
    reason.offersJmo = members.flag("offersJmo");
    reason.paysHeirs = members.flag("paysHeirs");
    members.list("conditions", [&](const Node &element, const std::string &place) {
        reason.conditions.push_back(readRuleName(reading, element, place, known));
    });
    members.list("documents", [&](const Node &element, const std::string &place) {
        reason.documents.push_back(readDocument(reading, element, place, known));
    });
    if (!reading.failed() && reason.conditions.empty())
        members.refuse(ErrorCode::InvalidValue, "must name at least one rule", "conditions");
    return reason;
}

} // namespace loket::rules

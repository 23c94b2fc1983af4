// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/protocol/rulescase.h"
#include "loket/protocol/limits.h"
#include "message.h"
#include "shapes/rulescase.h"

#include <limits>

namespace loket::protocol {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr TreeLimits kLimits{kMaxAggregateBytes, kMaxText};

/// The steps of a tree one after the other, each before what it was concluded from.
void flatten(const std::vector<domain::RuleReason> &tree, std::vector<domain::RuleReason> &flat)
{
    for (const domain::RuleReason &reason : tree) {
        domain::RuleReason &step = flat.emplace_back(reason);
        step.parts.clear();
        flatten(reason.parts, flat);
    }
}

/// A document of the claim, as far as the rules look at one: that there is a version of it.
domain::Document arrived(domain::DocumentKind kind)
{
    domain::Document document;
    document.kind = kind;
    document.state = domain::DocumentState::Arrived;
    document.versions.emplace_back();
    return document;
}

} // namespace

Result<CaseFile> splitCases(std::string_view json)
{
    constexpr int kMembers = 1; // what is in them is judged case by case
    constexpr int kAnyDepth = std::numeric_limits<int>::max();
    const auto tree = Tree::parse(json, {kMaxCaseFileBytes, kMaxText, kMembers, kAnyDepth});
    if (!tree)
        return core::passOn(tree);
    const Node &root = tree->root();
    CaseFile file;
    file.isList = root.kind == Kind::Array;
    if (!file.isList) {
        file.cases.emplace_back(root.raw);
        return file;
    }
    file.cases.reserve(root.count);
    for (auto index = root.first; index != 0; index = tree->at(index).next)
        file.cases.emplace_back(tree->at(index).raw);
    return file;
}

Result<RulesCase> decodeCase(std::string_view json)
{
    return decoded<RulesCase>(json, kLimits, Strangers::Refused);
}

domain::Claim claimOf(const RulesCase &rulesCase)
{
    domain::Claim claim;
    claim.form.reason = rulesCase.reason;
    claim.form.details = rulesCase.details;
    claim.form.participant.nik = rulesCase.person.nik;
    claim.form.participant.birthDate = rulesCase.person.birthDate;
    claim.form.participant.employmentEnd = rulesCase.person.employmentEnd;
    claim.form.participant.kpj = rulesCase.person.kpj;
    if (rulesCase.civil)
        claim.registers.civil = *rulesCase.civil;
    if (rulesCase.ledger) {
        claim.registers.ledger = *rulesCase.ledger;
        if (rulesCase.person.kpj.empty()) {
            for (const domain::LedgerAccount &account : rulesCase.ledger->accounts)
                claim.form.participant.kpj.push_back(account.kpj);
        }
    }
    for (const domain::DocumentKind kind : rulesCase.documents)
        claim.documents.push_back(arrived(kind));
    claim.waivedDocuments = rulesCase.waived;
    return claim;
}

RulesCaseAnswer answerOf(const RulesCase &rulesCase, core::Date askedOn, const domain::RulesVerdict &verdict,
                         Explain explain)
{
    RulesCaseAnswer answer;
    answer.name = rulesCase.name;
    answer.askedOn = askedOn;
    answer.eligible = verdict.eligible;
    answer.eligibleFrom = verdict.eligibleFrom;
    answer.refusal = verdict.refusal;
    answer.missing = verdict.missing;
    answer.warnings = verdict.warnings;
    answer.gross = verdict.gross;
    if (verdict.benefit) {
        answer.taxableBase = verdict.benefit->taxableBase;
        answer.tax = verdict.benefit->tax;
        answer.net = verdict.benefit->net;
        answer.regime = verdict.benefit->regime;
    }
    answer.taxOutlook = verdict.taxOutlook;
    answer.heirShares = verdict.heirShares;
    answer.payBy = verdict.payBy;
    answer.pack = verdict.rulePack;
    if (explain == Explain::Tree)
        answer.reasons = verdict.reasons;
    else
        flatten(verdict.reasons, answer.reasons);
    return answer;
}

std::string encode(const RulesCase &rulesCase)
{
    return written(rulesCase);
}

template <> inline constexpr TreeLimits kLimitsOf<RulesCaseAnswer>{kMaxAggregateBytes, kMaxText};

LOKET_MESSAGE(RulesCaseAnswer)
LOKET_MESSAGE(RulesCaseRefusal)

} // namespace loket::protocol

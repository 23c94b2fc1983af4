// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/decisionproblems.h"

#include "loket/core/text.h"
#include "loket/domain/checklist.h"
#include "loket/domain/comparison.h"

#include <algorithm>

namespace loket::models {
namespace {

using domain::DocumentState;
using domain::ItemResult;
using domain::Outcome;
using Problems = std::vector<FormProblem>;

constexpr std::size_t kSaidDigits = 4;
constexpr std::string_view kForeignerTax = "foreigner_tax"; // the rules' word for it

std::string lastDigits(const std::string &text)
{
    return text.size() < kSaidDigits ? text : text.substr(text.size() - kSaidDigits);
}

/// "A-041", "a041" and "A 041" are one label.
std::string bare(const std::string &label)
{
    std::string kept;
    for (const char c : label) {
        if (c >= 'a' && c <= 'z')
            kept.push_back(static_cast<char>(c - 'a' + 'A'));
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            kept.push_back(c);
    }
    return kept;
}

void checkClaim(const DecisionState &state, Problems &problems)
{
    if (state.claim.state != domain::ClaimState::InVerification)
        problems.push_back({FormField::Claim, FormFault::NotInVerification});
    if (!state.roles.has(domain::Role::Cso))
        problems.push_back({FormField::Claim, FormFault::RoleMayNot});
}

void checkItems(const DecisionState &state, Problems &problems)
{
    for (const domain::ItemCheck &check : state.items) {
        const bool skipped = check.result == ItemResult::NotApplicable &&
                             !(state.verdict && domain::mustPass(check.item, *state.verdict));
        const bool passed = check.result == ItemResult::Pass || skipped;
        if (check.result == ItemResult::Fail)
            problems.push_back({FormField::Checklist, FormFault::ItemFailed, check.item});
        else if (!passed && domain::isMandatory(check.item))
            problems.push_back({FormField::Checklist, FormFault::ItemOpen, check.item});
    }
}

void checkFields(const DecisionState &state, Problems &problems)
{
    for (const domain::FieldKey field : domain::unjudgedDifferences(state.claim, {state.fields, {}})) {
        FormProblem problem{FormField::Fields, FormFault::FieldUnjudged};
        problem.fieldKey = field;
        problems.push_back(problem);
    }
}

void checkDocuments(const DecisionState &state, Problems &problems)
{
    for (const DocumentItem &document : state.documents) {
        const bool needed = document.byLaw || document.bySop;
        const bool usable = document.state == DocumentState::Arrived || document.state == DocumentState::Accepted;
        if (needed && !usable) {
            FormProblem problem{FormField::Documents, FormFault::DocumentOpen};
            problem.document = document.kind;
            problems.push_back(problem);
        }
    }
}

void checkApproval(const DecisionState &state, Problems &problems)
{
    checkItems(state, problems);
    checkFields(state, problems);
    checkDocuments(state, problems);
    if (!state.claim.changes.empty())
        problems.push_back({FormField::Claim, FormFault::ChangePending});
    if (state.verdict && !state.verdict->eligible) {
        FormProblem problem{FormField::Benefit, FormFault::NotEligible};
        problem.reason = state.verdict->refusal.value_or(domain::ReasonCode::Unknown);
        problems.push_back(problem);
    } else if (!state.verdict || !state.verdict->benefit) {
        const bool foreigner =
            state.verdict && std::ranges::find(state.verdict->warnings, kForeignerTax) != state.verdict->warnings.end();
        problems.push_back({FormField::Benefit, foreigner ? FormFault::TaxOfficer : FormFault::BenefitUnknown});
    }
}

void checkRefusal(const DecisionState &state, Problems &problems)
{
    if (state.decision.reasons.empty())
        problems.push_back({FormField::Reason, FormFault::NotChosen});
    if (state.decision.outcome == Outcome::Return && state.decision.requests.empty())
        problems.push_back({FormField::Requests, FormFault::NotChosen});
    if (core::codePoints(core::trimmed(state.decision.sentence)) < kLeastSentence)
        problems.push_back({FormField::Sentence, FormFault::TooShort});
}

void checkIdentifiers(const DecisionState &state, Problems &problems)
{
    if (core::trimmed(state.saidTicket).empty())
        problems.push_back({FormField::Ticket, FormFault::Missing});
    else if (spokenLabel(state.claim, state.ticket, state.saidTicket).empty())
        problems.push_back({FormField::Ticket, FormFault::NotThisClaim});
    if (core::trimmed(state.saidNik).empty())
        problems.push_back({FormField::NikLast4, FormFault::Missing});
    else if (core::trimmed(state.saidNik) != secondIdentifier(state.claim))
        problems.push_back({FormField::NikLast4, FormFault::NotThisClaim});
}

} // namespace

std::string secondIdentifier(const domain::Claim &claim)
{
    const domain::Participant &person = claim.form.participant;
    if (!person.nik.empty() || person.kpj.empty())
        return lastDigits(person.nik);
    return lastDigits(person.kpj.front());
}

std::string spokenLabel(const domain::Claim &claim, const std::string &ticket, const std::string &said)
{
    const std::string heard = bare(said);
    if (heard.empty())
        return {};
    if (heard == bare(ticket))
        return ticket;
    return heard == bare(claim.number) ? claim.number : std::string();
}

Problems problemsOf(const DecisionState &state)
{
    Problems problems;
    checkClaim(state, problems);
    switch (state.decision.outcome) {
    case Outcome::Approve:
        checkApproval(state, problems);
        break;
    case Outcome::Return:
    case Outcome::Postpone:
    case Outcome::Reject:
        checkRefusal(state, problems);
        break;
    case Outcome::Unknown:
        problems.push_back({FormField::Outcome, FormFault::NotChosen});
        break;
    }
    checkIdentifiers(state, problems);
    return problems;
}

} // namespace loket::models

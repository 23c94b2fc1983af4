// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/decisionform.h"

#include "loket/domain/checklist.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <utility>

namespace loket::models {
namespace {

using domain::ChecklistItem;
using domain::DocumentKind;
using domain::DocumentState;
using domain::FieldCheck;
using domain::FieldKey;
using domain::FieldVerdict;
using domain::ItemCheck;
using domain::ItemResult;
using domain::Outcome;
using domain::ReasonCode;

template <typename Row, typename Key, typename Member>
const Row *find(const std::vector<Row> &rows, Key key, Member member)
{
    const auto found = std::ranges::find(rows, key, member);
    return found == rows.end() ? nullptr : &*found;
}

/// Keeps a row in the draft only while it says something else than the claim.
template <typename Row, typename Key, typename Member>
void putRow(std::vector<Row> &draft, const std::vector<Row> &claim, Row row, Key key, Member member)
{
    std::erase_if(draft, [&](const Row &have) { return std::invoke(member, have) == key; });
    const Row *known = find(claim, key, member);
    if (known == nullptr || *known != row)
        draft.push_back(std::move(row));
}

} // namespace

bool DecisionForm::isEditable() const
{
    const domain::Claim *claim = m_session.claim();
    return m_ready && !m_submitting && claim != nullptr && claim->state == domain::ClaimState::InVerification &&
           m_session.maker().officer().roles.has(domain::Role::Cso);
}

std::vector<ItemCheck> DecisionForm::items() const
{
    std::vector<ItemCheck> items;
    const domain::Claim *claim = m_session.claim();
    if (claim == nullptr)
        return items;
    for (const ChecklistItem item : domain::checklistFor(claim->form.reason, domain::servedThrough(*claim))) {
        const ItemCheck *row = find(m_draft.checks.items, item, &ItemCheck::item);
        if (row == nullptr)
            row = find(claim->checks.items, item, &ItemCheck::item);
        items.push_back(row == nullptr ? ItemCheck{item, ItemResult::NotDone, {}} : *row);
    }
    return items;
}

void DecisionForm::setItem(ChecklistItem item, ItemResult result)
{
    if (!isEditable())
        return;
    putRow(m_draft.checks.items, m_session.claim()->checks.items, ItemCheck{item, result, {}}, item, &ItemCheck::item);
    touch();
}

FieldVerdict DecisionForm::fieldVerdict(FieldKey field) const
{
    const FieldCheck *row = find(m_draft.checks.fields, field, &FieldCheck::field);
    if (row == nullptr && m_session.claim() != nullptr)
        row = find(m_session.claim()->checks.fields, field, &FieldCheck::field);
    return row == nullptr ? FieldVerdict::NotChecked : row->verdict;
}

void DecisionForm::setFieldVerdict(FieldKey field, FieldVerdict verdict)
{
    if (!isEditable())
        return;
    putRow(m_draft.checks.fields, m_session.claim()->checks.fields, FieldCheck{field, verdict, {}}, field,
           &FieldCheck::field);
    emit fieldVerdictChanged(field);
    touch();
}

std::vector<FieldCheck> DecisionForm::fieldChecks() const
{
    std::vector<FieldCheck> rows = m_draft.checks.fields;
    if (m_session.claim() == nullptr)
        return rows;
    for (const FieldCheck &row : m_session.claim()->checks.fields) {
        if (find(m_draft.checks.fields, row.field, &FieldCheck::field) == nullptr)
            rows.push_back(row);
    }
    return rows;
}

void DecisionForm::setOutcome(Outcome outcome)
{
    if (!isEditable() || outcome == m_draft.decision.outcome)
        return;
    domain::Decision &decision = m_draft.decision;
    const bool ownWords = sentence() != proposedSentence();
    decision.outcome = outcome;
    decision.reasons.clear();
    decision.requests.clear();
    if (!ownWords)
        decision.sentence.clear();
    if (outcome == Outcome::Return) {
        for (const DocumentItem &document : m_session.documents()) {
            const bool needed = document.byLaw || document.bySop;
            if (document.state == DocumentState::Unreadable || (needed && document.state == DocumentState::Missing))
                decision.requests.push_back({document.kind, ReasonCode::Unknown, {}});
        }
    }
    const RulesProposal offered = proposal();
    if (offered.outcome == outcome && domain::applies(offered.reason, outcome)) {
        decision.reasons.push_back(offered.reason);
        if (!ownWords)
            decision.sentence = proposedSentence().toStdString();
    }
    touch();
}

RulesProposal DecisionForm::proposal() const
{
    return verdict() ? proposalOf(*verdict()) : RulesProposal{};
}

std::vector<ReasonCode> DecisionForm::availableReasons() const
{
    std::vector<ReasonCode> codes;
    for (const auto &row : domain::EnumNames<ReasonCode>::kAll) {
        if (domain::applies(row.value, outcome()))
            codes.push_back(row.value);
    }
    return codes;
}

ReasonCode DecisionForm::reason() const
{
    const auto &reasons = m_draft.decision.reasons;
    return reasons.empty() ? ReasonCode::Unknown : reasons.front();
}

void DecisionForm::setReason(ReasonCode code)
{
    if (!isEditable() || code == reason())
        return;
    const bool ownWords = !sentence().isEmpty() && sentence() != proposedSentence();
    m_draft.decision.reasons.clear();
    if (domain::applies(code, outcome()))
        m_draft.decision.reasons.push_back(code);
    if (!ownWords)
        m_draft.decision.sentence = proposedSentence().toStdString();
    touch();
}

QString DecisionForm::proposedSentence() const
{
    const bool byRules = verdict() && verdict()->refusal == reason();
    return QString::fromStdString(
        domain::sentenceFor(reason(), byRules ? verdict()->eligibleFrom : std::optional<core::Date>()));
}

bool DecisionForm::isRequested(DocumentKind kind) const
{
    return find(m_draft.decision.requests, kind, &domain::DocumentRequest::kind) != nullptr;
}

void DecisionForm::setRequested(DocumentKind kind, bool requested)
{
    if (!isEditable() || requested == isRequested(kind))
        return;
    auto &requests = m_draft.decision.requests;
    if (requested)
        requests.push_back({kind, ReasonCode::Unknown, {}});
    else
        std::erase_if(requests, [kind](const domain::DocumentRequest &have) { return have.kind == kind; });
    touch();
}

QString DecisionForm::sentence() const
{
    return QString::fromStdString(m_draft.decision.sentence);
}

void DecisionForm::setSentence(const QString &sentence)
{
    if (!isEditable() || sentence == this->sentence())
        return;
    m_draft.decision.sentence = sentence.toStdString();
    touch();
}

void DecisionForm::setSaidTicket(const QString &said)
{
    if (std::exchange(m_saidTicket, said) != said)
        emit changed();
}

void DecisionForm::setSaidNik(const QString &said)
{
    if (std::exchange(m_saidNik, said) != said)
        emit changed();
}

std::optional<core::Date> DecisionForm::deadline() const
{
    const auto pack = m_session.pack();
    if (!pack || (outcome() != Outcome::Return && outcome() != Outcome::Postpone))
        return std::nullopt;
    const domain::Policy policy = pack->policy();
    return m_session.maker().today().plusDays(outcome() == Outcome::Return ? policy.returnDays : policy.postponeDays);
}

std::optional<core::Date> DecisionForm::correctBy() const
{
    const auto pack = m_session.pack();
    if (!pack || reason() != ReasonCode::P06)
        return std::nullopt;
    return pack->correctBy(m_session.maker().today());
}

std::vector<FormProblem> DecisionForm::problems() const
{
    const domain::Claim *claim = m_session.claim();
    if (claim == nullptr)
        return {{FormField::Claim, FormFault::Missing}};
    const std::vector<DocumentItem> documents = m_session.documents();
    const std::vector<ItemCheck> checks = items();
    const localstore::VisitView *visit = m_session.visit();
    return problemsOf({*claim, m_session.maker().officer().roles, verdict(), documents, checks, fieldChecks(),
                       m_draft.decision, visit == nullptr ? std::string() : visit->visit.ticket,
                       m_saidTicket.toStdString(), m_saidNik.toStdString()});
}

/// A paper judged unreadable keeps its own code; any other is asked for with the code of the form.
ReasonCode DecisionForm::reasonOf(DocumentKind kind) const
{
    const domain::Document *document = domain::findDocument(*m_session.claim(), kind);
    if (document != nullptr && document->state == DocumentState::Unreadable && document->reason &&
        domain::applies(*document->reason, Outcome::Return))
        return *document->reason;
    return reason();
}

domain::Decision DecisionForm::decision() const
{
    domain::Decision decision = m_draft.decision;
    for (domain::DocumentRequest &request : decision.requests)
        request.reason = reasonOf(request.kind);
    decision.deadline = deadline();
    if (decision.outcome == Outcome::Approve) {
        // Written for an outcome that was chosen before: not to be seen now, so not to be sent.
        decision.sentence.clear();
        decision.reasons.clear();
        decision.requests.clear();
        if (verdict())
            decision.benefit = verdict()->benefit;
    }
    const localstore::VisitView *visit = m_session.visit();
    decision.confirmed.ticketOrNumber = spokenLabel(
        *m_session.claim(), visit == nullptr ? std::string() : visit->visit.ticket, m_saidTicket.toStdString());
    decision.confirmed.nikLast4 = secondIdentifier(*m_session.claim());
    return decision;
}

void DecisionForm::submit()
{
    if (!m_ready || m_submitting)
        return;
    if (!problems().empty()) {
        emit faulty();
        return;
    }
    namespace claimcmd = domain::claimcmd;
    std::vector<domain::Command> commands;
    if (m_draft.checks != domain::Checks{})
        commands.push_back(m_session.maker().forClaim(*m_claim, claimcmd::RecordChecks{m_draft.checks}));
    commands.push_back(m_session.maker().forClaim(*m_claim, claimcmd::Decide{decision()}));
    m_submitting = true;
    emit changed();
    m_store.act(std::move(commands), this, [this, asked = m_claim, outcome = outcome()](const core::Result<> &result) {
        if (asked == m_claim)
            kept(result, outcome);
        else if (result) // the officer has moved on; the decision stands, its draft goes
            m_store.dropDraft(QStringLiteral("decision/") + QString::fromStdString(asked->toString()), this,
                              [](const core::Result<> &) {});
    });
}

void DecisionForm::kept(const core::Result<> &result, Outcome outcome)
{
    m_submitting = false;
    if (!result) {
        emit changed();
        emit refused(result.error());
        return;
    }
    discard();
    emit submitted(outcome);
}

} // namespace loket::models

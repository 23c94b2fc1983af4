// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/claimsession.h"

#include "loket/models/contextsource.h"

#include <QPointer>
#include <algorithm>
#include <utility>

namespace loket::models {
namespace {

using core::ErrorCode;
using domain::ClaimId;
using domain::VisitId;
using localstore::ClaimView;
using localstore::LocalStore;
using localstore::VisitView;
namespace claimcmd = domain::claimcmd;

constexpr std::chrono::seconds kRevealFor{30};

core::Result<domain::RulesVerdict> noVerdict()
{
    return core::fail(ErrorCode::NotFound, "no claim is open");
}

template <typename Id> bool has(const std::vector<Id> &ids, const std::optional<Id> &id)
{
    return id && std::ranges::find(ids, *id) != ids.end();
}

} // namespace

bool mayBeginAtCounter(const domain::Claim &claim, domain::RoleSet roles)
{
    using S = domain::ClaimState;
    if (!roles.has(domain::Role::Cso))
        return false;
    switch (claim.state) {
    case S::Submitted:
    case S::DocumentReview:
    case S::Returned:
    case S::Postponed:
    case S::Queued:
    case S::Called:
    case S::NoShow:
        return true;
    default:
        return false;
    }
}

ClaimSession::ClaimSession(LocalStore &store, const CommandMaker &maker, std::shared_ptr<const rules::RuleBook> rules,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_maker(maker)
    , m_rules(std::move(rules))
    , m_verdict(noVerdict())
{
    connect(&store, &LocalStore::claimsChanged, this, [this](const std::vector<ClaimId> &ids) {
        if (has(ids, m_id))
            readClaim();
    });
    connect(&store, &LocalStore::visitsChanged, this, [this](const std::vector<VisitId> &ids) {
        if (has(ids, m_visitId))
            readVisit(!m_id);
    });
    connect(&store, &LocalStore::replicaReset, this, [this] {
        readVisit(!m_id);
        readClaim();
    });
    connect(&store, &LocalStore::documentArrived, this, &ClaimSession::documentArrived);
    connect(&store, &LocalStore::documentFailed, this, &ClaimSession::documentFailed);
    connect(&m_timer, &QTimer::timeout, this, &ClaimSession::tick);
}

void ClaimSession::start(std::optional<ClaimId> claim, std::optional<VisitId> visit)
{
    hideAll();
    m_id = claim;
    m_visitId = visit;
    m_claim.reset();
    m_visit.reset();
    m_verdict = noVerdict();
    m_timer.start(std::chrono::seconds(1));
    m_state = State::Loading;
    emit stateChanged();
    emit changed();
}

void ClaimSession::open(ClaimId claim, std::optional<VisitId> visit)
{
    start(claim, visit);
    readVisit(false);
    readClaim();
}

void ClaimSession::openVisit(VisitId visit)
{
    start(std::nullopt, visit);
    readVisit(true);
}

void ClaimSession::close()
{
    start(std::nullopt, std::nullopt);
    m_timer.stop();
    setState(State::Closed);
}

void ClaimSession::readVisit(bool thenClaim)
{
    if (!m_visitId)
        return;
    m_store.visit(*m_visitId, this, [this, asked = *m_visitId, thenClaim](std::optional<VisitView> view) {
        if (m_visitId != asked)
            return;
        m_visit = std::move(view);
        if (thenClaim) {
            m_id = m_visit ? m_visit->visit.claim : std::nullopt;
            if (m_id)
                readClaim();
            else
                setState(State::Missing);
        }
        emit changed();
    });
}

void ClaimSession::readClaim()
{
    if (!m_id)
        return;
    m_store.claim(*m_id, this, [this, asked = *m_id](std::optional<ClaimView> view) {
        if (m_id == asked)
            take(std::move(view));
    });
}

void ClaimSession::take(std::optional<ClaimView> view)
{
    m_claim = std::move(view);
    m_verdict = m_claim ? verdictOf(*m_rules, m_claim->claim, m_maker.today()) : noVerdict();
    setState(m_claim ? State::Open : State::Missing);
    emit changed();
}

void ClaimSession::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

std::string ClaimSession::label() const
{
    if (m_visit && !m_visit->visit.ticket.empty())
        return m_visit->visit.ticket;
    return m_claim ? m_claim->claim.number : std::string();
}

std::optional<qint64> ClaimSession::servedSeconds() const
{
    if (!m_visit || m_visit->visit.state != domain::VisitState::Serving)
        return std::nullopt;
    return domain::secondsIn(m_visit->visit, domain::VisitState::Serving, m_maker.clock().now());
}

std::vector<DocumentItem> ClaimSession::documents() const
{
    if (!m_claim)
        return {};
    return documentsOf(m_claim->claim, m_verdict ? &*m_verdict : nullptr);
}

core::Result<rules::RulePack> ClaimSession::pack() const
{
    if (!m_claim)
        return core::fail(ErrorCode::NotFound, "no claim is open");
    return packOf(*m_rules, m_claim->claim, m_maker.today());
}

void ClaimSession::act(std::vector<domain::Command> commands, std::function<void()> kept)
{
    m_store.act(std::move(commands), this, [this, kept = std::move(kept)](const core::Result<> &result) {
        if (!result)
            emit refused(result.error());
        else if (kept)
            kept();
    });
}

void ClaimSession::reveal(domain::FieldKey field, const QString &reason)
{
    if (!m_id)
        return;
    claimcmd::RecordAccess access{domain::AccessKind::RevealField, field, reason.toStdString()};
    act({m_maker.forClaim(*m_id, std::move(access))}, [this, field, asked = *m_id] {
        if (m_id != asked)
            return;
        m_revealed[field] = m_maker.clock().now() + kRevealFor;
        emit revealedChanged(field);
    });
}

void ClaimSession::recordAccess(domain::AccessKind kind, const QString &reason, QObject *context,
                                std::function<void()> then)
{
    if (!m_id)
        return;
    claimcmd::RecordAccess access{kind, domain::FieldKey::Unknown, reason.toStdString()};
    act({m_maker.forClaim(*m_id, std::move(access))}, [keeper = QPointer<QObject>(context), then = std::move(then)] {
        if (keeper != nullptr)
            then();
    });
}

void ClaimSession::hide(domain::FieldKey field)
{
    if (m_revealed.erase(field) > 0)
        emit revealedChanged(field);
}

void ClaimSession::hideAll()
{
    for (const auto &[field, until] : std::exchange(m_revealed, {}))
        emit revealedChanged(field);
}

void ClaimSession::tick()
{
    const core::Timestamp now = m_maker.clock().now();
    std::vector<domain::FieldKey> over;
    for (const auto &[field, until] : m_revealed) {
        if (until <= now)
            over.push_back(field);
    }
    for (const domain::FieldKey field : over)
        hide(field);
    emit ticked();
}

bool ClaimSession::canBegin() const
{
    return m_claim && mayBeginAtCounter(m_claim->claim, m_maker.officer().roles);
}

void ClaimSession::beginAtCounter()
{
    if (!canBegin())
        return;
    std::vector<domain::Command> commands;
    if (m_visit && m_visit->visit.state == domain::VisitState::Called)
        commands.push_back(m_maker.forVisit(m_visit->visit.id, domain::visitcmd::Begin{}));
    const claimcmd::BeginAtCounter begin{m_maker.newId<domain::CallSessionId>()};
    commands.push_back(m_maker.forClaim(m_claim->claim.id, begin));
    act(std::move(commands), [this] { emit begun(); });
}

void ClaimSession::judge(domain::DocumentCheck check)
{
    if (m_id)
        act({m_maker.forClaim(*m_id, claimcmd::JudgeDocument{std::move(check)})}, {});
}

void ClaimSession::document(const std::string &sha256, QObject *context,
                            localstore::Reply<std::optional<QByteArray>> reply)
{
    m_store.document(sha256, context, std::move(reply));
}

} // namespace loket::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/approvalform.h"

#include "loket/domain/checklist.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <utility>

namespace loket::models {

namespace claimcmd = domain::claimcmd;

ApprovalForm::ApprovalForm(ClaimSession &session, localstore::LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    connect(&session, &ClaimSession::changed, this, &ApprovalForm::changed);
    connect(&session, &ClaimSession::stateChanged, this, &ApprovalForm::changed);
}

QString ApprovalForm::comment() const
{
    const auto found = m_session.id() ? m_comments.find(*m_session.id()) : m_comments.end();
    return found == m_comments.end() ? QString() : found->second;
}

void ApprovalForm::setComment(const QString &comment)
{
    if (m_session.id() && comment != this->comment()) {
        m_comments[*m_session.id()] = comment;
        emit changed();
    }
}

void ApprovalForm::setConnected(bool connected)
{
    if (std::exchange(m_connected, connected) != connected)
        emit changed();
}

std::vector<Evidence> ApprovalForm::evidence() const
{
    return m_session.claim() == nullptr ? std::vector<Evidence>() : evidenceOf(*m_session.claim());
}

bool ApprovalForm::isSeen(const Evidence &piece) const
{
    const auto found = m_session.id() ? m_seen.find(*m_session.id()) : m_seen.end();
    return found != m_seen.end() && found->second.contains(piece);
}

int ApprovalForm::seenCount() const
{
    return static_cast<int>(std::ranges::count_if(evidence(), [this](const Evidence &piece) { return isSeen(piece); }));
}

void ApprovalForm::look(domain::DocumentId document, const QString &sha256)
{
    const Evidence piece{document, sha256.toStdString()};
    const auto pieces = evidence();
    if (isSeen(piece) || std::ranges::find(pieces, piece) == pieces.end())
        return;
    const domain::ClaimId claim = *m_session.id();
    const claimcmd::RecordAccess access{domain::AccessKind::ViewDocument, domain::FieldKey::Unknown,
                                        "approval " + document.toString()};
    m_store.act({m_session.maker().forClaim(claim, access)}, this, [this, claim, piece](const core::Result<> &kept) {
        if (!kept) {
            emit refused(kept.error());
            return;
        }
        m_seen[claim].insert(piece);
        emit seenChanged();
        emit changed();
    });
}

std::optional<domain::Benefit> ApprovalForm::benefitNow() const
{
    return m_session.verdict() ? m_session.verdict()->benefit : std::nullopt;
}

std::vector<ApprovalProblem> ApprovalForm::problems(ApprovalAct act) const
{
    const domain::Claim *claim = m_session.claim();
    if (claim == nullptr)
        return {{ApprovalFault::NotOpen}};
    if (m_busy)
        return {{ApprovalFault::Busy}};
    const auto pack = m_session.pack();
    if (!pack)
        return {{ApprovalFault::RulesSilent}};
    const auto seen = m_seen.find(claim->id);
    const std::set<Evidence> none;
    const domain::Policy policy = pack->policy();
    return problemsOf({*claim, m_session.maker().officer(), policy, m_session.verdict(),
                       seen == m_seen.end() ? none : seen->second, comment().toStdString(), m_connected},
                      act);
}

std::vector<domain::ReasonCode> ApprovalForm::rejectionReasons()
{
    std::vector<domain::ReasonCode> codes;
    for (const auto &row : domain::EnumNames<domain::ReasonCode>::kAll) {
        if (domain::applies(row.value, domain::Outcome::Reject))
            codes.push_back(row.value);
    }
    return codes;
}

void ApprovalForm::approve()
{
    const auto benefit = benefitNow();
    if (can(ApprovalAct::Approve) && benefit)
        act(ApprovalAct::Approve, claimcmd::Approve{comment().trimmed().toStdString(), benefit->net});
}

void ApprovalForm::sendBack()
{
    if (can(ApprovalAct::SendBack))
        act(ApprovalAct::SendBack, claimcmd::SendBack{comment().trimmed().toStdString(), {}});
}

void ApprovalForm::reject(domain::ReasonCode reason, const QString &sentence, const QString &appeal)
{
    if (can(ApprovalAct::Reject))
        act(ApprovalAct::Reject,
            claimcmd::RejectBySupervisor{{reason}, sentence.trimmed().toStdString(), appeal.trimmed().toStdString()});
}

void ApprovalForm::act(ApprovalAct act, claimcmd::Body body)
{
    const domain::ClaimId claim = *m_session.id();
    m_busy = true;
    emit changed();
    m_store.act({m_session.maker().forClaim(claim, std::move(body))}, this,
                [this, act, claim](const core::Result<> &kept) {
                    m_busy = false;
                    if (kept) {
                        m_comments.erase(claim);
                        m_seen.erase(claim);
                        emit done(act, claim);
                    } else {
                        emit refused(kept.error());
                    }
                    emit changed();
                });
}

} // namespace loket::models

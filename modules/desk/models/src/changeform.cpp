// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/changeform.h"

#include <algorithm>
#include <utility>

namespace loket::models {

namespace claimcmd = domain::claimcmd;

ChangeForm::ChangeForm(ClaimSession &session, localstore::LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    connect(&session, &ClaimSession::changed, this, &ChangeForm::changed);
    connect(&session, &ClaimSession::stateChanged, this, &ChangeForm::changed);
}

std::vector<domain::ChangeKind> ChangeForm::proposable() const
{
    if (m_session.claim() == nullptr || m_busy)
        return {};
    std::vector<domain::ChangeKind> kinds = models::proposable(*m_session.claim(), officer());
    if (waivable().empty())
        std::erase(kinds, domain::ChangeKind::SopWaiver);
    return kinds;
}

std::vector<domain::DocumentKind> ChangeForm::waivable() const
{
    if (m_session.claim() == nullptr)
        return {};
    return models::waivable(*m_session.claim(), m_session.documents());
}

std::vector<ChangeProblem> ChangeForm::problems(const ChangeDraft &draft) const
{
    if (m_session.claim() == nullptr)
        return {{}};
    return problemsOf(draft, *m_session.claim(), m_session.maker().today());
}

const domain::PendingChange *ChangeForm::find(domain::ChangeId change) const
{
    if (m_session.claim() == nullptr)
        return nullptr;
    const auto &changes = m_session.claim()->changes;
    const auto found = std::ranges::find(changes, change, &domain::PendingChange::id);
    return found == changes.end() ? nullptr : &*found;
}

void ChangeForm::propose(const ChangeDraft &draft)
{
    if (!problems(draft).empty() || m_busy)
        return;
    domain::PendingChange change;
    change.id = m_session.maker().newId<domain::ChangeId>();
    change.kind = draft.kind;
    change.newValue = draft.value;
    if (draft.kind == domain::ChangeKind::Account)
        change.account = draft.account;
    change.reason = draft.reason;
    act(ChangeAct::Propose, claimcmd::ProposeChange{std::move(change)});
}

void ChangeForm::confirm(domain::ChangeId id)
{
    const domain::PendingChange *change = find(id);
    if (change != nullptr && !m_busy)
        act(isFirstLook(*change) ? ChangeAct::Check : ChangeAct::Confirm, claimcmd::ConfirmChange{id});
}

void ChangeForm::refuse(domain::ChangeId id, const QString &comment)
{
    if (find(id) != nullptr && !m_busy)
        act(ChangeAct::Refuse, claimcmd::RefuseChange{id, comment.trimmed().toStdString()});
}

void ChangeForm::act(ChangeAct act, claimcmd::Body body)
{
    m_busy = true;
    emit changed();
    m_store.act({m_session.maker().forClaim(*m_session.id(), std::move(body))}, this,
                [this, act](const core::Result<> &kept) {
                    m_busy = false;
                    if (kept)
                        emit done(act);
                    else
                        emit refused(kept.error());
                    emit changed();
                });
}

} // namespace loket::models

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DecisionForm that keeps the unsent form on disk and brings it back.
#include "loket/models/decisionform.h"

#include <utility>

namespace loket::models {
namespace {

/// Well under the promised second, so that a write still fits into it.
constexpr std::chrono::milliseconds kKeepAfter{400};

} // namespace

DecisionForm::DecisionForm(ClaimSession &session, localstore::LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(kKeepAfter);
    connect(&m_keepTimer, &QTimer::timeout, this, &DecisionForm::keep);
    connect(&session, &ClaimSession::stateChanged, this, &DecisionForm::follow);
    connect(&session, &ClaimSession::changed, this, &DecisionForm::follow);
    follow();
}

DecisionForm::~DecisionForm()
{
    if (m_keepTimer.isActive())
        keep();
}

QString DecisionForm::draftKey() const
{
    return QStringLiteral("decision/") + QString::fromStdString(m_claim->toString());
}

void DecisionForm::follow()
{
    const domain::Claim *claim = m_session.claim();
    const std::optional<domain::ClaimId> now = claim == nullptr ? std::nullopt : std::optional(claim->id);
    if (now == m_claim) {
        emit changed();
        return;
    }
    if (m_keepTimer.isActive())
        keep();
    forget();
    m_claim = now;
    if (m_claim)
        readDraft();
    emit reset();
}

void DecisionForm::forget()
{
    m_keepTimer.stop();
    m_draft = {};
    m_saidTicket.clear();
    m_saidNik.clear();
    m_ready = false;
    m_restored = false;
    m_submitting = false;
}

void DecisionForm::readDraft()
{
    m_store.draft(draftKey(), this, [this, asked = m_claim](const std::optional<QByteArray> &bytes) {
        if (asked == m_claim && !m_ready)
            takeDraft(bytes);
    });
}

void DecisionForm::takeDraft(const std::optional<QByteArray> &bytes)
{
    if (bytes) {
        auto draft = protocol::decodeDecisionDraft(bytes->toStdString());
        if (draft) {
            m_draft = std::move(*draft);
            m_restored = hasUnsent();
        } else {
            emit draftFailed(draft.error());
        }
    }
    m_ready = true;
    emit reset();
}

void DecisionForm::touch()
{
    // Not restarted: whoever types without a pause is kept as well.
    if (!m_keepTimer.isActive())
        m_keepTimer.start();
    emit changed();
}

void DecisionForm::keep()
{
    m_keepTimer.stop();
    const QByteArray bytes = QByteArray::fromStdString(protocol::encode(m_draft));
    m_store.saveDraft(draftKey(), bytes, this, [this](const core::Result<> &result) {
        if (result)
            emit draftKept(m_session.maker().clock().now());
        else
            emit draftFailed(result.error());
    });
}

void DecisionForm::discard()
{
    if (!m_claim)
        return;
    m_keepTimer.stop();
    m_draft = {};
    m_saidTicket.clear();
    m_saidNik.clear();
    m_restored = false;
    m_store.dropDraft(draftKey(), this, [this](const core::Result<> &result) {
        if (!result)
            emit draftFailed(result.error());
    });
    emit reset();
}

} // namespace loket::models

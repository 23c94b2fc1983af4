// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/approval.h"
#include "loket/models/claimsession.h"

#include <QObject>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace loket::models {

/// The second person's answer to the open claim: what was looked at, the comment, and the three ways to end it.
/// Comment and looks are kept a claim while the program runs. Borrows session and store. Thread: GUI thread only.
class ApprovalForm final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalForm)

public:
    ApprovalForm(ClaimSession &session, localstore::LocalStore &store, QObject *parent = nullptr);

    [[nodiscard]] QString comment() const;
    void setComment(const QString &comment);
    void setConnected(bool connected);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] std::vector<Evidence> evidence() const;
    [[nodiscard]] bool isSeen(const Evidence &piece) const;
    [[nodiscard]] int seenCount() const;

    /// The rules asked again; nullopt when they name no amount.
    [[nodiscard]] std::optional<domain::Benefit> benefitNow() const;
    [[nodiscard]] std::vector<ApprovalProblem> problems(ApprovalAct act) const;
    [[nodiscard]] bool can(ApprovalAct act) const { return problems(act).empty(); }
    [[nodiscard]] static std::vector<domain::ReasonCode> rejectionReasons();

public slots:
    /// The first page of this upload was on the screen. Counts once it is on record.
    void look(loket::domain::DocumentId document, const QString &sha256);
    void approve();
    /// To the officer with the comment.
    void sendBack();
    void reject(loket::domain::ReasonCode reason, const QString &sentence, const QString &appeal);

signals:
    /// Another claim, or its state changed: draw anew.
    void changed();
    void seenChanged();
    void done(loket::models::ApprovalAct act, const loket::domain::ClaimId &claim);
    void refused(const loket::core::Error &error);

private:
    void act(ApprovalAct act, domain::claimcmd::Body body);

    ClaimSession &m_session;
    localstore::LocalStore &m_store;
    std::map<domain::ClaimId, QString> m_comments;
    std::map<domain::ClaimId, std::set<Evidence>> m_seen;
    bool m_connected = true;
    bool m_busy = false;
};

} // namespace loket::models

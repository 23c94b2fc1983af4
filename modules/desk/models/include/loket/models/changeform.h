// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/changes.h"
#include "loket/models/claimsession.h"

#include <QObject>

namespace loket::models {

enum class ChangeAct
{
    Propose,
    Check,   ///< the first yes, to a participant's wish
    Confirm, ///< the second person's yes
    Refuse
};

/// Changes of the open claim that need two persons: what waits, and what this officer says to it. Borrows session and
/// store. Thread: GUI thread only.
class ChangeForm final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeForm)

public:
    ChangeForm(ClaimSession &session, localstore::LocalStore &store, QObject *parent = nullptr);

    [[nodiscard]] ClaimSession &session() const { return m_session; }
    [[nodiscard]] const Officer &officer() const { return m_session.maker().officer(); }
    [[nodiscard]] std::vector<domain::ChangeKind> proposable() const;
    [[nodiscard]] std::vector<domain::DocumentKind> waivable() const;
    [[nodiscard]] std::vector<ChangeProblem> problems(const ChangeDraft &draft) const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Nothing happens while a problem stands.
    void propose(const ChangeDraft &draft);
    void confirm(domain::ChangeId change);
    /// Error ReasonRequired without a comment.
    void refuse(domain::ChangeId change, const QString &comment);

signals:
    void changed();
    void done(loket::models::ChangeAct act);
    void refused(const loket::core::Error &error);

private:
    void act(ChangeAct act, domain::claimcmd::Body body);
    [[nodiscard]] const domain::PendingChange *find(domain::ChangeId change) const;

    ClaimSession &m_session;
    localstore::LocalStore &m_store;
    bool m_busy = false;
};

} // namespace loket::models

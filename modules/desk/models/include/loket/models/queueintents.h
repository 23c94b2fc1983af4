// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/commandmaker.h"
#include "loket/models/queuemodel.h"

#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

namespace loket::models {

enum class QueueAct
{
    Call,
    Recall,
    Arrive,
    Begin,
    NotHere,
    Hold,
    Resume,
    Finish,
    Undo,
    Restore,
    Leave,
    Move,
    ConfirmPriority,
    RefusePriority
};

/// Whether this officer may be the second one of a proposed priority. decide() says so.
[[nodiscard]] bool maySecond(const CommandMaker &maker, const domain::Visit &visit);

/// What the officer does with the queue. Each intent answers with done() or refused(), call-next with visitOpened() or
/// nextRefused(). Borrows store, maker and model.
///
/// Thread: GUI thread only; nothing here waits.
class QueueIntents final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueIntents)

public:
    QueueIntents(localstore::LocalStore &store, const CommandMaker &maker, const QueueModel &queue,
                 QObject *parent = nullptr);

    /// The services this desk calls; Counter and DocumentFix at first.
    void setServices(std::vector<domain::Service> services) { m_services = std::move(services); }
    /// Call-next is refused at once while the centre is out of reach: only the centre can answer it.
    void setConnected(bool connected);
    [[nodiscard]] bool isConnected() const { return m_connected; }

    /// Error QueueEmpty, Unavailable (no centre, or no answer within 30 s), NotAllowed.
    void callNext();
    [[nodiscard]] bool isCalling() const { return m_next.has_value(); }
    /// Emits reasonNeeded instead when others wait longer and no reason is given.
    void call(domain::VisitId visit, const QString &outOfOrderReason = {});
    void recall(domain::VisitId visit);
    void arrived(domain::VisitId visit);
    /// At a desk this also takes the visit's claim into verification when it stands before it.
    void begin(domain::VisitId visit);
    void notHere(domain::VisitId visit);
    void hold(domain::VisitId visit, const QString &reason);
    void resume(domain::VisitId visit);
    void finish(domain::VisitId visit, const QString &outcome);
    void restore(domain::VisitId visit);
    void leave(domain::VisitId visit);
    void move(domain::VisitId visit, domain::Service to);
    /// By somebody other than who proposed it.
    void confirmPriority(domain::VisitId visit);
    void refusePriority(domain::VisitId visit, const QString &reason);
    /// Takes back the last act of this run that can be taken back.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_undoable.has_value(); }

    [[nodiscard]] core::Zone zone() const { return m_maker.officer().zone; }
    /// Whether state and role allow it; decide() has the last word.
    [[nodiscard]] bool allows(QueueAct act, const domain::Visit &visit) const;

signals:
    void callingChanged(bool calling);
    void connectedChanged(bool connected);
    void nextRefused(const loket::core::Error &error);
    /// The visit is this officer's now and is on this PC: show it.
    void visitOpened(const loket::domain::VisitId &visit);
    void reasonNeeded(const loket::domain::VisitId &visit);
    void done(loket::models::QueueAct act, const loket::domain::VisitId &visit);
    void refused(loket::models::QueueAct act, const loket::domain::VisitId &visit, const loket::core::Error &error);
    void undoChanged();

private:
    void act(QueueAct act, domain::VisitId visit, domain::visitcmd::Body body);
    void actAll(QueueAct act, domain::VisitId visit, std::vector<domain::Command> commands);
    void acted(QueueAct act, domain::VisitId visit);
    void answered(const protocol::CommandResult &result);
    void awaitVisit(domain::VisitId visit);
    void lookForAwaited();
    void refuseNext(core::ErrorCode code);
    void setNext(std::optional<domain::CommandId> command);

    localstore::LocalStore &m_store;
    const CommandMaker &m_maker;
    const QueueModel &m_queue;
    std::vector<domain::Service> m_services;
    bool m_connected = true;
    std::optional<domain::CommandId> m_next;  // the call-next that is under way
    std::optional<domain::VisitId> m_awaited; // answered by the centre, not yet in the feed
    std::optional<domain::VisitId> m_undoable;
    QTimer m_patience;
};

} // namespace loket::models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/commandmaker.h"

#include <QObject>
#include <QString>
#include <optional>

namespace loket::models {

/// Which stretch of time the figures were about.
struct AccessPeriod
{
    core::Timestamp from{};
    core::Timestamp to{};
};

/// Tells the audit what left the screen or was looked for, and when the centre was away: rows of the outbox like any
/// other act, so that nothing is lost while there is no centre. Borrows store and maker. Thread: GUI thread only.
class AccessLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessLog)

public:
    AccessLog(localstore::LocalStore &store, const CommandMaker &maker, QObject *parent = nullptr);

    /// `what` in a few fixed words, "recap csv", "ticket A-041"; never a name or an identifier.
    void record(domain::AccessKind kind, const QString &what, std::optional<AccessPeriod> period = {});
    /// A claim was found by searching. One whose visit this officer serves today is their work and needs no record.
    void found(domain::ClaimId claim);
    /// The connection as this screen sees it, at every change; `since` when it became so. Begin and end of an outage
    /// are recorded once each, the end with both times.
    void centreIs(bool reachable, core::Timestamp since);

signals:
    void refused(const loket::core::Error &error);

private:
    void act(domain::Command command);

    localstore::LocalStore &m_store;
    const CommandMaker &m_maker;
    std::optional<core::Timestamp> m_awaySince;
};

} // namespace loket::models

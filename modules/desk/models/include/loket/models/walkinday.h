// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/commandmaker.h"

#include <QAbstractListModel>
#include <QTimer>
#include <optional>
#include <vector>

namespace loket::models {

struct WalkInFigures
{
    int waiting = 0;
    int served = 0; ///< called or with an officer
    int done = 0;
    int gone = 0;         ///< not here, left
    int registered = 0;   ///< all of today that are not void
    int counterAhead = 0; ///< waiting for the desks
    int videoAhead = 0;
    std::vector<int> perHour; ///< arrivals, from kFirstHour on
    bool operator==(const WalkInFigures &) const = default;
};
inline constexpr int kFirstHour = 7;
inline constexpr int kLastHour = 16;

/// Today's tickets, the newest first, and the figures of the day.
/// Source: LocalStore::visitsOf, read again at every change and at midnight. Thread: GUI thread only.
class WalkInDay final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalkInDay)

public:
    enum Role
    {
        TicketRole = Qt::UserRole, ///< empty until the centre gives it
        ServiceRole,               ///< int of domain::Service
        PriorityRole,              ///< int of domain::PriorityReason
        TimeRole,                  ///< "09.14"
        VoidedRole
    };

    WalkInDay(localstore::LocalStore &store, const CommandMaker &maker, QObject *parent = nullptr);

    [[nodiscard]] const WalkInFigures &figures() const { return m_figures; }
    [[nodiscard]] const localstore::VisitView *rowAt(int row) const;
    [[nodiscard]] const localstore::VisitView *visit(domain::VisitId id) const;
    /// A ticket printed by mistake; the number is not used again.
    void voidVisit(domain::VisitId visit, const QString &reason);
    /// The hour that is not over yet.
    [[nodiscard]] int hourNow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public slots:
    void reload();

signals:
    void loaded();
    /// The centre has given a visit of this run its number.
    void ticketGiven(const loket::domain::VisitId &visit);
    void voided(const loket::domain::VisitId &visit);
    void refused(const loket::core::Error &error);

private:
    void take(std::vector<localstore::VisitView> visits);
    [[nodiscard]] WalkInFigures count() const;

    localstore::LocalStore &m_store;
    const CommandMaker &m_maker;
    std::vector<localstore::VisitView> m_visits; // the newest first
    WalkInFigures m_figures;
    core::Date m_day;
    QTimer m_timer;
};

/// When the person came; nullopt for a booking that has not.
[[nodiscard]] std::optional<core::Timestamp> cameAt(const domain::Visit &visit);

} // namespace loket::models

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/commandmaker.h"
#include "loket/models/dayplaces.h"
#include "loket/models/waitestimate.h"

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
    DayPlaces places;         ///< of today, bookings that have not come included
    std::vector<int> perHour; ///< arrivals, from kFirstHour on
    bool operator==(const WalkInFigures &) const = default;
};
inline constexpr int kFirstHour = 7;
inline constexpr int kLastHour = 16;

/// When somebody can come instead.
struct OtherDay
{
    DayPlaces places;
    core::Timestamp slot{};
    bool operator==(const OtherDay &) const = default;
};

/// Today's tickets, the newest first, and the figures of the day; how long who waits; places today and, once they run
/// out, on the next day with free ones.
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
        PriorityStateRole,         ///< int of domain::PriorityState
        TimeRole,                  ///< "09.14"
        VoidedRole
    };

    WalkInDay(localstore::LocalStore &store, const CommandMaker &maker, QObject *parent = nullptr);

    /// Without it the office is open from Monday to Friday.
    void setWorksOn(WorksOn worksOn);
    [[nodiscard]] const CommandMaker &maker() const { return m_maker; }
    [[nodiscard]] const WalkInFigures &figures() const { return m_figures; }
    [[nodiscard]] const std::optional<OtherDay> &otherDay() const { return m_otherDay; }
    /// What the next person of the service waits, and what this visitor does.
    [[nodiscard]] WaitEstimate wait(domain::Service service) const;
    [[nodiscard]] WaitEstimate wait(const domain::Visit &visit) const;
    /// Priorities that another officer proposed and this one may confirm, the longest waiting first.
    [[nodiscard]] std::vector<localstore::VisitView> proposals() const;
    void confirmPriority(domain::VisitId visit);
    void refusePriority(domain::VisitId visit, const QString &reason);
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
    void prioritySettled(const loket::domain::VisitId &visit, bool confirmed);
    void refused(const loket::core::Error &error);

private:
    void take(std::vector<localstore::VisitView> visits);
    void lookAhead(core::Date after, int daysLeft);
    void settle(domain::VisitId visit, domain::visitcmd::Body body, bool confirmed);
    [[nodiscard]] WalkInFigures count() const;

    localstore::LocalStore &m_store;
    const CommandMaker &m_maker;
    std::vector<localstore::VisitView> m_visits; // the newest first
    std::vector<localstore::VisitView> m_all;    // with who has not come yet
    WalkInFigures m_figures;
    std::optional<OtherDay> m_otherDay;
    WorksOn m_worksOn = isWeekday;
    core::Date m_day;
    QTimer m_timer;
};

/// When the person came; nullopt for a booking that has not.
[[nodiscard]] std::optional<core::Timestamp> cameAt(const domain::Visit &visit);

} // namespace loket::models

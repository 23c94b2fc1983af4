// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/officer.h"
#include "loket/models/queuerow.h"

#include <QAbstractListModel>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

namespace loket::models {

/// Today's visits of the branch: who is served, who waits in the order of calling, who is expected, who has left.
///
/// Source:    LocalStore::visitsOf, read again at every change and at midnight. Borrows store and clock.
/// Signals:   rows move, come and go one by one, so that selection and scroll position stay.
/// Thread:    GUI thread only.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueModel)

public:
    enum Role
    {
        VisitIdRole = Qt::UserRole,
        TicketRole,  ///< QString; empty until the centre gives it
        NameRole,    ///< QString
        ServiceRole, ///< int of domain::Service, as below of their enumerations
        ReasonRole,
        StateRole,
        PriorityRole,
        GroupRole,     ///< QueueGroup
        WaitLevelRole, ///< WaitLevel
        SecondsRole,   ///< qint64, see QueueRow
        ProvisionalRole,
        ConflictRole,
        MineRole,
        OfficerRole, ///< QString: who serves
        DeskRole,    ///< QString
        SlotRole,    ///< QString "09.30", empty without a time
        OutcomeRole, ///< QString
        OutOfOrderRole
    };

    QueueModel(localstore::LocalStore &store, const core::Clock &clock, Officer officer, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QueueFilter filter() const { return m_filter; }
    void setFilter(QueueFilter filter);
    void setPromise(WaitPromise promise);
    /// What a screen reader says of a row; words are the panel's.
    void setDescription(std::function<QString(const QueueRow &)> describe);

    [[nodiscard]] const QueueFigures &figures() const { return m_figures; }
    [[nodiscard]] const QueueRow *rowAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOfVisit(domain::VisitId id) const;
    /// Also of visits that the filter hides; nullptr when it is not of today.
    [[nodiscard]] const localstore::VisitView *visit(domain::VisitId id) const;
    /// Who would be called first, whatever the filter shows.
    [[nodiscard]] std::optional<domain::VisitId> firstWaiting() const;
    /// Somebody of the same service would be called before this visit.
    [[nodiscard]] bool othersWaitLonger(domain::VisitId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public slots:
    void reload();
    /// Brings times up to date; the model's own timer does so every second.
    void tick();

signals:
    void loaded();
    void figuresChanged();

private:
    void take(std::vector<localstore::VisitView> visits);
    void show();
    void placeRows(const std::vector<QueueRow> &wanted);
    void updateFigures();
    [[nodiscard]] std::vector<QueueRow> wantedRows() const;
    [[nodiscard]] QVariant visitData(const QueueRow &row, int role) const;

    localstore::LocalStore &m_store;
    const core::Clock &m_clock;
    Officer m_officer;
    WaitPromise m_promise;
    QueueFilter m_filter = QueueFilter::All;
    std::function<QString(const QueueRow &)> m_describe;
    std::vector<localstore::VisitView> m_visits; // all of the day
    std::vector<QueueRow> m_rows;                // shown, in order
    QueueFigures m_figures;
    core::Date m_day;
    bool m_loaded = false;
    QTimer m_timer;
};

} // namespace loket::models

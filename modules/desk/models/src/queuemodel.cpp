// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/queuemodel.h"

#include <algorithm>
#include <utility>

namespace loket::models {
namespace {

using localstore::VisitView;

template <typename E> QVariant number(E value)
{
    return static_cast<int>(value);
}

const domain::VisitId &idOf(const QueueRow &row)
{
    return row.view.visit.id;
}

} // namespace

QueueModel::QueueModel(localstore::LocalStore &store, const core::Clock &clock, Officer officer, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_officer(std::move(officer))
    , m_day(core::localDate(clock.now(), m_officer.zone))
{
    connect(&store, &localstore::LocalStore::visitsChanged, this, &QueueModel::reload);
    connect(&store, &localstore::LocalStore::replicaReset, this, &QueueModel::reload);
    connect(&m_timer, &QTimer::timeout, this, &QueueModel::tick);
    m_timer.start(std::chrono::seconds(1));
    reload();
}

void QueueModel::reload()
{
    m_store.visitsOf(m_day, this, [this, day = m_day](std::vector<VisitView> visits) {
        if (day == m_day)
            take(std::move(visits));
    });
}

void QueueModel::take(std::vector<VisitView> visits)
{
    m_visits = std::move(visits);
    const bool first = !std::exchange(m_loaded, true);
    show();
    if (first)
        emit loaded();
}

void QueueModel::setFilter(QueueFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    show();
}

void QueueModel::setPromise(WaitPromise promise)
{
    m_promise = promise;
    show();
}

void QueueModel::setDescription(std::function<QString(const QueueRow &)> describe)
{
    m_describe = std::move(describe);
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole});
}

void QueueModel::tick()
{
    const core::Date today = core::localDate(m_clock.now(), m_officer.zone);
    if (today != m_day) {
        m_day = today;
        reload();
        return;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        QueueRow now = rowOf(m_rows[i].view, m_officer.id, m_promise, m_clock.now());
        if (now == m_rows[i])
            continue;
        m_rows[i] = std::move(now);
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed, {SecondsRole, WaitLevelRole, Qt::AccessibleTextRole});
    }
}

std::vector<QueueRow> QueueModel::wantedRows() const
{
    std::vector<QueueRow> rows;
    for (const VisitView &view : m_visits) {
        if (passes(view.visit, m_filter))
            rows.push_back(rowOf(view, m_officer.id, m_promise, m_clock.now()));
    }
    std::ranges::sort(rows, comesBefore);
    return rows;
}

void QueueModel::show()
{
    const std::vector<QueueRow> wanted = wantedRows();
    placeRows(wanted);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (m_rows[i] == wanted[i])
            continue;
        m_rows[i] = wanted[i];
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
    updateFigures();
}

/// Brings the ids into the wanted order. A day has a few hundred visits at most, so plain searching is enough.
void QueueModel::placeRows(const std::vector<QueueRow> &wanted)
{
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        const auto at = static_cast<std::size_t>(i);
        if (std::ranges::find(wanted, idOf(m_rows[at]), idOf) != wanted.end())
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && idOf(m_rows[i]) == idOf(wanted[i]))
            continue;
        const int row = static_cast<int>(i);
        const auto found = std::find_if(m_rows.begin() + row, m_rows.end(),
                                        [&](const QueueRow &have) { return idOf(have) == idOf(wanted[i]); });
        if (found == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, wanted[i]);
            endInsertRows();
            continue;
        }
        const int from = static_cast<int>(found - m_rows.begin());
        beginMoveRows({}, from, from, {}, row);
        std::rotate(m_rows.begin() + row, found, found + 1);
        endMoveRows();
    }
}

void QueueModel::updateFigures()
{
    const QueueFigures figures = figuresOf(m_visits, m_clock.now());
    if (figures == m_figures)
        return;
    m_figures = figures;
    emit figuresChanged();
}

const QueueRow *QueueModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int QueueModel::rowOfVisit(domain::VisitId id) const
{
    const auto found = std::ranges::find(m_rows, id, idOf);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const VisitView *QueueModel::visit(domain::VisitId id) const
{
    const auto found = std::ranges::find_if(m_visits, [id](const VisitView &view) { return view.visit.id == id; });
    return found == m_visits.end() ? nullptr : &*found;
}

std::optional<domain::VisitId> QueueModel::firstWaiting() const
{
    const domain::Visit *first = nullptr;
    for (const VisitView &view : m_visits) {
        const bool waits = view.visit.state == domain::VisitState::Waiting && !view.visit.voided;
        if (waits && (first == nullptr || domain::calledBefore(view.visit, *first)))
            first = &view.visit;
    }
    if (first == nullptr)
        return std::nullopt;
    return first->id;
}

bool QueueModel::othersWaitLonger(domain::VisitId id) const
{
    const VisitView *mine = visit(id);
    return mine != nullptr && std::ranges::any_of(m_visits, [mine](const VisitView &other) {
               return other.visit.state == domain::VisitState::Waiting && !other.visit.voided &&
                      other.visit.service == mine->visit.service && other.visit.id != mine->visit.id &&
                      domain::calledBefore(other.visit, mine->visit);
           });
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const QueueRow *row = index.isValid() && index.model() == this ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case GroupRole:
        return number(row->group);
    case WaitLevelRole:
        return number(row->level);
    case SecondsRole:
        return row->seconds;
    case ProvisionalRole:
        return row->view.provisional;
    case ConflictRole:
        return row->view.conflict;
    case MineRole:
        return row->group == QueueGroup::Mine;
    case Qt::AccessibleTextRole:
        return m_describe ? m_describe(*row) : visitData(*row, Qt::DisplayRole);
    default:
        return visitData(*row, role);
    }
}

QVariant QueueModel::visitData(const QueueRow &row, int role) const
{
    const domain::Visit &visit = row.view.visit;
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(visit.ticket.empty() ? visit.name : visit.ticket + ' ' + visit.name);
    case VisitIdRole:
        return QVariant::fromValue(visit.id);
    case TicketRole:
        return QString::fromStdString(visit.ticket);
    case NameRole:
        return QString::fromStdString(visit.name);
    case ServiceRole:
        return number(visit.service);
    case ReasonRole:
        return number(visit.reason);
    case StateRole:
        return number(visit.state);
    case PriorityRole:
        return number(visit.priority);
    case OfficerRole:
        return QString::fromStdString(visit.servedByName);
    case DeskRole:
        return QString::fromStdString(visit.desk);
    case SlotRole:
        return visit.slotStart ? QString::fromStdString(core::toClockDisplay(*visit.slotStart, m_officer.zone))
                               : QString();
    case OutcomeRole:
        return QString::fromStdString(visit.outcome);
    case OutOfOrderRole:
        return visit.outOfOrder;
    default:
        return {};
    }
}

} // namespace loket::models

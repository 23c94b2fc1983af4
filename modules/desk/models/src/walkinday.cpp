// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/walkinday.h"

#include "loket/models/queueintents.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace loket::models {

using domain::VisitState;
using localstore::LocalStore;
using localstore::VisitView;

namespace {

constexpr std::chrono::minutes kLookAtClock{1};
constexpr int kFewPlaces = 10; // from here on the front desk is told when the next day has places
constexpr int kDaysAhead = 10;

int hourOf(core::Timestamp at, core::Zone zone)
{
    const auto sinceMidnight = at - core::startOfDay(core::localDate(at, zone), zone);
    return static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(sinceMidnight).count());
}

} // namespace

std::optional<core::Timestamp> cameAt(const domain::Visit &visit)
{
    for (const domain::VisitPeriod &period : visit.periods) {
        if (period.state != VisitState::Booked)
            return period.from;
    }
    return std::nullopt;
}

WalkInDay::WalkInDay(LocalStore &store, const CommandMaker &maker, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_maker(maker)
    , m_day(maker.today())
{
    connect(&store, &LocalStore::visitsChanged, this, &WalkInDay::reload);
    connect(&store, &LocalStore::replicaReset, this, &WalkInDay::reload);
    connect(&m_timer, &QTimer::timeout, this, &WalkInDay::reload);
    m_timer.start(kLookAtClock);
    reload();
}

void WalkInDay::reload()
{
    m_day = m_maker.today();
    m_store.visitsOf(m_day, this, [this](std::vector<VisitView> visits) { take(std::move(visits)); });
}

void WalkInDay::take(std::vector<VisitView> visits)
{
    m_all = visits;
    std::erase_if(visits, [](const VisitView &view) { return !cameAt(view.visit); });
    std::ranges::sort(visits, [](const VisitView &a, const VisitView &b) {
        return std::pair(*cameAt(a.visit), a.visit.id) > std::pair(*cameAt(b.visit), b.visit.id);
    });
    std::vector<domain::VisitId> given;
    for (const VisitView &view : visits) {
        const VisitView *before = visit(view.visit.id);
        if (before != nullptr && before->visit.ticket.empty() && !view.visit.ticket.empty())
            given.push_back(view.visit.id);
    }
    if (visits != m_visits) {
        beginResetModel();
        m_visits = std::move(visits);
        endResetModel();
    }
    m_figures = count();
    if (m_figures.places.quota > 0 && m_figures.places.left() <= kFewPlaces)
        lookAhead(m_day, kDaysAhead);
    else
        m_otherDay.reset();
    emit loaded();
    for (const domain::VisitId id : given)
        emit ticketGiven(id);
}

/// One working day after the other until one has a free place.
void WalkInDay::lookAhead(core::Date after, int daysLeft)
{
    const auto day = nextWorkday(after, m_worksOn);
    if (!day || daysLeft == 0)
        return;
    m_store.visitsOf(*day, this, [this, day = *day, daysLeft](const std::vector<VisitView> &visits) {
        const DayPlaces places = placesOf(visits, day, m_maker.officer().dailyQuota);
        if (places.isFull()) {
            lookAhead(day, daysLeft - 1);
            return;
        }
        const OtherDay other{places, freeSlot(visits, places, m_maker.officer().zone)};
        if (m_otherDay != other) {
            m_otherDay = other;
            emit loaded();
        }
    });
}

void WalkInDay::setWorksOn(WorksOn worksOn)
{
    m_worksOn = std::move(worksOn);
    reload();
}

WaitEstimate WalkInDay::wait(domain::Service service) const
{
    return estimateWait(m_all, service, m_maker.clock().now());
}

WaitEstimate WalkInDay::wait(const domain::Visit &visit) const
{
    return estimateWait(m_all, visit, m_maker.clock().now());
}

std::vector<VisitView> WalkInDay::proposals() const
{
    std::vector<VisitView> open;
    std::ranges::copy_if(m_visits, std::back_inserter(open),
                         [this](const VisitView &view) { return maySecond(m_maker, view.visit); });
    std::ranges::reverse(open);
    return open;
}

void WalkInDay::settle(domain::VisitId visit, domain::visitcmd::Body body, bool confirmed)
{
    m_store.act({m_maker.forVisit(visit, std::move(body))}, this, [this, visit, confirmed](const core::Result<> &kept) {
        if (kept)
            emit prioritySettled(visit, confirmed);
        else
            emit refused(kept.error());
    });
}

void WalkInDay::confirmPriority(domain::VisitId visit)
{
    settle(visit, domain::visitcmd::ConfirmPriority{}, true);
}

void WalkInDay::refusePriority(domain::VisitId visit, const QString &reason)
{
    settle(visit, domain::visitcmd::RefusePriority{reason.toStdString()}, false);
}

WalkInFigures WalkInDay::count() const
{
    WalkInFigures figures;
    figures.places = placesOf(m_all, m_day, m_maker.officer().dailyQuota);
    figures.perHour.assign(static_cast<std::size_t>(kLastHour - kFirstHour + 1), 0);
    for (const VisitView &view : m_visits) {
        const domain::Visit &visit = view.visit;
        if (visit.voided)
            continue;
        ++figures.registered;
        const int hour = std::clamp(hourOf(*cameAt(visit), m_maker.officer().zone), kFirstHour, kLastHour);
        ++figures.perHour[static_cast<std::size_t>(hour - kFirstHour)];
        switch (visit.state) {
        case VisitState::Arrived:
        case VisitState::Waiting:
            ++figures.waiting;
            figures.counterAhead += visit.service == domain::Service::Counter ? 1 : 0;
            figures.videoAhead += visit.service == domain::Service::Video ? 1 : 0;
            break;
        case VisitState::Called:
        case VisitState::Serving:
        case VisitState::OnHold:
            ++figures.served;
            break;
        case VisitState::Done:
            ++figures.done;
            break;
        case VisitState::NotHere:
        case VisitState::Left:
            ++figures.gone;
            break;
        default:
            break;
        }
    }
    return figures;
}

int WalkInDay::hourNow() const
{
    return hourOf(m_maker.clock().now(), m_maker.officer().zone);
}

const VisitView *WalkInDay::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_visits[static_cast<std::size_t>(row)] : nullptr;
}

const VisitView *WalkInDay::visit(domain::VisitId id) const
{
    const auto found = std::ranges::find(m_visits, id, [](const VisitView &view) { return view.visit.id; });
    return found == m_visits.end() ? nullptr : &*found;
}

void WalkInDay::voidVisit(domain::VisitId visit, const QString &reason)
{
    m_store.act({m_maker.forVisit(visit, domain::visitcmd::Void{reason.toStdString()})}, this,
                [this, visit](const core::Result<> &kept) {
                    if (kept)
                        emit voided(visit);
                    else
                        emit refused(kept.error());
                });
}

int WalkInDay::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visits.size());
}

QVariant WalkInDay::data(const QModelIndex &index, int role) const
{
    const VisitView *row = index.isValid() && index.model() == this ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    const domain::Visit &visit = row->visit;
    switch (role) {
    case Qt::DisplayRole:
    case TicketRole:
        return QString::fromStdString(visit.ticket);
    case ServiceRole:
        return static_cast<int>(visit.service);
    case PriorityRole:
        return static_cast<int>(visit.priority);
    case PriorityStateRole:
        return static_cast<int>(visit.priorityState);
    case TimeRole:
        return QString::fromStdString(core::toClockDisplay(*cameAt(visit), m_maker.officer().zone));
    case VoidedRole:
        return visit.voided;
    default:
        return {};
    }
}

} // namespace loket::models

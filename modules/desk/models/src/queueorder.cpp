// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/queuerow.h"

#include <optional>
#include <utility>

namespace loket::models {
namespace {

using domain::VisitState;

constexpr qint64 kMinute = 60;

core::Timestamp lastChange(const domain::Visit &visit)
{
    return visit.periods.empty() ? core::Timestamp{} : visit.periods.back().from;
}

qint64 sinceLastChange(const domain::Visit &visit, core::Timestamp now)
{
    if (visit.periods.empty() || now < lastChange(visit))
        return 0;
    return std::chrono::duration_cast<std::chrono::seconds>(now - lastChange(visit)).count();
}

qint64 shownSeconds(const domain::Visit &visit, core::Timestamp now)
{
    switch (visit.state) {
    case VisitState::Waiting:
        return domain::secondsIn(visit, VisitState::Waiting, now) / kMinute * kMinute;
    case VisitState::Serving:
        return domain::secondsIn(visit, VisitState::Serving, now);
    case VisitState::Called:
    case VisitState::OnHold:
        return sinceLastChange(visit, now);
    default:
        return 0;
    }
}

WaitLevel levelOf(const domain::Visit &visit, qint64 seconds, const WaitPromise &promise)
{
    if (visit.state != VisitState::Waiting)
        return WaitLevel::Normal;
    if (seconds >= std::chrono::seconds(promise.over).count())
        return WaitLevel::Over;
    return seconds >= std::chrono::seconds(promise.near).count() ? WaitLevel::Near : WaitLevel::Normal;
}

bool wasCalled(const domain::Visit &visit)
{
    return visit.calls > 0;
}

} // namespace

QueueGroup groupOf(const domain::Visit &visit, domain::UserId officer)
{
    switch (visit.state) {
    case VisitState::Called:
    case VisitState::Serving:
    case VisitState::OnHold:
        return !officer.isNull() && visit.servedBy == officer ? QueueGroup::Mine : QueueGroup::Served;
    case VisitState::Waiting:
        return QueueGroup::Waiting;
    case VisitState::Booked:
    case VisitState::Arrived:
        return QueueGroup::Booked;
    default:
        return QueueGroup::Ended;
    }
}

bool passes(const domain::Visit &visit, QueueFilter filter)
{
    if (visit.voided)
        return false;
    const bool video = visit.service == domain::Service::Video;
    return filter == QueueFilter::All || video == (filter == QueueFilter::Video);
}

QueueRow rowOf(localstore::VisitView view, domain::UserId officer, const WaitPromise &promise, core::Timestamp now)
{
    QueueRow row;
    row.group = groupOf(view.visit, officer);
    row.seconds = shownSeconds(view.visit, now);
    row.level = levelOf(view.visit, row.seconds, promise);
    row.view = std::move(view);
    return row;
}

bool comesBefore(const QueueRow &a, const QueueRow &b)
{
    const domain::Visit &left = a.view.visit;
    const domain::Visit &right = b.view.visit;
    if (a.group != b.group)
        return a.group < b.group;
    switch (a.group) {
    case QueueGroup::Waiting:
        return domain::calledBefore(left, right);
    case QueueGroup::Booked:
        if (left.slotStart != right.slotStart)
            return left.slotStart < right.slotStart;
        break;
    case QueueGroup::Ended: // the latest first: what one wants to take back is on top
        if (lastChange(left) != lastChange(right))
            return lastChange(left) > lastChange(right);
        break;
    case QueueGroup::Mine:
    case QueueGroup::Served:
        // Not by the last change: a row must not jump because it was put on hold.
        if (domain::waitingSince(left) != domain::waitingSince(right))
            return domain::waitingSince(left) < domain::waitingSince(right);
        break;
    }
    return left.id < right.id;
}

QueueFigures figuresOf(const std::vector<localstore::VisitView> &visits, core::Timestamp now)
{
    QueueFigures figures;
    qint64 waited = 0;
    qint64 called = 0;
    for (const localstore::VisitView &view : visits) {
        const domain::Visit &visit = view.visit;
        if (visit.voided)
            continue;
        if (wasCalled(visit)) {
            waited += domain::secondsIn(visit, VisitState::Waiting, now);
            ++called;
        }
        if (groupOf(visit, {}) == QueueGroup::Ended)
            continue;
        figures.waiting += visit.state == VisitState::Waiting ? 1 : 0;
        ++figures.all;
        ++(visit.service == domain::Service::Video ? figures.video : figures.counter);
    }
    if (called > 0)
        figures.averageWait = waited / called;
    return figures;
}

} // namespace loket::models

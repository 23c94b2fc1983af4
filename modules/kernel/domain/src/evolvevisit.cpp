// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/evolve.h"

namespace loket::domain {
namespace {

/// Applies one event to the visit. Every change of state closes one period and opens the next.
class Evolver
{
public:
    Evolver(Visit &visit, const EventHeader &header)
        : m_visit(visit)
        , m_header(header)
    {}

    void operator()(const visitevt::Created &event) { m_visit = event.visit; }
    void operator()(const visitevt::Arrived &event)
    {
        if (!event.ticket.empty())
            m_visit.ticket = event.ticket;
        enter(VisitState::Arrived);
        enter(VisitState::Waiting);
    }
    void operator()(const visitevt::Called &event)
    {
        takeBy();
        ++m_visit.calls;
        m_visit.outOfOrder = event.outOfOrder;
        m_visit.outOfOrderReason = event.reason;
        enterWithOfficer(VisitState::Called);
    }
    void operator()(const visitevt::Recalled &) { ++m_visit.calls; }
    void operator()(const visitevt::Begun &)
    {
        takeBy();
        enterWithOfficer(VisitState::Serving);
    }
    void operator()(const visitevt::Held &) { enterWithOfficer(VisitState::OnHold); }
    void operator()(const visitevt::Resumed &)
    {
        takeBy();
        enterWithOfficer(VisitState::Serving);
    }
    void operator()(const visitevt::Finished &event)
    {
        m_visit.outcome = event.outcome;
        enterWithOfficer(VisitState::Done);
    }
    void operator()(const visitevt::MissedHere &) { enterWithOfficer(VisitState::NotHere); }
    void operator()(const visitevt::Left &) { enterWithOfficer(VisitState::Left); }
    void operator()(const visitevt::Moved &event)
    {
        m_visit.service = event.service;
        m_visit.ticket = event.ticket;
        letGo();
        enter(VisitState::Waiting);
    }
    void operator()(const visitevt::Restored &)
    {
        letGo();
        m_visit.outcome.clear();
        enter(VisitState::Waiting);
    }
    void operator()(const visitevt::Undone &event)
    {
        // The mistaken period goes and the one before it goes on, so that no one's wait is cut short by a wrong key.
        if (m_visit.periods.size() > 1) {
            m_visit.periods.pop_back();
            m_visit.periods.back().to.reset();
        }
        if (m_visit.state == VisitState::Done)
            m_visit.outcome.clear();
        m_visit.state = event.to;
        if (event.to == VisitState::Waiting)
            letGo();
    }
    void operator()(const visitevt::Voided &)
    {
        m_visit.voided = true;
        enterWithOfficer(VisitState::Left);
    }
    void operator()(const visitevt::PriorityConfirmed &) { decidePriority(PriorityState::Confirmed); }
    void operator()(const visitevt::PriorityRefused &event)
    {
        decidePriority(PriorityState::Refused);
        m_visit.priorityRefusal = event.reason;
    }
    void operator()(const visitevt::DayClosed &) { enter(VisitState::Unresolved); }

private:
    void open(VisitState state, const std::string &officer, const std::string &desk)
    {
        if (!m_visit.periods.empty() && !m_visit.periods.back().to)
            m_visit.periods.back().to = m_header.at;
        m_visit.periods.push_back({state, m_header.at, std::nullopt, officer, desk});
        m_visit.state = state;
    }
    void enter(VisitState state) { open(state, {}, {}); }
    void enterWithOfficer(VisitState state) { open(state, m_header.actor.displayName, m_header.actor.desk); }
    void decidePriority(PriorityState state)
    {
        m_visit.priorityState = state;
        m_visit.priorityDecided = PriorityStep{m_header.actor.user, m_header.actor.displayName, m_header.at};
    }
    void takeBy()
    {
        m_visit.servedBy = m_header.actor.user;
        m_visit.servedByName = m_header.actor.displayName;
        m_visit.desk = m_header.actor.desk;
    }
    void letGo()
    {
        m_visit.servedBy = {};
        m_visit.servedByName.clear();
        m_visit.desk.clear();
        m_visit.calls = 0;
        m_visit.outOfOrder = false;
        m_visit.outOfOrderReason.clear();
    }

    Visit &m_visit;
    const EventHeader &m_header;
};

} // namespace

Visit evolve(Visit visit, const VisitEvent &event)
{
    std::visit(Evolver(visit, event.header), event.body);
    visit.id = event.visit;
    visit.revision = event.header.revision;
    return visit;
}

} // namespace loket::domain

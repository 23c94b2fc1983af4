// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include <chrono>

namespace loket::domain::test {

using namespace std::chrono_literals;

Visit run(const Visit &visit, const visitcmd::Body &command, const Context &context)
{
    const auto events = decide(visit, idOf<VisitId>(1), command, context);
    if (!events) {
        ADD_FAILURE() << "refused: " << wireName(events.error().code) << ", " << events.error().detail;
        return visit;
    }
    Visit after = visit;
    for (const VisitEvent &event : *events)
        after = evolve(std::move(after), event);
    return after;
}

Visit run(const Visit &visit, const visitcmd::Body &command, const Actor &actor)
{
    return run(visit, command, contextOf(actor));
}

std::optional<core::ErrorCode> refusal(const Visit &visit, const visitcmd::Body &command, const Context &context)
{
    const auto events = decide(visit, idOf<VisitId>(1), command, context);
    return events ? std::nullopt : std::optional(events.error().code);
}

std::optional<core::ErrorCode> refusal(const Visit &visit, const visitcmd::Body &command, const Actor &actor)
{
    return refusal(visit, command, contextOf(actor));
}

namespace {

Visit waiting()
{
    visitcmd::Register walkIn;
    walkIn.details = {std::nullopt, "Peserta Uji 001", ClaimReason::Resign, Service::Counter};
    walkIn.priority = PriorityReason::None;
    return run(Visit{}, walkIn, frontliner());
}

} // namespace

Visit visitIn(VisitState state)
{
    switch (state) {
    case VisitState::Booked:
        return run(Visit{},
                   visitcmd::Book{{std::nullopt, "Peserta Uji 001", ClaimReason::Resign, Service::Counter}, kNow + 1h},
                   participant());
    case VisitState::Waiting:
        return waiting();
    case VisitState::Called:
        return run(waiting(), visitcmd::Call{}, cso());
    case VisitState::Serving:
        return run(visitIn(VisitState::Called), visitcmd::Begin{}, cso());
    case VisitState::OnHold:
        return run(visitIn(VisitState::Serving), visitcmd::Hold{"fotokopi"}, cso());
    case VisitState::Done:
        return run(visitIn(VisitState::Serving), visitcmd::Finish{"selesai"}, cso());
    case VisitState::NotHere:
        return run(visitIn(VisitState::Called), visitcmd::MarkNotHere{}, cso());
    case VisitState::Left:
        return run(waiting(), visitcmd::MarkLeft{}, frontliner());
    case VisitState::Unresolved:
        return run(waiting(), visitcmd::CloseDay{}, machine());
    case VisitState::Unknown:
    case VisitState::Arrived:
    case VisitState::Moved:
        break;
    }
    return {};
}

} // namespace loket::domain::test

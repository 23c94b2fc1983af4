// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcase.h"

#include "loket/core/text.h"

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

} // namespace

VisitAnswer answer(const VisitCase &at, const visitcmd::Call &command)
{
    if (const auto row = permit(at, VisitTrigger::Call); !row)
        return core::passOn(row);
    if (at.context.waitsLonger) {
        if (const auto reason = requireText(at, command.outOfOrderReason, "outOfOrderReason"); !reason)
            return core::passOn(reason);
    }
    return emit(at, visitevt::Called{command.outOfOrderReason, at.context.waitsLonger});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Recall &)
{
    if (const auto row = permit(at, VisitTrigger::Recall); !row)
        return core::passOn(row);
    return emit(at, visitevt::Recalled{});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Begin &)
{
    if (const auto row = permit(at, VisitTrigger::Begin); !row)
        return core::passOn(row);
    return emit(at, visitevt::Begun{});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Hold &command)
{
    if (const auto row = permit(at, VisitTrigger::Hold); !row)
        return core::passOn(row);
    if (const auto reason = requireText(at, command.reason, "reason"); !reason)
        return core::passOn(reason);
    return emit(at, visitevt::Held{command.reason});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Resume &)
{
    if (const auto row = permit(at, VisitTrigger::Resume); !row)
        return core::passOn(row);
    return emit(at, visitevt::Resumed{});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Finish &command)
{
    if (const auto row = permit(at, VisitTrigger::Finish); !row)
        return core::passOn(row);
    if (core::trimmed(command.outcome).empty())
        return fail(ErrorCode::MissingField, "how it ended", "outcome");
    return emit(at, visitevt::Finished{command.outcome});
}

VisitAnswer answer(const VisitCase &at, const visitcmd::Move &command)
{
    if (const auto row = permit(at, VisitTrigger::Move); !row)
        return core::passOn(row);
    if (command.service == Service::Unknown || command.service == at.visit.service)
        return fail(ErrorCode::InvalidValue, "not another service", "service");
    return emit(at, visitevt::Moved{command.service, at.context.ticket});
}

} // namespace loket::domain

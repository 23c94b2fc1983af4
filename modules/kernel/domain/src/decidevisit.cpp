// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcase.h"

#include "loket/core/text.h"
#include "loket/domain/names.h"

#include <string>

namespace loket::domain {

using core::ErrorCode;
using core::fail;

core::Result<VisitTransition> permit(const VisitCase &at, VisitTrigger trigger)
{
    const auto row = findTransition(at.visit.state, trigger);
    if (!row)
        return fail(ErrorCode::WrongState,
                    std::string(wireName(trigger)) + " in " + std::string(wireName(at.visit.state)));
    if (!at.context.actor.roles.hasAny(row->roles))
        return fail(ErrorCode::NotAllowed, "no role that may do this");
    return *row;
}

core::Result<> requireText(const VisitCase &, std::string_view text, const char *field)
{
    if (core::trimmed(text).empty())
        return fail(ErrorCode::ReasonRequired, "empty", field);
    return {};
}

VisitAnswer emit(const VisitCase &at, visitevt::Body body)
{
    EventHeader header{at.context.command, at.visit.revision + 1, at.context.now, at.context.actor};
    return std::vector<VisitEvent>{VisitEvent{std::move(header), at.id, std::move(body)}};
}

core::Result<std::vector<VisitEvent>> decide(const Visit &visit, VisitId id, const visitcmd::Body &command,
                                             const Context &context)
{
    const bool creates =
        std::holds_alternative<visitcmd::Book>(command) || std::holds_alternative<visitcmd::Register>(command);
    if (creates && visit.revision > 0)
        return fail(ErrorCode::Duplicate, "visit exists");
    if (!creates && visit.revision == 0)
        return fail(ErrorCode::NotFound, "no such visit");
    if (context.actor.user.isNull() && !context.actor.roles.hasAny({Role::Participant, Role::System}))
        return fail(ErrorCode::NotAllowed, "officer without an account");
    const VisitCase at{visit, id, context};
    return std::visit([&at](const auto &body) { return answer(at, body); }, command);
}

} // namespace loket::domain

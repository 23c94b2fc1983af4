// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "loket/protocol/messages.h"
#include "loket/services/recap.h"

namespace loket::api {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

Result<core::Date> dateOf(const Request &request, const std::string &name)
{
    const auto given = request.query.find(name);
    if (given == request.query.end())
        return fail(ErrorCode::MissingField, "missing", name);
    auto date = core::Date::fromIso(given->second);
    if (!date)
        return fail(date.error().code, "not a day as 2026-11-21", name);
    return date;
}

} // namespace

Result<Reply> getRecap(HandlerContext &context, const Request &request)
{
    auto from = dateOf(request, "from");
    if (!from)
        return passOn(from);
    auto to = dateOf(request, "to");
    if (!to)
        return passOn(to);
    auto answer = services::recap(context.centre.store, context.centre.clock, request.caller, request.param("branch"),
                                  *from, *to);
    if (!answer)
        return passOn(answer);
    return Reply::json(protocol::encodeMessage(*answer));
}

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

namespace loket::api {

using core::passOn;
using core::Result;

Result<Reply> getClaim(HandlerContext &context, const Request &request)
{
    auto id = domain::ClaimId::parse(request.param("id"));
    if (!id)
        return passOn(id);
    auto json = context.centre.feed.claim(request.caller, *id);
    if (!json)
        return passOn(json);
    return Reply::json(std::move(*json));
}

Result<Reply> getVisit(HandlerContext &context, const Request &request)
{
    auto id = domain::VisitId::parse(request.param("id"));
    if (!id)
        return passOn(id);
    auto json = context.centre.feed.visit(request.caller, *id);
    if (!json)
        return passOn(json);
    return Reply::json(std::move(*json));
}

} // namespace loket::api

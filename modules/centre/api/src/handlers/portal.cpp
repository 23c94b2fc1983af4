// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "loket/protocol/portal.h"

namespace loket::api {

using core::passOn;
using core::Result;

Result<Reply> getPortalOptions(HandlerContext &context, const Request &)
{
    auto options = context.centre.portal.options();
    if (!options)
        return passOn(options);
    return Reply::json(protocol::encodeMessage(*options));
}

Result<Reply> postPortalClaim(HandlerContext &context, const Request &request)
{
    auto wanted = protocol::decodeMessage<protocol::PortalClaimRequest>(request.body);
    if (!wanted)
        return passOn(wanted);
    auto created = context.centre.portal.begin(request.peer, *wanted);
    if (!created)
        return passOn(created);
    return Reply::json(protocol::encodeMessage(*created), 201);
}

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "loket/protocol/messages.h"
#include "loket/protocol/queries.h"

namespace loket::api {

using core::passOn;
using core::Result;

Result<Reply> postLookup(HandlerContext &context, const Request &request)
{
    auto query = protocol::decodeMessage<protocol::PersonQuery>(request.body);
    if (!query)
        return passOn(query);
    auto answer = context.centre.lookup.lookUp(request.caller, request.param("branch"), *query);
    if (!answer)
        return passOn(answer);
    return Reply::json(protocol::encodeMessage(*answer));
}

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "loket/api/hinthub.h"
#include "loket/protocol/messages.h"

namespace loket::api {

using core::passOn;
using core::Result;

Result<Reply> postSession(HandlerContext &context, const Request &request)
{
    auto asked = protocol::decodeMessage<protocol::SignInRequest>(request.body);
    if (!asked)
        return passOn(asked);
    if (!context.signIns.take(request.peer))
        return core::fail(core::ErrorCode::Unavailable, "too many sign-ins from one address");
    auto answer = context.centre.signIn.signIn(*asked);
    if (!answer)
        return passOn(answer);
    return Reply::json(protocol::encodeMessage(*answer));
}

Result<Reply> getSession(HandlerContext &context, const Request &request)
{
    auto answer = context.centre.signIn.describe(request.caller);
    if (!answer)
        return passOn(answer);
    return Reply::json(protocol::encodeMessage(*answer));
}

Result<Reply> deleteSession(HandlerContext &context, const Request &request)
{
    if (auto out = context.centre.signIn.signOut(request.caller); !out)
        return passOn(out);
    context.hub.drop(request.caller.tokenHash);
    return Reply::empty();
}

} // namespace loket::api

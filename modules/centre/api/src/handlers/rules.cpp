// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "loket/services/authorize.h"

namespace loket::api {

core::Result<Reply> getRules(HandlerContext &context, const Request &request)
{
    if (auto allowed = services::authorize(request.caller, services::Right::ReadRules); !allowed)
        return core::passOn(allowed);
    return Reply::json(protocol::encodeMessage(context.centre.rulePacks.answer()));
}

} // namespace loket::api

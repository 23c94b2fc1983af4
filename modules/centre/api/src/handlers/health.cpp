// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "../contract.h"

#include "loket/protocol/messages.h"

namespace loket::api {

core::Result<Reply> getHealth(HandlerContext &context, const Request &)
{
    protocol::Health health;
    health.version = context.centre.version;
    health.serverTime = context.centre.clock.now();
    auto epoch = context.centre.feed.epoch();
    health.status = epoch ? "ok" : "degraded";
    if (epoch)
        health.epoch = *epoch;
    return Reply::json(protocol::encodeMessage(health), epoch ? 200 : 503);
}

core::Result<Reply> getContract(HandlerContext &, const Request &)
{
    Reply reply;
    reply.contentType = "application/yaml";
    reply.body = contractText();
    return reply;
}

} // namespace loket::api

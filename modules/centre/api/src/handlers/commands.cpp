// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "loket/protocol/codec.h"
#include "loket/protocol/messages.h"
#include "loket/protocol/queries.h"

namespace loket::api {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

/// Commands and feed of another epoch would be mixed up: the client starts again first.
Result<> checkEpoch(HandlerContext &context, const Request &request)
{
    const std::string_view known = request.header("sync-epoch");
    if (known.empty())
        return {};
    auto epoch = context.centre.feed.epoch();
    if (!epoch)
        return passOn(epoch);
    if (*epoch != known)
        return fail(ErrorCode::RevisionChanged, "epoch");
    return {};
}

/// The header may be left out; another id than the command's own is somebody's mistake.
Result<> checkKey(const Request &request)
{
    const std::string_view key = request.header("idempotency-key");
    if (key.empty())
        return {};
    auto command = protocol::decodeCommand(request.body);
    if (command && command->id.toString() != key)
        return fail(ErrorCode::InvalidValue, "not the id of the command", "Idempotency-Key");
    return {};
}

} // namespace

Result<Reply> postCommand(HandlerContext &context, const Request &request)
{
    if (auto same = checkEpoch(context, request); !same)
        return passOn(same);
    if (auto same = checkKey(request); !same)
        return passOn(same);
    const protocol::CommandResult result = context.centre.commands.handle(request.caller, request.body);
    return Reply::json(protocol::encodeMessage(result), result.status);
}

Result<Reply> postBatch(HandlerContext &context, const Request &request)
{
    if (auto same = checkEpoch(context, request); !same)
        return passOn(same);
    auto commands = protocol::splitBatch(request.body);
    if (!commands)
        return passOn(commands);
    auto answer = context.centre.commands.handleBatch(request.caller, *commands);
    if (!answer)
        return passOn(answer);
    return Reply::json(protocol::encodeMessage(*answer));
}

Result<Reply> postCommandStatus(HandlerContext &context, const Request &request)
{
    auto wanted = protocol::decodeMessage<protocol::CommandIds>(request.body);
    if (!wanted)
        return passOn(wanted);
    auto answer = context.centre.commands.statusOf(request.caller, wanted->ids);
    if (!answer)
        return passOn(answer);
    return Reply::json(protocol::encodeMessage(*answer));
}

} // namespace loket::api

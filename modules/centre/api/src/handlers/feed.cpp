// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "loket/protocol/limits.h"

#include <algorithm>

namespace loket::api {

using core::passOn;
using core::Result;

Result<Reply> getFeed(HandlerContext &context, const Request &request)
{
    std::int64_t after = 0;
    std::int64_t limit = 500;
    for (const auto &[name, target] : {std::pair{"after", &after}, std::pair{"limit", &limit}}) {
        const auto given = request.query.find(name);
        if (given == request.query.end())
            continue;
        auto number = wholeNumber(given->second, name);
        if (!number)
            return passOn(number);
        *target = *number;
    }
    limit = std::clamp<std::int64_t>(limit, 0, protocol::kMaxPageRows);
    auto page = context.centre.feed.page(request.caller, request.param("branch"), after, static_cast<int>(limit),
                                         request.header("sync-epoch"));
    if (!page)
        return passOn(page);
    return Reply::json(protocol::encodeMessage(*page));
}

} // namespace loket::api

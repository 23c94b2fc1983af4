// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/api/centre.h"
#include "loket/api/router.h"

#include <memory>

namespace loket::api {

class HintHub;
class StaticFiles;

/// What handlers share. Outlives the routes.
struct HandlerContext
{
    Centre &centre;
    HintHub &hub;
    const StaticFiles &files;
    services::RateLimit &signIns;
};

/// The one table: method, path, whose token, body limit, handler.
[[nodiscard]] std::vector<Route> allRoutes(HandlerContext &context);

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/random.h"
#include "loket/services/documents.h"
#include "loket/services/feed.h"
#include "loket/services/handlecommand.h"
#include "loket/services/lookup.h"
#include "loket/services/portal.h"
#include "loket/services/ratelimit.h"
#include "loket/services/rulepacks.h"
#include "loket/services/signin.h"
#include "loket/store/store.h"

#include <string>

namespace loket::api {

/// The use cases that the handlers call. Owned by the composition root; outlives the server.
struct Centre
{
    store::Store &store;
    const core::Clock &clock;
    core::RandomSource &random;
    services::SignIn &signIn;
    services::HandleCommand &commands;
    services::Feed &feed;
    services::Documents &documents;
    services::LookUpPerson &lookup;
    services::Portal &portal;
    services::RulePacks &rulePacks;
    std::string version;
    std::string portalDirectory; ///< static files; empty when there are none
};

} // namespace loket::api

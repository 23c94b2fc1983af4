// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"
#include "loket/domain/ids.h"
#include "loket/protocol/messages.h"
#include "loket/services/caller.h"
#include "loket/store/store.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace loket::services {

/// Confirmed states for whoever may see them. Safe to use from any thread.
class Feed
{
public:
    Feed(store::Store &store, const core::Clock &clock);

    /// Changed aggregates of the branch after `after`, redacted. `knownEpoch` is what the client remembers, empty at
    /// first. Error RevisionChanged with detail "epoch" when the store is another one since; NotAllowed, OtherBranch.
    [[nodiscard]] core::Result<protocol::FeedPage> page(const Caller &caller, std::string_view branch,
                                                        std::int64_t after, int limit, std::string_view knownEpoch);
    /// One aggregate as JSON, redacted. Error NotFound, NotAllowed, OtherBranch.
    [[nodiscard]] core::Result<std::string> claim(const Caller &caller, const domain::ClaimId &id);
    [[nodiscard]] core::Result<std::string> visit(const Caller &caller, const domain::VisitId &id);
    [[nodiscard]] core::Result<std::string> epoch();

private:
    store::Store &m_store;
    const core::Clock &m_clock;
};

} // namespace loket::services

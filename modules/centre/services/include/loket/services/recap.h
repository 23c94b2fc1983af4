// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/date.h"
#include "loket/core/result.h"
#include "loket/protocol/messages.h"
#include "loket/services/caller.h"
#include "loket/store/store.h"

#include <string_view>

namespace loket::services {

/// Claims submitted from `from` to `to` by status and channel, a row for each of the four statuses even when nothing
/// is in it. Error OutOfRange when the period ends before it begins, NotAllowed, OtherBranch, NotFound (branch).
[[nodiscard]] core::Result<protocol::Recap> recap(store::Store &store, const core::Clock &clock, const Caller &caller,
                                                  std::string_view branch, core::Date from, core::Date to);

} // namespace loket::services

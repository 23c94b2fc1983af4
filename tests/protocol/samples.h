// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::protocol::testing {

/// One well-formed message and how it is taken in: what it encodes to again, or the refusal.
struct Sample
{
    std::string name; ///< "claim.decide", "FeedPage"
    std::string json; ///< canonical, every member present
    std::function<core::Result<std::string>(std::string_view)> recode;
};

/// One of every command, event, aggregate and message, the same in every run.
[[nodiscard]] std::vector<Sample> everySample();

} // namespace loket::protocol::testing

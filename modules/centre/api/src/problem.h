// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/api/http.h"

namespace loket::api {

/// A refusal as it leaves the centre: problem+json with the status of its code (services::statusOf).
[[nodiscard]] Reply problemReply(const core::Error &error, const std::string &requestId);
/// As above, where HTTP has a status of its own (405).
[[nodiscard]] Reply problemReply(const core::Error &error, const std::string &requestId, int status);

} // namespace loket::api

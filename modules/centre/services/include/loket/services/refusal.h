// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/protocol/messages.h"

namespace loket::services {

/// The HTTP status of a refusal: the one place where it is chosen. Below 500 it is final; from 500 on the same request
/// may be sent again.
[[nodiscard]] int statusOf(core::ErrorCode code);
/// The result of a command that was refused.
[[nodiscard]] protocol::CommandResult refusedResult(const domain::CommandId &id, const core::Error &error);
/// The error inside a refused result.
[[nodiscard]] core::Error errorOf(const protocol::CommandResult &result);

} // namespace loket::services

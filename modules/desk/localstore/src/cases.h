// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory.h"

namespace loket::localstore {

// Commands that wait for a person. None is ever dropped by the program.

[[nodiscard]] std::vector<RefusedCommand> refusedCommands(Memory &memory);
/// Closes a case; what was held back behind it is withdrawn with it. Error NotFound.
[[nodiscard]] core::Result<> retract(Memory &memory, domain::CommandId id);
/// Sends a quarantined command, and what waits behind it, once more. Error NotFound, WrongState.
[[nodiscard]] core::Result<> retry(Memory &memory, domain::CommandId id);

/// Holds back the waiting commands that were built upon this one.
[[nodiscard]] std::vector<domain::CommandId> builtUpon(Memory &memory, const OutboxEntry &first);

/// Changes the state of several commands in one transaction, in the journal and in memory.
[[nodiscard]] core::Result<> moveTo(Memory &memory, const std::vector<domain::CommandId> &ids, OutboxState state);

} // namespace loket::localstore

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory.h"

namespace loket::localstore {

/// Decides the commands in order against the provisional state and keeps them all in one durable transaction, or keeps
/// none. Errors: decide()'s own, RevisionChanged, Duplicate, Storage (also: disk nearly full).
[[nodiscard]] core::Result<> act(Memory &memory, std::vector<domain::Command> commands);

} // namespace loket::localstore

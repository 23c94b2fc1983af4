// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/syncstore.h"
#include "memory.h"

namespace loket::localstore {

// What sync does to the memory. Worker's thread.

[[nodiscard]] core::Result<PageOutcome> applyPage(Memory &memory, std::int64_t after, const protocol::FeedPage &page);
[[nodiscard]] core::Result<> beginEpoch(Memory &memory, const std::string &epoch);
[[nodiscard]] core::Result<PendingBatch> pendingCommands(Memory &memory, std::size_t limit,
                                                         const std::vector<domain::CommandId> &skip);
[[nodiscard]] core::Result<> recordResults(Memory &memory, const protocol::BatchAnswer &answer);
[[nodiscard]] core::Result<> quarantine(Memory &memory, domain::CommandId id, const core::Error &error);
[[nodiscard]] core::Result<> uploadDocumentsOf(Memory &memory, const std::vector<domain::CommandId> &ids);

} // namespace loket::localstore

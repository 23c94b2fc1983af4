// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/sqlite/connection.h"
#include "loket/store/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace loket::store {

// Rule packs that head office has published. As records.h.

core::Result<std::vector<StoredPack>> readRulePacks(sqlite::Connection &db);
core::Result<std::vector<FeedPlace>> insertRulePack(sqlite::Connection &db, const StoredPack &pack);
/// Gives the branch's feed a row for each pack that it does not have yet. Returns where.
std::vector<FeedPlace> announceRulePacks(sqlite::Connection &db, const std::string &branch);
/// The packs among a branch's feed, in seq order.
std::vector<FeedEntry> readRulePackFeed(sqlite::Connection &db, std::string_view branch, std::int64_t after, int limit);

} // namespace loket::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/sqlite/connection.h"
#include "loket/store/records.h"

#include <string_view>
#include <vector>

namespace loket::store {

core::Result<std::vector<FeedEntry>> readFeed(sqlite::Connection &db, std::string_view branch, std::int64_t after,
                                              int limit);
core::Result<std::int64_t> readFeedHead(sqlite::Connection &db, std::string_view branch);
core::Result<std::vector<RecapCount>> readRecap(sqlite::Connection &db, std::string_view branch, core::Date from,
                                                core::Date to);

} // namespace loket::store

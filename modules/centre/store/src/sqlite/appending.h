// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/events.h"
#include "loket/sqlite/connection.h"

#include <cstdint>
#include <vector>

namespace loket::store {

/// Writer::append for claims: all of it or, with an error, nothing of it.
core::Result<std::int64_t> appendClaim(sqlite::Connection &db, const domain::Claim &after,
                                       const std::vector<domain::ClaimEvent> &events);
/// Writer::append for visits.
core::Result<std::int64_t> appendVisit(sqlite::Connection &db, const domain::Visit &after,
                                       const std::vector<domain::VisitEvent> &events);

/// The branch's next number. What takes one must leave a row that the feed shows.
std::int64_t takeSeq(sqlite::Connection &db, const std::string &branch);

} // namespace loket::store

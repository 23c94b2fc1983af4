// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/events.h"
#include "loket/sqlite/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace loket::store {

// Claims and visits as they stand, and what led there. As records.h; a body that cannot be read is Corrupt.

core::Result<domain::Claim> readClaim(sqlite::Connection &db, domain::ClaimId id);
core::Result<domain::Visit> readVisit(sqlite::Connection &db, domain::VisitId id);
core::Result<std::vector<domain::ClaimEvent>> readClaimEvents(sqlite::Connection &db, domain::ClaimId id);
core::Result<std::vector<domain::VisitEvent>> readVisitEvents(sqlite::Connection &db, domain::VisitId id);

core::Result<std::vector<domain::ClaimId>> readOpenClaims(sqlite::Connection &db, std::string_view nik,
                                                          const std::vector<std::string> &kpj);
core::Result<std::vector<domain::ClaimId>> readClaimsInState(sqlite::Connection &db, domain::ClaimState state,
                                                             int limit);
core::Result<std::vector<domain::ClaimId>> readClaimsWithDocument(sqlite::Connection &db, std::string_view sha256);

core::Result<std::vector<domain::Visit>> readWaiting(sqlite::Connection &db, std::string_view branch, core::Date day);
core::Result<std::vector<domain::Visit>> readVisitsOf(sqlite::Connection &db, std::string_view branch, core::Date day);
core::Result<std::int32_t> readPlacesTaken(sqlite::Connection &db, std::string_view branch, core::Date day);

/// The stored JSON as a value; Corrupt, without the text, when it is none.
core::Result<domain::Claim> claimFromBody(std::string_view body);
core::Result<domain::Visit> visitFromBody(std::string_view body);

} // namespace loket::store

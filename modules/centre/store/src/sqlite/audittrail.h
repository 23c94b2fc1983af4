// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/audit.h"
#include "loket/sqlite/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loket::store {

core::Result<> insertAudit(sqlite::Connection &db, const domain::AuditRecord &record);
core::Result<std::vector<domain::AuditRecord>> readAudit(sqlite::Connection &db, std::string_view subject);
core::Result<std::vector<domain::AuditRecord>> readAuditBetween(sqlite::Connection &db, std::string_view branch,
                                                                core::Timestamp from, core::Timestamp to);
core::Result<std::vector<std::string>> readAuditSubjects(sqlite::Connection &db, std::string_view nik);

/// The hash of record `n` of a branch's chain: it vouches for every record before it.
std::string chainHash(std::string_view previous, std::int64_t n, std::string_view body);

} // namespace loket::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/result.h"
#include "loket/gateways/embeddedregister.h"
#include "loket/sqlite/connection.h"

#include <string_view>

namespace loket::gateways {

// Inside the caller's transaction. Throws sqlite::Failure.

/// `today` settles the century of a NIK.
core::Result<ImportReport> importMemberRows(sqlite::Connection &db, std::string_view csv, core::Date today);
core::Result<ImportReport> importEmployerRows(sqlite::Connection &db, std::string_view csv);

} // namespace loket::gateways

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/sqlite/migrate.h"

#include <span>

namespace loket::gateways {

/// Every step of the embedded register's schema, compiled in from migrations/sqlite.
extern const std::span<const sqlite::Migration> kMigrations;

} // namespace loket::gateways

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/sqlite/connection.h"
#include "loket/store/documentfiles.h"
#include "loket/store/store.h"

#include <vector>

namespace loket::store {

// The parts of Store::verify(). Each adds what does not hold; none repairs anything.

/// SQLite's own check of the file and its indexes.
void verifyFile(sqlite::Connection &db, std::vector<Finding> &findings);
/// Replays every aggregate and compares with its snapshot and with the columns beside it.
void verifyAggregates(sqlite::Connection &db, std::vector<Finding> &findings);
/// Sequence numbers without gaps, and the feed at the last change of everything.
void verifyFeed(sqlite::Connection &db, std::vector<Finding> &findings);
void verifyAudit(sqlite::Connection &db, std::vector<Finding> &findings);
/// Every document that is known or referred to has its bytes.
void verifyDocumentRows(sqlite::Connection &db, const DocumentFiles &files, std::vector<Finding> &findings);

} // namespace loket::store

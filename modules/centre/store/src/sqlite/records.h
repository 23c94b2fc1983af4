// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/sqlite/connection.h"
#include "loket/store/records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::store {

// Rows that are not aggregates. Every function works in the transaction that the connection is in; reads give
// NotFound, everything throws sqlite::Failure.

core::Result<std::string> readEpoch(sqlite::Connection &db);
core::Result<std::optional<LoggedCommand>> readLoggedCommand(sqlite::Connection &db, domain::CommandId id);
core::Result<> insertCommand(sqlite::Connection &db, const LoggedCommand &command);
core::Result<std::int64_t> takeNumber(sqlite::Connection &db, std::string_view branch, std::string_view counter);

core::Result<DocumentInfo> readDocument(sqlite::Connection &db, std::string_view sha256);
core::Result<> upsertDocument(sqlite::Connection &db, const DocumentInfo &document);
core::Result<Upload> readUpload(sqlite::Connection &db, std::string_view sha256);
core::Result<> upsertUpload(sqlite::Connection &db, const Upload &upload);
core::Result<> deleteUpload(sqlite::Connection &db, std::string_view sha256);

core::Result<std::vector<OutgoingMessage>> readUnsentMessages(sqlite::Connection &db, int limit);
core::Result<> insertMessage(sqlite::Connection &db, const OutgoingMessage &message);
core::Result<> updateSent(sqlite::Connection &db, std::string_view messageId, core::Timestamp at);

} // namespace loket::store

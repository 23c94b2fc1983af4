// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "loket/domain/command.h"
#include "loket/localstore/views.h"
#include "loket/protocol/messages.h"
#include "outbox.h"

#include <QByteArray>
#include <optional>
#include <string>
#include <vector>

namespace loket::localstore {

/// A command about to be kept.
struct NewEntry
{
    OutboxEntry entry;
    std::string body; ///< the exact bytes that will travel
};

/// journal.db: the only copy of what this PC did and the centre has not confirmed. Every commit survives a power cut;
/// nothing is ever deleted but drafts. Worker's thread only.
class Journal
{
public:
    /// Error Storage, Corrupt, NewerDatabase.
    [[nodiscard]] core::Result<> open(const QString &path);
    [[nodiscard]] Database &database() { return m_db; }

    /// Keeps all or none; sets the entries' sequence. Error Duplicate for an id that is already there.
    [[nodiscard]] core::Result<> append(std::vector<NewEntry> &entries);
    /// Entries that still matter for views or sending, oldest first.
    [[nodiscard]] core::Result<std::vector<OutboxEntry>> live();
    [[nodiscard]] core::Result<std::string> body(domain::CommandId id);
    [[nodiscard]] core::Result<> setState(domain::CommandId id, OutboxState state);
    /// The centre's answer, with the state it leads to.
    [[nodiscard]] core::Result<> setResult(const protocol::CommandResult &result, OutboxState state);
    [[nodiscard]] core::Result<std::optional<protocol::CommandResult>> result(domain::CommandId id);
    /// After a restore of the centre: what it had accepted since `since` goes back to waiting, same ids, same order.
    [[nodiscard]] core::Result<> sendAgain(core::Timestamp since);

    [[nodiscard]] core::Result<> saveDraft(const QString &key, const QByteArray &bytes, core::Timestamp at);
    [[nodiscard]] core::Result<std::optional<QByteArray>> draft(const QString &key);
    [[nodiscard]] core::Result<> dropDraft(const QString &key);
    [[nodiscard]] core::Result<> saveValue(const QString &key, const QByteArray &bytes);
    [[nodiscard]] core::Result<std::optional<QByteArray>> value(const QString &key);

    [[nodiscard]] core::Result<> addUpload(const PendingUpload &upload);
    [[nodiscard]] core::Result<std::vector<PendingUpload>> pendingUploads();
    /// Done, failed for good, or (again) pending.
    [[nodiscard]] core::Result<> setUploadState(const std::string &sha256, int state);

    static constexpr int kUploadPending = 0;
    static constexpr int kUploadDone = 1;
    static constexpr int kUploadFailed = 2;

private:
    [[nodiscard]] core::Result<> migrate();

    Database m_db;
};

} // namespace loket::localstore

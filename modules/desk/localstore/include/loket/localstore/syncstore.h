// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/localstore/localstore.h"
#include "loket/protocol/messages.h"

#include <QObject>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace loket::localstore {

/// How far the centre's feed has been taken in.
struct Cursor
{
    std::string epoch; ///< of the centre's database; empty before the first answer
    std::int64_t seq = 0;
    bool operator==(const Cursor &) const = default;
};

struct PendingCommand
{
    domain::CommandId id;
    std::string bytes; ///< exactly what was kept
};
struct PendingBatch
{
    std::vector<PendingCommand> commands; ///< oldest first; within the size limits of one request
    std::string epoch;
    int waiting = 0; ///< altogether
};

/// The centre's last word on a command: done, or refused in a way that a second try would not change. Anything else
/// (its author is not signed in, it waits for a document, stands behind a refused one, comes too often, the centre's
/// own fault) leaves it waiting.
[[nodiscard]] constexpr bool isRefusal(int status)
{
    return status >= 400 && status < 500 && status != 401 && status != 408 && status != 424 && status != 425 &&
           status != 429;
}
[[nodiscard]] constexpr bool isFinal(int status)
{
    return status == 200 || isRefusal(status);
}

enum class PageOutcome
{
    Applied,
    Ignored,      ///< the cursor has moved since the page was asked for
    EpochChanged, ///< the centre's database is another one; start again from 0
};

/// LocalStore's other side: what sync reads and writes. Same rules for calls and replies, in the thread that made this.
class SyncStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncStore)

public:
    explicit SyncStore(std::shared_ptr<StoreCore> core, QObject *parent = nullptr);
    ~SyncStore() override;

    void cursor(QObject *context, Reply<Cursor> reply);
    /// Rows and cursor in one transaction, unless the cursor is not at `after` any more.
    void applyPage(std::int64_t after, protocol::FeedPage page, QObject *context,
                   Reply<core::Result<PageOutcome>> reply);
    /// The centre says it is another database now: rows become stale, accepted commands wait again, cursor 0.
    void beginEpoch(const std::string &epoch, QObject *context, Reply<core::Result<>> reply);

    /// What can be sent now, without `skip` and what follows them in their claims. Call-next commands whose time is
    /// over are closed instead.
    void pendingCommands(std::size_t limit, std::vector<domain::CommandId> skip, QObject *context,
                         Reply<core::Result<PendingBatch>> reply);
    void recordResults(protocol::BatchAnswer answer, QObject *context, Reply<core::Result<>> reply);
    /// The centre fails on this command and no other: set it aside for a person.
    void quarantine(domain::CommandId id, const core::Error &error, QObject *context, Reply<core::Result<>> reply);
    /// The centre misses documents of these commands: those that are here go up again.
    void uploadDocumentsOf(std::vector<domain::CommandId> ids, QObject *context, Reply<core::Result<>> reply);

    void pendingUploads(QObject *context, Reply<core::Result<std::vector<PendingUpload>>> reply);
    void uploadDone(const std::string &sha256, QObject *context, Reply<core::Result<>> reply);
    /// Refused for good (wrong type, wrong hash).
    void uploadFailed(const std::string &sha256, const core::Error &error, QObject *context,
                      Reply<core::Result<>> reply);
    void documentBytes(const std::string &sha256, QObject *context, Reply<std::optional<QByteArray>> reply);

    void requestedDocuments(QObject *context, Reply<core::Result<std::vector<std::string>>> reply);
    /// Error DigestMismatch: these are not the bytes of `sha256`.
    void storeDocument(const std::string &sha256, const QByteArray &bytes, QObject *context,
                       Reply<core::Result<>> reply);
    void documentUnavailable(const std::string &sha256, const core::Error &error, QObject *context,
                             Reply<core::Result<>> reply);

    void outbox(QObject *context, Reply<OutboxSummary> reply);

signals:
    /// A command, an upload or a wish for a document was added.
    void workAdded();

private:
    std::shared_ptr<StoreCore> m_core;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace loket::localstore

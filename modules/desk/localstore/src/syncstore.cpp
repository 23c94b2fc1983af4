// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/localstore/syncstore.h"

#include "answers.h"
#include "storecore.h"

namespace loket::localstore {

SyncStore::SyncStore(std::shared_ptr<StoreCore> core, QObject *parent)
    : QObject(parent)
    , m_core(std::move(core))
    , m_mailbox(std::make_shared<Mailbox>(this))
{
    m_core->setSyncBell(m_mailbox, [this] { emit workAdded(); });
}

SyncStore::~SyncStore()
{
    m_core->setSyncBell(nullptr, nullptr);
    m_mailbox->close();
}

void SyncStore::cursor(QObject *context, Reply<Cursor> reply)
{
    m_core->ask(
        Lane::Sync, m_mailbox, context, [](Memory &memory) { return memory.replica().cursor(); }, std::move(reply));
}

void SyncStore::applyPage(std::int64_t after, protocol::FeedPage page, QObject *context,
                          Reply<core::Result<PageOutcome>> reply)
{
    auto work = [after, page = std::move(page)](Memory &memory) { return localstore::applyPage(memory, after, page); };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::beginEpoch(const std::string &epoch, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [epoch](Memory &memory) { return localstore::beginEpoch(memory, epoch); };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::pendingCommands(std::size_t limit, std::vector<domain::CommandId> skip, QObject *context,
                                Reply<core::Result<PendingBatch>> reply)
{
    auto work = [limit, skip = std::move(skip)](Memory &memory) {
        return localstore::pendingCommands(memory, limit, skip);
    };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::recordResults(protocol::BatchAnswer answer, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [answer = std::move(answer)](Memory &memory) { return localstore::recordResults(memory, answer); };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::quarantine(domain::CommandId id, const core::Error &error, QObject *context,
                           Reply<core::Result<>> reply)
{
    auto work = [id, error](Memory &memory) { return localstore::quarantine(memory, id, error); };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::uploadDocumentsOf(std::vector<domain::CommandId> ids, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [ids = std::move(ids)](Memory &memory) { return localstore::uploadDocumentsOf(memory, ids); };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::pendingUploads(QObject *context, Reply<core::Result<std::vector<PendingUpload>>> reply)
{
    m_core->ask(
        Lane::Sync, m_mailbox, context, [](Memory &memory) { return memory.journal().pendingUploads(); },
        std::move(reply));
}

void SyncStore::uploadDone(const std::string &sha256, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [sha256](Memory &memory) { return memory.journal().setUploadState(sha256, Journal::kUploadDone); };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::uploadFailed(const std::string &sha256, const core::Error &error, QObject *context,
                             Reply<core::Result<>> reply)
{
    auto work = [sha256, error](Memory &memory) {
        auto set = memory.journal().setUploadState(sha256, Journal::kUploadFailed);
        memory.notices().add([&](Changes &changes) { changes.failed.emplace_back(sha256, error); });
        return set;
    };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::documentBytes(const std::string &sha256, QObject *context, Reply<std::optional<QByteArray>> reply)
{
    auto work = [sha256](Memory &memory) { return memory.blobs().get(sha256); };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::requestedDocuments(QObject *context, Reply<core::Result<std::vector<std::string>>> reply)
{
    m_core->ask(
        Lane::Sync, m_mailbox, context, [](Memory &memory) { return memory.replica().wanted(); }, std::move(reply));
}

void SyncStore::storeDocument(const std::string &sha256, const QByteArray &bytes, QObject *context,
                              Reply<core::Result<>> reply)
{
    auto work = [sha256, bytes](Memory &memory) -> core::Result<> {
        if (sha256Of(bytes) != sha256)
            return core::fail(core::ErrorCode::DigestMismatch, "the document's bytes are not what they should be");
        if (auto put = memory.blobs().put(bytes); !put)
            return core::passOn(put);
        memory.notices().add([&](Changes &changes) { changes.arrived.push_back(sha256); });
        return memory.replica().unwant(sha256);
    };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::documentUnavailable(const std::string &sha256, const core::Error &error, QObject *context,
                                    Reply<core::Result<>> reply)
{
    auto work = [sha256, error](Memory &memory) {
        memory.notices().add([&](Changes &changes) { changes.failed.emplace_back(sha256, error); });
        return memory.replica().unwant(sha256);
    };
    m_core->ask(Lane::Sync, m_mailbox, context, std::move(work), std::move(reply));
}

void SyncStore::outbox(QObject *context, Reply<OutboxSummary> reply)
{
    m_core->ask(
        Lane::Sync, m_mailbox, context, [](Memory &memory) { return memory.summary(); }, std::move(reply));
}

} // namespace loket::localstore

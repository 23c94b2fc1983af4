// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "loket/protocol/limits.h"

#include <algorithm>
#include <utility>

namespace loket::sync {

namespace {

constexpr int kNotFound = 404;

} // namespace

Uploader::Uploader(transport::RestClient &client, localstore::SyncStore &store, Breaker &breaker,
                   core::RandomSource &random, Scheduler &scheduler)
    : Lane(breaker, random, scheduler)
    , m_client(client)
    , m_store(store)
{}

void Uploader::work()
{
    m_store.pendingUploads(this, [this](const core::Result<std::vector<localstore::PendingUpload>> &uploads) {
        if (!uploads)
            afterStoreFailure();
        else if (uploads->empty())
            rest();
        else
            begin(uploads->front());
    });
}

void Uploader::begin(const localstore::PendingUpload &upload)
{
    m_upload = upload;
    m_store.documentBytes(upload.sha256, this, [this](std::optional<QByteArray> bytes) {
        if (!bytes) {
            refuse({core::ErrorCode::Corrupt, "the document's file is gone or damaged", {}});
            return;
        }
        m_bytes = std::move(*bytes);
        m_client.uploadState(m_upload.sha256, [this](const transport::Outcome<protocol::UploadState> &state) {
            if (!state && state.error().status == kNotFound)
                sendFrom(0);
            else
                sent(state);
        });
    });
}

void Uploader::sendFrom(std::int64_t offset)
{
    offset = std::clamp<std::int64_t>(offset, 0, m_bytes.size());
    transport::RestClient::Piece piece;
    piece.sha256 = m_upload.sha256;
    piece.mediaType = m_upload.mediaType;
    piece.offset = offset;
    piece.size = m_bytes.size();
    piece.bytes = m_bytes.mid(offset, static_cast<qsizetype>(protocol::kChunkBytes));
    m_client.uploadPiece(piece, [this](const transport::Outcome<protocol::UploadState> &state) { sent(state); });
}

void Uploader::sent(const transport::Outcome<protocol::UploadState> &state)
{
    if (state) {
        afterAnswer();
        if (state->complete)
            finish();
        else
            sendFrom(state->offset);
        return;
    }
    const transport::Failure &failure = state.error();
    if (failure.error.code == core::ErrorCode::WrongOffset && failure.uploadOffset) {
        afterAnswer();
        sendFrom(*failure.uploadOffset);
        return;
    }
    const auto code = failure.error.code;
    const bool forGood = code == core::ErrorCode::DigestMismatch || code == core::ErrorCode::UnsupportedMedia ||
                         code == core::ErrorCode::TooLarge;
    if (failure.kind == transport::FailureKind::Refused && forGood)
        refuse(failure.error);
    else
        afterFailure(failure);
}

void Uploader::finish()
{
    m_bytes.clear();
    m_store.uploadDone(m_upload.sha256, this, [this](const core::Result<> &kept) {
        if (!kept) {
            afterStoreFailure();
            return;
        }
        emit uploaded(m_upload.sha256);
        again();
    });
}

void Uploader::refuse(const core::Error &error)
{
    m_bytes.clear();
    m_store.uploadFailed(m_upload.sha256, error, this, [this](const core::Result<> &kept) {
        if (kept)
            again();
        else
            afterStoreFailure();
    });
}

Downloader::Downloader(transport::RestClient &client, localstore::SyncStore &store, Breaker &breaker,
                       core::RandomSource &random, Scheduler &scheduler)
    : Lane(breaker, random, scheduler)
    , m_client(client)
    , m_store(store)
{}

void Downloader::work()
{
    m_store.requestedDocuments(this, [this](const core::Result<std::vector<std::string>> &wanted) {
        if (!wanted)
            afterStoreFailure();
        else if (wanted->empty())
            rest();
        else
            fetch(wanted->front());
    });
}

void Downloader::fetch(const std::string &sha256)
{
    m_client.download(sha256, [this, sha256](const transport::Outcome<QByteArray> &bytes) {
        const auto next = [this](const core::Result<> &kept) {
            if (kept)
                again();
            else if (kept.error().code == core::ErrorCode::DigestMismatch)
                afterFailure({transport::FailureKind::NoAnswer, kept.error(), 0, {}, {}});
            else
                afterStoreFailure();
        };
        if (bytes) {
            afterAnswer();
            m_store.storeDocument(sha256, *bytes, this, next);
        } else if (bytes.error().kind == transport::FailureKind::Refused &&
                   bytes.error().error.code != core::ErrorCode::NotSignedIn) {
            afterAnswer();
            m_store.documentUnavailable(sha256, bytes.error().error, this, next);
        } else {
            afterFailure(bytes.error());
        }
    });
}

} // namespace loket::sync

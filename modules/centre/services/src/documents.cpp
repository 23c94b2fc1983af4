// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/documents.h"

#include "loket/domain/names.h"
#include "loket/protocol/limits.h"
#include "loket/services/authorize.h"
#include "loket/services/mediatype.h"

#include <functional>
#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

Result<> checkHash(std::string_view sha256)
{
    if (!store::isSha256(sha256))
        return fail(ErrorCode::Malformed, "a document is named by 64 lower-case hex digits", "sha256");
    return {};
}

} // namespace

Documents::Documents(store::Store &store, store::DocumentFiles &files, const core::Clock &clock)
    : m_store(store)
    , m_files(files)
    , m_clock(clock)
{}

std::mutex &Documents::lockFor(std::string_view sha256)
{
    return m_locks[std::hash<std::string_view>{}(sha256) % m_locks.size()];
}

Result<protocol::UploadState> Documents::state(const Caller &caller, std::string_view sha256)
{
    if (auto allowed = authorize(caller, Right::UploadDocuments); !allowed)
        return passOn(allowed);
    if (auto named = checkHash(sha256); !named)
        return passOn(named);
    const std::lock_guard lock(lockFor(sha256));
    return stateUnlocked(sha256);
}

Result<protocol::UploadState> Documents::stateUnlocked(std::string_view sha256)
{
    protocol::UploadState state;
    state.sha256 = sha256;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        if (auto document = reader.document(sha256)) {
            state.offset = state.size = document->sizeBytes;
            state.complete = true;
            return {};
        }
        auto upload = reader.upload(sha256);
        if (!upload)
            return passOn(upload);
        state.size = upload->sizeBytes;
        return {};
    });
    if (!read)
        return passOn(read);
    if (state.complete)
        return state;
    auto arrived = m_files.partSize(sha256); // the file is the truth about how much is durable
    if (!arrived)
        return passOn(arrived);
    state.offset = *arrived;
    return state;
}

Result<> Documents::begin(const Piece &piece, std::string_view bytes)
{
    if (mediaTypeOf(bytes) != piece.mediaType)
        return fail(ErrorCode::UnsupportedMedia, "the content is not what its type says");
    store::Upload upload;
    upload.sha256 = piece.sha256;
    upload.mediaType = piece.mediaType;
    upload.sizeBytes = piece.size;
    upload.changedAt = m_clock.now();
    return m_store.write([&](store::Writer &writer) { return writer.putUpload(upload); });
}

Result<> Documents::finish(const Piece &piece)
{
    auto committed = m_files.commitPart(piece.sha256);
    if (!committed) {
        const core::Error error = committed.error();
        auto dropped = m_store.write([&](store::Writer &writer) { return writer.dropUpload(piece.sha256); });
        if (!dropped)
            return dropped;
        return tl::make_unexpected(error);
    }
    store::DocumentInfo info{piece.sha256, piece.mediaType, piece.size, m_clock.now()};
    return m_store.write([&](store::Writer &writer) -> Result<> {
        if (auto put = writer.putDocument(info); !put)
            return put;
        return writer.dropUpload(piece.sha256);
    });
}

Result<protocol::UploadState> Documents::append(const Caller &caller, const Piece &piece, std::string_view bytes)
{
    if (auto allowed = authorize(caller, Right::UploadDocuments); !allowed)
        return passOn(allowed);
    if (auto named = checkHash(piece.sha256); !named)
        return passOn(named);
    if (piece.size > protocol::kMaxDocumentBytes)
        return fail(ErrorCode::TooLarge, "a document has at most 20 MB", "Upload-Length");
    if (piece.size < 1)
        return fail(ErrorCode::OutOfRange, "a document without bytes", "Upload-Length");
    if (!isAcceptedMediaType(piece.mediaType))
        return fail(ErrorCode::UnsupportedMedia, "JPEG, PNG or PDF", "X-Document-Type");

    const std::lock_guard lock(lockFor(piece.sha256));
    auto known = stateUnlocked(piece.sha256);
    if (known && known->complete)
        return known;
    if (!known && known.error().code != ErrorCode::NotFound)
        return known;
    const std::int64_t arrived = known ? known->offset : 0;
    if (piece.offset != arrived)
        return fail(ErrorCode::WrongOffset, std::to_string(arrived), "Upload-Offset");
    if (known && known->size != piece.size && arrived > 0)
        return fail(ErrorCode::InvalidValue, "announced with another length before", "Upload-Length");
    const auto end = piece.offset + static_cast<std::int64_t>(bytes.size());
    if (end > piece.size)
        return fail(ErrorCode::OutOfRange, "more bytes than announced", "Upload-Length");
    if (arrived == 0) {
        if (auto begun = begin(piece, bytes); !begun)
            return passOn(begun);
    }
    auto durable = m_files.appendPart(piece.sha256, piece.offset, bytes);
    if (!durable)
        return passOn(durable);
    if (*durable == piece.size) {
        if (auto finished = finish(piece); !finished)
            return passOn(finished);
    }
    return protocol::UploadState{piece.sha256, *durable, piece.size, *durable == piece.size};
}

Result<store::DocumentInfo> Documents::open(const Caller &caller, std::string_view sha256)
{
    if (auto allowed = authorize(caller, Right::ReadDocuments); !allowed)
        return passOn(allowed);
    if (auto named = checkHash(sha256); !named)
        return passOn(named);
    store::DocumentInfo info;
    domain::AuditRecord record;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto document = reader.document(sha256);
        if (!document)
            return passOn(document);
        info = *document;
        auto claims = reader.claimsWithDocument(sha256);
        if (!claims)
            return passOn(claims);
        for (const domain::ClaimId &id : *claims) {
            auto claim = reader.claim(id);
            if (!claim || !reaches(caller, *claim))
                continue;
            auto branch = reader.branch(claim->branch);
            record.zone = branch ? branch->zone : core::Zone::Wib;
            record.branch = claim->branch;
            record.subject = id.toString();
            return {};
        }
        return fail(ErrorCode::NotFound, "no such document");
    });
    if (!read)
        return passOn(read);
    record.at = m_clock.now();
    record.actor = caller.isParticipant() ? "participant" : caller.actor.user.toString();
    record.roles = rolesText(caller.actor.roles);
    record.workstation = caller.device;
    record.what = domain::wireName(domain::AccessKind::ViewDocument);
    auto audited = m_store.write([&](store::Writer &writer) { return writer.appendAudit(record); });
    if (!audited)
        return passOn(audited);
    return info;
}

Result<std::string> Documents::read(std::string_view sha256, std::int64_t offset, std::int64_t length) const
{
    return m_files.read(sha256, offset, length);
}

} // namespace loket::services

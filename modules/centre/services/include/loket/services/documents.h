// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"
#include "loket/protocol/messages.h"
#include "loket/services/caller.h"
#include "loket/store/documentfiles.h"
#include "loket/store/store.h"

#include <array>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>

namespace loket::services {

/// A piece of an upload, as its headers announce it.
struct Piece
{
    std::string sha256; ///< of the whole document
    std::int64_t offset = 0;
    std::int64_t size = 0; ///< of the whole document
    std::string mediaType;
};

/// The bytes of documents: in by resumable pieces, out to whoever may see a claim that refers to them. Safe to use from
/// any thread.
class Documents
{
public:
    Documents(store::Store &store, store::DocumentFiles &files, const core::Clock &clock);

    /// How far an upload is. Error NotFound when nothing has arrived, Malformed for a name that is no hash.
    [[nodiscard]] core::Result<protocol::UploadState> state(const Caller &caller, std::string_view sha256);
    /// Takes the next piece; with the last one checks hash and type and keeps the document. Again is harmless.
    /// Error WrongOffset (detail = the offset to go on from), TooLarge, OutOfRange (no bytes), UnsupportedMedia,
    /// DigestMismatch.
    [[nodiscard]] core::Result<protocol::UploadState> append(const Caller &caller, const Piece &piece,
                                                             std::string_view bytes);
    /// Lets the caller have the document and leaves an audit record. Error NotFound when no claim within their reach
    /// refers to it.
    [[nodiscard]] core::Result<store::DocumentInfo> open(const Caller &caller, std::string_view sha256);
    /// Bytes of a document that open() allowed.
    [[nodiscard]] core::Result<std::string> read(std::string_view sha256, std::int64_t offset,
                                                 std::int64_t length) const;

private:
    [[nodiscard]] core::Result<protocol::UploadState> stateUnlocked(std::string_view sha256);
    [[nodiscard]] core::Result<> begin(const Piece &piece, std::string_view bytes);
    [[nodiscard]] core::Result<> finish(const Piece &piece);
    [[nodiscard]] std::mutex &lockFor(std::string_view sha256);

    store::Store &m_store;
    store::DocumentFiles &m_files;
    const core::Clock &m_clock;
    std::array<std::mutex, 64> m_locks; ///< one upload of a hash at a time
};

} // namespace loket::services

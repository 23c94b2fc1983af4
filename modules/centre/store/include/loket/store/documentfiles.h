// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace loket::store {

/// The bytes of documents: `<dir>/aa/<sha256>`, written to a part file, fsynced, checked against the hash, renamed,
/// directory fsynced. Knows nothing of claims. Safe to use from any thread for different hashes.
class DocumentFiles
{
public:
    explicit DocumentFiles(std::string directory);

    /// Appends a piece at `offset`, durable on return. Error WrongOffset (detail = bytes that are there), Storage.
    /// Returns the bytes that are there now.
    [[nodiscard]] core::Result<std::int64_t> appendPart(std::string_view sha256, std::int64_t offset,
                                                        std::string_view bytes);
    [[nodiscard]] core::Result<std::int64_t> partSize(std::string_view sha256) const; ///< 0 when nothing has arrived
    /// Checks the hash of the finished part and moves it into place; nothing to do when it is there already. Error
    /// DigestMismatch (the part is dropped), NotFound when nothing has arrived.
    [[nodiscard]] core::Result<> commitPart(std::string_view sha256);
    [[nodiscard]] bool has(std::string_view sha256) const;
    /// `length` bytes from `offset`, fewer at the end. Error NotFound.
    [[nodiscard]] core::Result<std::string> read(std::string_view sha256, std::int64_t offset,
                                                 std::int64_t length) const;
    [[nodiscard]] core::Result<std::int64_t> size(std::string_view sha256) const;
    /// Hashes every stored file; calls `bad` with the name of each that does not verify. Returns how many there are.
    [[nodiscard]] core::Result<std::int64_t> verify(const std::function<void(const std::string &)> &bad) const;

private:
    [[nodiscard]] std::string finalPath(std::string_view sha256) const;
    [[nodiscard]] std::string partPath(std::string_view sha256) const;

    std::string m_directory;
};

/// Where the store of `dataDir` keeps its documents; what Store::verify() hashes.
[[nodiscard]] std::string documentsDirectory(const std::string &dataDir);

/// Lower-case hex SHA-256.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);
/// 64 lower-case hex digits: what may become a file name.
[[nodiscard]] bool isSha256(std::string_view text);

} // namespace loket::store

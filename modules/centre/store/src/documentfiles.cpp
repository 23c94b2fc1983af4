// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/store/documentfiles.h"

#include "file.h"
#include "sha256.h"

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace loket::store {

namespace {

using core::ErrorCode;
using core::fail;

constexpr std::int64_t kReadPiece = 1024 * 1024;
constexpr std::size_t kPrefix = 2;

core::Result<> checkName(std::string_view sha256)
{
    if (!isSha256(sha256))
        return fail(ErrorCode::InvalidValue, "not a SHA-256 in lower-case hex", "sha256");
    return {};
}

core::Result<std::string> hashOf(const std::string &path)
{
    const auto file = File::open(path, O_RDONLY);
    if (!file)
        return core::passOn(file);
    Sha256 hash;
    for (std::int64_t offset = 0;;) {
        const auto piece = file->readAt(offset, kReadPiece);
        if (!piece)
            return core::passOn(piece);
        if (piece->empty())
            return hash.finish();
        hash.add(*piece);
        offset += static_cast<std::int64_t>(piece->size());
    }
}

/// Writes a piece so that it is there whole or not at all.
core::Result<> writeDurably(File &file, std::int64_t offset, std::string_view bytes)
{
    auto written = file.writeAt(offset, bytes);
    if (written)
        written = file.sync();
    if (!written && !file.truncate(offset))
        return fail(ErrorCode::Storage, written.error().detail + "; the piece could not be taken back");
    return written;
}

} // namespace

std::string documentsDirectory(const std::string &dataDir)
{
    return dataDir + "/documents";
}

DocumentFiles::DocumentFiles(std::string directory)
    : m_directory(std::move(directory))
{}

std::string DocumentFiles::finalPath(std::string_view sha256) const
{
    return m_directory + '/' + std::string(sha256.substr(0, kPrefix)) + '/' + std::string(sha256);
}

std::string DocumentFiles::partPath(std::string_view sha256) const
{
    return m_directory + "/part/" + std::string(sha256);
}

core::Result<std::int64_t> DocumentFiles::appendPart(std::string_view sha256, std::int64_t offset,
                                                     std::string_view bytes)
{
    if (auto named = checkName(sha256); !named)
        return core::passOn(named);
    for (const std::string &directory : {m_directory, m_directory + "/part"}) {
        if (auto made = makeDirectory(directory); !made)
            return core::passOn(made);
    }
    auto file = File::open(partPath(sha256), O_RDWR | O_CREAT);
    if (!file)
        return core::passOn(file);
    // Two senders of the same document take turns; the second finds its offset taken.
    if (auto locked = file->lock(); !locked)
        return core::passOn(locked);
    const auto there = file->size();
    if (!there)
        return core::passOn(there);
    if (*there != offset)
        return fail(ErrorCode::WrongOffset, std::to_string(*there));
    if (auto written = writeDurably(*file, offset, bytes); !written)
        return core::passOn(written);
    if (offset == 0) {
        if (auto synced = syncDirectory(m_directory + "/part"); !synced)
            return core::passOn(synced);
    }
    return offset + static_cast<std::int64_t>(bytes.size());
}

core::Result<std::int64_t> DocumentFiles::partSize(std::string_view sha256) const
{
    if (auto named = checkName(sha256); !named)
        return core::passOn(named);
    const auto file = File::open(partPath(sha256), O_RDONLY);
    if (!file) {
        if (file.error().code == ErrorCode::NotFound)
            return 0;
        return core::passOn(file);
    }
    return file->size();
}

core::Result<> DocumentFiles::commitPart(std::string_view sha256)
{
    if (auto named = checkName(sha256); !named)
        return named;
    const std::string part = partPath(sha256);
    const auto hash = hashOf(part);
    if (!hash) {
        // A stop between the rename and the row in the database: the bytes are there, and checked.
        if (hash.error().code == ErrorCode::NotFound && has(sha256))
            return {};
        return core::passOn(hash);
    }
    if (*hash != sha256) {
        if (::unlink(part.c_str()) != 0)
            return systemFailure("drop a part with another hash");
        return fail(ErrorCode::DigestMismatch, "the bytes that arrived have another SHA-256", "sha256");
    }
    const std::string target = finalPath(sha256);
    const std::string directory = std::filesystem::path(target).parent_path();
    if (auto made = makeDirectory(directory); !made)
        return made;
    if (std::rename(part.c_str(), target.c_str()) != 0)
        return systemFailure("rename");
    if (auto synced = syncDirectory(directory); !synced)
        return synced;
    return syncDirectory(m_directory + "/part");
}

bool DocumentFiles::has(std::string_view sha256) const
{
    return isSha256(sha256) && ::access(finalPath(sha256).c_str(), R_OK) == 0;
}

core::Result<std::string> DocumentFiles::read(std::string_view sha256, std::int64_t offset, std::int64_t length) const
{
    if (auto named = checkName(sha256); !named)
        return core::passOn(named);
    if (offset < 0 || length < 0)
        return fail(ErrorCode::OutOfRange, "negative offset or length");
    const auto file = File::open(finalPath(sha256), O_RDONLY);
    if (!file)
        return core::passOn(file);
    const auto size = file->size();
    if (!size)
        return core::passOn(size);
    return file->readAt(offset, std::clamp<std::int64_t>(*size - offset, 0, length));
}

core::Result<std::int64_t> DocumentFiles::size(std::string_view sha256) const
{
    if (auto named = checkName(sha256); !named)
        return core::passOn(named);
    const auto file = File::open(finalPath(sha256), O_RDONLY);
    if (!file)
        return core::passOn(file);
    return file->size();
}

core::Result<std::int64_t> DocumentFiles::verify(const std::function<void(const std::string &)> &bad) const
{
    namespace fs = std::filesystem;
    if (::access(m_directory.c_str(), F_OK) != 0)
        return 0;
    std::int64_t count = 0;
    std::error_code failure;
    const fs::path parts = fs::path(m_directory) / "part";
    for (fs::recursive_directory_iterator entry(m_directory, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path() == parts) {
            entry.disable_recursion_pending();
            continue;
        }
        if (!entry->is_regular_file(failure))
            continue;
        ++count;
        const std::string name = entry->path().filename();
        const auto hash = hashOf(entry->path());
        if (!hash || *hash != name)
            bad(name);
    }
    if (failure)
        return fail(ErrorCode::Storage, "walk the documents: " + failure.message());
    return count;
}

} // namespace loket::store

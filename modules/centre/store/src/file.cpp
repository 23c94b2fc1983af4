// SPDX-License-Identifier: GPL-3.0-or-later
#include "file.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace loket::store {

namespace {

constexpr mode_t kFileMode = S_IRUSR | S_IWUSR;
constexpr mode_t kDirectoryMode = S_IRWXU;

} // namespace

tl::unexpected<core::Error> systemFailure(std::string_view what)
{
    const int reason = errno;
    const auto code = reason == ENOENT ? core::ErrorCode::NotFound : core::ErrorCode::Storage;
    return core::fail(code, std::string(what) + ": " + std::system_category().message(reason));
}

File &File::operator=(File &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

File::~File()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

core::Result<File> File::open(const std::string &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC, kFileMode);
    if (descriptor < 0)
        return systemFailure("open");
    return File(descriptor);
}

core::Result<std::int64_t> File::size() const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return systemFailure("fstat");
    return std::int64_t{status.st_size};
}

core::Result<std::string> File::readAt(std::int64_t offset, std::int64_t length) const
{
    std::string bytes(static_cast<std::size_t>(length), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + filled, bytes.size() - filled,
                                    offset + static_cast<std::int64_t>(filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFailure("read");
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

core::Result<> File::writeAt(std::int64_t offset, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_descriptor, bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemFailure("write");
        offset += written;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

core::Result<> File::truncate(std::int64_t length)
{
    if (::ftruncate(m_descriptor, length) != 0)
        return systemFailure("truncate");
    return {};
}

core::Result<> File::sync()
{
    if (::fsync(m_descriptor) != 0)
        return systemFailure("fsync");
    return {};
}

core::Result<> File::lock()
{
    while (::flock(m_descriptor, LOCK_EX) != 0) {
        if (errno != EINTR)
            return systemFailure("lock");
    }
    return {};
}

core::Result<bool> File::tryLock()
{
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return true;
    if (errno == EWOULDBLOCK)
        return false;
    return systemFailure("lock");
}

core::Result<> syncDirectory(const std::string &path)
{
    auto directory = File::open(path, O_RDONLY | O_DIRECTORY);
    if (!directory)
        return core::passOn(directory);
    return directory->sync();
}

core::Result<> makeDirectory(const std::string &path)
{
    if (::mkdir(path.c_str(), kDirectoryMode) != 0) {
        if (errno == EEXIST)
            return {};
        return systemFailure("mkdir");
    }
    const std::string parent = std::filesystem::path(path).parent_path();
    return syncDirectory(parent.empty() ? "." : parent);
}

} // namespace loket::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace loket::store {

/// An open file descriptor. Owned by one thread at a time.
class File
{
public:
    File() = default;
    explicit File(int descriptor)
        : m_descriptor(descriptor)
    {}
    File(File &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    File &operator=(File &&other) noexcept;
    ~File();

    /// `flags` as of open(2); O_CLOEXEC is added. Files are made for their owner only.
    [[nodiscard]] static core::Result<File> open(const std::string &path, int flags);

    [[nodiscard]] core::Result<std::int64_t> size() const;
    /// At most `length` bytes from `offset`; fewer at the end.
    [[nodiscard]] core::Result<std::string> readAt(std::int64_t offset, std::int64_t length) const;
    [[nodiscard]] core::Result<> writeAt(std::int64_t offset, std::string_view bytes);
    [[nodiscard]] core::Result<> truncate(std::int64_t length);
    [[nodiscard]] core::Result<> sync();
    /// Waits until nobody else has the file locked. Ends when the descriptor closes.
    [[nodiscard]] core::Result<> lock();
    /// False when somebody else has it.
    [[nodiscard]] core::Result<bool> tryLock();

private:
    int m_descriptor = -1;
};

/// NotFound for what does not exist, Storage for the rest; the text names what was tried and why it failed, no path.
[[nodiscard]] tl::unexpected<core::Error> systemFailure(std::string_view what);
/// Makes a directory for its owner only and its name durable in its parent; fine when it exists.
[[nodiscard]] core::Result<> makeDirectory(const std::string &path);
/// Makes names in a directory durable.
[[nodiscard]] core::Result<> syncDirectory(const std::string &path);

} // namespace loket::store

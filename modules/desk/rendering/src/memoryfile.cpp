// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryfile.h"

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace loket::rendering {

using core::ErrorCode;

namespace {
// Above the numbers by which the helper knows its files, so that dup2 in the child never meets itself.
constexpr int kLowestDescriptor = 32;
} // namespace

core::Result<MemoryFile> MemoryFile::create()
{
    const int low = memfd_create("loket-document", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (low < 0)
        return core::fail(ErrorCode::Unavailable, "no memory file");
    const int descriptor = fcntl(low, F_DUPFD_CLOEXEC, kLowestDescriptor);
    close(low);
    if (descriptor < 0)
        return core::fail(ErrorCode::Unavailable, "no file descriptor left");
    MemoryFile file(descriptor);
    if (fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_SEAL) != 0)
        return core::fail(ErrorCode::Unavailable, "memory file cannot be sealed");
    return file;
}

MemoryFile::~MemoryFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

MemoryFile::MemoryFile(MemoryFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
{}

core::Result<> MemoryFile::growTo(quint64 bytes)
{
    if (bytes <= m_size)
        return {};
    if (ftruncate(m_descriptor, static_cast<off_t>(bytes)) != 0)
        return core::fail(ErrorCode::Unavailable, "memory file cannot grow");
    m_size = bytes;
    return {};
}

core::Result<> MemoryFile::write(const QByteArray &bytes)
{
    const auto length = static_cast<std::size_t>(bytes.size());
    if (auto grown = growTo(length); !grown)
        return grown;
    std::size_t done = 0;
    while (done < length) {
        const ssize_t written = pwrite(m_descriptor, bytes.constData() + done, length - done, static_cast<off_t>(done));
        if (written <= 0)
            return core::fail(ErrorCode::Unavailable, "memory file cannot be written");
        done += static_cast<std::size_t>(written);
    }
    return {};
}

core::Result<QImage> MemoryFile::takePixels(QSize size)
{
    const std::size_t row = static_cast<std::size_t>(size.width()) * sizeof(QRgb);
    const std::size_t total = row * static_cast<std::size_t>(size.height());
    if (total > m_size)
        return core::fail(ErrorCode::HelperFailed, "more pixels announced than there is room for");
    void *mapped = mmap(nullptr, total, PROT_READ, MAP_SHARED, m_descriptor, 0);
    if (mapped == MAP_FAILED)
        return core::fail(ErrorCode::Unavailable, "memory file cannot be mapped");
    QImage image(size, QImage::Format_RGB32);
    if (!image.isNull()) {
        for (int y = 0; y < size.height(); ++y) {
            std::memcpy(image.scanLine(y), static_cast<const char *>(mapped) + row * static_cast<std::size_t>(y), row);
        }
    }
    munmap(mapped, total);
    // A page at full size is 50 MB that nobody reads again; failing to give it back costs memory only.
    static_cast<void>(
        fallocate(m_descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(m_size)));
    if (image.isNull())
        return core::fail(ErrorCode::Unavailable, "no memory for the page");
    return image;
}

} // namespace loket::rendering

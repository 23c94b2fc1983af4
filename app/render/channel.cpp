// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel.h"

#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace loket::render {

namespace {

bool readAll(int fd, void *target, std::size_t count)
{
    auto *at = static_cast<char *>(target);
    while (count > 0) {
        const ssize_t got = read(fd, at, count);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        at += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

/// Mapping beyond the end of a file succeeds and kills at the first touch.
bool holds(int fd, std::uint64_t length)
{
    struct stat status
    {};
    return fstat(fd, &status) == 0 && status.st_size >= 0 && static_cast<std::uint64_t>(status.st_size) >= length;
}

} // namespace

Channel::~Channel()
{
    if (m_document)
        munmap(m_document, m_documentLength);
}

std::optional<wire::Request> Channel::next()
{
    wire::Request request;
    if (!readAll(STDIN_FILENO, &request, sizeof request) || request.magic != wire::kMagic)
        return std::nullopt;
    return request;
}

bool Channel::answer(const wire::Reply &reply)
{
    // Smaller than PIPE_BUF, so it goes whole or not at all.
    ssize_t written = 0;
    do {
        written = write(STDOUT_FILENO, &reply, sizeof reply);
    } while (written < 0 && errno == EINTR);
    return written == sizeof reply;
}

std::optional<QByteArray> Channel::mapDocument(std::uint64_t length)
{
    if (m_document || length == 0 || length > wire::kMaxDocumentBytes || !holds(wire::kDocumentFd, length))
        return std::nullopt;
    void *mapped = mmap(nullptr, length, PROT_READ, MAP_SHARED, wire::kDocumentFd, 0);
    if (mapped == MAP_FAILED)
        return std::nullopt;
    m_document = mapped;
    m_documentLength = length;
    return QByteArray::fromRawData(static_cast<const char *>(mapped), static_cast<qsizetype>(length));
}

bool Channel::putPixels(const QImage &image, std::uint64_t capacity)
{
    const std::size_t row = static_cast<std::size_t>(image.width()) * sizeof(QRgb);
    const std::size_t total = row * static_cast<std::size_t>(image.height());
    if (total > capacity || !holds(wire::kPixelFd, total))
        return false;
    void *mapped = mmap(nullptr, total, PROT_READ | PROT_WRITE, MAP_SHARED, wire::kPixelFd, 0);
    if (mapped == MAP_FAILED)
        return false;
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(static_cast<char *>(mapped) + row * static_cast<std::size_t>(y), image.constScanLine(y), row);
    munmap(mapped, total);
    return true;
}

} // namespace loket::render

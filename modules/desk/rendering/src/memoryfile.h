// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace loket::rendering {

/// An unnamed file in memory, shared with one helper process. It can grow but not shrink: a helper that cut it while
/// it is being read would otherwise kill the workstation.
class MemoryFile
{
public:
    /// Error Unavailable when the system has no descriptor or memory left.
    [[nodiscard]] static core::Result<MemoryFile> create();
    ~MemoryFile();
    MemoryFile(MemoryFile &&other) noexcept;
    MemoryFile &operator=(MemoryFile &&) = delete;
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// Makes room for `bytes` if there is less. Error Unavailable.
    [[nodiscard]] core::Result<> growTo(quint64 bytes);
    [[nodiscard]] core::Result<> write(const QByteArray &bytes);
    /// A copy of `size` pixels from the start, 32 bit, and gives their memory back. The file must hold them.
    [[nodiscard]] core::Result<QImage> takePixels(QSize size);

private:
    explicit MemoryFile(int descriptor)
        : m_descriptor(descriptor)
    {}

    int m_descriptor;
    quint64 m_size = 0;
};

} // namespace loket::rendering

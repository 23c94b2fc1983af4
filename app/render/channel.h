// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rendering/wire.h"

#include <QByteArray>
#include <QImage>
#include <optional>

namespace loket::render {

namespace wire = rendering::wire;

/// The two pipes and the two memory files between the helper and the workstation. See wire.h.
class Channel
{
public:
    Channel() = default;
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// Waits for the next request. Nothing when the workstation has gone or does not speak this protocol.
    [[nodiscard]] std::optional<wire::Request> next();
    /// False when the workstation has gone.
    [[nodiscard]] bool answer(const wire::Reply &reply);

    /// The document, without copying it; valid as long as this object. Nothing when the file is shorter than `length`.
    [[nodiscard]] std::optional<QByteArray> mapDocument(std::uint64_t length);
    /// Leaves the pixels of `image` (32 bit) in the pixel file, whose size the workstation set to `capacity` bytes.
    [[nodiscard]] bool putPixels(const QImage &image, std::uint64_t capacity);

private:
    void *m_document = nullptr;
    std::size_t m_documentLength = 0;
};

} // namespace loket::render

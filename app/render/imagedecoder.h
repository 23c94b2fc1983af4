// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decoder.h"

#include "loket/rendering/mediatype.h"

#include <QByteArray>
#include <memory>

namespace loket::render {

/// JPEG or PNG; of an animation the first picture. Shown upright by its EXIF orientation.
class ImageDecoder final : public Decoder
{
public:
    /// Looks at the header only. Errors Damaged, TooLarge.
    static Answer<std::unique_ptr<Decoder>> open(const QByteArray &bytes, rendering::MediaType type);

    std::uint32_t pageCount() const override { return 1; }
    std::uint32_t flags() const override { return m_flags; }
    Answer<QSizeF> naturalSize(std::uint32_t page) override;
    Answer<QImage> render(std::uint32_t page, QSize box) override;

private:
    ImageDecoder(const QByteArray &bytes, rendering::MediaType type)
        : m_bytes(bytes)
        , m_type(type)
    {}

    Answer<QImage> decode(QSize target);

    QByteArray m_bytes;
    rendering::MediaType m_type;
    QSize m_size;          ///< upright
    bool m_turned = false; ///< the stored picture lies on its side
    std::uint32_t m_flags = 0;
    QImage m_decoded; ///< the largest decoded so far; smaller ones are scaled from it
};

} // namespace loket::render

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rendering/wire.h"

#include <QImage>
#include <QSizeF>
#include <tl/expected.hpp>

namespace loket::render {

namespace wire = rendering::wire;

template <typename T> using Answer = tl::expected<T, wire::Status>;

/// One document, opened. The bytes it was made from outlive it.
class Decoder
{
public:
    virtual ~Decoder() = default;

    [[nodiscard]] virtual std::uint32_t pageCount() const = 0;
    /// wire::Flag bits that belong to the document: Incomplete, Paged.
    [[nodiscard]] virtual std::uint32_t flags() const = 0;
    /// Of the page as shown upright: points for paged documents, pixels for pictures.
    [[nodiscard]] virtual Answer<QSizeF> naturalSize(std::uint32_t page) = 0;
    /// The page on white, as large as fits into `box` and not beyond wire::kMaxOutputPixels. 32 bit, opaque.
    [[nodiscard]] virtual Answer<QImage> render(std::uint32_t page, QSize box) = 0;
};

} // namespace loket::render

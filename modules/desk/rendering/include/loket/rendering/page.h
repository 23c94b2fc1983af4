// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rendering/mediatype.h"

#include <QImage>
#include <QList>
#include <QSizeF>

namespace loket::rendering {

/// What is known of a document once it is open.
struct DocumentInfo
{
    MediaType type = MediaType::Unknown;
    int pages = 0;
    QSizeF firstPage;        ///< upright; points of 1/72 inch for PDF, pixels for pictures
    bool incomplete = false; ///< the file ends early: a part of what is shown is filler
};

/// One page as pixels, with its smaller halves, so that painting at any zoom reads about as many pixels as it writes.
struct RenderedPage
{
    int page = 0; ///< from 0
    QSizeF natural;
    bool incomplete = false;
    /// levels[0] as asked for, each further one half as wide and high as the one before. Never empty; opaque, 32 bit.
    QList<QImage> levels;
};

} // namespace loket::rendering

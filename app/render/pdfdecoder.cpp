// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfdecoder.h"

#include "filetail.h"

#include <QBuffer>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace loket::render {

using wire::Status;

namespace {
constexpr double kPointsPerInch = 72.0;
}

Answer<std::unique_ptr<Decoder>> PdfDecoder::open(const QByteArray &bytes)
{
    // From a device, because from bytes Poppler would first copy all of them: 60 MB for a long scan.
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    std::unique_ptr<Poppler::Document> document = Poppler::Document::load(device.get());
    if (!document)
        return tl::make_unexpected(Status::Damaged);
    // Asking a locked document for its pages crashes Poppler.
    if (document->isLocked())
        return tl::make_unexpected(Status::Locked);
    const int pages = document->numPages();
    if (pages <= 0)
        return tl::make_unexpected(Status::Damaged);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setPaperColor(Qt::white);

    std::unique_ptr<PdfDecoder> decoder(new PdfDecoder(std::move(device), std::move(document)));
    decoder->m_pages = static_cast<std::uint32_t>(pages);
    decoder->m_flags = wire::Paged;
    const std::span<const std::uint8_t> raw(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                            static_cast<std::size_t>(bytes.size()));
    if (!endsProperly(raw, rendering::MediaType::Pdf))
        decoder->m_flags |= wire::Incomplete;
    return decoder;
}

Answer<std::unique_ptr<Poppler::Page>> PdfDecoder::page(std::uint32_t number)
{
    if (number >= m_pages)
        return tl::make_unexpected(Status::NoSuchPage);
    std::unique_ptr<Poppler::Page> page = m_document->page(static_cast<int>(number));
    if (!page)
        return tl::make_unexpected(Status::Damaged);
    return page;
}

Answer<QSizeF> PdfDecoder::naturalSize(std::uint32_t number)
{
    const auto found = page(number);
    if (!found)
        return tl::make_unexpected(found.error());
    const QSizeF size = (*found)->pageSizeF();
    if (!std::isfinite(size.width()) || !std::isfinite(size.height()) || size.width() <= 0 || size.height() <= 0)
        return tl::make_unexpected(Status::Damaged);
    return size;
}

Answer<QImage> PdfDecoder::render(std::uint32_t number, QSize box)
{
    const auto size = naturalSize(number);
    if (!size)
        return tl::make_unexpected(size.error());
    double scale = std::min(box.width() / size->width(), box.height() / size->height());
    const double excess = scale * scale * size->width() * size->height() / double(wire::kMaxOutputPixels);
    if (excess > 1.0)
        scale /= std::sqrt(excess);
    const int width = std::clamp(int(std::lround(size->width() * scale)), 1, box.width());
    const int height = std::clamp(int(std::lround(size->height() * scale)), 1, box.height());

    const auto found = page(number);
    if (!found)
        return tl::make_unexpected(found.error());
    const double dpi = kPointsPerInch * scale;
    const QImage image = (*found)->renderToImage(dpi, dpi, 0, 0, width, height);
    if (image.isNull())
        return tl::make_unexpected(Status::Damaged);
    QImage paper(image.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return tl::make_unexpected(Status::TooLarge);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

} // namespace loket::render

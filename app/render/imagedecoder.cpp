// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagedecoder.h"

#include "filetail.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <cmath>

namespace loket::render {

using rendering::MediaType;
using wire::Status;

namespace {

// Room for a picture of wire::kMaxSourcePixels at 32 bit; the address-space limit has the last word.
constexpr int kAllocationMegabytes = 512;

QByteArray qtFormat(MediaType type)
{
    return type == MediaType::Jpeg ? QByteArrayLiteral("jpeg") : QByteArrayLiteral("png");
}

/// A reader that can only ever use the named decoder, whatever other plugins are installed.
void restrict(QImageReader &reader, QIODevice *device, MediaType type)
{
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(qtFormat(type));
    reader.setDevice(device);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(kAllocationMegabytes);
}

QSize fitted(QSize size, QSize box)
{
    if (size.width() > box.width() || size.height() > box.height())
        size = size.scaled(box, Qt::KeepAspectRatio);
    const double excess = double(size.width()) * size.height() / double(wire::kMaxOutputPixels);
    if (excess > 1.0)
        size = QSize(int(size.width() / std::sqrt(excess)), int(size.height() / std::sqrt(excess)));
    return size.expandedTo(QSize(1, 1));
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage paper(image.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return paper;
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    return paper;
}

} // namespace

Answer<std::unique_ptr<Decoder>> ImageDecoder::open(const QByteArray &bytes, MediaType type)
{
    std::unique_ptr<ImageDecoder> decoder(new ImageDecoder(bytes, type));
    QBuffer buffer(&decoder->m_bytes);
    QImageReader reader;
    restrict(reader, &buffer, type);
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return tl::make_unexpected(Status::Damaged);
    if (quint64(stored.width()) * quint64(stored.height()) > wire::kMaxSourcePixels)
        return tl::make_unexpected(Status::TooLarge);
    decoder->m_turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    decoder->m_size = decoder->m_turned ? stored.transposed() : stored;
    const std::span<const std::uint8_t> raw(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                            static_cast<std::size_t>(bytes.size()));
    decoder->m_flags = endsProperly(raw, type) ? 0U : std::uint32_t{wire::Incomplete};
    return decoder;
}

Answer<QSizeF> ImageDecoder::naturalSize(std::uint32_t page)
{
    if (page != 0)
        return tl::make_unexpected(Status::NoSuchPage);
    return QSizeF(m_size);
}

Answer<QImage> ImageDecoder::render(std::uint32_t page, QSize box)
{
    if (page != 0)
        return tl::make_unexpected(Status::NoSuchPage);
    const QSize target = fitted(m_size, box);
    if (m_decoded.width() < target.width() || m_decoded.height() < target.height()) {
        // libjpeg decodes at a fraction for a third of the time; of a PNG every byte must be decoded anyway, so all of
        // it is kept for the next size.
        auto decoded = decode(m_type == MediaType::Jpeg ? target : fitted(m_size, m_size));
        if (!decoded)
            return decoded;
        m_decoded = std::move(*decoded);
    }
    if (m_decoded.size() == target)
        return m_decoded;
    QImage scaled = m_decoded.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (scaled.isNull())
        return tl::make_unexpected(Status::TooLarge);
    return onWhite(scaled);
}

Answer<QImage> ImageDecoder::decode(QSize target)
{
    QBuffer buffer(&m_bytes);
    QImageReader reader;
    restrict(reader, &buffer, m_type);
    if (target != m_size)
        reader.setScaledSize(m_turned ? target.transposed() : target);
    const QImage image = reader.read();
    if (image.isNull())
        return tl::make_unexpected(Status::Damaged);
    QImage opaque = onWhite(image);
    if (opaque.isNull())
        return tl::make_unexpected(Status::TooLarge);
    return opaque;
}

} // namespace loket::render

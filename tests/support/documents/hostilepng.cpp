// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/testdocuments/hostile.h"

#include "loket/testdocuments/sound.h"
#include "mutate.h"

#include <QBuffer>
#include <array>

namespace loket::testdocuments {

namespace {

const QByteArray kSignature("\x89PNG\r\n\x1A\n", 8);
constexpr qsizetype kHeaderEnd = 33; // signature and IHDR

quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) ? (crc >> 1) ^ 0xEDB88320U : crc >> 1;
    }
    return ~crc;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(quint32(data.size()), 4) + type + data + bigEndian(checksum(type + data), 4);
}

QByteArray header(quint32 width, quint32 height, int depth, int colour)
{
    return chunk("IHDR", bigEndian(width, 4) + bigEndian(height, 4) + char(depth) + char(colour) + QByteArray(3, '\0'));
}

QByteArray withChunk(const QByteArray &png, const QByteArray &type, const QByteArray &data)
{
    return png.left(kHeaderEnd) + chunk(type, data) + png.mid(kHeaderEnd);
}

/// One bit a pixel, all black: 12 MB of rows in some kilobytes, 400 MB when made into colours.
QByteArray flatBomb(quint32 width, quint32 height)
{
    const QByteArray rows(qsizetype(height) * qsizetype(width / 8 + 1), '\0');
    return kSignature + header(width, height, 1, 0) + chunk("IDAT", deflated(rows)) + chunk("IEND", {});
}

QByteArray sixteenBit()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    cardPicture(QSize(400, 250)).convertToFormat(QImage::Format_RGBA64).save(&buffer, "png");
    return bytes;
}

QByteArray animated(const QByteArray &png)
{
    const QByteArray size = bigEndian(800, 4) + bigEndian(500, 4);
    const QByteArray control =
        bigEndian(0, 4) + size + QByteArray(8, '\0') + bigEndian(1, 2) + bigEndian(10, 2) + QByteArray(2, '\0');
    return withChunk(withChunk(png, "fcTL", control), "acTL", bigEndian(4'000'000, 4) + bigEndian(0, 4));
}

} // namespace

QList<HostileDocument> hostilePngs()
{
    const QByteArray sound = png();
    const QByteArray textBomb = QByteArray("bomb\0\0", 6) + deflated(QByteArray(300 << 20, 'A'));
    QByteArray endless = sound;
    endless.replace(kHeaderEnd, 4, QByteArray(4, '\xFF'));
    return {
        {"png that claims 50000 x 50000", kSignature + header(50000, 50000, 8, 6) + sound.mid(kHeaderEnd),
         Expected::Refused},
        {"png that claims 2^31 x 2^31", kSignature + header(0x7FFFFFFF, 0x7FFFFFFF, 8, 6) + sound.mid(kHeaderEnd),
         Expected::Refused},
        {"png of no width", kSignature + header(0, 500, 8, 2) + sound.mid(kHeaderEnd), Expected::Refused},
        {"png of 99 megapixels in a few kilobytes", flatBomb(11000, 9000)},
        {"png cut to half", cutTo(sound, 50)},
        {"png cut within its header", sound.left(20), Expected::Refused},
        {"png with 20 bytes flipped", flipped(sound, 20, 3)},
        {"png with 500 bytes flipped", flipped(sound, 500, 4)},
        {"png with 16 bits a channel", sixteenBit(), Expected::Shown},
        {"png that says it is an animation of millions", animated(sound), Expected::Shown},
        {"png with rubbish as colour profile", withChunk(sound, "iCCP", QByteArray("x\0\0", 3) + garbage(2000)),
         Expected::Shown},
        {"png with a comment of 300 megabytes", withChunk(sound, "zTXt", textBomb)},
        {"png with a chunk that never ends", endless, Expected::Refused},
        {"png without a picture", kSignature + header(10, 10, 8, 2) + chunk("IEND", {}), Expected::Refused},
    };
}

} // namespace loket::testdocuments

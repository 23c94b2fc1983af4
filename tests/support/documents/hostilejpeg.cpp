// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/testdocuments/hostile.h"

#include "loket/testdocuments/sound.h"
#include "mutate.h"

namespace loket::testdocuments {

namespace {

const QByteArray kStart("\xFF\xD8", 2);
const QByteArray kEnd("\xFF\xD9", 2);

QByteArray segment(int code, const QByteArray &data)
{
    return QByteArray("\xFF", 1) + char(code) + bigEndian(quint32(data.size() + 2), 2) + data;
}

/// `jpeg` with another segment right after its start.
QByteArray withSegment(const QByteArray &jpeg, int code, const QByteArray &data)
{
    return kStart + segment(code, data) + jpeg.mid(kStart.size());
}

/// Width and height overwritten in the frame header.
QByteArray withSize(QByteArray jpeg, int width, int height)
{
    const qsizetype frame = jpeg.indexOf(QByteArray("\xFF\xC0\x00\x11", 4));
    jpeg.replace(frame + 5, 4, bigEndian(quint32(height), 2) + bigEndian(quint32(width), 2));
    return jpeg;
}

QByteArray quantisation()
{
    return segment(0xDB, QByteArray(1, '\0') + QByteArray(64, '\1'));
}

/// A table with the single code "0" for symbol 0: every block is two zero bits.
QByteArray huffman(int id)
{
    return segment(0xC4, QByteArray(1, char(id)) + '\1' + QByteArray(15, '\0') + '\0');
}

QByteArray frame(int code, int width, int height, int components)
{
    QByteArray data = "\x08" + bigEndian(quint32(height), 2) + bigEndian(quint32(width), 2) + char(components);
    for (int i = 1; i <= components; ++i)
        data += QByteArray(1, char(i)) + "\x11" + '\0';
    return segment(code, data);
}

QByteArray scan(int components, int from, int to)
{
    QByteArray data(1, char(components));
    for (int i = 1; i <= components; ++i)
        data += QByteArray(1, char(i)) + '\0';
    return segment(0xDA, data + char(from) + char(to) + '\0');
}

QByteArray plain(int components)
{
    const QByteArray adobe = segment(0xEE, QByteArray("Adobe\0\x64\0\0\0\0\0", 12));
    return kStart + adobe + quantisation() + frame(0xC0, 8, 8, components) + huffman(0x00) + huffman(0x10) +
           scan(components, 0, 63) + QByteArray(components, '\0') + kEnd;
}

/// Each of thousands of empty scans makes the decoder walk over all of a large picture.
QByteArray scanBomb()
{
    QByteArray file = kStart + quantisation() + frame(0xC2, 9900, 9900, 1) + huffman(0x00) + huffman(0x10);
    for (int i = 0; i < 4000; ++i)
        file += scan(1, i == 0 ? 0 : 1, i == 0 ? 0 : 5) + '\0';
    return file + kEnd;
}

QByteArray exif(const QByteArray &directory)
{
    return QByteArray("Exif\0\0", 6) + directory;
}

} // namespace

QList<HostileDocument> hostileJpegs()
{
    const QByteArray sound = jpeg();
    const QByteArray thumbnail = exif(jpeg(QSize(64, 40)));
    // First directory entry: type 3, count 2^32-1, then a directory that points to itself.
    const QByteArray brokenDirectory =
        exif(QByteArray("MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\xFF\xFF\xFF\xFF\0\x63\0\0\0\0\0\x08", 26));
    return {
        {"jpeg cut after 20 bytes", sound.left(20), Expected::Refused},
        {"jpeg cut to 10 percent", cutTo(sound, 10), Expected::Flagged},
        {"jpeg cut to half", cutTo(sound, 50), Expected::Flagged},
        {"jpeg without its end mark", sound.chopped(2), Expected::Flagged},
        {"jpeg cut, with a whole thumbnail inside", cutTo(withSegment(sound, 0xE1, thumbnail), 60), Expected::Flagged},
        {"jpeg with rubbish behind its end", sound + garbage(5000), Expected::Shown},
        {"jpeg with 20 bytes flipped", flipped(sound, 20, 7)},
        {"jpeg with 2000 bytes flipped", flipped(sound, 2000, 8)},
        {"jpeg that claims 65500 x 65500", withSize(sound, 65500, 65500), Expected::Refused},
        {"jpeg that claims 9900 x 9900", withSize(sound, 9900, 9900)},
        {"jpeg of no width", withSize(sound, 0, 1000), Expected::Refused},
        {"jpeg with rubbish as exif", withSegment(sound, 0xE1, exif(garbage(4000))), Expected::Shown},
        {"jpeg with an exif directory that cycles", withSegment(sound, 0xE1, brokenDirectory), Expected::Shown},
        {"jpeg with rubbish as colour profile",
         withSegment(sound, 0xE2, QByteArray("ICC_PROFILE\0\1\1", 14) + garbage(3000)), Expected::Shown},
        {"jpeg in four inks", plain(4), Expected::Shown},
        {"jpeg of five components", plain(5), Expected::Refused},
        {"jpeg of 4000 scans", scanBomb()},
        {"jpeg header and nothing", kStart + QByteArray("\xFF", 1), Expected::Refused},
    };
}

} // namespace loket::testdocuments

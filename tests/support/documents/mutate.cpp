// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutate.h"

#include <random>

namespace loket::testdocuments {

QByteArray cutTo(const QByteArray &bytes, int percent)
{
    return bytes.left(bytes.size() * percent / 100);
}

QByteArray flipped(QByteArray bytes, int count, quint32 seed)
{
    constexpr qsizetype kKept = 16;
    std::mt19937 random(seed);
    for (int i = 0; i < count; ++i) {
        const auto at = kKept + qsizetype(random() % quint32(bytes.size() - kKept));
        bytes[at] = char(random() & 0xFF);
    }
    return bytes;
}

QByteArray garbage(qsizetype length, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(length, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random() & 0xFF);
    return bytes;
}

QByteArray bigEndian(quint32 value, int width)
{
    QByteArray bytes(width, '\0');
    for (int i = width - 1; i >= 0; --i, value >>= 8)
        bytes[i] = char(value & 0xFF);
    return bytes;
}

QByteArray deflated(const QByteArray &bytes)
{
    constexpr int kQtLengthPrefix = 4;
    return qCompress(bytes).mid(kQtLengthPrefix);
}

} // namespace loket::testdocuments

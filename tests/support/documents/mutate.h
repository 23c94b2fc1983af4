// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace loket::testdocuments {

/// The first `percent` of the bytes.
[[nodiscard]] QByteArray cutTo(const QByteArray &bytes, int percent);
/// `count` bytes replaced, at places and with values that follow from `seed`. The first 16 bytes stay.
[[nodiscard]] QByteArray flipped(QByteArray bytes, int count, quint32 seed);
/// Bytes without sense, without a zero-heavy pattern that decoders skip.
[[nodiscard]] QByteArray garbage(qsizetype length, quint32 seed = 1);
/// Number as `width` bytes, most significant first.
[[nodiscard]] QByteArray bigEndian(quint32 value, int width);
/// A zlib stream.
[[nodiscard]] QByteArray deflated(const QByteArray &bytes);

} // namespace loket::testdocuments

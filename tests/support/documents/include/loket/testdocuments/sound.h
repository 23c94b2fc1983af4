// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

/// Sound documents of synthetic people, made on the spot so that no picture lies in the repository.
namespace loket::testdocuments {

/// A card-like picture with lettering and fine lines; the same for the same size.
[[nodiscard]] QImage cardPicture(QSize size);

[[nodiscard]] QByteArray jpeg(QSize size = QSize(1600, 1000));
[[nodiscard]] QByteArray png(QSize size = QSize(800, 500));
/// A4, text on every page ("Halaman 3 dari 200").
[[nodiscard]] QByteArray pdf(int pages = 3);
/// A4, each page a colour scan of 150 dpi.
[[nodiscard]] QByteArray scannedPdf(int pages);

} // namespace loket::testdocuments

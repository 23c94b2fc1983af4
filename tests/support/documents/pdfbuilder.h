// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace loket::testdocuments {

/// Writes PDF objects by hand, also such as no honest program writes. Object 1 is the catalogue, 2 the page tree.
class PdfBuilder
{
public:
    PdfBuilder();

    /// Appends an object and tells its number.
    int add(const QByteArray &body);
    int addStream(const QByteArray &data, const QByteArray &extraKeys = {});
    /// A page with this content and these entries in its resources. Tells the number of the page object.
    int addPage(const QByteArray &content, const QByteArray &resources = {},
                const QByteArray &box = "/MediaBox[0 0 595 842]");
    /// A page whose content stream is given whole (filter and all).
    int addPageOf(int contentObject, const QByteArray &resources = {},
                  const QByteArray &box = "/MediaBox[0 0 595 842]");

    void setCatalogue(const QByteArray &extraKeys) { m_catalogueExtra = extraKeys; }
    /// Replaces the page tree that would be written.
    void setPageTree(const QByteArray &body) { m_pageTree = body; }
    void setTrailer(const QByteArray &extraKeys) { m_trailerExtra = extraKeys; }

    [[nodiscard]] int nextNumber() const { return int(m_bodies.size()) + 1; }
    /// The file, with a correct cross-reference table.
    [[nodiscard]] QByteArray finish() const;

private:
    QList<QByteArray> m_bodies; ///< number - 1
    QList<int> m_pages;
    QByteArray m_catalogueExtra;
    QByteArray m_pageTree;
    QByteArray m_trailerExtra;
};

} // namespace loket::testdocuments

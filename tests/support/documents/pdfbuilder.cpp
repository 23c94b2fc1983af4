// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfbuilder.h"

namespace loket::testdocuments {

namespace {

QByteArray number(qsizetype value)
{
    return QByteArray::number(qlonglong(value));
}

} // namespace

PdfBuilder::PdfBuilder()
{
    m_bodies = {QByteArray(), QByteArray()}; // catalogue and page tree are written last
}

int PdfBuilder::add(const QByteArray &body)
{
    m_bodies.append(body);
    return int(m_bodies.size());
}

int PdfBuilder::addStream(const QByteArray &data, const QByteArray &extraKeys)
{
    return add("<</Length " + number(data.size()) + extraKeys + ">>\nstream\n" + data + "\nendstream");
}

int PdfBuilder::addPage(const QByteArray &content, const QByteArray &resources, const QByteArray &box)
{
    return addPageOf(addStream(content), resources, box);
}

int PdfBuilder::addPageOf(int contentObject, const QByteArray &resources, const QByteArray &box)
{
    const int page = add("<</Type/Page/Parent 2 0 R" + box + "/Contents " + number(contentObject) + " 0 R/Resources<<" +
                         resources + ">>>>");
    m_pages.append(page);
    return page;
}

QByteArray PdfBuilder::finish() const
{
    QByteArray kids;
    for (const int page : m_pages)
        kids += number(page) + " 0 R ";
    QList<QByteArray> bodies = m_bodies;
    bodies[0] = "<</Type/Catalog/Pages 2 0 R" + m_catalogueExtra + ">>";
    bodies[1] =
        m_pageTree.isEmpty() ? "<</Type/Pages/Count " + number(m_pages.size()) + "/Kids[" + kids + "]>>" : m_pageTree;

    QByteArray file = "%PDF-1.5\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "xref\n0 " + number(bodies.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        table += number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += number(i + 1) + " 0 obj\n" + bodies[i] + "\nendobj\n";
    }
    const QByteArray start = number(file.size());
    return file + table + "trailer\n<</Size " + number(bodies.size() + 1) + "/Root 1 0 R" + m_trailerExtra +
           ">>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace loket::testdocuments

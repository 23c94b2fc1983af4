// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files whose structure is broken or lies.
#include "loket/testdocuments/hostile.h"

#include "loket/testdocuments/sound.h"
#include "mutate.h"
#include "pdfbuilder.h"

namespace loket::testdocuments {

namespace {

QByteArray withPageTree(const QByteArray &tree)
{
    PdfBuilder builder;
    builder.addPage("0 0 100 100 re f");
    builder.setPageTree(tree);
    return builder.finish();
}

QByteArray withBox(const QByteArray &box)
{
    PdfBuilder builder;
    builder.addPage("0 0 100 100 re f", {}, box);
    return builder.finish();
}

QByteArray withCatalogue(const QByteArray &extraKeys)
{
    PdfBuilder builder;
    builder.addPage("0 0 100 100 re f");
    builder.setCatalogue(extraKeys);
    return builder.finish();
}

/// Each level of the tree holds only the next.
QByteArray deepPageTree(int depth)
{
    PdfBuilder builder;
    for (int i = 0; i < depth; ++i)
        builder.add("<</Type/Pages/Count 1/Kids[" + QByteArray::number(builder.nextNumber() + 1) + " 0 R]>>");
    builder.add("<</Type/Page/MediaBox[0 0 100 100]>>");
    builder.setPageTree("<</Type/Pages/Count 1/Kids[3 0 R]>>");
    return builder.finish();
}

QByteArray locked()
{
    PdfBuilder builder;
    builder.addPage("0 0 100 100 re f");
    const QByteArray key = garbage(32, 5).toHex();
    builder.setTrailer("/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<" + key + ">/U<" + key +
                       ">>>");
    return builder.finish();
}

/// The table of an update that names itself as the one before.
QByteArray circularTable()
{
    QByteArray file = pdf(1);
    const qsizetype table = file.lastIndexOf("xref\n0");
    return file.replace("/Root 1 0 R", "/Root 1 0 R/Prev " + QByteArray::number(qlonglong(table)));
}

QByteArray withoutTable()
{
    const QByteArray file = pdf(2);
    return file.left(file.lastIndexOf("xref\n0")) + "trailer <</Root 1 0 R>>\n%%EOF\n";
}

/// Object streams of which each says to extend the other.
QByteArray circularStreams()
{
    PdfBuilder builder;
    builder.addPage("0 0 100 100 re f");
    const int first = builder.nextNumber();
    for (const int other : {first + 1, first})
        builder.addStream("9 0 <<>>", "/Type/ObjStm/N 1/First 4/Extends " + QByteArray::number(other) + " 0 R");
    return builder.finish();
}

} // namespace

QList<HostileDocument> hostilePdfs()
{
    const QByteArray sound = pdf();
    return {
        {"pdf header and nothing", "%PDF-1.7\n", Expected::Refused},
        {"pdf cut to 5 percent", cutTo(sound, 5), Expected::Refused},
        {"pdf cut to 25 percent", cutTo(sound, 25)},
        {"pdf cut to half", cutTo(sound, 50)},
        {"pdf cut to 90 percent", cutTo(sound, 90)},
        {"pdf with 10 bytes flipped", flipped(sound, 10, 1)},
        {"pdf with 100 bytes flipped", flipped(sound, 100, 2)},
        {"pdf with 1000 bytes flipped", flipped(sound, 1000, 3)},
        {"pdf without a table", withoutTable(), Expected::Shown},
        {"pdf with rubbish before it", garbage(400) + sound, Expected::Shown},
        {"pdf that asks for a password", locked(), Expected::Refused},
        {"pdf without pages", withPageTree("<</Type/Pages/Count 0/Kids[]>>"), Expected::Refused},
        {"pdf whose page tree holds itself", withPageTree("<</Type/Pages/Count 2/Kids[2 0 R 4 0 R]>>")},
        {"pdf that claims two thousand million pages", withPageTree("<</Type/Pages/Count 2147483647/Kids[4 0 R]>>")},
        {"pdf that claims minus one page", withPageTree("<</Type/Pages/Count -1/Kids[4 0 R]>>")},
        {"pdf with a page tree 5000 deep", deepPageTree(5000)},
        {"pdf whose catalogue is its page tree", withCatalogue("/Pages 1 0 R")},
        {"pdf with a table that names itself", circularTable()},
        {"pdf with object streams that extend each other", circularStreams()},
        {"pdf with a page of 10^9 points", withBox("/MediaBox[0 0 1000000000 1000000000]")},
        {"pdf with a page of no size", withBox("/MediaBox[0 0 0 0]")},
        {"pdf with a page one point high and 10^6 wide", withBox("/MediaBox[0 0 1000000 1]")},
        {"pdf with a box of 10^38", withBox("/MediaBox[-1e38 -1e38 1e38 1e38]")},
        {"pdf with a script", withCatalogue("/OpenAction<</S/JavaScript/JS(while\\(1\\){app.alert\\(1\\)})>>"),
         Expected::Shown},
        {"pdf that starts a program", withCatalogue("/OpenAction<</S/Launch/F(/bin/sh)>>"), Expected::Shown},
    };
}

} // namespace loket::testdocuments

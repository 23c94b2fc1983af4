// SPDX-License-Identifier: GPL-3.0-or-later
// Well-formed PDF files whose pages cost too much or feed rubbish to a decoder.
#include "loket/testdocuments/hostile.h"

#include "mutate.h"
#include "pdfbuilder.h"

namespace loket::testdocuments {

namespace {

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray compressedPage(const QByteArray &content)
{
    PdfBuilder builder;
    builder.addPageOf(builder.addStream(deflated(content), "/Filter/FlateDecode"));
    return builder.finish();
}

QByteArray imagePage(const QByteArray &data, const QByteArray &keys)
{
    PdfBuilder builder;
    const int image =
        builder.addStream(data, "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8" + keys);
    builder.addPage("500 0 0 500 40 200 cm /I Do", "/XObject<</I " + reference(image) + ">>");
    return builder.finish();
}

/// A form that draws itself, twice, so that a limit on depth alone does not save the reader.
QByteArray selfForm()
{
    PdfBuilder builder;
    const int form = builder.nextNumber();
    builder.addStream("/X Do /X Do", "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X " +
                                         reference(form) + ">>>>");
    builder.addPage("/X Do", "/XObject<</X " + reference(form) + ">>");
    return builder.finish();
}

/// Ten forms deep, each drawing the next ten times: 10^10 rectangles in two kilobytes.
QByteArray formTree()
{
    PdfBuilder builder;
    const QByteArray ten = QByteArray("/X Do ").repeated(10);
    int inner = builder.addStream("0 0 10 10 re f", "/Type/XObject/Subtype/Form/BBox[0 0 600 800]");
    for (int level = 0; level < 10; ++level) {
        inner = builder.addStream(ten, "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X " +
                                           reference(inner) + ">>>>");
    }
    builder.addPage("/X Do", "/XObject<</X " + reference(inner) + ">>");
    return builder.finish();
}

QByteArray manyPaths()
{
    QByteArray content;
    for (int i = 0; i < 400'000; ++i) {
        content += QByteArray::number(i % 595) + " 0 m " + QByteArray::number((i * 7) % 595) + " 842 l " +
                   QByteArray::number((i * 13) % 595) + " 400 300 200 " + QByteArray::number((i * 3) % 595) +
                   " 100 c S\n";
    }
    return compressedPage(content);
}

QByteArray type3Recursion()
{
    PdfBuilder builder;
    const int font = builder.nextNumber();
    const int glyph = font + 1;
    builder.add("<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97"
                "/LastChar 97/Widths[1000]/Encoding<</Differences[97/a]>>/CharProcs<</a " +
                reference(glyph) + ">>/Resources<</Font<</F " + reference(font) + ">>>>>>");
    builder.addStream("1000 0 d0 BT /F 900 Tf (aa) Tj ET");
    builder.addPage("BT /F 300 Tf 50 400 Td (a) Tj ET", "/Font<</F " + reference(font) + ">>");
    return builder.finish();
}

QByteArray rubbishFont()
{
    PdfBuilder builder;
    const int file = builder.addStream(QByteArray("\0\1\0\0\0\x09", 6) + garbage(20'000), "/Length1 20006");
    const int descriptor = builder.add("<</Type/FontDescriptor/FontName/Uji/Flags 4/FontBBox[0 0 1000 1000]/Ascent 800"
                                       "/Descent 0/CapHeight 700/StemV 80/ItalicAngle 0/FontFile2 " +
                                       reference(file) + ">>");
    const int font = builder.add("<</Type/Font/Subtype/TrueType/BaseFont/Uji/FirstChar 0/LastChar 0/Widths[500]"
                                 "/FontDescriptor " +
                                 reference(descriptor) + ">>");
    builder.addPage("BT /F 30 Tf 50 400 Td (Peserta Uji) Tj ET", "/Font<</F " + reference(font) + ">>");
    return builder.finish();
}

/// A pattern whose steps are a thousandth of a point.
QByteArray fineTiling()
{
    PdfBuilder builder;
    const int pattern = builder.addStream(
        "0 0 1 1 re f", "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.001/YStep 0.001"
                        "/Resources<<>>");
    builder.addPage("/Pattern cs /P scn 0 0 595 842 re f", "/Pattern<</P " + reference(pattern) + ">>");
    return builder.finish();
}

QByteArray filterChain()
{
    QByteArray data = "0 0 100 100 re f";
    QByteArray filters;
    for (int i = 0; i < 300; ++i) {
        data = deflated(data);
        filters += "/FlateDecode";
    }
    PdfBuilder builder;
    builder.addPageOf(builder.addStream(data, "/Filter[" + filters + "]"));
    return builder.finish();
}

} // namespace

QList<HostileDocument> hostilePdfContents()
{
    const QByteArray small = "/Width 64/Height 64";
    const QByteArray nesting = QByteArray("[").repeated(200'000) + QByteArray("]").repeated(200'000);
    return {
        {"pdf with a form that draws itself", selfForm()},
        {"pdf with 10^10 rectangles in nested forms", formTree()},
        {"pdf with 400000 paths", manyPaths()},
        {"pdf with 100 megabytes of page content", compressedPage(QByteArray("0 0 m 9 9 l S\n").repeated(7'500'000))},
        {"pdf with arrays 200000 deep", compressedPage(nesting + " 0 Tj")},
        {"pdf with graphics states 500000 deep", compressedPage(QByteArray("q ").repeated(500'000))},
        {"pdf with rubbish as jbig2", imagePage(garbage(9000, 2), "/Filter/JBIG2Decode" + small)},
        {"pdf with rubbish as jpeg 2000", imagePage(garbage(9000, 3), "/Filter/JPXDecode" + small)},
        {"pdf with rubbish as jpeg", imagePage(garbage(9000, 4), "/Filter/DCTDecode" + small)},
        {"pdf with rubbish as fax", imagePage(garbage(9000, 5), "/Filter/CCITTFaxDecode" + small)},
        {"pdf with rubbish as lzw", imagePage(garbage(9000, 6), "/Filter/LZWDecode" + small)},
        {"pdf with a predictor that lies",
         imagePage(deflated(garbage(9000, 7)),
                   "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2000000000/Colors 32>>" + small)},
        {"pdf with an image of 100000 x 100000",
         imagePage(deflated(QByteArray(10 << 20, '\0')), "/Filter/FlateDecode/Width 100000/Height 100000")},
        {"pdf with rubbish as a font", rubbishFont()},
        {"pdf with a glyph that writes itself", type3Recursion()},
        {"pdf with a pattern of tiny steps", fineTiling()},
        {"pdf with 300 filters in a row", filterChain()},
    };
}

} // namespace loket::testdocuments

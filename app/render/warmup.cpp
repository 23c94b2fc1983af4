// SPDX-License-Identifier: GPL-3.0-or-later
#include "warmup.h"

#include "imagedecoder.h"
#include "pdfdecoder.h"

#include <QBuffer>
#include <QImage>

namespace loket::render {

namespace {

// Text in two of the fonts every reader must have: makes fontconfig read its cache and FreeType start. Without a
// cross-reference table, which also loads Poppler's repair code.
constexpr const char *kPage = R"(%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 40 40]/Contents 6 0 R/Resources<</Font<</F 4 0 R/G 5 0 R>>>>>> endobj
4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
5 0 obj <</Type/Font/Subtype/TrueType/BaseFont/TimesNewRoman>> endobj
6 0 obj <</Length 60>> stream
BT /F 9 Tf 2 20 Td (Loket) Tj /G 9 Tf 0 -12 Td (Loket) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
%%EOF
)";

constexpr QSize kSmall(32, 32);

QByteArray tinyPicture(const char *format)
{
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

void renderOnce(Answer<std::unique_ptr<Decoder>> decoder)
{
    // Whether it works shows with the first real document; here only the loading counts.
    if (decoder)
        static_cast<void>((*decoder)->render(0, kSmall));
}

} // namespace

void warmUp()
{
    renderOnce(ImageDecoder::open(tinyPicture("jpeg"), rendering::MediaType::Jpeg));
    renderOnce(ImageDecoder::open(tinyPicture("png"), rendering::MediaType::Png));
    renderOnce(PdfDecoder::open(QByteArray(kPage)));
}

} // namespace loket::render

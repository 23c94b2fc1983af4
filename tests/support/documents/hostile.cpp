// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/testdocuments/hostile.h"

#include "mutate.h"

namespace loket::testdocuments {

QList<HostileDocument> wrongTypes()
{
    constexpr qsizetype kMegabyte = 1 << 20;
    return {
        {"nothing at all", QByteArray(), Expected::Refused},
        {"one byte", QByteArray("\xFF", 1), Expected::Refused},
        {"100 megabytes of zeros", QByteArray(100 * kMegabyte, '\0'), Expected::Refused},
        {"129 megabytes that begin as a pdf", "%PDF-1.4\n" + QByteArray(129 * kMegabyte, ' '), Expected::Refused},
        {"100 megabytes that begin as a pdf", "%PDF-1.4\n" + QByteArray(100 * kMegabyte, ' ')},
        {"a web page named .jpg", "<!doctype html><html><script>alert(1)</script></html>", Expected::Refused},
        {"a program named .pdf", QByteArray("MZ\x90\0\3\0\0\0", 8) + garbage(4096), Expected::Refused},
        {"a linux program named .png",
         QByteArray("\x7F"
                    "ELF\2\1\1",
                    7) +
             garbage(4096),
         Expected::Refused},
        {"an archive named .pdf", QByteArray("PK\3\4", 4) + garbage(4096), Expected::Refused},
        {"a drawing that fetches from the network",
         "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://127.0.0.1/x'/></svg>", Expected::Refused},
        {"an animated gif", QByteArray("GIF89a\1\0\1\0\0\0\0;", 14), Expected::Refused},
        {"rubbish", garbage(100'000), Expected::Refused},
    };
}

QList<HostileDocument> hostileDocuments()
{
    return wrongTypes() + hostileJpegs() + hostilePngs() + hostilePdfs() + hostilePdfContents();
}

} // namespace loket::testdocuments

// SPDX-License-Identifier: GPL-3.0-or-later
#include "filetail.h"

#include "loket/testdocuments/sound.h"

#include <QTest>

using namespace loket;
using rendering::MediaType;

namespace {

bool ends(const QByteArray &bytes, MediaType type)
{
    return render::endsProperly(
        {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())}, type);
}

} // namespace

class TestFileTail final : public QObject
{
    Q_OBJECT

private slots:
    void soundDocumentsEndProperly()
    {
        QVERIFY(ends(testdocuments::jpeg(), MediaType::Jpeg));
        QVERIFY(ends(testdocuments::png(), MediaType::Png));
        QVERIFY(ends(testdocuments::pdf(), MediaType::Pdf));
    }

    void everyCutOfAJpegIsSeen()
    {
        const QByteArray whole = testdocuments::jpeg(QSize(64, 40));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!ends(whole.left(length), MediaType::Jpeg), QByteArray::number(length).constData());
    }

    void everyCutOfAPngBeforeItsLastChunkIsSeen()
    {
        const QByteArray whole = testdocuments::png(QSize(64, 40));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!ends(whole.left(length), MediaType::Png), QByteArray::number(length).constData());
    }

    void endOfAnEmbeddedThumbnailIsNotTheEnd()
    {
        const QByteArray thumbnail = testdocuments::jpeg(QSize(32, 20));
        QByteArray whole = testdocuments::jpeg(QSize(64, 40));
        const int length = int(thumbnail.size()) + 2;
        whole.insert(2, QByteArray("\xFF\xE1", 2) + char(length >> 8) + char(length & 0xFF) + thumbnail);
        QVERIFY(ends(whole, MediaType::Jpeg));
        QVERIFY(!ends(whole.chopped(2), MediaType::Jpeg));
    }

    void whatFollowsTheEndDoesNotMatter()
    {
        QVERIFY(ends(testdocuments::jpeg() + QByteArray(5000, 'x'), MediaType::Jpeg));
        QVERIFY(ends(testdocuments::png() + QByteArray(5000, 'x'), MediaType::Png));
        QVERIFY(ends(testdocuments::pdf() + QByteArray(5000, 'x'), MediaType::Pdf));
    }
};

QTEST_GUILESS_MAIN(TestFileTail)
#include "tst_filetail.moc"

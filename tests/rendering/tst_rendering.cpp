// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionprobe.h"

#include "loket/testdocuments/sound.h"

using namespace loket;
using namespace loket::rendering;

namespace {

constexpr QSize kScreen(1200, 900);

/// `jpeg` with an EXIF directory that says how the camera was held.
QByteArray withOrientation(QByteArray jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 32);
    exif[25] = orientation;
    const QByteArray segment = QByteArray("\xFF\xE1\0", 3) + char(exif.size() + 2) + exif;
    return jpeg.insert(2, segment);
}

bool isNear(QColor colour, QColor expected)
{
    constexpr int kJpegLoss = 12;
    return qAbs(colour.red() - expected.red()) < kJpegLoss && qAbs(colour.green() - expected.green()) < kJpegLoss &&
           qAbs(colour.blue() - expected.blue()) < kJpegLoss;
}

} // namespace

class TestRendering final : public QObject
{
    Q_OBJECT

private slots:
    void jpegTellsItsSizeAndShowsItsPixels()
    {
        RenderService service(testConfig());
        const QSize size(1600, 1000);
        SessionProbe probe(service, testdocuments::jpeg(size));
        probe.session().requestPage(0, size);
        QVERIFY(probe.waitAnswers(1));

        QCOMPARE(probe.info->type, MediaType::Jpeg);
        QCOMPARE(probe.info->pages, 1);
        QCOMPARE(probe.info->firstPage, QSizeF(size));
        QVERIFY(!probe.info->incomplete);
        QCOMPARE(probe.pages.size(), 1);
        const QImage &shown = probe.pages.first().levels.first();
        QCOMPARE(shown.size(), size);
        const QImage original = testdocuments::cardPicture(size);
        for (const QPoint point : {QPoint(1280, 500), QPoint(5, 5), QPoint(100, 270)})
            QVERIFY(isNear(shown.pixelColor(point), original.pixelColor(point)));
    }

    void pageFitsTheBoxAndKeepsItsShape()
    {
        RenderService service(testConfig());
        SessionProbe probe(service, testdocuments::png(QSize(800, 500)));
        probe.session().requestPage(0, QSize(400, 400));
        probe.session().requestPage(0, kScreen);
        QVERIFY(probe.waitAnswers(2));
        QCOMPARE(probe.pages.at(0).levels.first().size(), QSize(400, 250));
        QCOMPARE(probe.pages.at(1).levels.first().size(), QSize(800, 500)); // a picture is never blown up here
    }

    void eachLevelIsHalfOfTheOneBefore()
    {
        RenderService service(testConfig());
        SessionProbe probe(service, testdocuments::jpeg(QSize(4000, 3000)));
        probe.session().requestPage(0, QSize(4000, 3000));
        QVERIFY(probe.waitAnswers(1));
        QList<QSize> sizes;
        for (const QImage &level : probe.pages.first().levels)
            sizes.append(level.size());
        QCOMPARE(sizes, (QList<QSize>{{4000, 3000}, {2000, 1500}, {1000, 750}, {500, 375}}));
    }

    void pagesOfAPdfComeOnWhiteAndInOrder()
    {
        RenderService service(testConfig());
        SessionProbe probe(service, testdocuments::pdf(3));
        QList<RequestId> asked;
        for (const int page : {2, 0, 1})
            asked.append(probe.session().requestPage(page, kScreen));
        QVERIFY(probe.waitAnswers(3));
        QCOMPARE(probe.info->type, MediaType::Pdf);
        QCOMPARE(probe.info->pages, 3);
        QCOMPARE(probe.info->firstPage, QSizeF(595, 842));
        QCOMPARE(probe.answered, asked);
        QCOMPARE(probe.pages.at(0).page, 2);
        const QImage page = probe.pages.at(1).levels.first();
        QCOMPARE(page.height(), kScreen.height());
        QCOMPARE(page.pixelColor(3, 3), QColor(Qt::white));
        int dark = 0;
        for (int x = 0; x < page.width(); ++x)
            dark += qGray(page.pixel(x, page.height() * (842 - 767) / 842)) < 128;
        QVERIFY2(dark > 10, "the heading is not on the page");
    }

    void pictureIsShownUpright()
    {
        RenderService service(testConfig());
        SessionProbe probe(service, withOrientation(testdocuments::jpeg(QSize(1600, 1000)), 6));
        probe.session().requestPage(0, QSize(500, 800));
        QVERIFY(probe.waitAnswers(1));
        QCOMPARE(probe.info->firstPage, QSizeF(1000, 1600));
        QCOMPARE(probe.pages.first().levels.first().size(), QSize(500, 800));
        // The red portrait, right in the stored picture, is now below.
        QVERIFY(isNear(probe.pages.first().levels.first().pixelColor(250, 640), QColor(0xB3, 0x3A, 0x3A)));
    }

    void pageOutsideTheDocumentIsAnErrorOfThatRequestOnly()
    {
        RenderService service(testConfig());
        SessionProbe probe(service, testdocuments::pdf(2));
        probe.session().requestPage(7, kScreen);
        probe.session().requestPage(1, kScreen);
        QVERIFY(probe.waitAnswers(2));
        QCOMPARE(probe.pageFailure->code, core::ErrorCode::OutOfRange);
        QCOMPARE(probe.pages.size(), 1);
        QVERIFY(!probe.failure);
    }

    void cancelledRequestIsNotAnswered()
    {
        RenderService service(testConfig());
        SessionProbe probe(service, testdocuments::pdf(3));
        const RequestId first = probe.session().requestPage(0, kScreen);
        const RequestId second = probe.session().requestPage(1, kScreen);
        const RequestId third = probe.session().requestPage(2, kScreen);
        probe.session().cancel(second);
        QVERIFY(probe.waitAnswers(2));
        QCOMPARE(probe.answered, (QList<RequestId>{first, third}));
    }

    void moreDocumentsThanHelpersTakeTurns()
    {
        RenderConfig config = testConfig();
        config.maxHelpers = 2;
        RenderService service(config);
        std::vector<std::unique_ptr<SessionProbe>> probes;
        for (int i = 0; i < 6; ++i)
            probes.push_back(std::make_unique<SessionProbe>(service, testdocuments::pdf(i + 1)));
        for (auto &probe : probes)
            probe->session().requestPage(0, kScreen);
        for (auto &probe : probes)
            QVERIFY(probe->waitAnswers(1));
        // The first has lost its helper long ago and gets another one without a word.
        probes.front()->session().requestPage(0, kScreen);
        QVERIFY(probes.front()->waitAnswers(2));
        QCOMPARE(probes.front()->pages.size(), 2);
        QVERIFY(!probes.front()->failure);
    }

    void sessionClosedBeforeItsAnswerIsForgotten()
    {
        RenderService service(testConfig());
        SessionProbe gone(service, testdocuments::jpeg());
        gone.session().requestPage(0, kScreen);
        gone.close();
        SessionProbe probe(service, testdocuments::jpeg());
        probe.session().requestPage(0, kScreen);
        QVERIFY(probe.waitAnswers(1));
        QVERIFY(gone.pages.isEmpty());
    }

    void sessionOutlivesItsService()
    {
        auto service = std::make_unique<RenderService>(testConfig());
        SessionProbe probe(*service, testdocuments::jpeg());
        probe.session().requestPage(0, kScreen);
        service.reset();
        QCOMPARE(probe.session().requestPage(0, kScreen), RequestId{0});
    }

    void sandboxIsReported()
    {
        RenderService service(testConfig());
        QTRY_VERIFY(service.sandbox());
#ifndef __SANITIZE_ADDRESS__
        QVERIFY(service.sandbox()->seccomp);
#endif
    }
};

QTEST_GUILESS_MAIN(TestRendering)
#include "tst_rendering.moc"

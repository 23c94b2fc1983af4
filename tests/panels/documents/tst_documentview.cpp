// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/documentspanel/documentview.h"

#include "loket/testdocuments/sound.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cstdlib>

using namespace loket;
using namespace loket::documentspanel;

namespace {

rendering::RenderedPage pageOf(const QImage &image)
{
    rendering::RenderedPage page;
    page.natural = image.size();
    page.levels = {image, image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)};
    return page;
}

/// Largest mean difference of a row's pixels, of 255.
double worstRow(const QImage &a, const QImage &b)
{
    double worst = 0;
    for (int y = 0; y < a.height(); ++y) {
        double sum = 0;
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        worst = std::max(worst, sum / a.width());
    }
    return worst;
}

/// Left half blue, right half red, natural size 800 x 400.
rendering::RenderedPage twoHalves()
{
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < 400; ++y) {
        for (int x = 400; x < 800; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    rendering::RenderedPage page;
    page.natural = QSizeF(800, 400);
    page.levels = {image, image.scaled(400, 200)};
    return page;
}

} // namespace

class TestDocumentView final : public QObject
{
    Q_OBJECT
    std::unique_ptr<DocumentView> m_view;

    [[nodiscard]] QColor at(int x, int y) const { return m_view->viewport()->grab().toImage().pixelColor(x, y); }

    void wheel(QPoint at, int notches)
    {
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), QPoint(), QPoint(0, notches * 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

private slots:
    void init()
    {
        m_view = std::make_unique<DocumentView>();
        m_view->resize(424, 424);
        m_view->show();
        m_view->setPage(twoHalves());
    }

    void pageIsFittedAndCentred()
    {
        QCOMPARE(m_view->zoom(), 0.5);
        QCOMPARE(at(100, 212), QColor(Qt::blue));
        QCOMPARE(at(300, 212), QColor(Qt::red));
        QVERIFY(at(100, 50) != QColor(Qt::blue)); // above the page
    }

    void rotationTurnsClockwiseAndFitsAgain()
    {
        m_view->rotate();
        QCOMPARE(at(212, 100), QColor(Qt::blue));
        QCOMPARE(at(212, 320), QColor(Qt::red));
        m_view->rotate();
        QCOMPARE(at(100, 212), QColor(Qt::red));
        m_view->rotate();
        m_view->rotate();
        QCOMPARE(m_view->quarterTurns(), 0);
        QCOMPARE(at(100, 212), QColor(Qt::blue));
    }

    void aTurnedPageLooksLikeATurnedPicture()
    {
        const QImage upright = testdocuments::cardPicture(QSize(800, 400));
        for (int turns = 1; turns < 4; ++turns) {
            for (const int steps : {0, 5}) {
                const auto show = [&](const QImage &image, int quarters) {
                    m_view->setQuarterTurns(quarters);
                    m_view->setPage(pageOf(image));
                    for (int step = 0; step < steps; ++step)
                        m_view->zoomIn();
                    m_view->horizontalScrollBar()->setValue(37);
                    m_view->verticalScrollBar()->setValue(23);
                    return m_view->viewport()->grab().toImage();
                };
                const QImage turned = show(upright, turns);
                const QImage expected = show(upright.transformed(QTransform().rotate(90 * turns)), 0);
                constexpr double kSmoothing = 2; // the two smooth in another order
                QVERIFY2(worstRow(turned, expected) < kSmoothing, qPrintable(QStringLiteral("%1 turns, %2 steps: %3")
                                                                                 .arg(turns)
                                                                                 .arg(steps)
                                                                                 .arg(worstRow(turned, expected))));
            }
        }
    }

    void wheelZoomsAtThePointer()
    {
        wheel(QPoint(212, 212), 6); // on the line between the halves
        QVERIFY(m_view->zoom() > 1.5);
        QVERIFY(!m_view->isFitted());
        QCOMPARE(at(208, 212), QColor(Qt::blue));
        QCOMPARE(at(216, 212), QColor(Qt::red));
    }

    void zoomStaysWithinReason()
    {
        wheel(QPoint(10, 10), 200);
        QVERIFY(m_view->zoom() <= 12.0);
        wheel(QPoint(10, 10), -400);
        QVERIFY(m_view->zoom() >= 0.02);
        m_view->fit();
        QCOMPARE(m_view->zoom(), 0.5);
    }

    void draggingPans()
    {
        wheel(QPoint(212, 212), 6);
        const int before = m_view->horizontalScrollBar()->value();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(300, 200));
        QTest::mouseMove(m_view->viewport(), QPoint(250, 200));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(250, 200));
        QCOMPARE(m_view->horizontalScrollBar()->value(), before + 50);
    }

    void spaceReadsToTheEndOfThePageAndThenOn()
    {
        QSignalSpy next(m_view.get(), &DocumentView::nextPageWanted);
        QSignalSpy previous(m_view.get(), &DocumentView::previousPageWanted);
        wheel(QPoint(212, 212), 6);
        m_view->verticalScrollBar()->setValue(0);
        int presses = 0;
        while (next.isEmpty() && presses < 20) {
            QTest::keyClick(m_view.get(), Qt::Key_Space);
            ++presses;
        }
        QVERIFY(presses > 1 && presses < 20);
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(m_view->verticalScrollBar()->value() < m_view->verticalScrollBar()->maximum());
        QCOMPARE(previous.size(), 0);
    }

    void finerPictureMovesNothing()
    {
        wheel(QPoint(212, 212), 6);
        const double zoom = m_view->zoom();
        auto finer = twoHalves();
        finer.levels = {finer.levels.first().scaled(1600, 800)};
        m_view->refinePage(finer);
        QCOMPARE(m_view->zoom(), zoom);
        QCOMPARE(at(208, 212), QColor(Qt::blue));
        QCOMPARE(at(216, 212), QColor(Qt::red));
    }

    void emptyViewTakesEveryKey()
    {
        m_view->clear();
        m_view->zoomIn();
        m_view->rotate();
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        wheel(QPoint(5, 5), 3);
        QVERIFY(!m_view->hasPage());
        QVERIFY(at(100, 212) != QColor(Qt::blue));
    }
};

QTEST_MAIN(TestDocumentView)
#include "tst_documentview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewgeometry.h"

#include <QTest>

using namespace loket::documentspanel;

class TestViewGeometry final : public QObject
{
    Q_OBJECT

private slots:
    void pageTurnedOnItsSideFitsByItsOtherSides()
    {
        ViewGeometry geometry{QSizeF(1000, 500)};
        QCOMPARE(geometry.fitting(QSizeF(500, 500)), 0.5);
        QCOMPARE(geometry.fitting(QSizeF(500, 100)), 0.2);
        geometry.quarterTurns = 1;
        QCOMPARE(geometry.fitting(QSizeF(500, 100)), 0.1);
    }

    void emptyPageOrViewportDoesNotDivideByZero()
    {
        QCOMPARE(ViewGeometry{}.fitting(QSizeF(500, 500)), 1.0);
        QCOMPARE((ViewGeometry{QSizeF(10, 10)}.fitting(QSizeF())), 1.0);
    }

    void quarterTurnsCarryTheUpperLeftCornerRound_data()
    {
        QTest::addColumn<int>("turns");
        QTest::addColumn<QPointF>("corner");
        QTest::newRow("upright") << 0 << QPointF(0, 0);
        QTest::newRow("clockwise") << 1 << QPointF(100, 0);
        QTest::newRow("upside down") << 2 << QPointF(200, 100);
        QTest::newRow("counter-clockwise") << 3 << QPointF(0, 200);
    }

    void quarterTurnsCarryTheUpperLeftCornerRound()
    {
        QFETCH(int, turns);
        QFETCH(QPointF, corner);
        const ViewGeometry geometry{QSizeF(400, 200), turns, 0.5};
        const QPointF mapped = geometry.pageToContent().map(QPointF(0, 0));
        QVERIFY2(QLineF(mapped, corner).length() < 1e-6,
                 qPrintable(QStringLiteral("%1 %2").arg(mapped.x()).arg(mapped.y())));
    }

    void levelHasAtLeastThePixelsOfTheScreen()
    {
        QCOMPARE(levelFor(2.0, 4), 0);
        QCOMPARE(levelFor(1.0, 4), 0);
        QCOMPARE(levelFor(0.51, 4), 0);
        QCOMPARE(levelFor(0.5, 4), 1);
        QCOMPARE(levelFor(0.2, 4), 2);
        QCOMPARE(levelFor(0.01, 4), 3);
        QCOMPARE(levelFor(0.01, 1), 0);
    }
};

QTEST_GUILESS_MAIN(TestViewGeometry)
#include "tst_viewgeometry.moc"

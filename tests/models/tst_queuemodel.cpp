// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace loket;
using models::QueueFilter;
using models::QueueModel;
using models::WaitLevel;
using std::chrono::minutes;
using S = domain::VisitState;

class QueueModelTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] QStringList tickets() const
    {
        QStringList shown;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown.append(m_model->index(row).data(QueueModel::TicketRole).toString());
        return shown;
    }
    [[nodiscard]] QStringList list(std::initializer_list<const char *> names) const
    {
        QStringList result;
        for (const char *name : names)
            result.append(QString::fromLatin1(name));
        return result;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::Workbench>();
        m_model = std::make_unique<QueueModel>(*m_bench->store, m_bench->clock, m_bench->maker.officer());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(m_model->isLoaded());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_bench.reset();
    }

    void showsMineThenOthersThenWaitingInCallingOrderThenBookedThenEnded()
    {
        domain::Visit mine = test::sampleVisit(5, S::Serving, minutes(20));
        mine.servedBy = m_bench->maker.officer().id;
        domain::Visit booked = test::sampleVisit(6, S::Booked);
        booked.slotStart = test::morning() + minutes(30);
        domain::Visit frail = test::sampleVisit(4, S::Waiting, minutes(2));
        frail.priority = domain::PriorityReason::Disability;
        frail.priorityState = domain::PriorityState::Confirmed;
        for (const domain::Visit &visit :
             {booked, test::sampleVisit(1, S::Waiting, minutes(10)), test::sampleVisit(2, S::Waiting, minutes(12)),
              test::sampleVisit(3, S::Serving, minutes(40)), test::sampleVisit(7, S::Done, minutes(50)), frail, mine})
            m_bench->confirm(visit);

        QTRY_COMPARE(tickets(), list({"A-005", "A-003", "A-004", "A-002", "A-001", "A-006", "A-007"}));
        QCOMPARE(m_model->figures().waiting, 3);
        QCOMPARE(m_model->figures().all, 6);
    }
    void aCallMovesOneRowAndResetsNothing()
    {
        for (unsigned n = 1; n <= 3; ++n)
            m_bench->confirm(test::sampleVisit(n, S::Waiting, minutes(30 - n)));
        QTRY_COMPARE(m_model->rowCount(), 3);
        const QPersistentModelIndex second(m_model->index(1));
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy moves(m_model.get(), &QAbstractItemModel::rowsMoved);

        domain::Visit called = test::sampleVisit(3, S::Called, minutes(27));
        called.revision = 4;
        m_bench->confirm(called);

        QTRY_COMPARE(tickets(), list({"A-003", "A-001", "A-002"}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(moves.count(), 1);
        QCOMPARE(second.data(QueueModel::TicketRole).toString(), QStringLiteral("A-002"));
    }
    void waitIsShownInWholeMinutesAndTellsOnlyTheRowThatChanged()
    {
        m_bench->confirm(test::sampleVisit(1, S::Waiting, minutes(10)));
        domain::Visit done = test::sampleVisit(2, S::Done, minutes(10));
        m_bench->confirm(done);
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_bench->clock.set(test::morning() + std::chrono::seconds(59));
        m_model->tick();
        QCOMPARE(m_model->index(0).data(QueueModel::SecondsRole).toLongLong(), 600);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);

        m_bench->clock.set(test::morning() + std::chrono::seconds(60));
        m_model->tick();

        QCOMPARE(m_model->index(0).data(QueueModel::SecondsRole).toLongLong(), 660);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 0);
    }
    void theWaitGrowsFromNearToOverThePromise_data()
    {
        QTest::addColumn<int>("waited");
        QTest::addColumn<int>("level");
        QTest::newRow("fresh") << 23 << static_cast<int>(WaitLevel::Normal);
        QTest::newRow("near") << 24 << static_cast<int>(WaitLevel::Near);
        QTest::newRow("last minute") << 29 << static_cast<int>(WaitLevel::Near);
        QTest::newRow("over") << 30 << static_cast<int>(WaitLevel::Over);
    }
    void theWaitGrowsFromNearToOverThePromise()
    {
        QFETCH(int, waited);
        QFETCH(int, level);
        m_bench->confirm(test::sampleVisit(1, S::Waiting, minutes(waited)));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0).data(QueueModel::WaitLevelRole).toInt(), level);
    }
    void theFilterHidesOtherServicesAndCountsStay()
    {
        domain::Visit video = test::sampleVisit(2, S::Waiting, minutes(1));
        video.service = domain::Service::Video;
        m_bench->confirm(test::sampleVisit(1, S::Waiting, minutes(3)));
        m_bench->confirm(video);
        QTRY_COMPARE(m_model->rowCount(), 2);

        m_model->setFilter(QueueFilter::Video);

        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->rowOfVisit(test::idNumber<domain::VisitId>(1)), -1);
        QCOMPARE(m_model->figures().counter, 1);
        QVERIFY(m_model->visit(test::idNumber<domain::VisitId>(1)) != nullptr);
    }
    void midnightEmptiesTheColumn()
    {
        m_bench->confirm(test::sampleVisit(1, S::Waiting, minutes(3)));
        QTRY_COMPARE(m_model->rowCount(), 1);
        m_bench->clock.advance(std::chrono::hours(24));
        m_model->tick();
        QTRY_COMPARE(m_model->rowCount(), 0);
    }
    void voidedTicketsAreNotShown()
    {
        domain::Visit voided = test::sampleVisit(1, S::Waiting, minutes(3));
        voided.voided = true;
        m_bench->confirm(voided);
        m_bench->confirm(test::sampleVisit(2, S::Waiting, minutes(1)));
        QTRY_COMPARE(tickets(), list({"A-002"}));
        QVERIFY(!m_model->othersWaitLonger(test::idNumber<domain::VisitId>(2)));
    }
};

QTEST_GUILESS_MAIN(QueueModelTest)
#include "tst_queuemodel.moc"

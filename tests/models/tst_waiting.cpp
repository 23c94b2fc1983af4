// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/samples.h"

#include "loket/models/dayplaces.h"
#include "loket/models/waitestimate.h"

#include <QTest>

using namespace loket;
using namespace loket::test;
using domain::Service;
using domain::VisitState;
using localstore::VisitView;
using models::WaitBand;
using std::chrono::minutes;

namespace {

/// Done now; was served for so long at that desk, until `ended` ago.
VisitView served(unsigned n, minutes lasted, const std::string &desk, minutes ended = minutes(5))
{
    VisitView view;
    view.visit = sampleVisit(n, VisitState::Done, minutes(90));
    const core::Timestamp end = morning() - ended;
    view.visit.periods = {{VisitState::Waiting, end - lasted - minutes(10), end - lasted, {}, {}},
                          {VisitState::Serving, end - lasted, end, "Petugas", desk},
                          {VisitState::Done, end, std::nullopt, "Petugas", desk}};
    return view;
}

VisitView serving(unsigned n, minutes since, const std::string &desk)
{
    VisitView view;
    view.visit = sampleVisit(n, VisitState::Serving, minutes(30));
    view.visit.periods = {{VisitState::Serving, morning() - since, std::nullopt, "Petugas", desk}};
    return view;
}

VisitView waiting(unsigned n, minutes since)
{
    VisitView view;
    view.visit = sampleVisit(n, VisitState::Waiting, since);
    return view;
}

/// Five people served for ten minutes each at two desks, both busy since five minutes.
std::vector<VisitView> ordinaryDay()
{
    std::vector<VisitView> day;
    for (unsigned n = 1; n <= 5; ++n)
        day.push_back(served(n, minutes(10), n % 2 == 0 ? "Meja 1" : "Meja 2"));
    day.push_back(serving(6, minutes(5), "Meja 1"));
    day.push_back(serving(7, minutes(5), "Meja 2"));
    return day;
}

} // namespace

class WaitingTest final : public QObject
{
    Q_OBJECT

private slots:
    void theWaitIsTheMedianTimesThePeopleAheadOverTheDesks()
    {
        auto day = ordinaryDay();
        for (unsigned n = 0; n < 5; ++n)
            day.push_back(waiting(10 + n, minutes(20 - n)));
        // 5 x 10 ahead and twice 5 left of those at the desks, over two desks: half an hour.
        const auto wait = models::estimateWait(day, Service::Counter, morning());
        QCOMPARE(wait.ahead, 5);
        QCOMPARE(wait.desks, 2);
        QCOMPARE(wait.band, WaitBand::From20To40);
    }

    void oneVeryLongServiceDoesNotMoveTheMedian()
    {
        auto day = ordinaryDay();
        day.push_back(served(8, minutes(80), "Meja 1"));
        day.push_back(waiting(10, minutes(3)));
        QCOMPARE(models::estimateWait(day, Service::Counter, morning()).band, WaitBand::From10To20);
    }

    void tooFewServedSayNothing()
    {
        auto day = ordinaryDay();
        day.erase(day.begin());
        day.push_back(waiting(10, minutes(3)));
        QCOMPARE(models::estimateWait(day, Service::Counter, morning()).band, WaitBand::TooFew);
    }

    void aFreeDeskNeedsNoFigures()
    {
        const std::vector<VisitView> day{served(1, minutes(10), "Meja 1")};
        QCOMPARE(models::estimateWait(day, Service::Counter, morning()).band, WaitBand::Under10);
    }

    void withoutADeskOpenNobodyIsPromisedAnything()
    {
        const std::vector<VisitView> day{served(1, minutes(10), "Meja 1", minutes(45)), waiting(2, minutes(3))};
        const auto wait = models::estimateWait(day, Service::Counter, morning());
        QCOMPARE(wait.desks, 0);
        QCOMPARE(wait.band, WaitBand::NoDesk);
    }

    void broughtDocumentsStandInTheCountersQueueAndVideoInItsOwn()
    {
        auto day = ordinaryDay();
        for (unsigned n = 0; n < 12; ++n) {
            day.push_back(waiting(10 + n, minutes(20)));
            day.back().visit.service = Service::DocumentFix;
        }
        QCOMPARE(models::estimateWait(day, Service::Counter, morning()).ahead, 12);
        QCOMPARE(models::estimateWait(day, Service::Counter, morning()).band, WaitBand::Over60);
        QCOMPARE(models::estimateWait(day, Service::Video, morning()).ahead, 0);
        QCOMPARE(models::estimateWait(day, Service::Video, morning()).band, WaitBand::NoDesk);
    }

    void whoIsFirstAlreadyWaitsForNobodyBehind()
    {
        auto day = ordinaryDay();
        for (unsigned n = 0; n < 9; ++n)
            day.push_back(waiting(10 + n, minutes(20 - n)));
        QCOMPARE(models::estimateWait(day, day[7].visit, morning()).ahead, 0);
        QCOMPARE(models::estimateWait(day, day[7].visit, morning()).band, WaitBand::Under10);
        QCOMPARE(models::estimateWait(day, day.back().visit, morning()).ahead, 8);
    }

    void voidTicketsCountForNothing()
    {
        auto day = ordinaryDay();
        day.push_back(waiting(10, minutes(3)));
        day.back().visit.voided = true;
        QCOMPARE(models::estimateWait(day, Service::Counter, morning()).ahead, 0);
    }

    void aDayIsFullWhenItsPlacesAreTaken()
    {
        std::vector<VisitView> day{waiting(1, minutes(3)), served(2, minutes(10), "Meja 1")};
        day.push_back(waiting(3, minutes(1)));
        day.back().visit.service = Service::Company;
        QCOMPARE(models::placesOf(day, *core::Date::of(2026, 11, 21), 3).left(), 1);
        QVERIFY(models::placesOf(day, *core::Date::of(2026, 11, 21), 2).isFull());
        QVERIFY(!models::placesOf(day, *core::Date::of(2026, 11, 21), 0).isFull());
    }

    void theNextWorkdaySkipsWeekendsAndHolidays()
    {
        const core::Date friday = *core::Date::of(2026, 11, 20);
        QCOMPARE(models::nextWorkday(friday, models::isWeekday), core::Date::of(2026, 11, 23).value());
        const core::Date monday = *core::Date::of(2026, 11, 23);
        const auto next =
            models::nextWorkday(friday, [&](core::Date day) { return day != monday && models::isWeekday(day); });
        QCOMPARE(next, core::Date::of(2026, 11, 24).value());
        QVERIFY(!models::nextWorkday(friday, [](core::Date) { return false; }));
    }

    void aBookedPersonComesInTheFirstHalfHourThatIsNotCrowded()
    {
        const core::Date day = *core::Date::of(2026, 11, 23);
        const core::Timestamp eight = core::startOfDay(day, core::Zone::Wita) + std::chrono::hours(8);
        const models::DayPlaces places{day, 0, 28}; // two in each half hour
        std::vector<VisitView> booked;
        QCOMPARE(models::freeSlot(booked, places, core::Zone::Wita), eight);
        for (unsigned n = 1; n <= 2; ++n) {
            booked.push_back(waiting(n, minutes(0)));
            booked.back().visit.slotStart = eight;
        }
        QCOMPARE(models::freeSlot(booked, places, core::Zone::Wita), eight + minutes(30));
    }
};

QTEST_GUILESS_MAIN(WaitingTest)
#include "tst_waiting.moc"

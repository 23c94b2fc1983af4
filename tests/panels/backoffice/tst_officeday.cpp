// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/backoffice/backdesk.h"

#include "loket/models/accesslog.h"
#include "loket/models/queueintents.h"
#include "loket/models/walkinday.h"
#include "loket/models/walkinform.h"

#include <QSignalSpy>
#include <QTest>

using namespace loket;
using namespace loket::test;
using domain::AccessKind;
using domain::PriorityState;
using domain::Role;
using models::AccessLog;
using models::WalkInDay;
using std::chrono::minutes;

namespace {

const domain::officecmd::RecordAccess &accessOf(const domain::Command &command)
{
    return std::get<domain::officecmd::RecordAccess>(std::get<domain::OfficeCommand>(command.target).body);
}

protocol::FeedRow rowOf(const domain::Visit &visit)
{
    return {"visit", visit.id.toString(), visit.revision, 0, "put", {}, protocol::encode(visit)};
}

/// A frontliner's desk whose branch has so many places a day.
struct Desk : BackDesk
{
    explicit Desk(domain::RoleSet roles = {Role::Frontliner}, std::int32_t quota = 0)
        : BackDesk(roles, quota)
    {}
    std::optional<localstore::VisitView> visit(domain::VisitId id)
    {
        return testing::ask<std::optional<localstore::VisitView>>(
            [&](auto reply) { store->visit(id, store.get(), reply); });
    }
    core::Result<> receive(domain::PriorityReason priority = domain::PriorityReason::None,
                           const std::string &overQuota = {})
    {
        domain::visitcmd::Register body;
        body.details.service = domain::Service::Counter;
        body.details.name = "Peserta Uji 001";
        body.priority = priority;
        body.overQuotaReason = overQuota;
        const auto id = maker->newId<domain::VisitId>();
        return testing::ask<core::Result<>>(
            [&](auto reply) { store->act({maker->forVisit(id, body)}, store.get(), reply); });
    }
};

domain::Visit proposedBy(unsigned officer, unsigned n = 1)
{
    domain::Visit visit = sampleVisit(n, domain::VisitState::Waiting, minutes(5));
    visit.priority = domain::PriorityReason::Elderly;
    visit.priorityState = PriorityState::Proposed;
    visit.priorityProposed = domain::PriorityStep{idNumber<domain::UserId>(officer), "Laras Uji", morning()};
    return visit;
}

} // namespace

class OfficeDayTest final : public QObject
{
    Q_OBJECT

private slots:
    void anExportIsARowOfTheOutboxWithoutARevision()
    {
        Desk desk({Role::Supervisor});
        AccessLog log(*desk.store, *desk.maker);
        const models::AccessPeriod period{desk.clock.now() - std::chrono::hours(480), desk.clock.now()};
        log.record(AccessKind::Export, QStringLiteral("recap csv"), period);
        QTRY_COMPARE(desk.outbox().size(), 1U);
        const domain::Command kept = desk.outbox().front();
        QCOMPARE(accessOf(kept).kind, AccessKind::Export);
        QCOMPARE(accessOf(kept).what, std::string("recap csv"));
        QCOMPARE(*accessOf(kept).from, period.from);
        QCOMPARE(*accessOf(kept).to, period.to);
        QVERIFY(!kept.baseRevision);
    }

    void anOutageIsRecordedOnceAtItsBeginningAndOnceAtItsEnd()
    {
        Desk desk;
        AccessLog log(*desk.store, *desk.maker);
        const core::Timestamp lost = desk.clock.now();
        log.centreIs(true, lost);
        log.centreIs(false, lost);
        desk.clock.advance(minutes(12));
        log.centreIs(false, lost);
        log.centreIs(true, desk.clock.now());
        log.centreIs(true, desk.clock.now());
        QTRY_COMPARE(desk.outbox().size(), 2U);
        const auto outbox = desk.outbox();
        QCOMPARE(accessOf(outbox[0]).kind, AccessKind::OutageStart);
        QCOMPARE(*accessOf(outbox[0]).from, lost);
        QCOMPARE(accessOf(outbox[1]).kind, AccessKind::OutageEnd);
        QCOMPARE(*accessOf(outbox[1]).from, lost);
        QCOMPARE(*accessOf(outbox[1]).to, lost + minutes(12));
    }

    void aRefusedRecordIsNobodysWork()
    {
        Desk desk;
        AccessLog log(*desk.store, *desk.maker);
        log.record(AccessKind::Print, QStringLiteral("ticket A-041"));
        QTRY_COMPARE(desk.outbox().size(), 1U);
        protocol::CommandResult refusal;
        refusal.id = desk.outbox().front().id;
        refusal.status = 403;
        refusal.code = "not_allowed";
        protocol::BatchAnswer batch;
        batch.results = {refusal};
        const auto taken =
            testing::ask<core::Result<>>([&](auto reply) { desk.sync->recordResults(batch, desk.sync.get(), reply); });
        QVERIFY(taken.has_value());
        const auto summary =
            testing::ask<localstore::OutboxSummary>([&](auto reply) { desk.store->outbox(desk.store.get(), reply); });
        QCOMPARE(summary.needsYou, 0);
        QCOMPARE(summary.waiting, 0);
    }

    void aFoundClaimIsRecordedUnlessItIsTheOfficersOwnWork()
    {
        Desk desk({Role::Cso});
        const domain::Claim own = sampleClaim(1);
        const domain::Claim other = sampleClaim(2);
        domain::Visit mine = sampleVisit(1, domain::VisitState::Serving, minutes(9));
        mine.claim = own.id;
        mine.servedBy = desk.me.id;
        desk.feedClaims({own, other});
        desk.feed({rowOf(mine)});
        AccessLog log(*desk.store, *desk.maker);
        log.found(own.id);
        log.found(other.id);
        QTRY_COMPARE(desk.outbox().size(), 1U);
        const auto &target = std::get<domain::ClaimCommand>(desk.outbox().front().target);
        QCOMPARE(target.claim, other.id);
        QCOMPARE(std::get<domain::claimcmd::RecordAccess>(target.body).kind, AccessKind::Search);
    }

    void aProposedPriorityWaitsForAnotherOfficerAndIsConfirmedHere()
    {
        Desk desk;
        desk.feed({rowOf(proposedBy(99, 1))});
        WalkInDay day(*desk.store, *desk.maker);
        QTRY_COMPARE(day.proposals().size(), 1U);
        QSignalSpy settled(&day, &WalkInDay::prioritySettled);
        const domain::VisitId id = day.proposals().front().visit.id;

        day.confirmPriority(id);

        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(desk.visit(id)->visit.priorityState, PriorityState::Confirmed);
        QCOMPARE(desk.visit(id)->visit.priorityDecided->user, desk.me.id);
        QTRY_VERIFY(day.proposals().empty());
    }

    void whoProposedItIsNotAskedAndIsRefused()
    {
        Desk desk;
        QVERIFY(desk.receive(domain::PriorityReason::Elderly).has_value());
        WalkInDay day(*desk.store, *desk.maker);
        QTRY_COMPARE(day.rowCount(), 1);
        QVERIFY(day.proposals().empty());
        QSignalSpy refused(&day, &WalkInDay::refused);
        day.confirmPriority(day.rowAt(0)->visit.id);
        QTRY_COMPARE(refused.count(), 1);
    }

    void aFullDayRefusesAtTheDeskAlready()
    {
        Desk desk({Role::Frontliner}, 2);
        QVERIFY(desk.receive().has_value());
        QVERIFY(desk.receive().has_value());
        QCOMPARE(desk.receive().error().code, core::ErrorCode::QuotaReached);
        QVERIFY(desk.receive(domain::PriorityReason::Ill).has_value());
        QCOMPARE(desk.receive(domain::PriorityReason::None, "luar pulau").error().code, core::ErrorCode::NotAllowed);
        Desk lead({Role::Supervisor}, 1);
        QVERIFY(lead.receive().has_value());
        QVERIFY(lead.receive(domain::PriorityReason::None, "luar pulau").has_value());
    }

    void aFullDayOffersTheNextOneWithPlacesAndBooksIt()
    {
        Desk desk({Role::Frontliner}, 1);
        QVERIFY(desk.receive().has_value());
        WalkInDay day(*desk.store, *desk.maker);
        // The morning is a Saturday: Monday is the next day that works.
        QTRY_VERIFY(day.otherDay().has_value());
        QVERIFY(day.figures().places.isFull());
        QCOMPARE(day.otherDay()->places.day, core::Date::of(2026, 11, 23).value());

        models::WalkInForm form(
            *desk.store, *desk.maker, desk.book,
            [](const models::WalkInIdentifier &, QObject *,
               const std::function<void(core::Result<protocol::PersonLookup>)> &reply) {
                reply(core::fail(core::ErrorCode::Unavailable));
            },
            "meja-2026-1");
        form.setField(domain::FieldKey::Name, QStringLiteral("Peserta Uji 002"));
        form.setReason(domain::ClaimReason::Resign);
        form.setConsent(true);
        form.setBooking(day.otherDay()->slot);
        QSignalSpy registered(&form, &models::WalkInForm::registered);
        form.registerVisit();
        QTRY_COMPARE(registered.count(), 1);
        const auto &last = std::get<domain::VisitCommand>(desk.outbox().back().target);
        QCOMPARE(std::get<domain::visitcmd::Book>(last.body).slotStart,
                 core::startOfDay(*core::Date::of(2026, 11, 23), core::Zone::Wib) + std::chrono::hours(8));
        QVERIFY(!form.booking());
        // Monday's only place is gone now.
        QTRY_COMPARE(day.otherDay()->places.day, core::Date::of(2026, 11, 24).value());
    }
};

QTEST_GUILESS_MAIN(OfficeDayTest)
#include "tst_officeday.moc"

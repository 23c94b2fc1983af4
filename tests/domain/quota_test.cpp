// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/audit.h"

#include <chrono>

namespace loket::domain::test {
namespace {

using core::ErrorCode;
using namespace std::chrono_literals;

visitcmd::Register walkIn(Service service = Service::Counter)
{
    visitcmd::Register command;
    command.details.service = service;
    command.priority = PriorityReason::None;
    return command;
}

Context fullDay(const Actor &actor)
{
    Context context = contextOf(actor);
    context.quotaReached = true;
    return context;
}

TEST(AFullDay, TakesNobodyMoreWithoutAReason)
{
    EXPECT_EQ(refusal({}, walkIn(), fullDay(frontliner())), ErrorCode::QuotaReached);
    EXPECT_EQ(refusal({}, walkIn(Service::Video), fullDay(frontliner())), ErrorCode::QuotaReached);
    const visitcmd::Details details{std::nullopt, "Peserta Uji 001", ClaimReason::Resign, Service::Counter};
    EXPECT_EQ(refusal({}, visitcmd::Book{details, kNow + 24h}, fullDay(frontliner())), ErrorCode::QuotaReached);
}

TEST(AFullDay, StillTakesCompaniesAndBroughtDocuments)
{
    for (const Service service : {Service::Company, Service::DocumentFix}) {
        const Visit visit = run(Visit{}, walkIn(service), fullDay(frontliner()));
        EXPECT_FALSE(visit.overQuota);
        EXPECT_FALSE(takesPlace(visit));
    }
}

TEST(AFullDay, TakesAPersonWithAPriorityReason)
{
    visitcmd::Register command = walkIn();
    command.priority = PriorityReason::Disability;
    const Visit visit = run(Visit{}, command, fullDay(frontliner()));
    EXPECT_TRUE(visit.overQuota);
    EXPECT_EQ(visit.priorityState, PriorityState::Proposed);
}

TEST(AFullDay, IsOverriddenByASupervisorForAReasonThatIsKept)
{
    visitcmd::Register command = walkIn();
    command.overQuotaReason = "datang dari luar pulau";
    EXPECT_EQ(refusal({}, command, fullDay(frontliner())), ErrorCode::NotAllowed);
    const auto events = decide({}, idOf<VisitId>(1), command, fullDay(supervisor()));
    ASSERT_TRUE(events);
    const Visit visit = evolve({}, events->front());
    EXPECT_TRUE(visit.overQuota);
    EXPECT_EQ(visit.overQuotaReason, "datang dari luar pulau");
    EXPECT_EQ(auditOf(Visit{}, events->front(), core::Zone::Wib).reason, "over quota: datang dari luar pulau");
    const Visit ordinary = run(Visit{}, command, supervisor());
    EXPECT_FALSE(ordinary.overQuota);
    EXPECT_EQ(ordinary.overQuotaReason, "");
}

TEST(APlace, IsFreeAgainWhenTheTicketIsVoidOrTheBookingCancelled)
{
    EXPECT_TRUE(takesPlace(visitIn(VisitState::Booked)));
    EXPECT_TRUE(takesPlace(visitIn(VisitState::Done)));
    EXPECT_TRUE(takesPlace(visitIn(VisitState::Left)));
    EXPECT_FALSE(takesPlace(run(visitIn(VisitState::Booked), visitcmd::MarkLeft{}, participant())));
    EXPECT_FALSE(takesPlace(run(visitIn(VisitState::Waiting), visitcmd::Void{"tercetak dua kali"}, frontliner())));
}

TEST(TheDayTaken, IsTodayForAWalkInAndTheSlotsForABooking)
{
    EXPECT_EQ(dayTaken(walkIn(), kNow, core::Zone::Wib), core::Date::of(2026, 11, 21).value());
    const visitcmd::Details details{std::nullopt, "", ClaimReason::Resign, Service::Counter};
    // 15.30 UTC is past midnight in the east.
    const visitcmd::Book late{details, kNow + 13h + 30min};
    EXPECT_EQ(dayTaken(late, kNow, core::Zone::Wib), core::Date::of(2026, 11, 21).value());
    EXPECT_EQ(dayTaken(late, kNow, core::Zone::Wit), core::Date::of(2026, 11, 22).value());
    EXPECT_EQ(dayTaken(walkIn(Service::Company), kNow, core::Zone::Wib), std::nullopt);
    EXPECT_EQ(dayTaken(visitcmd::Call{}, kNow, core::Zone::Wib), std::nullopt);
}

} // namespace
} // namespace loket::domain::test

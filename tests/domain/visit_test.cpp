// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/audit.h"

#include <chrono>

namespace loket::domain::test {
namespace {

using S = VisitState;
using core::ErrorCode;
using namespace std::chrono_literals;

visitcmd::Register walkIn()
{
    visitcmd::Register command;
    command.details.service = Service::Counter;
    command.priority = PriorityReason::None;
    return command;
}

TEST(Registering, NeedsAServiceABranchAndAReasonForOtherPriority)
{
    visitcmd::Register command = walkIn();
    command.details.service = Service::Unknown;
    EXPECT_EQ(refusal({}, command, frontliner()), ErrorCode::InvalidValue);
    command = walkIn();
    command.priority = PriorityReason::Unknown;
    EXPECT_EQ(refusal({}, command, frontliner()), ErrorCode::InvalidValue);
    command.priority = PriorityReason::Other;
    EXPECT_EQ(refusal({}, command, frontliner()), ErrorCode::ReasonRequired);
    command.priorityNote = "membawa bayi";
    EXPECT_EQ(refusal({}, command, frontliner()), std::nullopt);
    command.priority = PriorityReason::Elderly;
    command.priorityNote.clear();
    EXPECT_EQ(refusal({}, command, frontliner()), std::nullopt);
    Context context = contextOf(frontliner());
    context.actor.branch.clear();
    EXPECT_EQ(refusal({}, walkIn(), context), ErrorCode::MissingField);
    EXPECT_EQ(refusal({}, walkIn(), participant()), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal({}, walkIn(), helper()), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(visitIn(S::Waiting), walkIn(), frontliner()), ErrorCode::Duplicate);
    EXPECT_EQ(refusal({}, visitcmd::Call{}, cso()), ErrorCode::NotFound);
}

TEST(Registering, KeepsALeasedNumberAndTakesTheServersOtherwise)
{
    EXPECT_EQ(run(Visit{}, walkIn(), frontliner()).ticket, "A-041");
    visitcmd::Register command = walkIn();
    command.ticket = "A-507";
    EXPECT_EQ(run(Visit{}, command, frontliner()).ticket, "A-507");
    command.ticket = "B-507";
    EXPECT_EQ(refusal({}, command, frontliner()), ErrorCode::InvalidValue);
}

TEST(Registering, ArrivesAndWaitsFromTheSameMoment)
{
    const Visit visit = visitIn(S::Waiting);
    ASSERT_EQ(visit.periods.size(), 2u);
    EXPECT_EQ(visit.periods[0].state, S::Arrived);
    EXPECT_EQ(visit.periods[1].state, S::Waiting);
    EXPECT_EQ(waitingSince(visit), kNow);
    EXPECT_EQ(visit.day, core::Date::of(2026, 11, 21).value());
}

TEST(Booking, LiesAheadAndGetsItsTicketOnArrival)
{
    const visitcmd::Details details{std::nullopt, "Peserta Uji 001", ClaimReason::Resign, Service::Counter};
    EXPECT_EQ(refusal({}, visitcmd::Book{details, kNow}, participant()), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal({}, visitcmd::Book{details, kNow + 1h}, helper()), ErrorCode::NotAllowed);
    const Visit booked = visitIn(S::Booked);
    EXPECT_EQ(booked.ticket, "");
    EXPECT_EQ(waitingSince(booked), std::nullopt);
    const Visit waiting = run(booked, visitcmd::ConfirmArrival{}, frontliner());
    EXPECT_EQ(waiting.ticket, "A-041");
    EXPECT_EQ(waiting.periods.size(), 3u);
    Context tomorrow = contextOf(frontliner());
    tomorrow.now += 24h;
    EXPECT_EQ(refusal(booked, visitcmd::ConfirmArrival{}, tomorrow), ErrorCode::WrongState);
}

TEST(CallingAVisit, BeforeSomebodyWhoWaitsLongerNeedsAReason)
{
    Context context = contextOf(cso());
    context.waitsLonger = true;
    EXPECT_EQ(refusal(visitIn(S::Waiting), visitcmd::Call{}, context), ErrorCode::ReasonRequired);
    const Visit visit = run(visitIn(S::Waiting), visitcmd::Call{"kembali dari fotokopi"}, context);
    EXPECT_TRUE(visit.outOfOrder);
    EXPECT_EQ(visit.servedBy, cso().user);
    EXPECT_EQ(visit.desk, "Meja 3");
    EXPECT_FALSE(visitIn(S::Called).outOfOrder);
}

TEST(NotHere, IsSaidOnlyAfterTheCallsOfTheOffice)
{
    Context context = contextOf(cso());
    context.policy.visitCallsBeforeNotHere = 2;
    EXPECT_EQ(refusal(visitIn(S::Called), visitcmd::MarkNotHere{}, context), ErrorCode::AttemptsLeft);
    const Visit again = run(visitIn(S::Called), visitcmd::Recall{}, cso());
    EXPECT_EQ(refusal(again, visitcmd::MarkNotHere{}, context), std::nullopt);
}

TEST(Words, AreAskedForWhereSomebodyWillReadThem)
{
    EXPECT_EQ(refusal(visitIn(S::Serving), visitcmd::Hold{" "}, cso()), ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(visitIn(S::Serving), visitcmd::Finish{}, cso()), ErrorCode::MissingField);
    EXPECT_EQ(refusal(visitIn(S::Waiting), visitcmd::Void{}, frontliner()), ErrorCode::ReasonRequired);
}

TEST(Moving, KeepsTheArrivalAndTakesANewTicket)
{
    Context later = contextOf(cso());
    later.now += 20min;
    later.ticket = "E-007";
    EXPECT_EQ(refusal(visitIn(S::Serving), visitcmd::Move{Service::Counter}, later), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(visitIn(S::Serving), visitcmd::Move{Service::Unknown}, later), ErrorCode::InvalidValue);
    const Visit visit = run(visitIn(S::Serving), visitcmd::Move{Service::DocumentFix}, later);
    EXPECT_EQ(waitingSince(visit), kNow);
    EXPECT_EQ(visit.ticket, "E-007");
    EXPECT_EQ(visit.service, Service::DocumentFix);
    EXPECT_TRUE(visit.servedBy.isNull());
    EXPECT_EQ(visit.calls, 0);
}

TEST(Restoring, KeepsTheOldArrivalButNotAVoidTicketOrAPersonWhoNeverCame)
{
    Context later = contextOf(frontliner());
    later.now += 30min;
    const Visit visit = run(visitIn(S::NotHere), visitcmd::Restore{}, later);
    EXPECT_EQ(waitingSince(visit), kNow);
    EXPECT_EQ(visit.calls, 0);
    const Visit voided = run(visitIn(S::Waiting), visitcmd::Void{"tercetak dua kali"}, frontliner());
    EXPECT_TRUE(voided.voided);
    EXPECT_EQ(refusal(voided, visitcmd::Restore{}, frontliner()), ErrorCode::WrongState);
    const Visit cancelled = run(visitIn(S::Booked), visitcmd::MarkLeft{}, participant());
    EXPECT_EQ(refusal(cancelled, visitcmd::Restore{}, frontliner()), ErrorCode::WrongState);
}

TEST(Voiding, IsForTicketsThatNobodyServes)
{
    for (const S state : {S::Serving, S::OnHold, S::Done, S::NotHere, S::Left, S::Unresolved})
        EXPECT_EQ(refusal(visitIn(state), visitcmd::Void{"x"}, frontliner()), ErrorCode::WrongState) << wireName(state);
    EXPECT_EQ(refusal(visitIn(S::Waiting), visitcmd::Void{"x"}, participant()), ErrorCode::NotAllowed);
}

TEST(Undoing, IsForTheSameOfficersLastStepOnly)
{
    for (const S state : {S::Called, S::OnHold, S::Done, S::NotHere}) {
        EXPECT_EQ(refusal(visitIn(state), visitcmd::Undo{}, otherCso()), ErrorCode::NotAllowed) << wireName(state);
        EXPECT_EQ(refusal(visitIn(state), visitcmd::Undo{}, cso()), std::nullopt) << wireName(state);
    }
    // Finished by a supervisor: not the server's step to take back, nor the supervisor's service.
    const Visit finished = run(visitIn(S::Serving), visitcmd::Finish{"selesai"}, supervisor());
    EXPECT_EQ(refusal(finished, visitcmd::Undo{}, cso()), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(finished, visitcmd::Undo{}, supervisor()), ErrorCode::NotAllowed);
}

TEST(Undoing, RemovesTheMistakenPeriodSoThatNoWaitIsCutShort)
{
    Context context = contextOf(cso());
    context.now += 5min;
    Visit visit = run(visitIn(S::Waiting), visitcmd::Call{}, context);
    context.now += 1min;
    visit = run(visit, visitcmd::Undo{}, context);
    EXPECT_EQ(visit.state, S::Waiting);
    EXPECT_EQ(visit.calls, 0);
    EXPECT_TRUE(visit.servedBy.isNull());
    EXPECT_EQ(secondsIn(visit, S::Waiting, kNow + 10min), 600);
    EXPECT_EQ(secondsIn(visit, S::Called, kNow + 10min), 0);
}

TEST(Undoing, AFinishFromHoldGoesBackToHold)
{
    const Visit done = run(visitIn(S::OnHold), visitcmd::Finish{"selesai"}, cso());
    const Visit visit = run(done, visitcmd::Undo{}, cso());
    EXPECT_EQ(visit.state, S::OnHold);
    EXPECT_EQ(visit.outcome, "");
}

TEST(Undoing, TwiceGoesBackTwoSteps)
{
    Visit visit = run(visitIn(S::NotHere), visitcmd::Undo{}, cso());
    EXPECT_EQ(visit.state, S::Called);
    EXPECT_EQ(visit.calls, 1);
    visit = run(visit, visitcmd::Undo{}, cso());
    EXPECT_EQ(visit.state, S::Waiting);
}

TEST(ClosingTheDay, LeavesTheEndedAloneAndLaterBookingsToo)
{
    EXPECT_EQ(refusal(visitIn(S::Done), visitcmd::CloseDay{}, machine()), ErrorCode::WrongState);
    Visit later = visitIn(S::Booked);
    later.day = later.day.plusDays(1);
    EXPECT_EQ(refusal(later, visitcmd::CloseDay{}, machine()), ErrorCode::WrongState);
}

TEST(Times, AreSumsOfPeriods)
{
    Context context = contextOf(cso());
    context.now += 10min;
    Visit visit = run(visitIn(S::Waiting), visitcmd::Call{}, context);
    context.now += 1min;
    visit = run(visit, visitcmd::Begin{}, context);
    context.now += 5min;
    visit = run(visit, visitcmd::Hold{"fotokopi"}, context);
    context.now += 3min;
    visit = run(visit, visitcmd::Resume{}, context);
    context.now += 2min;
    EXPECT_EQ(secondsIn(visit, S::Waiting, context.now), 600);
    EXPECT_EQ(secondsIn(visit, S::Called, context.now), 60);
    EXPECT_EQ(secondsIn(visit, S::Serving, context.now), 420);
    EXPECT_EQ(secondsIn(visit, S::OnHold, context.now), 180);
    EXPECT_EQ(visit.periods.back().officer, cso().displayName);
}

TEST(TheOrderOfCalling, IsConfirmedPriorityThenWaitThenId)
{
    Visit early = visitIn(S::Waiting);
    Visit late = early;
    late.id = idOf<VisitId>(2);
    EXPECT_TRUE(calledBefore(early, late));
    EXPECT_FALSE(calledBefore(late, early));
    late.periods.back().from += 1min;
    late.id = idOf<VisitId>(0);
    EXPECT_TRUE(calledBefore(early, late));
    late.priority = PriorityReason::Pregnant;
    late.priorityState = PriorityState::Proposed;
    EXPECT_TRUE(calledBefore(early, late));
    late.priorityState = PriorityState::Refused;
    EXPECT_TRUE(calledBefore(early, late));
    late.priorityState = PriorityState::Confirmed;
    EXPECT_TRUE(calledBefore(late, early));
    const Visit booked = visitIn(S::Booked);
    EXPECT_TRUE(calledBefore(early, booked));
    EXPECT_FALSE(calledBefore(early, early));
}

TEST(Tickets, AreALetterAndThreeDigits)
{
    EXPECT_EQ(ticketText(Service::Counter, 41), "A-041");
    EXPECT_EQ(ticketText(Service::Video, 7), "B-007");
    EXPECT_EQ(ticketText(Service::Company, 999), "D-999");
    EXPECT_EQ(ticketText(Service::DocumentFix, 1000), "E-1000");
}

TEST(VisitAudit, SaysWhoWhatAndWhy)
{
    const Visit before = visitIn(S::Serving);
    const auto events = decide(before, before.id, visitcmd::Hold{"fotokopi"}, contextOf(cso()));
    const AuditRecord record = auditOf(before, events->front(), core::Zone::Wib);
    EXPECT_EQ(record.subject, before.id.toString());
    EXPECT_EQ(record.what, "visit.held");
    EXPECT_EQ(record.from, "serving");
    EXPECT_EQ(record.to, "on_hold");
    EXPECT_EQ(record.reason, "fotokopi");
    EXPECT_EQ(record.roles, "cso");
}

} // namespace
} // namespace loket::domain::test

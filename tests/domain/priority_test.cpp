// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/audit.h"

#include <chrono>

namespace loket::domain::test {
namespace {

using core::ErrorCode;
using namespace std::chrono_literals;

Visit proposed()
{
    visitcmd::Register walkIn;
    walkIn.details = {std::nullopt, "Peserta Uji 001", ClaimReason::Resign, Service::Counter};
    walkIn.priority = PriorityReason::Ill;
    walkIn.priorityNote = "baru keluar rumah sakit";
    return run(Visit{}, walkIn, frontliner());
}

TEST(APriority, IsOnlyProposedByTheOfficerWhoRegisters)
{
    const Visit visit = proposed();
    EXPECT_EQ(visit.priorityState, PriorityState::Proposed);
    ASSERT_TRUE(visit.priorityProposed);
    EXPECT_EQ(visit.priorityProposed->user, frontliner().user);
    EXPECT_EQ(visit.priorityProposed->at, kNow);
    EXPECT_FALSE(visit.priorityDecided);
    EXPECT_EQ(visitIn(VisitState::Waiting).priorityState, PriorityState::None);
}

TEST(APriority, CountsOnceASecondOfficerConfirmsIt)
{
    Context later = contextOf(otherCso());
    later.now += 2min;
    const Visit visit = run(proposed(), visitcmd::ConfirmPriority{}, later);
    EXPECT_EQ(visit.priorityState, PriorityState::Confirmed);
    ASSERT_TRUE(visit.priorityDecided);
    EXPECT_EQ(visit.priorityDecided->user, otherCso().user);
    EXPECT_EQ(visit.priorityDecided->name, otherCso().displayName);
    EXPECT_EQ(visit.priorityDecided->at, kNow + 2min);
    EXPECT_EQ(visit.state, VisitState::Waiting);
    Visit first = visitIn(VisitState::Waiting);
    first.id = idOf<VisitId>(2);
    first.periods.back().from -= 30min;
    EXPECT_TRUE(calledBefore(visit, first));
    EXPECT_TRUE(calledBefore(first, proposed()));
}

TEST(APriority, IsNeverConfirmedOrRefusedByWhoProposedIt)
{
    EXPECT_EQ(refusal(proposed(), visitcmd::ConfirmPriority{}, frontliner()), ErrorCode::FourEyes);
    EXPECT_EQ(refusal(proposed(), visitcmd::RefusePriority{"x"}, frontliner()), ErrorCode::FourEyes);
    Actor promoted = frontliner();
    promoted.roles.add(Role::Supervisor);
    EXPECT_EQ(refusal(proposed(), visitcmd::ConfirmPriority{}, promoted), ErrorCode::FourEyes);
}

TEST(APriority, RefusedWithAWordStaysInTheOrdinaryOrder)
{
    EXPECT_EQ(refusal(proposed(), visitcmd::RefusePriority{" "}, cso()), ErrorCode::ReasonRequired);
    const Visit visit = run(proposed(), visitcmd::RefusePriority{"tidak ada surat"}, cso());
    EXPECT_EQ(visit.priorityState, PriorityState::Refused);
    EXPECT_EQ(visit.priorityRefusal, "tidak ada surat");
    EXPECT_EQ(refusal(visit, visitcmd::ConfirmPriority{}, otherCso()), ErrorCode::WrongState);
}

TEST(APriority, IsDecidedByOfficersOfTheBranchWhileThePersonWaits)
{
    for (const auto &role : EnumNames<Role>::kAll) {
        const bool may =
            RoleSet{Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor, Role::BranchHead}.has(role.value);
        const auto code = refusal(proposed(), visitcmd::ConfirmPriority{}, strangerWith(role.value));
        EXPECT_EQ(code, may ? std::nullopt : std::optional(ErrorCode::NotAllowed)) << role.name;
    }
    const Visit called = run(proposed(), visitcmd::Call{}, cso());
    EXPECT_EQ(refusal(called, visitcmd::ConfirmPriority{}, cso()), ErrorCode::WrongState);
    EXPECT_EQ(refusal(visitIn(VisitState::Waiting), visitcmd::ConfirmPriority{}, cso()), ErrorCode::WrongState);
}

TEST(APriority, LeavesBothPersonsInTheAudit)
{
    const auto created = decide(
        {}, idOf<VisitId>(1),
        [] {
            visitcmd::Register walkIn;
            walkIn.details.service = Service::Counter;
            walkIn.priority = PriorityReason::Other;
            walkIn.priorityNote = "membawa bayi";
            return visitcmd::Body(walkIn);
        }(),
        contextOf(frontliner()));
    ASSERT_TRUE(created);
    EXPECT_EQ(auditOf(Visit{}, created->front(), core::Zone::Wib).reason, "other: membawa bayi");
    const Visit visit = proposed();
    const auto refused = decide(visit, visit.id, visitcmd::RefusePriority{"tidak ada surat"}, contextOf(cso()));
    const AuditRecord record = auditOf(visit, refused->front(), core::Zone::Wib);
    EXPECT_EQ(record.what, "visit.priority_refused");
    EXPECT_EQ(record.actor, cso().user.toString());
    EXPECT_EQ(record.reason, "tidak ada surat");
}

} // namespace
} // namespace loket::domain::test

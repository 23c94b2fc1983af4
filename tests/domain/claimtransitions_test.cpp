// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/transitions.h"

#include <chrono>
#include <map>
#include <utility>

namespace loket::domain::test {
namespace {

using S = ClaimState;
using T = ClaimTrigger;
using core::ErrorCode;
using namespace std::chrono_literals;

struct Expected
{
    S to;
    RoleSet roles;
};

/// Written from the office's rules, not from the table under test.
const std::map<std::pair<S, T>, Expected> kAllowed = [] {
    const RoleSet anyApplicant{Role::Participant, Role::Frontliner, Role::Cso};
    const RoleSet orMachine{Role::Participant, Role::Frontliner, Role::Cso, Role::System};
    const RoleSet reviewers{Role::Verifier, Role::Cso};
    const RoleSet officer{Role::Cso};
    const RoleSet officerOrLine{Role::Cso, Role::System};
    const RoleSet second{Role::Supervisor, Role::BranchHead};
    const RoleSet system{Role::System};
    std::map<std::pair<S, T>, Expected> rows{
        {{S::Draft, T::Submit}, {S::Submitted, orMachine}},
        {{S::Draft, T::Expire}, {S::Expired, system}},
        {{S::Submitted, T::TakeForReview}, {S::DocumentReview, reviewers}},
        {{S::DocumentReview, T::TakeForReview}, {S::DocumentReview, reviewers}},
        {{S::DocumentReview, T::ReturnDocuments}, {S::Returned, reviewers}},
        {{S::DocumentReview, T::CompleteReview}, {S::Queued, reviewers}},
        {{S::Queued, T::Call}, {S::Called, officer}},
        {{S::Called, T::Call}, {S::Called, officer}},
        {{S::Called, T::Answer}, {S::InVerification, officerOrLine}},
        {{S::Called, T::MissLastAttempt}, {S::NoShow, officerOrLine}},
        {{S::InVerification, T::LoseLine}, {S::Called, officerOrLine}},
        {{S::InVerification, T::ProposeApproval}, {S::AwaitingSupervisor, officer}},
        {{S::InVerification, T::ProposeRejection}, {S::AwaitingSupervisor, officer}},
        {{S::InVerification, T::RejectDirectly}, {S::Rejected, officer}},
        {{S::InVerification, T::Postpone}, {S::Postponed, officer}},
        {{S::InVerification, T::ReturnDocuments}, {S::Returned, officer}},
        {{S::AwaitingSupervisor, T::Approve}, {S::Approved, second}},
        {{S::AwaitingSupervisor, T::SendBack}, {S::InVerification, second}},
        {{S::AwaitingSupervisor, T::SendBackForDocuments}, {S::Returned, second}},
        {{S::AwaitingSupervisor, T::RejectBySupervisor}, {S::Rejected, second}},
        {{S::Approved, T::OrderTransfer}, {S::PaymentPending, system}},
        {{S::PaymentPending, T::ConfirmPayment}, {S::Paid, system}},
        {{S::PaymentPending, T::FailPayment}, {S::PaymentFailed, system}},
        {{S::PaymentFailed, T::AcceptAccount}, {S::Approved, second}},
        {{S::Rejected, T::Reopen}, {S::DocumentReview, second}},
    };
    for (const S state : {S::Queued, S::Called, S::NoShow, S::InVerification})
        rows.insert({{state, T::Reschedule}, {S::Queued, orMachine}});
    for (const S state : {S::Returned, S::Postponed}) {
        rows.insert({{state, T::Supply}, {S::DocumentReview, anyApplicant}});
        rows.insert({{state, T::Expire}, {S::Expired, system}});
    }
    for (const S state : {S::Draft, S::Submitted, S::DocumentReview, S::Returned, S::Queued, S::Called,
                          S::InVerification, S::NoShow, S::Postponed, S::AwaitingSupervisor})
        rows.insert({{state, T::Withdraw}, {S::Cancelled, anyApplicant}});
    return rows;
}();

/// The command that pulls the trigger, with everything it asks for.
claimcmd::Body commandFor(T trigger, const Claim &claim)
{
    switch (trigger) {
    case T::Submit:
        return claimcmd::Submit{true, false};
    case T::TakeForReview:
        return claimcmd::TakeForReview{};
    case T::ReturnDocuments:
        return claimcmd::ReturnDocuments{{requestOf(DocumentKind::IdCard)}, {}, std::nullopt};
    case T::CompleteReview:
        return claimcmd::CompleteReview{std::nullopt};
    case T::Call:
        return claimcmd::Call{idOf<CallSessionId>(11), "6789"};
    case T::Answer:
        return claimcmd::RecordAnswer{};
    case T::MissLastAttempt:
        return claimcmd::RecordUnanswered{};
    case T::Reschedule:
        return claimcmd::Reschedule{ReasonCode::T06, {kNow + 240h * 5, Channel::Online}};
    case T::LoseLine:
        return claimcmd::LoseLine{};
    case T::ProposeApproval:
        return claimcmd::Decide{approvalOf(claim)};
    case T::ProposeRejection:
    case T::RejectDirectly:
        return claimcmd::Decide{decisionOf(Outcome::Reject, ReasonCode::R01)};
    case T::Postpone:
        return claimcmd::Decide{decisionOf(Outcome::Postpone, ReasonCode::T02)};
    case T::Supply:
        return claimcmd::Supply{};
    case T::Expire:
        return claimcmd::Expire{};
    case T::Approve:
        return approve();
    case T::SendBack:
        return claimcmd::SendBack{"periksa lagi", {}};
    case T::SendBackForDocuments:
        return claimcmd::SendBack{"foto ulang", {requestOf(DocumentKind::IdCard)}};
    case T::RejectBySupervisor:
        return claimcmd::RejectBySupervisor{{ReasonCode::R01}, "Ditolak.", "Keberatan ke cabang."};
    case T::OrderTransfer:
        return claimcmd::OrderTransfer{};
    case T::ConfirmPayment:
        return claimcmd::ConfirmPayment{"TRX-1"};
    case T::FailPayment:
        return claimcmd::FailPayment{ReasonCode::P07, {}};
    case T::AcceptAccount:
    case T::Reopen:
        return claimcmd::ConfirmChange{idOf<ChangeId>(77)};
    case T::Withdraw:
        return claimcmd::Withdraw{"KTP"};
    case T::Unknown:
        break;
    }
    return claimcmd::Expire{};
}

Claim preparedFor(S state, T trigger)
{
    Claim claim = claimIn(state);
    if (trigger == T::MissLastAttempt)
        claim.attempts = 2;
    if (trigger == T::Supply && state == S::Returned)
        claim = run(claim, attachOf(1, DocumentKind::IdCard, 'b'), participant());
    if (trigger == T::AcceptAccount || trigger == T::Reopen) {
        PendingChange change = changeOf(trigger == T::Reopen ? ChangeKind::Reopen : ChangeKind::Account);
        change.proposer = cso().user;
        claim.changes.push_back(change);
    }
    return claim;
}

Context contextFor(T trigger, const Actor &actor)
{
    Context context = contextOf(actor);
    if (trigger == T::RejectDirectly)
        context.policy.supervisorConfirmsRejection = false;
    if (trigger == T::Expire)
        context.now += std::chrono::days(40);
    return context;
}

/// Before a decision an account may change too; that only moves no state.
bool isPlainAccountChange(S state, T trigger)
{
    switch (state) {
    case S::Submitted:
    case S::DocumentReview:
    case S::Returned:
    case S::Queued:
    case S::Called:
    case S::InVerification:
    case S::NoShow:
    case S::Postponed:
        return trigger == T::AcceptAccount;
    default:
        return false;
    }
}

class EveryPair : public testing::Test
{
protected:
    template <typename Check> static void forEach(Check check)
    {
        for (const auto &state : EnumNames<S>::kAll) {
            if (state.value == S::Unknown)
                continue;
            for (const auto &trigger : EnumNames<T>::kAll) {
                if (trigger.value != T::Unknown && !isPlainAccountChange(state.value, trigger.value))
                    check(state.value, trigger.value);
            }
        }
    }
};

TEST_F(EveryPair, ReachesTheStateOfTheRulesOrIsRefusedAsWrongState)
{
    forEach([](S from, T trigger) {
        SCOPED_TRACE(std::string(wireName(from)) + " " + std::string(wireName(trigger)));
        const Claim claim = preparedFor(from, trigger);
        ASSERT_EQ(claim.state, from);
        const auto row = kAllowed.find({from, trigger});
        const claimcmd::Body command = commandFor(trigger, claim);
        for (const auto &role : EnumNames<Role>::kAll) {
            const Context context = contextFor(trigger, strangerWith(role.value));
            const auto code = refusal(claim, command, context);
            if (row == kAllowed.end()) {
                // Some commands look at their field before the state; the roles of no row may say so first.
                EXPECT_TRUE(code == ErrorCode::WrongState || code == ErrorCode::NotAllowed) << role.name;
                continue;
            }
            if (!row->second.roles.has(role.value)) {
                EXPECT_EQ(code, ErrorCode::NotAllowed) << role.name;
                continue;
            }
            ASSERT_EQ(code, std::nullopt) << role.name;
            EXPECT_EQ(run(claim, command, context).state, row->second.to) << role.name;
        }
    });
}

TEST_F(EveryPair, OutsideTheRulesIsRefusedAsWrongStateForEverybodyWhoCouldHaveARow)
{
    forEach([](S from, T trigger) {
        if (kAllowed.contains({from, trigger}))
            return;
        SCOPED_TRACE(std::string(wireName(from)) + " " + std::string(wireName(trigger)));
        const Claim claim = preparedFor(from, trigger);
        Actor everybody = actorOf(Role::Cso, 90);
        for (const auto &role : EnumNames<Role>::kAll)
            everybody.roles.add(role.value);
        EXPECT_EQ(refusal(claim, commandFor(trigger, claim), contextFor(trigger, everybody)), ErrorCode::WrongState);
    });
}

TEST(TransitionTable, HoldsExactlyTheRowsOfTheRules)
{
    EXPECT_EQ(claimTransitions().size(), kAllowed.size());
    for (const ClaimTransition &row : claimTransitions()) {
        const auto expected = kAllowed.find({row.from, row.trigger});
        ASSERT_NE(expected, kAllowed.end()) << wireName(row.from) << " " << wireName(row.trigger);
        EXPECT_EQ(row.to, expected->second.to);
        EXPECT_EQ(row.roles, expected->second.roles);
    }
}

TEST(TransitionTable, IsAnsweredByTheCommandsThatMoveNoStateOfTheirOwn)
{
    const Claim claim = claimIn(S::Called);
    EXPECT_EQ(run(claim, claimcmd::RecordUnanswered{}, cso()).state, S::Called);
    EXPECT_EQ(refusal(claimIn(S::Queued), claimcmd::RecordAnswer{}, cso()), ErrorCode::WrongState);
}

} // namespace
} // namespace loket::domain::test

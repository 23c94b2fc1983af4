// SPDX-License-Identifier: GPL-3.0-or-later
#include "chance.h"

#include "loket/domain/audit.h"
#include "loket/domain/transitions.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace loket::domain::test {
namespace {

using S = ClaimState;
using core::ErrorCode;

constexpr int kSteps = 100'000;
constexpr int kStepsOfALife = 100;
constexpr int kStepsAfterTheEnd = 8;
constexpr int kStepsOfAVisit = 80;

template <typename T> bool isPrefix(const std::vector<T> &shorter, const std::vector<T> &longer)
{
    return shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

bool isARow(S from, S to, const RoleSet &roles)
{
    return std::ranges::any_of(claimTransitions(), [&](const ClaimTransition &row) {
        return row.from == from && row.to == to && roles.hasAny(row.roles);
    });
}

/// The counter is the one place where an officer walks through several rows at once.
bool isCounterWalk(const std::vector<ClaimEvent> &events)
{
    return events.size() > 1 && events.front().header.actor.roles.has(Role::Cso);
}

bool isHeldBySomebody(S state)
{
    return state == S::DocumentReview || state == S::Called || state == S::InVerification;
}

void checkApproval(const Claim &before, const ClaimEvent &event, const Context &context)
{
    const auto *approved = std::get_if<claimevt::Approved>(&event.body);
    if (approved == nullptr)
        return;
    const UserId approver = event.header.actor.user;
    ASSERT_FALSE(approver.isNull());
    ASSERT_TRUE(before.decision.has_value());
    EXPECT_EQ(before.decision->outcome, Outcome::Approve);
    EXPECT_NE(approver, before.decision->maker);
    EXPECT_NE(approver, before.createdBy);
    EXPECT_EQ(std::ranges::find(before.changedBy, approver), before.changedBy.end());
    EXPECT_FALSE(before.onHold);
    EXPECT_FALSE(context.actorIsInvolved);
    EXPECT_TRUE(before.changes.empty());
    EXPECT_EQ(approved->benefit.net, before.decision->benefit->net);
    EXPECT_TRUE(approved->benefit.gross <= context.policy.supervisorLimit ||
                event.header.actor.roles.has(Role::BranchHead));
    EXPECT_TRUE(before.completeAt.has_value());
}

void checkChange(const Claim &before, const ClaimEvent &event)
{
    const auto *confirmed = std::get_if<claimevt::ChangeConfirmed>(&event.body);
    if (confirmed == nullptr)
        return;
    const auto change = std::ranges::find(before.changes, confirmed->change, &PendingChange::id);
    ASSERT_NE(change, before.changes.end());
    EXPECT_NE(change->proposer, event.header.actor.user);
    EXPECT_NE(change->checker, event.header.actor.user);
    EXPECT_TRUE(!change->byParticipant() || (change->checkedAt && !change->checker.isNull()));
    EXPECT_FALSE(before.state == S::PaymentFailed && change->kind == ChangeKind::Account && before.onHold);
}

void checkKept(const Claim &before, const Claim &after, const ClaimEvent &event)
{
    EXPECT_TRUE(isPrefix(before.history, after.history));
    ASSERT_LE(before.documents.size(), after.documents.size());
    for (std::size_t i = 0; i < before.documents.size(); ++i) {
        EXPECT_EQ(before.documents[i].kind, after.documents[i].kind);
        EXPECT_TRUE(isPrefix(before.documents[i].versions, after.documents[i].versions));
        EXPECT_TRUE(before.documents[i].id.isNull() || before.documents[i].id == after.documents[i].id);
    }
    EXPECT_TRUE(isPrefix(before.changedBy, after.changedBy));
    if (before.revision > 0) {
        EXPECT_EQ(before.createdBy, after.createdBy);
        EXPECT_TRUE(before.rulePack.empty() || before.rulePack == after.rulePack);
    }
    const bool writesForm = std::holds_alternative<claimevt::Created>(event.body) ||
                            std::holds_alternative<claimevt::DraftUpdated>(event.body) ||
                            std::holds_alternative<claimevt::ChangeConfirmed>(event.body);
    EXPECT_TRUE(writesForm || before.form == after.form);
}

void checkNothingShows(const Claim &before, const Claim &after, const ClaimEvent &event)
{
    const std::string &account = after.form.account.number;
    if (!after.history.empty()) {
        EXPECT_EQ(after.history.back().note.find(after.form.participant.nik), std::string::npos);
        EXPECT_EQ(after.history.back().note.find(account), std::string::npos);
    }
    const AuditRecord record = auditOf(before, event, core::Zone::Wib);
    EXPECT_EQ(record.reason.find(after.form.participant.nik), std::string::npos);
    for (const FieldChange &change : record.changes) {
        EXPECT_NE(change.after, after.form.participant.nik);
        EXPECT_NE(change.after, account);
    }
}

void checkStep(const Claim &before, const Claim &after, const ClaimEvent &event, const Context &context, bool walk)
{
    EXPECT_FALSE(isTerminal(before.state)) << "a claim that has ended changes no more";
    EXPECT_TRUE(before.state == after.state || before.state == S::Unknown || walk ||
                isARow(before.state, after.state, event.header.actor.roles))
        << wireName(before.state) << " to " << wireName(after.state);
    checkApproval(before, event, context);
    checkChange(before, event);
    checkKept(before, after, event);
    checkNothingShows(before, after, event);
    EXPECT_FALSE(std::holds_alternative<claimevt::TransferOrdered>(event.body) && before.onHold);
    EXPECT_TRUE(isHeldBySomebody(after.state) || after.reviewer.isNull());
    EXPECT_TRUE(after.attempts <= context.policy.callAttempts);
}

/// What a run has met, so that a property is not kept for want of a case.
struct Met
{
    std::map<S, int> states;
    std::map<ErrorCode, int> refusals;
    int accepted = 0;
};

/// One claim from nothing; returns how many commands were given.
int liveOnce(Chance &chance, Met &met)
{
    Claim claim;
    std::vector<ClaimEvent> all;
    core::Timestamp now = kNow;
    int step = 0;
    int afterTheEnd = 0;
    for (; step < kStepsOfALife && afterTheEnd < kStepsAfterTheEnd; ++step) {
        afterTheEnd += isTerminal(claim.state) ? 1 : 0;
        now += std::chrono::minutes(chance.below(60 * 12));
        // Now and then somebody is away for a month.
        if (chance.oneIn(8))
            now += std::chrono::days(31);
        const Context context = anyContext(chance, now);
        const auto events = decide(claim, idOf<ClaimId>(1), anyCommand(chance, claim), context);
        if (!events) {
            ++met.refusals[events.error().code];
            EXPECT_EQ(events.error().detail.find(kNik), std::string::npos);
            continue;
        }
        const Claim before = claim;
        for (const ClaimEvent &event : *events) {
            EXPECT_EQ(event.header, (EventHeader{context.command, before.revision + 1, context.now, context.actor}));
            const Claim last = claim;
            claim = evolve(claim, event);
            checkStep(last, claim, event, context, isCounterWalk(*events));
            all.push_back(event);
        }
        EXPECT_EQ(claim.revision, before.revision + (events->empty() ? 0 : 1));
        ++met.accepted;
        ++met.states[claim.state];
    }
    Claim replayed;
    for (const ClaimEvent &event : all)
        replayed = evolve(std::move(replayed), event);
    EXPECT_EQ(replayed, claim);
    return step;
}

TEST(AnyRunOfCommands, KeepsTheInvariantsOfAClaim)
{
    Chance chance(20261121);
    Met met;
    for (int given = 0; given < kSteps && !testing::Test::HasFailure();)
        given += liveOnce(chance, met);
    for (const auto &state : EnumNames<S>::kAll) {
        if (state.value != S::Unknown) {
            EXPECT_GT(met.states[state.value], 20) << state.name << " was hardly met";
        }
    }
    for (const ErrorCode code : {ErrorCode::FourEyes, ErrorCode::OnHold, ErrorCode::AboveLimit, ErrorCode::RulesChanged,
                                 ErrorCode::NotAllowed, ErrorCode::WrongState, ErrorCode::IncompleteDocuments,
                                 ErrorCode::IncompleteChecks, ErrorCode::IdentifiersNotConfirmed,
                                 ErrorCode::ReasonRequired, ErrorCode::ReasonNotApplicable, ErrorCode::NotEligible})
        EXPECT_GT(met.refusals[code], 20) << wireName(code) << " was hardly met";
    EXPECT_GT(met.accepted, kSteps / 20);
}

void checkVisit(const Visit &before, const Visit &after, const VisitEvent &event)
{
    ASSERT_FALSE(after.periods.empty());
    EXPECT_EQ(after.revision, before.revision + 1);
    EXPECT_EQ(after.periods.back().state, after.state);
    EXPECT_FALSE(after.periods.back().to.has_value());
    for (std::size_t i = 0; i + 1 < after.periods.size(); ++i)
        EXPECT_EQ(after.periods[i].to, after.periods[i + 1].from) << "no moment is lost or counted twice";
    if (const auto since = waitingSince(before)) {
        EXPECT_EQ(waitingSince(after), since) << "the arrival stays";
    }
    EXPECT_FALSE(before.voided) << "a void ticket is never used again";
    EXPECT_TRUE(before.state != VisitState::Unresolved);
    const bool undone = std::holds_alternative<visitevt::Undone>(event.body);
    EXPECT_TRUE(!undone || before.servedBy == event.header.actor.user);
    EXPECT_TRUE(after.state != VisitState::Waiting || after.servedBy.isNull());
    EXPECT_TRUE(after.state != VisitState::Called || after.calls > 0);
    EXPECT_TRUE(!after.outOfOrder || !after.outOfOrderReason.empty());
    EXPECT_EQ(after.priorityProposed.has_value(), after.priorityState != PriorityState::None);
    EXPECT_EQ(after.priorityDecided.has_value(),
              after.priorityState == PriorityState::Confirmed || after.priorityState == PriorityState::Refused);
    if (after.priorityDecided) {
        EXPECT_NE(after.priorityDecided->user, after.priorityProposed->user) << "a priority takes two persons";
    }
    EXPECT_TRUE(!after.overQuota || !after.overQuotaReason.empty() || after.priority != PriorityReason::None);
}

int visitOnce(Chance &chance, std::map<VisitState, int> &met)
{
    Visit visit;
    Visit replayed;
    core::Timestamp now = kNow;
    int step = 0;
    for (; step < kStepsOfAVisit; ++step) {
        now += std::chrono::seconds(chance.below(300));
        const Context context = anyContext(chance, now);
        const auto events = decide(visit, idOf<VisitId>(1), anyVisitCommand(chance), context);
        if (!events)
            continue;
        for (const VisitEvent &event : *events) {
            const Visit before = visit;
            visit = evolve(visit, event);
            replayed = evolve(std::move(replayed), event);
            checkVisit(before, visit, event);
        }
        ++met[visit.state];
    }
    EXPECT_EQ(replayed, visit);
    return step;
}

TEST(AnyRunOfCommands, KeepsTheInvariantsOfAVisit)
{
    Chance chance(20261122);
    std::map<VisitState, int> met;
    for (int given = 0; given < kSteps && !testing::Test::HasFailure();)
        given += visitOnce(chance, met);
    for (const auto &state : EnumNames<VisitState>::kAll) {
        const bool passing = state.value == VisitState::Unknown || state.value == VisitState::Arrived ||
                             state.value == VisitState::Moved;
        if (!passing) {
            EXPECT_GT(met[state.value], 20) << state.name << " was hardly met";
        }
    }
}

} // namespace
} // namespace loket::domain::test

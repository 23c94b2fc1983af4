// SPDX-License-Identifier: GPL-3.0-or-later
#include "chance.h"

#include "loket/domain/checklist.h"

#include <chrono>

namespace loket::domain::test {

using namespace std::chrono_literals;
using S = ClaimState;

Actor anybody(Chance &chance)
{
    if (chance.oneIn(6))
        return participant();
    if (chance.oneIn(6))
        return machine();
    static const std::initializer_list<std::pair<std::uint8_t, RoleSet>> kStaff{
        {1, {Role::Cso}},
        {2, {Role::Cso, Role::Supervisor}},
        {3, {Role::Verifier, Role::Supervisor}},
        {4, {Role::Frontliner, Role::Cso, Role::BranchHead}},
        {5, {Role::Supervisor}},
        {6, {Role::BranchHead}},
        {9, {Role::Supervisor}},
        {7, {Role::Helper}},
        {8, {Role::Cso, Role::Verifier, Role::Supervisor, Role::BranchHead}},
    };
    const auto [number, roles] = chance.oneOf(kStaff);
    Actor actor = actorOf(Role::Helper, number);
    actor.roles = roles;
    return actor;
}

Context anyContext(Chance &chance, core::Timestamp now)
{
    Context context = contextOf(anybody(chance));
    context.now = now;
    context.actorIsInvolved = chance.oneIn(30);
    context.openClaimExists = chance.oneIn(40);
    context.waitsLonger = chance.oneIn(10);
    context.quotaReached = chance.oneIn(6);
    context.policy.supervisorConfirmsRejection = !chance.oneIn(10);
    if (chance.oneIn(3))
        context.policy.supervisorLimit = {1'000'000};
    if (chance.oneIn(30))
        context.verdict->eligible = false;
    if (chance.oneIn(30))
        context.verdict->benefit->net.value -= 7;
    if (chance.oneIn(50))
        context.verdict->rulePack = "jht-2027.1";
    if (chance.oneIn(50))
        context.verdict.reset();
    return context;
}

namespace {

std::string anyText(Chance &chance)
{
    if (chance.oneIn(12))
        return {};
    return chance.oneIn(6) ? std::string("NIK ") + kNik + " diperiksa" : std::string("diperiksa");
}

Decision anyDecision(Chance &chance, const Claim &claim)
{
    Decision decision = approvalOf(claim);
    if (chance.oneIn(4)) {
        decision = decisionOf(chance.any<Outcome>(), chance.any<ReasonCode>());
        decision.benefit = sampleBenefit();
    }
    if (chance.oneIn(15))
        decision.confirmed.nikLast4 = "9999";
    decision.sentence = anyText(chance);
    return decision;
}

PendingChange anyChange(Chance &chance)
{
    PendingChange change = changeOf(chance.any<ChangeKind>(), static_cast<std::uint8_t>(100 + chance.below(50)));
    // The person stays the same, so that identifiers can still be confirmed.
    if (change.kind == ChangeKind::Nik)
        change.newValue = "9901021708900001";
    return change;
}

ChangeId anyPending(Chance &chance, const Claim &claim)
{
    return claim.changes.empty() ? idOf<ChangeId>(99) : chance.oneOf(claim.changes).id;
}

claimcmd::AttachDocument anyUpload(Chance &chance)
{
    const DocumentKind kind =
        chance.oneOf({DocumentKind::IdCard, DocumentKind::ParticipantCard, DocumentKind::BankPassbook});
    const auto base = static_cast<std::uint8_t>(10 * static_cast<int>(kind));
    return attachOf(static_cast<std::uint8_t>(base + 1 + chance.below(3)), kind, chance.oneOf({'a', 'b', 'c'}));
}

DocumentCheck anyJudgement(Chance &chance, const Claim &claim)
{
    DocumentCheck check;
    check.document = claim.documents.empty() ? idOf<DocumentId>(99) : chance.oneOf(claim.documents).id;
    check.state = chance.oneIn(4) ? DocumentState::Unreadable : DocumentState::Accepted;
    check.reason = chance.any<ReasonCode>();
    return check;
}

Slot anySlot(Chance &chance)
{
    return {kNow + std::chrono::hours(24 * chance.below(400)), chance.oneOf({Channel::Online, Channel::Booth})};
}

/// What a claim with a decision, or about to have one, is waiting for.
claimcmd::Body expectedOutcome(Chance &chance, const Claim &claim)
{
    switch (claim.state) {
    case S::InVerification:
        if (chance.oneIn(2))
            return claimcmd::RecordChecks{allPassed(claim)};
        return claimcmd::Decide{anyDecision(chance, claim)};
    case S::AwaitingSupervisor:
        if (chance.oneIn(3))
            return claimcmd::RejectBySupervisor{{ReasonCode::R01}, anyText(chance), anyText(chance)};
        return claimcmd::Approve{anyText(chance), sampleBenefit().net};
    case S::Approved:
        return claimcmd::OrderTransfer{};
    case S::PaymentPending:
        if (chance.oneIn(2))
            return claimcmd::FailPayment{ReasonCode::P07, anyText(chance)};
        return claimcmd::ConfirmPayment{"TRX-1"};
    case S::PaymentFailed:
    case S::Rejected:
        if (!claim.changes.empty())
            return claimcmd::ConfirmChange{anyPending(chance, claim)};
        return claimcmd::ProposeChange{changeOf(claim.state == S::Rejected ? ChangeKind::Reopen : ChangeKind::Account,
                                                static_cast<std::uint8_t>(100 + chance.below(50)))};
    default:
        break;
    }
    return claimcmd::RecordRegisters{};
}

/// What the state is waiting for.
claimcmd::Body expectedCommand(Chance &chance, const Claim &claim)
{
    switch (claim.state) {
    case S::Unknown:
        return claimcmd::Create{Channel::Online, sampleForm(), "v1"};
    case S::Draft:
        if (chance.oneIn(5))
            return claimcmd::Expire{};
        if (chance.oneIn(2))
            return anyUpload(chance);
        return claimcmd::Submit{chance.oneIn(2), chance.oneIn(2)};
    case S::Submitted:
        return claimcmd::TakeForReview{};
    case S::DocumentReview:
        return claimcmd::CompleteReview{anySlot(chance)};
    case S::Returned:
        if (chance.oneIn(3))
            return claimcmd::Expire{};
        if (chance.oneIn(2))
            return anyUpload(chance);
        return claimcmd::Supply{};
    case S::Postponed:
        if (chance.oneIn(3))
            return claimcmd::Expire{};
        return claimcmd::Supply{};
    case S::Queued:
        return claimcmd::Call{idOf<CallSessionId>(1), "6789"};
    case S::Called:
        if (!claim.session)
            return claimcmd::Call{idOf<CallSessionId>(1), "6789"};
        if (chance.oneIn(2))
            return claimcmd::RecordUnanswered{};
        return claimcmd::RecordAnswer{};
    case S::NoShow:
        return claimcmd::Reschedule{ReasonCode::T01, anySlot(chance)};
    default:
        return expectedOutcome(chance, claim);
    }
}

claimcmd::Body wildIntake(Chance &chance, const Claim &claim, std::uint64_t which)
{
    switch (which) {
    case 0:
        return claimcmd::Create{Channel::Counter, sampleForm(), "v1"};
    case 1:
        return claimcmd::UpdateDraft{sampleForm()};
    case 2:
        return anyUpload(chance);
    case 3:
        return claimcmd::RecordRegisters{};
    case 4:
        return claimcmd::JudgeDocument{anyJudgement(chance, claim)};
    case 5:
        return claimcmd::ReturnDocuments{{requestOf(DocumentKind::IdCard, chance.any<ReasonCode>())}, {}, std::nullopt};
    case 6:
        return claimcmd::BeginAtCounter{idOf<CallSessionId>(2)};
    case 7:
        return claimcmd::RecordUnanswered{};
    case 8:
        return claimcmd::Reschedule{chance.any<ReasonCode>(), anySlot(chance)};
    case 9:
        return claimcmd::LoseLine{};
    case 10:
        return claimcmd::Decide{anyDecision(chance, claim)};
    default:
        return claimcmd::Expire{};
    }
}

claimcmd::Body wildOutcome(Chance &chance, const Claim &claim, std::uint64_t which)
{
    switch (which) {
    case 12:
    case 13:
        return claimcmd::Approve{anyText(chance), sampleBenefit().net};
    case 14:
        return claimcmd::SendBack{anyText(chance), {}};
    case 15:
        return claimcmd::SendBack{anyText(chance), {requestOf(DocumentKind::IdCard, chance.any<ReasonCode>())}};
    case 16:
        return claimcmd::RejectBySupervisor{{chance.any<ReasonCode>()}, anyText(chance), anyText(chance)};
    case 17:
        return claimcmd::ProposeChange{anyChange(chance)};
    case 18:
        return claimcmd::ConfirmChange{anyPending(chance, claim)};
    case 19:
        return claimcmd::RefuseChange{anyPending(chance, claim), anyText(chance)};
    case 20:
        return claimcmd::PlaceHold{anyText(chance)};
    case 21:
        return claimcmd::ReleaseHold{anyText(chance)};
    case 22:
        // Rare, or no claim would live long.
        if (chance.oneIn(10))
            return claimcmd::Withdraw{anyText(chance)};
        return claimcmd::OrderTransfer{};
    default:
        return claimcmd::RecordAccess{chance.any<AccessKind>(), chance.any<FieldKey>(), anyText(chance)};
    }
}

} // namespace

claimcmd::Body anyCommand(Chance &chance, const Claim &claim)
{
    if (!chance.oneIn(3))
        return expectedCommand(chance, claim);
    constexpr std::uint64_t kWild = 24;
    constexpr std::uint64_t kFirstOutcome = 12;
    const std::uint64_t which = chance.below(kWild);
    return which < kFirstOutcome ? wildIntake(chance, claim, which) : wildOutcome(chance, claim, which);
}

visitcmd::Body anyVisitCommand(Chance &chance)
{
    const visitcmd::Details details{std::nullopt, "Peserta Uji 001", ClaimReason::Resign, chance.any<Service>()};
    switch (chance.below(18)) {
    case 0:
        return visitcmd::Book{details, kNow + std::chrono::hours(chance.below(48))};
    case 1: {
        visitcmd::Register command;
        command.details = details;
        command.priority = chance.any<PriorityReason>();
        command.priorityNote = anyText(chance);
        command.overQuotaReason = anyText(chance);
        return command;
    }
    case 17:
        if (chance.oneIn(2))
            return visitcmd::ConfirmPriority{};
        return visitcmd::RefusePriority{anyText(chance)};
    case 2:
        return visitcmd::ConfirmArrival{};
    case 3:
    case 4:
        return visitcmd::Call{anyText(chance)};
    case 5:
        return visitcmd::Recall{};
    case 6:
        return visitcmd::Begin{};
    case 7:
        return visitcmd::Hold{anyText(chance)};
    case 8:
        return visitcmd::Resume{};
    case 9:
        return visitcmd::Finish{anyText(chance)};
    case 10:
        return visitcmd::MarkNotHere{};
    case 11:
        return visitcmd::MarkLeft{};
    case 12:
        return visitcmd::Move{chance.any<Service>()};
    case 13:
        return visitcmd::Restore{};
    case 14:
        return visitcmd::Undo{};
    case 15:
        if (chance.oneIn(4))
            return visitcmd::CloseDay{};
        return visitcmd::Undo{};
    default:
        if (chance.oneIn(6))
            return visitcmd::Void{anyText(chance)};
        return visitcmd::Begin{};
    }
}

} // namespace loket::domain::test

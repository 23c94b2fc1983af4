// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/checklist.h"

#include <chrono>

namespace loket::domain::test {

using namespace std::chrono_literals;

const core::Timestamp kNow = core::timestampFromIso("2026-11-21T02:00:00.000Z").value();

Actor actorOf(Role role, std::uint8_t user)
{
    return {idOf<UserId>(user), "Petugas Uji " + std::to_string(user), RoleSet{role}, "PKL", "Meja 3"};
}

Actor participant()
{
    return {{}, {}, RoleSet{Role::Participant}, "PKL", {}};
}

Actor machine()
{
    return {{}, {}, RoleSet{Role::System}, "PKL", {}};
}

Actor strangerWith(Role role)
{
    if (role == Role::Participant)
        return participant();
    if (role == Role::System)
        return machine();
    return actorOf(role, 90);
}

Benefit sampleBenefit()
{
    Benefit benefit;
    benefit.balance = {6'000'000'000};
    benefit.gross = {60'000'000};
    benefit.taxableBase = {10'000'000};
    benefit.tax = {500'000};
    benefit.net = {59'500'000};
    benefit.regime = TaxRegime::FinalLumpSum;
    benefit.rulePack = "jht-2026.1";
    benefit.computedFor = core::localDate(kNow, core::Zone::Wib);
    return benefit;
}

RulesVerdict sampleVerdict()
{
    RulesVerdict verdict;
    verdict.eligible = true;
    verdict.required = {{DocumentKind::ParticipantCard, {}, true, true, ReasonCode::P02, "test"},
                        {DocumentKind::IdCard, {DocumentKind::Passport}, true, true, ReasonCode::P02, "test"},
                        {DocumentKind::BankPassbook, {}, false, true, ReasonCode::P02, "test"}};
    verdict.benefit = sampleBenefit();
    verdict.rulePack = "jht-2026.1";
    return verdict;
}

ClaimForm sampleForm()
{
    ClaimForm form;
    form.reason = ClaimReason::Resign;
    form.participant.name = "Peserta Uji 001";
    form.participant.nik = kNik;
    form.participant.birthDate = core::Date::of(1990, 8, 17).value();
    form.participant.kpj = {"99000000001"};
    form.participant.phone = "+628123456789";
    form.participant.employmentEnd = core::Date::of(2026, 9, 1).value();
    form.account = {"008", "9900000000001", "Peserta Uji 001"};
    return form;
}

Policy samplePolicy()
{
    Policy policy;
    policy.callAttempts = 3;
    policy.returnDays = 14;
    policy.postponeDays = 14;
    policy.draftDays = 30;
    policy.payWorkingDays = 5;
    policy.supervisorLimit = {250'000'000};
    policy.visitCallsBeforeNotHere = 1;
    return policy;
}

Context contextOf(const Actor &actor)
{
    Context context;
    context.policy = samplePolicy();
    context.command = idOf<CommandId>(200);
    context.actor = actor;
    context.now = kNow;
    context.verdict = sampleVerdict();
    context.payBy = core::Date::of(2026, 11, 27).value();
    context.claimNumber = "K-0387";
    context.ticket = "A-041";
    return context;
}

DocumentVersion versionOf(char digit)
{
    return {std::string(64, digit), "image/jpeg", 1000, {}, {}};
}

claimcmd::AttachDocument attachOf(std::uint8_t document, DocumentKind kind, char digit)
{
    return {idOf<DocumentId>(document), kind, versionOf(digit)};
}

DocumentRequest requestOf(DocumentKind kind, ReasonCode reason)
{
    return {kind, reason, "Foto ulang"};
}

Checks allPassed(const Claim &claim)
{
    Checks checks;
    for (const ChecklistItem item : checklistFor(claim.form.reason, servedThrough(claim)))
        checks.items.push_back({item, ItemResult::Pass, {}});
    checks.fields.push_back({FieldKey::Nik, FieldVerdict::Match, {}});
    return checks;
}

Decision approvalOf(const Claim &claim)
{
    Decision decision;
    decision.outcome = Outcome::Approve;
    decision.benefit = sampleBenefit();
    decision.confirmed = {claim.number, "0001"};
    return decision;
}

Decision decisionOf(Outcome outcome, ReasonCode code)
{
    Decision decision;
    decision.outcome = outcome;
    decision.reasons = {code};
    decision.sentence = sentenceFor(code);
    if (outcome == Outcome::Return)
        decision.requests = {requestOf(DocumentKind::IdCard, code)};
    return decision;
}

PendingChange changeOf(ChangeKind kind, std::uint8_t id)
{
    PendingChange change;
    change.id = idOf<ChangeId>(id);
    change.kind = kind;
    change.reason = "bukti diperiksa";
    switch (kind) {
    case ChangeKind::Account:
        change.account = {"014", "9900000000002", "Peserta Uji 001"};
        break;
    case ChangeKind::Nik:
        change.newValue = "9901011708900002";
        break;
    case ChangeKind::BirthDate:
        change.newValue = "1990-08-18";
        break;
    case ChangeKind::SopWaiver:
        change.newValue = "bank_passbook";
        break;
    default:
        change.newValue = "Peserta Uji 002";
        break;
    }
    return change;
}

claimcmd::Approve approve()
{
    return {"sesuai", sampleBenefit().net};
}

Claim run(const Claim &claim, const claimcmd::Body &command, const Context &context)
{
    const auto events = decide(claim, idOf<ClaimId>(1), command, context);
    if (!events) {
        ADD_FAILURE() << "refused: " << wireName(events.error().code) << ", " << events.error().detail << " "
                      << events.error().field;
        return claim;
    }
    Claim after = claim;
    for (const ClaimEvent &event : *events)
        after = evolve(std::move(after), event);
    return after;
}

Claim run(const Claim &claim, const claimcmd::Body &command, const Actor &actor)
{
    return run(claim, command, contextOf(actor));
}

std::optional<core::ErrorCode> refusal(const Claim &claim, const claimcmd::Body &command, const Context &context)
{
    const auto events = decide(claim, idOf<ClaimId>(1), command, context);
    return events ? std::nullopt : std::optional(events.error().code);
}

std::optional<core::ErrorCode> refusal(const Claim &claim, const claimcmd::Body &command, const Actor &actor)
{
    return refusal(claim, command, contextOf(actor));
}

std::string refusedField(const Claim &claim, const claimcmd::Body &command, const Context &context)
{
    const auto events = decide(claim, idOf<ClaimId>(1), command, context);
    return events ? std::string("accepted") : events.error().field;
}

namespace {

Claim draft()
{
    Claim claim = run({}, claimcmd::Create{Channel::Online, sampleForm(), "v1"}, participant());
    claim = run(claim, attachOf(1, DocumentKind::IdCard), participant());
    claim = run(claim, attachOf(2, DocumentKind::ParticipantCard), participant());
    return run(claim, attachOf(3, DocumentKind::BankPassbook), participant());
}

Claim queued()
{
    const Claim claim = run(claimIn(ClaimState::DocumentReview),
                            claimcmd::CompleteReview{Slot{kNow + 1h, Channel::Online}}, verifier());
    return claim;
}

Claim called()
{
    return run(queued(), claimcmd::Call{idOf<CallSessionId>(10), "********6789"}, cso());
}

Claim verified()
{
    const Claim claim = run(called(), claimcmd::RecordAnswer{}, cso());
    return run(claim, claimcmd::RecordChecks{allPassed(claim)}, cso());
}

Claim missed()
{
    Claim claim = run(called(), claimcmd::RecordUnanswered{}, cso());
    for (int attempt = 2; attempt <= 3; ++attempt) {
        claim = run(claim, claimcmd::Call{idOf<CallSessionId>(10), "6789"}, cso());
        claim = run(claim, claimcmd::RecordUnanswered{}, cso());
    }
    return claim;
}

Claim rejected()
{
    const Claim claim = run(verified(), claimcmd::Decide{decisionOf(Outcome::Reject, ReasonCode::R02)}, cso());
    return run(claim, claimcmd::RejectBySupervisor{{}, {}, "Keberatan diajukan ke kantor cabang."}, supervisor());
}

Claim expired()
{
    Context late = contextOf(machine());
    late.now += std::chrono::days(31);
    return run(draft(), claimcmd::Expire{}, late);
}

Claim approvedOrLater(ClaimState state)
{
    Claim claim = run(claimIn(ClaimState::AwaitingSupervisor), approve(), supervisor());
    if (state == ClaimState::Approved)
        return claim;
    claim = run(claim, claimcmd::OrderTransfer{}, machine());
    if (state == ClaimState::Paid)
        return run(claim, claimcmd::ConfirmPayment{"TRX-1"}, machine());
    if (state == ClaimState::PaymentFailed)
        return run(claim, claimcmd::FailPayment{ReasonCode::P07, "dormant"}, machine());
    return claim;
}

} // namespace

Claim claimIn(ClaimState state)
{
    switch (state) {
    case ClaimState::Unknown:
        return {};
    case ClaimState::Draft:
        return draft();
    case ClaimState::Submitted:
        return run(draft(), claimcmd::Submit{true, false}, participant());
    case ClaimState::DocumentReview:
        return run(claimIn(ClaimState::Submitted), claimcmd::TakeForReview{}, verifier());
    case ClaimState::Returned:
        return run(claimIn(ClaimState::DocumentReview),
                   claimcmd::ReturnDocuments{{requestOf(DocumentKind::IdCard)}, {}, std::nullopt}, verifier());
    case ClaimState::Queued:
        return queued();
    case ClaimState::Called:
        return called();
    case ClaimState::InVerification:
        return verified();
    case ClaimState::NoShow:
        return missed();
    case ClaimState::Postponed:
        return run(verified(), claimcmd::Decide{decisionOf(Outcome::Postpone, ReasonCode::P03)}, cso());
    case ClaimState::AwaitingSupervisor: {
        const Claim claim = verified();
        return run(claim, claimcmd::Decide{approvalOf(claim)}, cso());
    }
    case ClaimState::Approved:
    case ClaimState::PaymentPending:
    case ClaimState::PaymentFailed:
    case ClaimState::Paid:
        return approvedOrLater(state);
    case ClaimState::Rejected:
        return rejected();
    case ClaimState::Expired:
        return expired();
    case ClaimState::Cancelled:
        return run(draft(), claimcmd::Withdraw{}, participant());
    }
    return {};
}

} // namespace loket::domain::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/checklist.h"

#include <algorithm>
#include <chrono>

namespace loket::domain::test {
namespace {

using S = ClaimState;
using core::ErrorCode;
using namespace std::chrono_literals;

claimcmd::Create creation()
{
    return {Channel::Online, sampleForm(), "v1"};
}

TEST(Creating, NeedsChannelConsentBranchAndNoOtherOpenClaim)
{
    claimcmd::Create command = creation();
    command.channel = Channel::Unknown;
    EXPECT_EQ(refusal({}, command, participant()), ErrorCode::InvalidValue);
    command = creation();
    command.consentVersion = " ";
    EXPECT_EQ(refusal({}, command, participant()), ErrorCode::ConsentRequired);
    Context context = contextOf(participant());
    context.actor.branch.clear();
    EXPECT_EQ(refusal({}, creation(), context), ErrorCode::MissingField);
    context = contextOf(participant());
    context.openClaimExists = true;
    EXPECT_EQ(refusal({}, creation(), context), ErrorCode::OpenClaimExists);
    EXPECT_EQ(refusal({}, creation(), supervisor()), ErrorCode::NotAllowed);
}

TEST(Creating, TwiceIsADuplicateAndAnythingElseBeforeItIsNotFound)
{
    EXPECT_EQ(refusal(claimIn(S::Draft), creation(), participant()), ErrorCode::Duplicate);
    EXPECT_EQ(refusal({}, claimcmd::Submit{true, false}, participant()), ErrorCode::NotFound);
}

TEST(Creating, WritesIdentifiersInTheirOneForm)
{
    claimcmd::Create command = creation();
    command.form.participant.nik = "9901 0117 0890 0001";
    command.form.participant.phone = "0812-3456-789";
    const Claim claim = run({}, command, participant());
    EXPECT_EQ(claim.form.participant.nik, kNik);
    EXPECT_EQ(claim.form.participant.phone, "+628123456789");
}

TEST(Officers, WithoutAnAccountMayDoNothing)
{
    Context context = contextOf(cso());
    context.actor.user = {};
    EXPECT_EQ(refusal(claimIn(S::Submitted), claimcmd::TakeForReview{}, context), ErrorCode::NotAllowed);
}

TEST(Submitting, NeedsAnAnsweredCodeOrAnOfficerWhoAssists)
{
    const Claim claim = claimIn(S::Draft);
    EXPECT_EQ(refusal(claim, claimcmd::Submit{}, participant()), ErrorCode::IdentifiersNotConfirmed);
    // A participant cannot call themselves assisted.
    EXPECT_EQ(refusal(claim, claimcmd::Submit{false, true}, participant()), ErrorCode::IdentifiersNotConfirmed);
    EXPECT_EQ(refusal(claim, claimcmd::Submit{false, true}, frontliner()), std::nullopt);
}

TEST(Submitting, NamesTheFieldThatIsMissing)
{
    const Context context = contextOf(participant());
    const claimcmd::Submit submit{true, false};
    struct Case
    {
        void (*spoil)(ClaimForm &);
        std::string field;
    };
    const std::vector<Case> cases{
        {[](ClaimForm &form) { form.reason = ClaimReason::Unknown; }, "reason"},
        {[](ClaimForm &form) { form.participant.name = " "; }, "participant.name"},
        {[](ClaimForm &form) { form.participant.nik.clear(); }, "participant.nik"},
        {[](ClaimForm &form) { form.participant.nik = "12"; }, "participant.nik"},
        {[](ClaimForm &form) { form.participant.birthDate.reset(); }, "participant.birthDate"},
        {[](ClaimForm &form) { form.participant.birthDate = core::Date::of(2027, 1, 1).value(); },
         "participant.birthDate"},
        {[](ClaimForm &form) { form.participant.kpj.clear(); }, "participant.kpj"},
        {[](ClaimForm &form) { form.participant.kpj = {"x"}; }, "participant.kpj"},
        {[](ClaimForm &form) { form.participant.phone.clear(); }, "participant.phone"},
        {[](ClaimForm &form) { form.participant.phone = "021"; }, "participant.phone"},
        {[](ClaimForm &form) { form.account.bankCode = "1"; }, "account.bankCode"},
        {[](ClaimForm &form) { form.account.number = "1"; }, "account.number"},
        {[](ClaimForm &form) { form.account.holder.clear(); }, "account.holder"},
    };
    for (const Case &each : cases) {
        Claim claim = claimIn(S::Draft);
        each.spoil(claim.form);
        EXPECT_EQ(refusedField(claim, submit, context), each.field);
    }
}

TEST(Submitting, AForeignerMayLackANikAndAnAssistedPersonATelephone)
{
    Claim claim = claimIn(S::Draft);
    claim.form.participant.nik.clear();
    claim.form.participant.phone.clear();
    claim.form.reason = ClaimReason::LeaveIdWna;
    claim.form.details.leavingOn = *core::Date::fromIso("2026-12-05");
    EXPECT_EQ(refusal(claim, claimcmd::Submit{false, true}, frontliner()), std::nullopt);
}

TEST(Submitting, AloneNeedsTheDocumentsOfTheLawAndAssistedDoesNot)
{
    Claim claim = claimIn(S::Draft);
    std::erase_if(claim.documents, [](const Document &document) { return document.kind == DocumentKind::IdCard; });
    EXPECT_EQ(refusal(claim, claimcmd::Submit{true, false}, participant()), ErrorCode::IncompleteDocuments);
    EXPECT_EQ(refusedField(claim, claimcmd::Submit{true, false}, contextOf(participant())), "documents.id_card");
    EXPECT_EQ(refusal(claim, claimcmd::Submit{false, true}, frontliner()), std::nullopt);
}

TEST(Submitting, NeedsAVerdictAndNoOtherOpenClaim)
{
    Context context = contextOf(participant());
    context.verdict.reset();
    EXPECT_EQ(refusal(claimIn(S::Draft), claimcmd::Submit{true, false}, context), ErrorCode::Unavailable);
    context = contextOf(participant());
    context.openClaimExists = true;
    EXPECT_EQ(refusal(claimIn(S::Draft), claimcmd::Submit{true, false}, context), ErrorCode::OpenClaimExists);
}

TEST(Attaching, RefusesWhatIsNoDocument)
{
    const Claim claim = claimIn(S::Draft);
    claimcmd::AttachDocument command = attachOf(9, DocumentKind::FamilyCard);
    command.version.sha256 = "ABC";
    EXPECT_EQ(refusal(claim, command, participant()), ErrorCode::Malformed);
    command = attachOf(9, DocumentKind::FamilyCard);
    command.version.mediaType = "text/html";
    EXPECT_EQ(refusal(claim, command, participant()), ErrorCode::UnsupportedMedia);
    command = attachOf(9, DocumentKind::FamilyCard);
    command.version.sizeBytes = 0;
    EXPECT_EQ(refusal(claim, command, participant()), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(claim, attachOf(9, DocumentKind::Unknown), participant()), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(claim, attachOf(0, DocumentKind::Photo), participant()), ErrorCode::MissingField);
    EXPECT_EQ(refusal(claim, attachOf(1, DocumentKind::Photo), participant()), ErrorCode::Duplicate);
    EXPECT_EQ(refusal(claim, attachOf(9, DocumentKind::Photo), helper()), ErrorCode::NotAllowed);
}

TEST(Attaching, IsClosedWhileASupervisorLooksAndAfterApproval)
{
    for (const S state : {S::AwaitingSupervisor, S::Approved, S::PaymentPending, S::Paid, S::Expired, S::Cancelled})
        EXPECT_EQ(refusal(claimIn(state), attachOf(9, DocumentKind::Photo), cso()), ErrorCode::WrongState)
            << wireName(state);
}

TEST(Attaching, AParticipantDoesNotReplaceWhatAnOfficerAccepted)
{
    const Claim claim =
        run(claimIn(S::DocumentReview), claimcmd::JudgeDocument{{idOf<DocumentId>(1), DocumentState::Accepted, {}, {}}},
            verifier());
    EXPECT_EQ(refusal(claim, attachOf(1, DocumentKind::IdCard, 'b'), participant()), ErrorCode::WrongState);
    EXPECT_EQ(refusal(claim, attachOf(1, DocumentKind::IdCard, 'b'), cso()), std::nullopt);
}

TEST(Judging, NeedsADocumentAVerdictAndACode)
{
    const Claim claim = claimIn(S::DocumentReview);
    const auto id = idOf<DocumentId>(1);
    EXPECT_EQ(
        refusal(claim, claimcmd::JudgeDocument{{idOf<DocumentId>(50), DocumentState::Accepted, {}, {}}}, verifier()),
        ErrorCode::NotFound);
    EXPECT_EQ(refusal(claim, claimcmd::JudgeDocument{{id, DocumentState::Superseded, {}, {}}}, verifier()),
              ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(claim, claimcmd::JudgeDocument{{id, DocumentState::Unreadable, {}, {}}}, verifier()),
              ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::JudgeDocument{{id, DocumentState::Unreadable, ReasonCode::R01, {}}}, verifier()),
              ErrorCode::ReasonNotApplicable);
    EXPECT_EQ(refusal(claim, claimcmd::JudgeDocument{{id, DocumentState::Accepted, {}, {}}}, frontliner()),
              ErrorCode::NotAllowed);
}

TEST(Checking, TakesKnownRowsOnly)
{
    const Claim claim = claimIn(S::DocumentReview);
    EXPECT_EQ(refusal(claim, claimcmd::RecordChecks{}, verifier()), ErrorCode::MissingField);
    EXPECT_EQ(refusal(claim, claimcmd::RecordChecks{{{{FieldKey::Unknown, FieldVerdict::Match, {}}}, {}}}, verifier()),
              ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(claim, claimcmd::RecordChecks{{{}, {{ChecklistItem::IdCardHeld, ItemResult::Unknown, {}}}}},
                      verifier()),
              ErrorCode::InvalidValue);
}

TEST(Returning, NeedsARequestWithACodeOfAReturn)
{
    const Claim claim = claimIn(S::DocumentReview);
    EXPECT_EQ(refusal(claim, claimcmd::ReturnDocuments{}, verifier()), ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::ReturnDocuments{{requestOf(DocumentKind::IdCard, ReasonCode::R01)}, {}, {}},
                      verifier()),
              ErrorCode::ReasonNotApplicable);
    EXPECT_EQ(refusal(claim, claimcmd::ReturnDocuments{{requestOf(DocumentKind::IdCard, ReasonCode::Unknown)}, {}, {}},
                      verifier()),
              ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::ReturnDocuments{{requestOf(DocumentKind::Unknown)}, {}, {}}, verifier()),
              ErrorCode::InvalidValue);
    const auto yesterday = core::Date::of(2026, 11, 20).value();
    EXPECT_EQ(refusal(claim, claimcmd::ReturnDocuments{{requestOf(DocumentKind::IdCard)}, {}, yesterday}, verifier()),
              ErrorCode::InvalidValue);
}

TEST(Completing, NeedsTheDocumentsOfTheLawTheRulesAndAFutureSlot)
{
    Claim claim = claimIn(S::DocumentReview);
    EXPECT_EQ(refusal(claim, claimcmd::CompleteReview{Slot{kNow, Channel::Online}}, verifier()),
              ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(claim, claimcmd::CompleteReview{Slot{kNow + 1h, Channel::Unknown}}, verifier()),
              ErrorCode::InvalidValue);
    Context context = contextOf(verifier());
    context.payBy.reset();
    EXPECT_EQ(refusal(claim, claimcmd::CompleteReview{}, context), ErrorCode::Unavailable);
    context = contextOf(verifier());
    context.verdict->rulePack = "jht-2027.1";
    EXPECT_EQ(refusal(claim, claimcmd::CompleteReview{}, context), ErrorCode::RulesChanged);
    claim.documents.front().state = DocumentState::Unreadable;
    EXPECT_EQ(refusal(claim, claimcmd::CompleteReview{}, verifier()), ErrorCode::IncompleteDocuments);
}

TEST(Completing, TakesAnAlternativeForARequiredDocument)
{
    Claim claim = claimIn(S::DocumentReview);
    claim.documents.front().kind = DocumentKind::Passport;
    EXPECT_EQ(refusal(claim, claimcmd::CompleteReview{}, verifier()), std::nullopt);
}

TEST(Supplying, WaitsForWhatWasAskedFor)
{
    const Claim claim = claimIn(S::Returned);
    EXPECT_EQ(refusal(claim, claimcmd::Supply{}, participant()), ErrorCode::IncompleteDocuments);
    const Claim supplied = run(claim, attachOf(1, DocumentKind::IdCard, 'b'), participant());
    EXPECT_EQ(refusal(supplied, claimcmd::Supply{}, participant()), std::nullopt);
}

TEST(Calling, KeepsNoFullNumber)
{
    const Claim claim = claimIn(S::Queued);
    EXPECT_EQ(refusal(claim, claimcmd::Call{idOf<CallSessionId>(1), "08123456789"}, cso()), ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(claim, claimcmd::Call{{}, "6789"}, cso()), ErrorCode::MissingField);
}

TEST(Calling, CountsEachRingingOnce)
{
    const Claim once = run(claimIn(S::Called), claimcmd::RecordUnanswered{}, cso());
    EXPECT_EQ(once.attempts, 1);
    EXPECT_EQ(refusal(once, claimcmd::RecordUnanswered{}, cso()), ErrorCode::WrongState);
    EXPECT_EQ(refusal(once, claimcmd::RecordAnswer{}, cso()), ErrorCode::WrongState);
    EXPECT_EQ(claimIn(S::NoShow).attempts, 3);
}

TEST(Rescheduling, NeedsATechnicalCodeAndASlotAhead)
{
    const Claim claim = claimIn(S::NoShow);
    const Slot slot{kNow + 24h, Channel::Online};
    EXPECT_EQ(refusal(claim, claimcmd::Reschedule{ReasonCode::Unknown, slot}, cso()), ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::Reschedule{ReasonCode::P01, slot}, cso()), ErrorCode::ReasonNotApplicable);
    EXPECT_EQ(refusal(claim, claimcmd::Reschedule{ReasonCode::T01, {kNow - 1h, Channel::Online}}, cso()),
              ErrorCode::InvalidValue);
    const Claim again = run(claim, claimcmd::Reschedule{ReasonCode::T01, slot}, cso());
    EXPECT_EQ(again.attempts, 0);
    EXPECT_EQ(again.slot, slot);
}

TEST(Expiring, WaitsForTheDeadlineAndForAHold)
{
    EXPECT_EQ(refusal(claimIn(S::Draft), claimcmd::Expire{}, machine()), ErrorCode::WrongState);
    Context lastDay = contextOf(machine());
    lastDay.now += std::chrono::days(14);
    EXPECT_EQ(refusal(claimIn(S::Returned), claimcmd::Expire{}, lastDay), ErrorCode::WrongState);
    Context late = contextOf(machine());
    late.now += std::chrono::days(15);
    EXPECT_EQ(refusal(claimIn(S::Returned), claimcmd::Expire{}, late), std::nullopt);
    const Claim held = run(claimIn(S::Returned), claimcmd::PlaceHold{"dugaan pemalsuan"}, supervisor());
    EXPECT_EQ(refusal(held, claimcmd::Expire{}, late), ErrorCode::OnHold);
}

TEST(Withdrawing, SaysHowThePersonWasIdentified)
{
    EXPECT_EQ(refusal(claimIn(S::Queued), claimcmd::Withdraw{}, frontliner()), ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claimIn(S::Queued), claimcmd::Withdraw{}, participant()), std::nullopt);
}

TEST(Holding, NeedsAReasonAndSomebodyWhoMayAndEndsOnce)
{
    const Claim claim = claimIn(S::Queued);
    EXPECT_EQ(refusal(claim, claimcmd::PlaceHold{}, supervisor()), ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::PlaceHold{"x"}, cso()), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(claim, claimcmd::ReleaseHold{"x"}, supervisor()), ErrorCode::WrongState);
    const Claim held = run(claim, claimcmd::PlaceHold{"x"}, headOffice());
    EXPECT_TRUE(held.onHold);
    EXPECT_EQ(refusal(held, claimcmd::PlaceHold{"x"}, supervisor()), ErrorCode::WrongState);
    EXPECT_EQ(refusal(held, claimcmd::ReleaseHold{" "}, supervisor()), ErrorCode::ReasonRequired);
    EXPECT_FALSE(run(held, claimcmd::ReleaseHold{"selesai"}, supervisor()).onHold);
    EXPECT_EQ(refusal(claimIn(S::Paid), claimcmd::PlaceHold{"x"}, supervisor()), ErrorCode::WrongState);
}

TEST(Paying, NeedsTheBanksReferenceOrItsCode)
{
    const Claim claim = claimIn(S::PaymentPending);
    EXPECT_EQ(refusal(claim, claimcmd::ConfirmPayment{" "}, machine()), ErrorCode::MissingField);
    EXPECT_EQ(refusal(claim, claimcmd::FailPayment{}, machine()), ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::FailPayment{ReasonCode::P01, {}}, machine()), ErrorCode::ReasonNotApplicable);
}

TEST(Paying, IsStoppedByAHoldButTheBanksWordIsKept)
{
    const Claim approved = run(claimIn(S::Approved), claimcmd::PlaceHold{"x"}, supervisor());
    EXPECT_EQ(refusal(approved, claimcmd::OrderTransfer{}, machine()), ErrorCode::OnHold);
    const Claim pending = run(claimIn(S::PaymentPending), claimcmd::PlaceHold{"x"}, supervisor());
    EXPECT_EQ(refusal(pending, claimcmd::ConfirmPayment{"TRX-1"}, machine()), std::nullopt);
}

TEST(Looking, LeavesNoEventAndNeedsAReasonToReveal)
{
    const Claim claim = claimIn(S::Paid);
    const auto seen = decide(claim, claim.id, claimcmd::RecordAccess{AccessKind::ViewDocument, FieldKey::Unknown, {}},
                             contextOf(cso()));
    ASSERT_TRUE(seen);
    EXPECT_TRUE(seen->empty());
    EXPECT_EQ(refusal(claim, claimcmd::RecordAccess{AccessKind::RevealField, FieldKey::Nik, {}}, cso()),
              ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::RecordAccess{AccessKind::Unknown, FieldKey::Nik, "x"}, cso()),
              ErrorCode::InvalidValue);
    EXPECT_EQ(refusal(claim, claimcmd::RecordAccess{AccessKind::ViewDocument, FieldKey::Nik, {}}, helper()),
              ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(claim, claimcmd::RecordAccess{AccessKind::ViewDocument, FieldKey::Nik, {}}, participant()),
              ErrorCode::NotAllowed);
}

} // namespace
} // namespace loket::domain::test

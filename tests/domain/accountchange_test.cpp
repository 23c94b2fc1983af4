// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/audit.h"

#include <algorithm>
#include <array>
#include <chrono>

// A participant's other account after the bank has sent the money back: asked for by the participant, looked at by an
// officer, agreed to by a second one.

namespace loket::domain::test {
namespace {

using S = ClaimState;
using core::ErrorCode;
using namespace std::chrono_literals;

const claimcmd::ProposeChange kWish{changeOf(ChangeKind::Account)};
const claimcmd::ConfirmChange kYes{idOf<ChangeId>(77)};
const claimcmd::RefuseChange kNo{idOf<ChangeId>(77), "nama berbeda"};

Claim failedWithPaper()
{
    Claim claim = claimIn(S::PaymentFailed);
    claim.payment->at -= 1min;
    return run(claim, attachOf(60, DocumentKind::BankPassbook, 'e'), participant());
}

Claim wished()
{
    return run(failedWithPaper(), kWish, participant());
}

Actor withRole(Actor actor, Role role)
{
    actor.roles.add(role);
    return actor;
}

TEST(AParticipantsAccount, CanBeAskedForOnlyWhenTheBankHasRefused)
{
    constexpr std::array kAll{S::Draft,    S::Submitted, S::DocumentReview, S::Returned,  S::Queued,
                              S::Called,   S::NoShow,    S::InVerification, S::Postponed, S::AwaitingSupervisor,
                              S::Approved, S::Paid,      S::PaymentPending, S::Rejected,  S::Expired,
                              S::Cancelled};
    for (const S state : kAll)
        EXPECT_NE(refusal(claimIn(state), kWish, participant()), std::nullopt) << wireName(state);
    EXPECT_EQ(refusal(failedWithPaper(), kWish, participant()), std::nullopt);
}

TEST(AParticipantsAccount, IsTheOnlyThingParticipantsCanPropose)
{
    for (const ChangeKind kind : {ChangeKind::Nik, ChangeKind::Name, ChangeKind::BirthDate, ChangeKind::SopWaiver,
                                  ChangeKind::EvidenceUse, ChangeKind::Reopen}) {
        for (const S state : {S::PaymentFailed, S::InVerification, S::Rejected, S::Returned})
            EXPECT_NE(refusal(claimIn(state), claimcmd::ProposeChange{changeOf(kind)}, participant()), std::nullopt)
                << wireName(kind) << " in " << wireName(state);
    }
}

TEST(AParticipantsAccount, NeedsAPaperThatCameAfterTheRefusalOfTheBank)
{
    Claim claim = claimIn(S::PaymentFailed);
    EXPECT_EQ(refusal(claim, kWish, participant()), ErrorCode::IncompleteDocuments);
    claim = failedWithPaper();
    claim.payment->at += 1min;
    EXPECT_EQ(refusal(claim, kWish, participant()), ErrorCode::IncompleteDocuments);
    EXPECT_EQ(refusal(claimIn(S::PaymentFailed), kWish, cso()), std::nullopt) << "an officer has seen the paper";
}

TEST(AParticipantsAccount, IsNeverConfirmedByTheParticipantNorTheMachine)
{
    for (const Actor &actor : {participant(), machine(), actorOf(Role::Frontliner, 33)}) {
        EXPECT_EQ(refusal(wished(), kYes, actor), ErrorCode::NotAllowed);
        EXPECT_EQ(refusal(run(wished(), kYes, cso()), kYes, actor), ErrorCode::NotAllowed);
    }
}

TEST(AParticipantsAccount, TakesEffectAfterAnOfficerAndASecondPerson)
{
    const Claim before = wished();
    EXPECT_TRUE(before.changes.front().byParticipant());
    const Claim checked = run(before, kYes, cso());
    EXPECT_EQ(checked.state, S::PaymentFailed);
    EXPECT_EQ(checked.form, before.form);
    EXPECT_EQ(checked.changes.front().checker, cso().user);
    EXPECT_EQ(checked.changes.front().checkedAt, kNow);
    const Claim after = run(checked, kYes, supervisor());
    EXPECT_EQ(after.state, S::Approved);
    EXPECT_EQ(after.form.account, kWish.change.account);
    EXPECT_TRUE(after.changes.empty());
    EXPECT_NE(std::ranges::find(after.changedBy, cso().user), after.changedBy.end());
}

TEST(AParticipantsAccount, IsNotPassedByASupervisorAlone)
{
    EXPECT_EQ(refusal(wished(), kYes, supervisor()), ErrorCode::FourEyes);
    const Actor both = withRole(supervisor(), Role::Cso);
    const Claim checked = run(wished(), kYes, both);
    EXPECT_EQ(checked.state, S::PaymentFailed);
    EXPECT_EQ(refusal(checked, kYes, both), ErrorCode::FourEyes);
    EXPECT_EQ(refusal(checked, kYes, otherSupervisor()), std::nullopt);
}

TEST(AParticipantsAccount, IsNotCheckedTwiceByOfficersOfTheSameRank)
{
    EXPECT_EQ(refusal(run(wished(), kYes, cso()), kYes, otherCso()), ErrorCode::NotAllowed);
}

TEST(AParticipantsAccount, IsNothingForARelativeAtTheDesk)
{
    Context own = contextOf(cso());
    own.actorIsInvolved = true;
    EXPECT_EQ(refusal(wished(), kYes, own), ErrorCode::FourEyes);
}

TEST(AParticipantsAccount, CanBeChangedUntilAnOfficerHasLooked)
{
    PendingChange other = changeOf(ChangeKind::Account, 78);
    other.account.number = "9900000000003";
    const Claim again = run(wished(), claimcmd::ProposeChange{other}, participant());
    ASSERT_EQ(again.changes.size(), 1U);
    EXPECT_EQ(again.changes.front().account.number, "9900000000003");
    EXPECT_EQ(refusal(wished(), claimcmd::ProposeChange{other}, cso()), ErrorCode::Duplicate);
    const Claim checked = run(wished(), kYes, cso());
    EXPECT_EQ(refusal(checked, claimcmd::ProposeChange{other}, participant()), ErrorCode::Duplicate);
    const Claim byOfficer = run(failedWithPaper(), kWish, cso());
    EXPECT_EQ(refusal(byOfficer, claimcmd::ProposeChange{other}, participant()), ErrorCode::Duplicate);
}

TEST(AParticipantsAccount, IsRefusedByEitherOfficerInWordsThatTheParticipantReads)
{
    for (const Actor &actor : {cso(), verifier(), supervisor()}) {
        const Claim refused = run(wished(), kNo, actor);
        EXPECT_TRUE(refused.changes.empty());
        EXPECT_EQ(refused.state, S::PaymentFailed);
        EXPECT_EQ(refused.payment->accountRefusal, "nama berbeda");
        PendingChange other = changeOf(ChangeKind::Account, 78);
        EXPECT_TRUE(run(refused, claimcmd::ProposeChange{other}, participant()).payment->accountRefusal.empty());
    }
    EXPECT_EQ(refusal(wished(), kNo, machine()), ErrorCode::NotAllowed);
    EXPECT_TRUE(run(wished(), kNo, participant()).payment->accountRefusal.empty()) << "taken back, not refused";
}

TEST(AnInquiry, IsRecordedByTheCentreOnlyAndStaysWithTheAccount)
{
    claimcmd::RecordInquiry inquiry{idOf<ChangeId>(77), {SourceState::Found, "PESERTA UJI 001", true}, {}};
    EXPECT_EQ(refusal(wished(), inquiry, cso()), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(wished(), inquiry, participant()), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(failedWithPaper(), inquiry, machine()), ErrorCode::NotFound);
    const Claim asked = run(wished(), inquiry, machine());
    EXPECT_EQ(asked.changes.front().bank, inquiry.bank);
    const Claim after = run(run(asked, kYes, cso()), kYes, supervisor());
    EXPECT_EQ(after.registers.bank, inquiry.bank);
}

TEST(AProposal, BringsNoAnswersNorSignaturesOfItsOwn)
{
    claimcmd::ProposeChange forged = kWish;
    forged.change.bank = {SourceState::Found, "PESERTA UJI 001", false};
    forged.change.civil.state = SourceState::Found;
    forged.change.checker = otherCso().user;
    forged.change.checkerName = "Petugas Uji";
    forged.change.checkedAt = kNow;
    const Claim claim = run(failedWithPaper(), forged, participant());
    EXPECT_EQ(claim.changes.front().bank, BankRecord());
    EXPECT_EQ(claim.changes.front().civil, CivilRecord());
    EXPECT_EQ(claim.changes.front().checkedAt, std::nullopt);
    EXPECT_EQ(refusal(claim, kYes, supervisor()), ErrorCode::FourEyes);
}

TEST(AProposal, KeepsItsNumbersInOneForm)
{
    claimcmd::ProposeChange typed = kWish;
    typed.change.account.number = "9900 0000-0000 2";
    EXPECT_EQ(run(claimIn(S::PaymentFailed), typed, cso()).changes.front().account.number, "9900000000002");
    typed.change = changeOf(ChangeKind::Nik);
    typed.change.newValue = "9901 0117 0890 0002";
    EXPECT_EQ(run(claimIn(S::InVerification), typed, cso()).changes.front().newValue, "9901011708900002");
}

TEST(AnOfficersAccount, AfterAFailedPaymentIsProposedByAnOfficerOfTheClaim)
{
    EXPECT_EQ(refusal(claimIn(S::PaymentFailed), kWish, actorOf(Role::Frontliner, 33)), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(claimIn(S::PaymentFailed), kWish, supervisor()), ErrorCode::NotAllowed);
    const Claim proposed = run(claimIn(S::PaymentFailed), kWish, withRole(cso(), Role::Supervisor));
    EXPECT_EQ(refusal(proposed, kYes, withRole(cso(), Role::Supervisor)), ErrorCode::FourEyes);
}

TEST(AnotherAccount, StaysOutOfHistoryAndAudit)
{
    const Claim before = failedWithPaper();
    const auto events = decide(before, before.id, kWish, contextOf(participant()));
    ASSERT_TRUE(events);
    const AuditRecord record = auditOf(before, events->front(), core::Zone::Wib);
    EXPECT_EQ(record.actor, "participant");
    EXPECT_EQ(record.reason.find(kWish.change.account.number), std::string::npos);
    EXPECT_EQ(wished().history.back().note.find(kWish.change.account.number), std::string::npos);
}

TEST(AReorderedPayment, ForgetsWhyTheFirstOneFailed)
{
    Claim claim = run(run(wished(), kYes, cso()), kYes, supervisor());
    claim = run(claim, claimcmd::OrderTransfer{}, machine());
    EXPECT_EQ(claim.state, S::PaymentPending);
    EXPECT_EQ(claim.payment->failure, std::nullopt);
    EXPECT_EQ(refusal(claim, claimcmd::OrderTransfer{}, machine()), ErrorCode::WrongState);
    claim = run(claim, claimcmd::ConfirmPayment{"TRX-2"}, machine());
    EXPECT_EQ(claim.state, S::Paid);
}

} // namespace
} // namespace loket::domain::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

namespace loket::domain::test {
namespace {

using S = ClaimState;
using core::ErrorCode;

/// The officer again, now also as supervisor.
Actor promoted(Actor actor)
{
    actor.roles.add(Role::Supervisor);
    return actor;
}

claimcmd::RejectBySupervisor rejection()
{
    return {{ReasonCode::R01}, "Ditolak.", "Keberatan ke cabang."};
}

TEST(SecondPerson, IsNotTheMakerOfTheDecision)
{
    Claim claim = claimIn(S::AwaitingSupervisor);
    claim.changedBy.clear(); // the maker alone is reason enough
    EXPECT_EQ(refusal(claim, approve(), promoted(cso())), ErrorCode::FourEyes);
    EXPECT_EQ(refusal(claim, rejection(), promoted(cso())), ErrorCode::FourEyes);
    EXPECT_EQ(refusal(claim, approve(), supervisor()), std::nullopt);
}

TEST(SecondPerson, IsNobodyWhoVerifiedOrChangedTheClaim)
{
    const Claim claim = claimIn(S::AwaitingSupervisor);
    EXPECT_EQ(refusal(claim, approve(), promoted(verifier())), ErrorCode::FourEyes);
    EXPECT_EQ(refusal(claim, rejection(), promoted(verifier())), ErrorCode::FourEyes);
}

TEST(SecondPerson, DidNotRegisterTheClaim)
{
    Claim claim = claimIn(S::AwaitingSupervisor);
    claim.createdBy = supervisor().user;
    EXPECT_EQ(refusal(claim, approve(), supervisor()), ErrorCode::FourEyes);
    EXPECT_EQ(refusal(claim, approve(), otherSupervisor()), std::nullopt);
}

TEST(SecondPerson, DidNotUploadADocument)
{
    Claim claim = run(claimIn(S::InVerification), attachOf(40, DocumentKind::FamilyCard), [] {
        Actor both = supervisor();
        both.roles.add(Role::Cso);
        return both;
    }());
    claim = run(claim, claimcmd::Decide{approvalOf(claim)}, cso());
    EXPECT_EQ(refusal(claim, approve(), supervisor()), ErrorCode::FourEyes);
}

TEST(OwnClaim, IsNeitherDecidedNorApprovedNorConfirmed)
{
    Context own = contextOf(cso());
    own.actorIsInvolved = true;
    const Claim inHand = claimIn(S::InVerification);
    EXPECT_EQ(refusal(inHand, claimcmd::Decide{approvalOf(inHand)}, own), ErrorCode::FourEyes);
    own.actor = supervisor();
    EXPECT_EQ(refusal(claimIn(S::AwaitingSupervisor), approve(), own), ErrorCode::FourEyes);
    EXPECT_EQ(refusal(claimIn(S::AwaitingSupervisor), rejection(), own), ErrorCode::FourEyes);
    const Claim changing = run(inHand, claimcmd::ProposeChange{changeOf(ChangeKind::Nik)}, cso());
    EXPECT_EQ(refusal(changing, claimcmd::ConfirmChange{idOf<ChangeId>(77)}, own), ErrorCode::FourEyes);
}

TEST(Approving, IsStoppedByAHold)
{
    const Claim claim = run(claimIn(S::AwaitingSupervisor), claimcmd::PlaceHold{"dugaan"}, otherSupervisor());
    EXPECT_EQ(refusal(claim, approve(), supervisor()), ErrorCode::OnHold);
}

TEST(Approving, AboveTheLimitIsForTheBranchHead)
{
    const Claim claim = claimIn(S::AwaitingSupervisor);
    Context context = contextOf(supervisor());
    context.policy.supervisorLimit = sampleBenefit().gross;
    EXPECT_EQ(refusal(claim, approve(), context), std::nullopt);
    context.policy.supervisorLimit.value -= 1;
    EXPECT_EQ(refusal(claim, approve(), context), ErrorCode::AboveLimit);
    context.actor = branchHead();
    EXPECT_EQ(refusal(claim, approve(), context), std::nullopt);
}

TEST(Approving, NeedsTheSameMoneyInDecisionRulesAndSight)
{
    const Claim claim = claimIn(S::AwaitingSupervisor);
    EXPECT_EQ(refusal(claim, claimcmd::Approve{{}, {1}}, supervisor()), ErrorCode::RulesChanged);
    Context context = contextOf(supervisor());
    context.verdict->benefit->net.value -= 1;
    EXPECT_EQ(refusal(claim, approve(), context), ErrorCode::RulesChanged);
    EXPECT_EQ(refusal(claim, claimcmd::Approve{{}, context.verdict->benefit->net}, context), ErrorCode::RulesChanged);
    context = contextOf(supervisor());
    context.verdict->rulePack = "jht-2027.1";
    EXPECT_EQ(refusal(claim, approve(), context), ErrorCode::RulesChanged);
    context.verdict.reset();
    EXPECT_EQ(refusal(claim, approve(), context), ErrorCode::Unavailable);
}

TEST(Approving, AsksTheRulesAgain)
{
    Context context = contextOf(supervisor());
    context.verdict->eligible = false;
    context.verdict->refusal = ReasonCode::R04;
    EXPECT_EQ(refusal(claimIn(S::AwaitingSupervisor), approve(), context), ErrorCode::NotEligible);
}

TEST(Approving, NeedsWhatTheRulesAskForByThen)
{
    const Claim claim = claimIn(S::AwaitingSupervisor);
    Context context = contextOf(supervisor());
    context.verdict->required.push_back({DocumentKind::Npwp, {}, true, false, ReasonCode::P02, "test", {}, {}});
    EXPECT_EQ(refusedField(claim, approve(), context), "documents.npwp");
    context.verdict->required.back().byLaw = false;
    context.verdict->required.back().bySop = true;
    EXPECT_EQ(refusal(claim, approve(), context), ErrorCode::IncompleteDocuments);
    Claim waived = claim;
    waived.waivedDocuments.push_back(DocumentKind::Npwp);
    EXPECT_EQ(refusal(waived, approve(), context), std::nullopt);
}

TEST(Approving, IsNotTheAnswerToAProposedRejection)
{
    const Claim claim =
        run(claimIn(S::InVerification), claimcmd::Decide{decisionOf(Outcome::Reject, ReasonCode::R02)}, cso());
    ASSERT_EQ(claim.state, S::AwaitingSupervisor);
    EXPECT_EQ(refusal(claim, approve(), supervisor()), ErrorCode::WrongState);
}

TEST(SendingBack, NeedsACommentAndGoodRequests)
{
    const Claim claim = claimIn(S::AwaitingSupervisor);
    EXPECT_EQ(refusal(claim, claimcmd::SendBack{" ", {}}, supervisor()), ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::SendBack{"x", {requestOf(DocumentKind::IdCard, ReasonCode::T01)}}, supervisor()),
              ErrorCode::ReasonNotApplicable);
    const Claim back = run(claim, claimcmd::SendBack{"periksa", {}}, supervisor());
    EXPECT_EQ(back.reviewer, cso().user);
    EXPECT_EQ(back.checks, claim.checks);
}

TEST(RejectingAsSecond, NeedsACodeASentenceAndTheWayToObject)
{
    const Claim claim = claimIn(S::AwaitingSupervisor);
    claimcmd::RejectBySupervisor command = rejection();
    command.reasons.clear();
    EXPECT_EQ(refusal(claim, command, supervisor()), ErrorCode::ReasonRequired);
    command = rejection();
    command.reasons = {ReasonCode::P01};
    EXPECT_EQ(refusal(claim, command, supervisor()), ErrorCode::ReasonNotApplicable);
    command = rejection();
    command.sentence.clear();
    EXPECT_EQ(refusal(claim, command, supervisor()), ErrorCode::ReasonRequired);
    command = rejection();
    command.appeal.clear();
    EXPECT_EQ(refusal(claim, command, supervisor()), ErrorCode::ReasonRequired);
}

TEST(Changes, NeedAnotherPersonToTakeEffect)
{
    for (const ChangeKind kind : {ChangeKind::Account, ChangeKind::Nik, ChangeKind::Name, ChangeKind::BirthDate,
                                  ChangeKind::SopWaiver, ChangeKind::EvidenceUse}) {
        const Claim before = claimIn(S::InVerification);
        const Claim claim = run(before, claimcmd::ProposeChange{changeOf(kind)}, promoted(cso()));
        EXPECT_EQ(claim.form, before.form) << wireName(kind);
        const claimcmd::ConfirmChange confirm{idOf<ChangeId>(77)};
        EXPECT_EQ(refusal(claim, confirm, promoted(cso())), ErrorCode::FourEyes) << wireName(kind);
        EXPECT_EQ(refusal(claim, confirm, otherCso()), ErrorCode::NotAllowed) << wireName(kind);
        const Claim after = run(claim, confirm, supervisor());
        EXPECT_TRUE(after.changes.empty()) << wireName(kind);
        EXPECT_EQ(after.confirmedChanges, std::vector{kind});
    }
}

TEST(Changes, WriteTheNewValue)
{
    const auto changed = [](ChangeKind kind) {
        const Claim claim = run(claimIn(S::InVerification), claimcmd::ProposeChange{changeOf(kind)}, cso());
        return run(claim, claimcmd::ConfirmChange{idOf<ChangeId>(77)}, supervisor());
    };
    EXPECT_EQ(changed(ChangeKind::Account).form.account, changeOf(ChangeKind::Account).account);
    EXPECT_EQ(changed(ChangeKind::Nik).form.participant.nik, "9901011708900002");
    EXPECT_EQ(changed(ChangeKind::Name).form.participant.name, "Peserta Uji 002");
    EXPECT_EQ(changed(ChangeKind::BirthDate).form.participant.birthDate, core::Date::of(1990, 8, 18).value());
    EXPECT_EQ(changed(ChangeKind::SopWaiver).waivedDocuments, std::vector{DocumentKind::BankPassbook});
}

TEST(Changes, ResetTheChecksOfTheOldValue)
{
    Claim claim = run(claimIn(S::InVerification), claimcmd::ProposeChange{changeOf(ChangeKind::Nik)}, cso());
    claim = run(claim, claimcmd::ConfirmChange{idOf<ChangeId>(77)}, supervisor());
    Decision decision = approvalOf(claim);
    decision.confirmed.nikLast4 = "0002";
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::IncompleteChecks);
    EXPECT_EQ(claim.checks.fields.front().verdict, FieldVerdict::NotChecked);
}

TEST(Changes, AreRefusedWhenTheyCannotBeMeant)
{
    const Claim claim = claimIn(S::InVerification);
    const auto propose = [&claim](PendingChange change) {
        return refusal(claim, claimcmd::ProposeChange{change}, cso());
    };
    PendingChange change = changeOf(ChangeKind::Nik);
    change.newValue = "12";
    EXPECT_EQ(propose(change), ErrorCode::OutOfRange);
    change = changeOf(ChangeKind::BirthDate);
    change.newValue = "2027-01-01";
    EXPECT_EQ(propose(change), ErrorCode::InvalidValue);
    change = changeOf(ChangeKind::SopWaiver);
    change.newValue = "shoe_size";
    EXPECT_EQ(propose(change), ErrorCode::InvalidValue);
    change = changeOf(ChangeKind::Name);
    change.newValue = " ";
    EXPECT_EQ(propose(change), ErrorCode::MissingField);
    change = changeOf(ChangeKind::Account);
    change.account.number = "1";
    EXPECT_NE(propose(change), std::nullopt);
    change = changeOf(ChangeKind::Account);
    change.reason.clear();
    EXPECT_EQ(propose(change), ErrorCode::ReasonRequired);
    change = changeOf(ChangeKind::Account);
    change.id = {};
    EXPECT_EQ(propose(change), ErrorCode::MissingField);
    EXPECT_EQ(propose(changeOf(ChangeKind::Unknown)), ErrorCode::InvalidValue);
    EXPECT_EQ(propose(changeOf(ChangeKind::Reopen)), ErrorCode::WrongState);
}

TEST(Changes, ArePendingOncePerKindAndCanBeRefused)
{
    const Claim claim = run(claimIn(S::InVerification), claimcmd::ProposeChange{changeOf(ChangeKind::Nik)}, cso());
    EXPECT_EQ(refusal(claim, claimcmd::ProposeChange{changeOf(ChangeKind::Nik, 78)}, cso()), ErrorCode::Duplicate);
    EXPECT_EQ(refusal(claim, claimcmd::ConfirmChange{idOf<ChangeId>(78)}, supervisor()), ErrorCode::NotFound);
    EXPECT_EQ(refusal(claim, claimcmd::RefuseChange{idOf<ChangeId>(77), " "}, supervisor()), ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::RefuseChange{idOf<ChangeId>(77), "x"}, otherCso()), ErrorCode::NotAllowed);
    const Claim refused = run(claim, claimcmd::RefuseChange{idOf<ChangeId>(77), "x"}, supervisor());
    EXPECT_TRUE(refused.changes.empty());
    EXPECT_EQ(refused.form, claim.form);
    EXPECT_TRUE(run(claim, claimcmd::RefuseChange{idOf<ChangeId>(77), "salah ketik"}, cso()).changes.empty());
}

TEST(Changes, ByTheProposerBarFromApprovingAndConfirmingDoesNot)
{
    Claim claim =
        run(claimIn(S::InVerification), claimcmd::ProposeChange{changeOf(ChangeKind::SopWaiver)}, otherSupervisor());
    claim = run(claim, claimcmd::ConfirmChange{idOf<ChangeId>(77)}, supervisor());
    claim = run(claim, claimcmd::Decide{approvalOf(claim)}, cso());
    EXPECT_EQ(refusal(claim, approve(), otherSupervisor()), ErrorCode::FourEyes);
    EXPECT_EQ(refusal(claim, approve(), supervisor()), std::nullopt);
}

TEST(ANewAccount, AfterAFailedPaymentNeedsTwoPersonsAndNoHold)
{
    Claim claim = run(claimIn(S::PaymentFailed), claimcmd::ProposeChange{changeOf(ChangeKind::Account)}, cso());
    EXPECT_EQ(claim.state, S::PaymentFailed);
    const Claim held = run(claim, claimcmd::PlaceHold{"x"}, supervisor());
    EXPECT_EQ(refusal(held, claimcmd::ConfirmChange{idOf<ChangeId>(77)}, supervisor()), ErrorCode::OnHold);
    claim = run(claim, claimcmd::ConfirmChange{idOf<ChangeId>(77)}, supervisor());
    EXPECT_EQ(claim.state, S::Approved);
    EXPECT_EQ(claim.form.account.bankCode, "014");
}

TEST(ARejectedClaim, IsReopenedByTwoPersons)
{
    Claim claim = run(claimIn(S::Rejected), claimcmd::ProposeChange{changeOf(ChangeKind::Reopen)}, cso());
    claim = run(claim, claimcmd::ConfirmChange{idOf<ChangeId>(77)}, supervisor());
    EXPECT_EQ(claim.state, S::DocumentReview);
    EXPECT_EQ(claim.decision, std::nullopt);
}

} // namespace
} // namespace loket::domain::test

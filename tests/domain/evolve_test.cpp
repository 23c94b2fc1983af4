// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/audit.h"
#include "loket/domain/command.h"

#include <algorithm>
#include <set>

namespace loket::domain::test {
namespace {

using S = ClaimState;

const Document &slotOf(const Claim &claim, DocumentKind kind)
{
    const Document *document = findDocument(claim, kind);
    static const Document none;
    EXPECT_NE(document, nullptr);
    return document == nullptr ? none : *document;
}

TEST(Documents, ANewVersionSupersedesTheVerdict)
{
    Claim claim =
        run(claimIn(S::DocumentReview),
            claimcmd::JudgeDocument{{idOf<DocumentId>(1), DocumentState::Unreadable, ReasonCode::P01, "buram"}},
            verifier());
    EXPECT_EQ(slotOf(claim, DocumentKind::IdCard).reason, ReasonCode::P01);
    claim = run(claim, attachOf(1, DocumentKind::IdCard, 'b'), participant());
    const Document &slot = slotOf(claim, DocumentKind::IdCard);
    EXPECT_EQ(slot.state, DocumentState::Arrived);
    EXPECT_EQ(slot.reason, std::nullopt);
    EXPECT_EQ(slot.note, "");
    ASSERT_EQ(slot.versions.size(), 2u);
    EXPECT_EQ(slot.current()->sha256, std::string(64, 'b'));
    EXPECT_EQ(slot.current()->uploadedBy, "participant");
    EXPECT_EQ(slot.current()->uploadedAt, kNow);
}

TEST(Documents, AReturnReopensOnlyWhatIsListed)
{
    const Claim before = claimIn(S::DocumentReview);
    const Claim claim = run(
        before,
        claimcmd::ReturnDocuments{
            {requestOf(DocumentKind::IdCard), requestOf(DocumentKind::FamilyCard, ReasonCode::P02)}, {}, std::nullopt},
        verifier());
    EXPECT_EQ(slotOf(claim, DocumentKind::IdCard).state, DocumentState::Unreadable);
    EXPECT_EQ(slotOf(claim, DocumentKind::IdCard).note, "Foto ulang");
    EXPECT_EQ(slotOf(claim, DocumentKind::FamilyCard).state, DocumentState::Missing);
    EXPECT_EQ(slotOf(claim, DocumentKind::FamilyCard).reason, ReasonCode::P02);
    EXPECT_EQ(slotOf(claim, DocumentKind::ParticipantCard), slotOf(before, DocumentKind::ParticipantCard));
    EXPECT_EQ(findDocument(claim, DocumentId{}), nullptr);
}

TEST(Documents, AnUploadFillsTheSlotThatWasAskedFor)
{
    Claim claim =
        run(claimIn(S::DocumentReview),
            claimcmd::ReturnDocuments{{requestOf(DocumentKind::FamilyCard, ReasonCode::P02)}, {}, std::nullopt},
            verifier());
    const std::size_t slots = claim.documents.size();
    claim = run(claim, attachOf(60, DocumentKind::FamilyCard), participant());
    EXPECT_EQ(claim.documents.size(), slots);
    EXPECT_EQ(slotOf(claim, DocumentKind::FamilyCard).id, idOf<DocumentId>(60));
    EXPECT_EQ(slotOf(claim, DocumentKind::FamilyCard).state, DocumentState::Arrived);
}

TEST(Documents, APhotographUnderANewIdTakesThePlaceOfTheUnreadableOne)
{
    Claim claim = run(claimIn(S::Returned), attachOf(61, DocumentKind::IdCard, 'c'), participant());
    EXPECT_EQ(findDocument(claim, idOf<DocumentId>(1))->state, DocumentState::Superseded);
    EXPECT_EQ(slotOf(claim, DocumentKind::IdCard).id, idOf<DocumentId>(61));
    EXPECT_EQ(run(claim, claimcmd::Supply{}, participant()).state, S::DocumentReview);
}

TEST(ChecksOfAClaim, SurviveALostLineAReturnAndAHandOver)
{
    const Claim verified = claimIn(S::InVerification);
    EXPECT_EQ(run(verified, claimcmd::LoseLine{}, cso()).checks, verified.checks);
    const Claim lost = run(verified, claimcmd::LoseLine{}, machine());
    EXPECT_EQ(lost.session, verified.session);
    EXPECT_EQ(run(lost, claimcmd::RecordAnswer{}, cso()).state, S::InVerification);
    const Claim returned = run(verified, claimcmd::Decide{decisionOf(Outcome::Return, ReasonCode::P01)}, cso());
    EXPECT_EQ(returned.checks, verified.checks);
    EXPECT_EQ(run(verified, claimcmd::Decide{approvalOf(verified)}, otherCso()).decision->maker, otherCso().user);
}

TEST(ChecksOfAClaim, MergeRowByRow)
{
    Claim claim = claimIn(S::DocumentReview);
    claim = run(claim, claimcmd::RecordChecks{{{{FieldKey::Nik, FieldVerdict::Match, {}}}, {}}}, verifier());
    claim = run(claim,
                claimcmd::RecordChecks{{{{FieldKey::Name, FieldVerdict::Differs, "ejaan"}},
                                        {{ChecklistItem::IdCardHeld, ItemResult::Fail, {}}}}},
                verifier());
    claim = run(claim, claimcmd::RecordChecks{{{}, {{ChecklistItem::IdCardHeld, ItemResult::Pass, {}}}}}, verifier());
    EXPECT_EQ(claim.checks.fields.size(), 2u);
    ASSERT_EQ(claim.checks.items.size(), 1u);
    EXPECT_EQ(claim.checks.items.front().result, ItemResult::Pass);
}

TEST(ChecksOfAClaim, OriginalsAreLookedAtAgainWhenADocumentIsReplaced)
{
    const Claim claim = run(claimIn(S::InVerification), attachOf(1, DocumentKind::IdCard, 'd'), cso());
    const auto row = std::ranges::find(claim.checks.items, ChecklistItem::OriginalsHeld, &ItemCheck::item);
    EXPECT_EQ(row->result, ItemResult::NotDone);
}

TEST(History, HasALineForEveryStepAndNoIdentifierInIt)
{
    Claim claim = claimIn(S::AwaitingSupervisor);
    const std::size_t before = claim.history.size();
    claim = run(claim, claimcmd::SendBack{std::string("NIK ") + kNik + " periksa lagi", {}}, supervisor());
    ASSERT_EQ(claim.history.size(), before + 1);
    const HistoryEntry &line = claim.history.back();
    EXPECT_EQ(line.what, "claim.sent_back");
    EXPECT_EQ(line.who, supervisor().displayName);
    EXPECT_EQ(line.role, Role::Supervisor);
    EXPECT_EQ(line.from, S::AwaitingSupervisor);
    EXPECT_EQ(line.to, S::InVerification);
    EXPECT_EQ(line.note.find(kNik), std::string::npos);
    EXPECT_NE(line.note.find("periksa lagi"), std::string::npos);
}

TEST(History, ARunOfSavesIsOneLine)
{
    Claim claim = claimIn(S::DocumentReview);
    const std::size_t before = claim.history.size();
    for (int i = 0; i < 5; ++i)
        claim = run(claim, claimcmd::RecordChecks{{{{FieldKey::Nik, FieldVerdict::Match, {}}}, {}}}, verifier());
    EXPECT_EQ(claim.history.size(), before + 1);
}

TEST(TheLockOwner, IsShownOnlyWhileSomebodyHasTheClaimInHand)
{
    EXPECT_EQ(claimIn(S::DocumentReview).reviewer, verifier().user);
    EXPECT_EQ(claimIn(S::InVerification).reviewer, cso().user);
    for (const S state : {S::Queued, S::Returned, S::Postponed, S::NoShow, S::AwaitingSupervisor, S::Approved})
        EXPECT_TRUE(claimIn(state).reviewer.isNull()) << wireName(state);
}

TEST(ThePaymentClock, StartsWhenTheReviewEndsAndAgainAfterAReturn)
{
    Claim claim = claimIn(S::Queued);
    EXPECT_EQ(claim.completeAt, kNow);
    EXPECT_EQ(claim.payBy, contextOf(cso()).payBy);
    EXPECT_EQ(claimIn(S::Postponed).completeAt, std::nullopt);
}

TEST(FollowUp, CountsEveryStateInItsColumn)
{
    EXPECT_EQ(followUpStatus(S::AwaitingSupervisor), FollowUpStatus::NotYet);
    EXPECT_EQ(followUpStatus(S::NoShow), FollowUpStatus::Postponed);
    EXPECT_EQ(followUpStatus(S::PaymentFailed), FollowUpStatus::Approved);
    EXPECT_EQ(followUpStatus(S::Expired), FollowUpStatus::Rejected);
    EXPECT_EQ(followUpStatus(S::Draft), FollowUpStatus::NotCounted);
    EXPECT_EQ(followUpStatus(S::Cancelled), FollowUpStatus::NotCounted);
    EXPECT_TRUE(isTerminal(S::Paid) && isTerminal(S::Cancelled) && isTerminal(S::Expired));
    EXPECT_FALSE(isOpen(S::Rejected));
    EXPECT_TRUE(isOpen(S::Draft));
    EXPECT_FALSE(occupiesCard(S::Draft)) << "a draft with somebody else's card must not keep its owner out";
    EXPECT_TRUE(occupiesCard(S::Submitted));
    EXPECT_FALSE(occupiesCard(S::Paid));
}

TEST(Payment, KeepsAFingerprintInPlaceOfTheAccount)
{
    const Claim claim = claimIn(S::Approved);
    const auto events = decide(claim, claim.id, claimcmd::OrderTransfer{}, contextOf(machine()));
    ASSERT_TRUE(events);
    const auto &order = std::get<claimevt::TransferOrdered>(events->front().body);
    EXPECT_EQ(order.amount, sampleBenefit().net);
    EXPECT_EQ(order.tax, sampleBenefit().tax);
    // printf '%s\n%s\n%s\n%s' ID BANK NUMBER HOLDER | sha256sum
    EXPECT_EQ(order.accountHash, "4f8e856f4366e224a80618c46e039d8650eb7dd9ff3165eede2b4e3f73661790");
    Claim other = claim;
    other.form.account.number.back() = '9';
    const auto others = decide(other, claim.id, claimcmd::OrderTransfer{}, contextOf(machine()));
    EXPECT_NE(std::get<claimevt::TransferOrdered>(others->front().body).accountHash, order.accountHash);
}

TEST(Audit, SaysWhoChangedWhichFieldMasked)
{
    Claim claim = run(claimIn(S::InVerification), claimcmd::ProposeChange{changeOf(ChangeKind::Nik)}, cso());
    const auto events = decide(claim, claim.id, claimcmd::ConfirmChange{idOf<ChangeId>(77)}, contextOf(supervisor()));
    ASSERT_TRUE(events);
    const AuditRecord record = auditOf(claim, events->front(), core::Zone::Wita);
    EXPECT_EQ(record.actor, supervisor().user.toString());
    EXPECT_EQ(record.roles, "supervisor");
    EXPECT_EQ(record.workstation, "Meja 3");
    EXPECT_EQ(record.zone, core::Zone::Wita);
    EXPECT_EQ(record.what, "claim.change_confirmed");
    EXPECT_EQ(record.from, "in_verification");
    EXPECT_EQ(record.rulePack, "jht-2026.1");
    ASSERT_EQ(record.changes.size(), 1u);
    EXPECT_EQ(record.changes.front(), (FieldChange{FieldKey::Nik, "************0001", "************0002"}));
}

TEST(Audit, MasksEveryFieldOfAForm)
{
    const Claim draft = claimIn(S::Draft);
    ClaimForm form = sampleForm();
    form.participant.name = "Orang Lain 777";
    form.participant.birthDate = core::Date::of(1991, 2, 3).value();
    form.participant.kpj = {"99000000009"};
    form.participant.phone = "+628129999999";
    form.account.number = "9900000000777";
    const auto events = decide(draft, draft.id, claimcmd::UpdateDraft{form}, contextOf(participant()));
    const AuditRecord record = auditOf(draft, events->front(), core::Zone::Wib);
    EXPECT_EQ(record.actor, "participant");
    EXPECT_EQ(record.changes.size(), 5u);
    for (const FieldChange &change : record.changes) {
        for (const std::string &secret : {form.participant.name, std::string("1991-02-03"), form.participant.kpj[0],
                                          form.participant.phone, form.account.number})
            EXPECT_NE(change.after, secret);
        EXPECT_NE(change.after.find('*'), std::string::npos);
    }
}

template <typename Body, std::size_t... I> std::set<std::string> typesOf(std::index_sequence<I...>, auto typeOf)
{
    return {std::string(typeOf(Body(std::variant_alternative_t<I, Body>{})))...};
}

template <typename Body> std::set<std::string> typesOf(auto typeOf)
{
    return typesOf<Body>(std::make_index_sequence<std::variant_size_v<Body>>{}, typeOf);
}

TEST(WireTypes, AreDistinctForEveryCommandAndEvent)
{
    const auto command = [](const auto &body) { return commandType(body); };
    const auto event = [](const auto &body) { return eventType(body); };
    EXPECT_EQ(typesOf<claimcmd::Body>(command).size(), std::variant_size_v<claimcmd::Body>);
    EXPECT_EQ(typesOf<visitcmd::Body>(command).size(), std::variant_size_v<visitcmd::Body>);
    EXPECT_EQ(typesOf<claimevt::Body>(event).size(), std::variant_size_v<claimevt::Body>);
    EXPECT_EQ(typesOf<visitevt::Body>(event).size(), std::variant_size_v<visitevt::Body>);
}

TEST(WireTypes, CommutingCommandsAreTheOnesThatCarryNoRevision)
{
    Command command;
    command.target = ClaimCommand{{}, claimcmd::RecordChecks{}};
    EXPECT_TRUE(commutes(command));
    command.target = ClaimCommand{{}, claimcmd::Decide{}};
    EXPECT_FALSE(commutes(command));
    EXPECT_EQ(commandType(command), "claim.decide");
    command.target = CallNext{};
    EXPECT_TRUE(commutes(command));
    EXPECT_EQ(commandType(command), "queue.next");
}

} // namespace
} // namespace loket::domain::test

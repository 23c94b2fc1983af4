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

Context officer()
{
    return contextOf(cso());
}

TEST(ProposingApproval, NeedsAnEligibleVerdictOfTheClaimsOwnRules)
{
    const Claim claim = claimIn(S::InVerification);
    const claimcmd::Decide decide{approvalOf(claim)};
    Context context = officer();
    context.verdict->eligible = false;
    context.verdict->refusal = ReasonCode::R04;
    EXPECT_EQ(refusal(claim, decide, context), ErrorCode::NotEligible);
    context = officer();
    context.verdict->benefit.reset();
    EXPECT_EQ(refusal(claim, decide, context), ErrorCode::NotEligible);
    context = officer();
    context.verdict->rulePack = "jht-2027.1";
    EXPECT_EQ(refusal(claim, decide, context), ErrorCode::RulesChanged);
    context.verdict.reset();
    EXPECT_EQ(refusal(claim, decide, context), ErrorCode::Unavailable);
}

TEST(ProposingApproval, NeedsTheBenefitThatTheRulesGive)
{
    const Claim claim = claimIn(S::InVerification);
    Decision decision = approvalOf(claim);
    decision.benefit->net.value += 1;
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::RulesChanged);
    decision.benefit.reset();
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::RulesChanged);
    decision = approvalOf(claim);
    decision.benefit->computedFor = decision.benefit->computedFor.plusDays(-1);
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), std::nullopt) << "decided offline the day before";
}

TEST(Deciding, KeepsTheRulesAnswerAndNotWhatTheCommandSaysOfIt)
{
    const Claim claim = claimIn(S::InVerification);
    Decision decision = decisionOf(Outcome::Postpone, ReasonCode::P03);
    decision.verdict.emplace().rulePack = "jht-1999.1";
    Context context = officer();

    const auto events = decide(claim, claim.id, claimcmd::Body{claimcmd::Decide{decision}}, context);

    ASSERT_TRUE(events);
    EXPECT_EQ(std::get<claimevt::Decided>(events->front().body).decision.verdict, context.verdict);
    context.verdict.reset();
    const auto unasked = decide(claim, claim.id, claimcmd::Body{claimcmd::Decide{decision}}, context);
    EXPECT_FALSE(std::get<claimevt::Decided>(unasked->front().body).decision.verdict.has_value());
}

TEST(ProposingApproval, NeedsBothIdentifiersOfThisPerson)
{
    const Claim claim = claimIn(S::InVerification);
    Decision decision = approvalOf(claim);
    decision.confirmed.nikLast4 = "0002";
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::IdentifiersNotConfirmed);
    decision.confirmed = {"", "0001"};
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::IdentifiersNotConfirmed);
    decision.confirmed = {"K-0388", "0001"};
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::IdentifiersNotConfirmed);
    decision.confirmed = {"A-041", "0001"};
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), std::nullopt);
    decision.confirmed = {"A-041", ""};
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::IdentifiersNotConfirmed);
}

TEST(OtherOutcomes, MayLeaveIdentifiersOutButNotGetThemWrong)
{
    const Claim claim = claimIn(S::InVerification);
    Decision decision = decisionOf(Outcome::Postpone, ReasonCode::P03);
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), std::nullopt);
    decision.confirmed = {"K-0388", "0001"};
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::IdentifiersNotConfirmed);
}

TEST(ProposingApproval, NeedsEveryMandatoryItemAndNoFailedOne)
{
    const Claim passed = claimIn(S::InVerification);
    for (const ChecklistItem item : checklistFor(passed.form.reason, Channel::Online)) {
        for (const ItemResult result : {ItemResult::NotDone, ItemResult::Fail, ItemResult::NotApplicable}) {
            Claim claim = passed;
            std::ranges::find(claim.checks.items, item, &ItemCheck::item)->result = result;
            const bool refused = result == ItemResult::Fail || (result == ItemResult::NotDone && isMandatory(item));
            EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()),
                      refused ? std::optional(ErrorCode::IncompleteChecks) : std::nullopt)
                << wireName(item) << " " << wireName(result);
        }
    }
}

TEST(ProposingApproval, NeedsThatThePartialClaimsTaxIsReadOut)
{
    Claim claim = claimIn(S::InVerification);
    Context context = officer();
    context.verdict->taxOutlook = TaxOutlook{};
    const claimcmd::Decide decide{approvalOf(claim)};
    EXPECT_EQ(refusal(claim, decide, context), std::nullopt);
    std::ranges::find(claim.checks.items, ChecklistItem::BenefitReadOut, &ItemCheck::item)->result =
        ItemResult::NotApplicable;
    EXPECT_EQ(refusal(claim, decide, context), ErrorCode::IncompleteChecks);
    EXPECT_EQ(refusal(claim, decide, officer()), std::nullopt) << "of a full claim nothing is left to warn of";
}

TEST(ProposingApproval, NeedsAVerdictOnEveryFieldThatARegisterContradicts)
{
    Claim claim = claimIn(S::InVerification);
    claim.registers.civil.state = SourceState::Found;
    claim.registers.civil.name = "ORANG LAIN";
    std::erase_if(claim.checks.fields, [](const FieldCheck &row) { return row.field == FieldKey::Name; });
    EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()), ErrorCode::IncompleteChecks);
    EXPECT_EQ(refusedField(claim, claimcmd::Decide{approvalOf(claim)}, officer()), "checks.fields.name");
    claim.checks.fields.push_back({FieldKey::Name, FieldVerdict::NotChecked, {}});
    EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()), ErrorCode::IncompleteChecks);
    claim.checks.fields.back().verdict = FieldVerdict::Differs;
    EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()), std::nullopt);
    claim.checks.fields.pop_back();
    const Decision postponed = decisionOf(Outcome::Postpone, ReasonCode::P05);
    EXPECT_EQ(refusal(claim, claimcmd::Decide{postponed}, cso()), std::nullopt) << "only an approval needs it";
}

TEST(ProposingApproval, NeedsDocumentsOfTheLawReadable)
{
    Claim claim = claimIn(S::InVerification);
    claim.documents[1].state = DocumentState::Unreadable;
    EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()), ErrorCode::IncompleteDocuments);
    EXPECT_EQ(refusedField(claim, claimcmd::Decide{approvalOf(claim)}, officer()), "documents.participant_card");
}

TEST(ProposingApproval, NeedsDocumentsOfTheProcedureUnlessTwoPersonsWaivedThem)
{
    Claim claim = claimIn(S::InVerification);
    std::erase_if(claim.documents, [](const Document &each) { return each.kind == DocumentKind::BankPassbook; });
    EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()), ErrorCode::IncompleteDocuments);
    claim = run(claim, claimcmd::ProposeChange{changeOf(ChangeKind::SopWaiver)}, cso());
    EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()), ErrorCode::IncompleteDocuments);
    claim = run(claim, claimcmd::ConfirmChange{idOf<ChangeId>(77)}, supervisor());
    EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()), std::nullopt);
}

TEST(ProposingApproval, WaitsForAPendingChange)
{
    const Claim claim = run(claimIn(S::InVerification), claimcmd::ProposeChange{changeOf(ChangeKind::Account)}, cso());
    EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()), ErrorCode::IncompleteChecks);
}

TEST(Deciding, NeedsACodeOfTheOutcomeAndASentence)
{
    const Claim claim = claimIn(S::InVerification);
    for (const Outcome outcome : {Outcome::Postpone, Outcome::Reject}) {
        const ReasonCode good = outcome == Outcome::Reject ? ReasonCode::R02 : ReasonCode::P03;
        const ReasonCode bad = outcome == Outcome::Reject ? ReasonCode::P03 : ReasonCode::R02;
        EXPECT_EQ(refusal(claim, claimcmd::Decide{decisionOf(outcome, bad)}, cso()), ErrorCode::ReasonNotApplicable);
        Decision decision = decisionOf(outcome, good);
        decision.reasons.clear();
        EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::ReasonRequired);
        decision = decisionOf(outcome, good);
        decision.sentence = " ";
        EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::ReasonRequired);
    }
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decisionOf(Outcome::Return, ReasonCode::T01)}, cso()),
              ErrorCode::ReasonNotApplicable);
    Decision decision = decisionOf(Outcome::Return, ReasonCode::P01);
    decision.requests.clear();
    EXPECT_EQ(refusal(claim, claimcmd::Decide{decision}, cso()), ErrorCode::ReasonRequired);
    EXPECT_EQ(refusal(claim, claimcmd::Decide{Decision{}}, cso()), ErrorCode::InvalidValue);
}

TEST(Deciding, SignsForTheActorWhateverTheCommandSays)
{
    Claim claim = claimIn(S::InVerification);
    Decision decision = approvalOf(claim);
    decision.maker = supervisor().user;
    decision.makerName = "x";
    claim = run(claim, claimcmd::Decide{decision}, cso());
    EXPECT_EQ(claim.decision->maker, cso().user);
    EXPECT_EQ(claim.decision->makerName, cso().displayName);
    EXPECT_EQ(claim.decision->at, kNow);
}

TEST(Deciding, SetsTheDeadlineOfTheParticipant)
{
    const Claim claim = claimIn(S::InVerification);
    const Claim returned = run(claim, claimcmd::Decide{decisionOf(Outcome::Return, ReasonCode::P01)}, cso());
    EXPECT_EQ(returned.state, S::Returned);
    EXPECT_EQ(returned.deadline, core::Date::of(2026, 12, 5).value());
    EXPECT_EQ(returned.completeAt, std::nullopt) << "the office's clock stands while the participant's runs";
    const Claim postponed = run(claim, claimcmd::Decide{decisionOf(Outcome::Postpone, ReasonCode::P09)}, cso());
    EXPECT_EQ(postponed.deadline, core::Date::of(2026, 12, 5).value());
}

TEST(AtTheCounter, BeginsFromEveryStateBeforeVerificationInOneCommand)
{
    for (const S state :
         {S::Submitted, S::DocumentReview, S::Returned, S::Postponed, S::Queued, S::Called, S::NoShow}) {
        const Claim before = claimIn(state);
        const Claim claim = run(before, claimcmd::BeginAtCounter{idOf<CallSessionId>(12)}, cso());
        EXPECT_EQ(claim.state, S::InVerification) << wireName(state);
        EXPECT_EQ(claim.revision, before.revision + 1) << wireName(state);
        EXPECT_EQ(servedThrough(claim), Channel::Counter) << wireName(state);
        EXPECT_EQ(claim.reviewer, cso().user) << wireName(state);
        // Each event starts where the one before it ended.
        for (std::size_t i = 1; i < claim.history.size(); ++i)
            EXPECT_EQ(claim.history[i].from, claim.history[i - 1].to) << wireName(state);
    }
    for (const S state : {S::Draft, S::InVerification, S::AwaitingSupervisor, S::Approved, S::Paid, S::Rejected})
        EXPECT_EQ(refusal(claimIn(state), claimcmd::BeginAtCounter{idOf<CallSessionId>(12)}, cso()),
                  ErrorCode::WrongState);
    EXPECT_EQ(refusal(claimIn(S::Queued), claimcmd::BeginAtCounter{}, cso()), ErrorCode::MissingField);
    EXPECT_EQ(refusal(claimIn(S::Queued), claimcmd::BeginAtCounter{idOf<CallSessionId>(12)}, frontliner()),
              ErrorCode::NotAllowed);
}

TEST(AtTheCounter, TheClockStartsWithTheProposalWhenPapersCameLater)
{
    Claim claim = claimIn(S::Submitted);
    std::erase_if(claim.documents, [](const Document &each) { return each.kind == DocumentKind::IdCard; });
    claim = run(claim, claimcmd::BeginAtCounter{idOf<CallSessionId>(12)}, cso());
    EXPECT_EQ(claim.completeAt, std::nullopt);
    claim = run(claim, claimcmd::RecordChecks{allPassed(claim)}, cso());
    EXPECT_EQ(refusal(claim, claimcmd::Decide{approvalOf(claim)}, cso()), ErrorCode::IncompleteDocuments);
    claim = run(claim, attachOf(30, DocumentKind::IdCard), cso());
    claim = run(claim, claimcmd::Decide{approvalOf(claim)}, cso());
    EXPECT_EQ(claim.completeAt, kNow);
    EXPECT_EQ(claim.payBy, officer().payBy);
}

TEST(AtTheCounter, ItemsOfAVideoCallAreLeftOut)
{
    const auto items = checklistFor(ClaimReason::Resign, Channel::Counter);
    EXPECT_EQ(std::ranges::find(items, ChecklistItem::ConsentAnswered), items.end());
    EXPECT_EQ(std::ranges::find(items, ChecklistItem::LivenessPrompt), items.end());
    EXPECT_EQ(checklistFor(ClaimReason::Resign, Channel::Online).size(), items.size() + 2);
}

TEST(Checklist, AsksAboutOtherWorkOnlyWhereTheRightDependsOnIt)
{
    const auto has = [](ClaimReason reason) {
        const auto items = checklistFor(reason, Channel::Online);
        return std::ranges::find(items, ChecklistItem::NotWorkingElsewhere) != items.end();
    };
    EXPECT_TRUE(has(ClaimReason::Resign));
    EXPECT_TRUE(has(ClaimReason::Phk));
    EXPECT_FALSE(has(ClaimReason::Age56));
    EXPECT_FALSE(has(ClaimReason::Death));
}

TEST(ReasonCodes, EachHasASentenceAndApplyToTheirOutcomesOnly)
{
    for (const auto &code : EnumNames<ReasonCode>::kAll) {
        if (code.value == ReasonCode::Unknown)
            continue;
        EXPECT_NE(std::string(sentenceFor(code.value)), "") << code.name;
        const char group = code.name.front();
        EXPECT_EQ(applies(code.value, Outcome::Reject), group == 'R') << code.name;
        EXPECT_EQ(applies(code.value, Outcome::Return), group == 'P') << code.name;
        EXPECT_EQ(applies(code.value, Outcome::Postpone), group != 'R') << code.name;
        EXPECT_FALSE(applies(code.value, Outcome::Approve)) << code.name;
    }
}

} // namespace
} // namespace loket::domain::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/proposal.h"
#include "models/samples.h"

#include <QTest>

using namespace loket;
using domain::Outcome;
using domain::ReasonCode;
using models::RulesProposal;

class ProposalTest final : public QObject
{
    Q_OBJECT

private slots:
    void aRefusalOfTheLawProposesARejection()
    {
        domain::RulesVerdict verdict;
        verdict.refusal = ReasonCode::R02;
        QCOMPARE(models::proposalOf(verdict), (RulesProposal{Outcome::Reject, ReasonCode::R02}));
    }
    void whatIsOnlyMissingPostpones()
    {
        domain::RulesVerdict verdict;
        domain::RequiredDocument paper;
        paper.kind = domain::DocumentKind::ResignationStatement;
        paper.byLaw = true;
        paper.whenMissing = ReasonCode::P03;
        verdict.missing = {paper};
        QCOMPARE(models::proposalOf(verdict), (RulesProposal{Outcome::Postpone, ReasonCode::P03}));
        verdict.missing.front().whenMissing = ReasonCode::Unknown;
        QCOMPARE(models::proposalOf(verdict), (RulesProposal{Outcome::Postpone, ReasonCode::P02}));
        verdict.refusal = ReasonCode::P03;
        QCOMPARE(models::proposalOf(verdict), (RulesProposal{Outcome::Postpone, ReasonCode::P03}));
    }
    void aDueClaimWithItsAmountProposesApproval()
    {
        domain::RulesVerdict verdict;
        verdict.eligible = true;
        QCOMPARE(models::proposalOf(verdict), RulesProposal{});
        verdict.benefit = domain::Benefit{};
        QCOMPARE(models::proposalOf(verdict).outcome, Outcome::Approve);
    }
    void anotherDayIsTheSameAnswerAndAnotherStepIsNot()
    {
        domain::RulesVerdict before;
        before.eligible = true;
        before.benefit = domain::Benefit{};
        before.reasons.resize(1);
        before.reasons.front().rule = "resign-wait";
        before.reasons.front().outcome = domain::RuleOutcome::Met;
        domain::RulesVerdict now = before;
        now.benefit->computedFor = test::day("2026-11-22");
        now.reasons.front().seen = "2026-11-22";
        QVERIFY(models::sameAnswer(before, now));
        now.reasons.front().outcome = domain::RuleOutcome::NotMet;
        QVERIFY(!models::sameAnswer(before, now));
        now = before;
        now.benefit->tax = core::Rupiah{1};
        QVERIFY(!models::sameAnswer(before, now));
        now = before;
        now.refusal = ReasonCode::R04;
        QVERIFY(!models::sameAnswer(before, now));
    }
};

QTEST_GUILESS_MAIN(ProposalTest)
#include "tst_proposal.moc"

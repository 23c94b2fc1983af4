// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/checklist.h"
#include "loket/models/contextsource.h"
#include "loket/models/decisionproblems.h"
#include "models/samples.h"

#include <QTest>

using namespace loket;
using domain::ItemResult;
using domain::Outcome;
using models::FormFault;
using models::FormField;
using models::FormProblem;

namespace {

/// A form that could be saved, to be spoilt by each test.
struct Form
{
    domain::Claim claim = test::sampleClaim();
    domain::RoleSet roles{domain::Role::Cso};
    domain::Decision decision;
    std::vector<domain::ItemCheck> items;
    std::string ticket = "A-041";
    std::string saidTicket = "A-041";
    std::string saidNik = "0041";

    Form()
    {
        decision.outcome = Outcome::Approve;
        for (const auto item : domain::checklistFor(claim.form.reason, domain::servedThrough(claim)))
            items.push_back({item, ItemResult::Pass, {}});
    }
    [[nodiscard]] std::vector<FormProblem> problems() const
    {
        rules::RuleBook book;
        [[maybe_unused]] const auto added = book.add(test::shippedPack());
        const auto verdict = models::verdictOf(book, claim, test::day("2026-11-21"));
        const auto documents = models::documentsOf(claim, verdict ? &*verdict : nullptr);
        return models::problemsOf(
            {claim, roles, verdict, documents, items, claim.checks.fields, decision, ticket, saidTicket, saidNik});
    }
    [[nodiscard]] bool has(FormField field, FormFault fault) const
    {
        const auto found = problems();
        return std::ranges::any_of(
            found, [&](const FormProblem &problem) { return problem.field == field && problem.fault == fault; });
    }
};

} // namespace

class DecisionProblemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFullFormHasNone() { QVERIFY(Form().problems().empty()); }
    void noOutcomeIsTheFirstThingToSay()
    {
        Form form;
        form.decision.outcome = Outcome::Unknown;
        QVERIFY(form.has(FormField::Outcome, FormFault::NotChosen));
    }
    void anApprovalNeedsTheMandatoryChecks()
    {
        Form form;
        form.items.front().result = ItemResult::NotDone;
        QVERIFY(form.has(FormField::Checklist, FormFault::ItemOpen));
    }
    void aFailedCheckForbidsAnApprovalAndNothingElse()
    {
        Form form;
        form.items.back().result = ItemResult::Fail;
        QVERIFY(form.has(FormField::Checklist, FormFault::ItemFailed));
        form.decision.outcome = Outcome::Reject;
        form.decision.reasons = {domain::ReasonCode::R06};
        form.decision.sentence = domain::sentenceFor(domain::ReasonCode::R06);
        QVERIFY(form.problems().empty());
    }
    void anApprovalNeedsAVerdictOnWhatARegisterContradicts()
    {
        Form form;
        form.claim.registers.bank.holder = "PESERTA UJI 014";
        form.claim.registers.civil.birthDate = test::day("1990-08-12");
        std::vector<domain::FieldKey> named;
        for (const FormProblem &problem : form.problems())
            named.push_back(problem.fieldKey);
        QCOMPARE(named, (std::vector{domain::FieldKey::BirthDate, domain::FieldKey::AccountHolder}));
        form.claim.checks.fields = {{domain::FieldKey::BirthDate, domain::FieldVerdict::Corrected, {}},
                                    {domain::FieldKey::AccountHolder, domain::FieldVerdict::Match, {}}};
        QVERIFY(form.problems().empty());
        form.claim.checks.fields.clear();
        form.decision.outcome = Outcome::Postpone;
        QVERIFY(!form.has(FormField::Fields, FormFault::FieldUnjudged));
    }
    void anApprovalNeedsEveryRequiredPaperReadable()
    {
        Form form;
        form.claim.documents.front().state = domain::DocumentState::Unreadable;
        QVERIFY(form.has(FormField::Documents, FormFault::DocumentOpen));
    }
    void someoneWhoResignedThisMonthIsNotEligibleYet()
    {
        Form form;
        form.claim.form.participant.employmentEnd = test::day("2026-11-10");
        QVERIFY(form.has(FormField::Benefit, FormFault::NotEligible));
    }
    void withoutTheLedgerTheBenefitIsUnknown()
    {
        Form form;
        form.claim.registers.ledger = {};
        QVERIFY(form.has(FormField::Benefit, FormFault::BenefitUnknown));
    }
    void aReturnNeedsPapersReasonAndWords()
    {
        Form form;
        form.decision.outcome = Outcome::Return;
        QVERIFY(form.has(FormField::Reason, FormFault::NotChosen));
        QVERIFY(form.has(FormField::Requests, FormFault::NotChosen));
        QVERIFY(form.has(FormField::Sentence, FormFault::TooShort));
    }
    void identifiersOfSomebodyElseStopTheDecision()
    {
        Form form;
        form.saidTicket = "A-042";
        form.saidNik = "0042";
        QVERIFY(form.has(FormField::Ticket, FormFault::NotThisClaim));
        QVERIFY(form.has(FormField::NikLast4, FormFault::NotThisClaim));
    }
    void identifiersMustBeSaid()
    {
        Form form;
        form.saidTicket = " ";
        form.saidNik.clear();
        QVERIFY(form.has(FormField::Ticket, FormFault::Missing));
        QVERIFY(form.has(FormField::NikLast4, FormFault::Missing));
    }
    void ticketAndNumberAreTakenHoweverTheyAreTyped_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("meant");
        QTest::newRow("ticket") << QStringLiteral("A-041") << QStringLiteral("A-041");
        QTest::newRow("small and bare") << QStringLiteral("a041") << QStringLiteral("A-041");
        QTest::newRow("number") << QStringLiteral("k 0387") << QStringLiteral("K-0387");
        QTest::newRow("digits left out") << QStringLiteral("A-41") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void ticketAndNumberAreTakenHoweverTheyAreTyped()
    {
        QFETCH(QString, said);
        QFETCH(QString, meant);
        QCOMPARE(QString::fromStdString(models::spokenLabel(test::sampleClaim(), "A-041", said.toStdString())), meant);
    }
    void anUnnumberedClaimIsNotNamedByNothing()
    {
        domain::Claim claim = test::sampleClaim();
        claim.number.clear();
        QVERIFY(models::spokenLabel(claim, {}, "-").empty());
    }
    void onlyVerificationAndTheRightRoleAllowIt()
    {
        Form form;
        form.claim.state = domain::ClaimState::Queued;
        form.roles = {domain::Role::Frontliner};
        QVERIFY(form.has(FormField::Claim, FormFault::NotInVerification));
        QVERIFY(form.has(FormField::Claim, FormFault::RoleMayNot));
    }
};

QTEST_GUILESS_MAIN(DecisionProblemsTest)
#include "tst_decisionproblems.moc"

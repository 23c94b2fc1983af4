// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/comparison.h"
#include "models/samples.h"

#include <QTest>

using namespace loket;
using domain::FieldKey;
using domain::FieldVerdict;
using domain::SourceState;
using models::CellState;
using models::ComparedField;
using models::ComparedSource;

namespace {

ComparedField rowOf(const domain::Claim &claim, FieldKey field)
{
    const auto rows = models::compareFields(claim);
    const auto found = std::ranges::find(rows, field, &ComparedField::field);
    return found == rows.end() ? ComparedField{} : *found;
}

} // namespace

class ComparisonTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesThatDifferOnlyInCaseAndTitleMatch()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.civil.name = "Hj. PESERTA  UJI 041, S.E.";
        QCOMPARE(rowOf(claim, FieldKey::Name).suggested, FieldVerdict::Match);
    }
    void oneOtherLetterInOneRegisterIsADifference()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.civil.name = "PESERTA UJI 14";
        QCOMPARE(rowOf(claim, FieldKey::Name).suggested, FieldVerdict::Differs);
    }
    void aRegisterThatDidNotAnswerIsNoDifference()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.civil = {};
        claim.registers.civil.state = SourceState::Unavailable;
        const ComparedField birth = rowOf(claim, FieldKey::BirthDate);
        QCOMPARE(birth.cell(ComparedSource::Civil).state, CellState::NoAnswer);
        QCOMPARE(birth.suggested, FieldVerdict::NotChecked);
    }
    void aRegisterThatDoesNotKnowTheNikIsADifference()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.civil = {};
        claim.registers.civil.state = SourceState::NotFound;
        QCOMPARE(rowOf(claim, FieldKey::Nik).suggested, FieldVerdict::Differs);
    }
    void aKnownAccountOfSomebodyElseIsADifferenceOfTheHolderOnly()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.bank.holder = "PESERTA UJI 042";
        QCOMPARE(rowOf(claim, FieldKey::AccountNumber).suggested, FieldVerdict::Match);
        QCOMPARE(rowOf(claim, FieldKey::AccountHolder).suggested, FieldVerdict::Differs);
    }
    void aCardThatTheLedgerLacksIsADifference()
    {
        domain::Claim claim = test::sampleClaim();
        claim.form.participant.kpj.push_back("99000000042");
        QCOMPARE(rowOf(claim, FieldKey::Kpj).suggested, FieldVerdict::Differs);
    }
    void whatTheFormLeavesEmptyIsNotContradicted()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.civil.motherName = "IBU UJI";
        const ComparedField mother = rowOf(claim, FieldKey::MotherName);
        QCOMPARE(mother.cell(ComparedSource::Civil).state, CellState::Value);
        QCOMPARE(mother.suggested, FieldVerdict::NotChecked);
    }
    void aDifferenceIsOpenUntilSomebodyJudgesIt()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.bank.holder = "PESERTA UJI 042";
        QCOMPARE(domain::unjudgedDifferences(claim, claim.checks), std::vector{FieldKey::AccountHolder});
        claim.checks.fields = {{FieldKey::AccountHolder, FieldVerdict::NotChecked, {}}};
        QCOMPARE(domain::unjudgedDifferences(claim, claim.checks).size(), std::size_t{1});
        claim.checks.fields.front().verdict = FieldVerdict::Differs;
        QVERIFY(domain::unjudgedDifferences(claim, claim.checks).empty());
    }
    void rowsThatNobodyFillsAreLeftOut()
    {
        const auto rows = models::compareFields(test::sampleClaim());
        QVERIFY(std::ranges::find(rows, FieldKey::Npwp, &ComparedField::field) == rows.end());
        QVERIFY(std::ranges::find(rows, FieldKey::MotherName, &ComparedField::field) == rows.end());
    }
    void accountNumbersCompareByTheirDigits()
    {
        QVERIFY(domain::sameValue(FieldKey::AccountNumber, "9900 7711 20", "9900-7711-20"));
        QVERIFY(!domain::sameValue(FieldKey::AccountNumber, "9900771120", "9900771121"));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"

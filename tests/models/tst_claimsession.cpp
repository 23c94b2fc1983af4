// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace loket;
using domain::ClaimState;
using domain::FieldKey;
using domain::FieldVerdict;
using models::ClaimSession;
using models::ComparisonModel;
using std::chrono::minutes;

class ClaimSessionTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<ClaimSession> m_session;

    [[nodiscard]] static domain::Claim submitted()
    {
        domain::Claim claim = test::sampleClaim();
        claim.state = ClaimState::Submitted;
        return claim;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::Workbench>();
        m_session = std::make_unique<ClaimSession>(*m_bench->store, m_bench->maker, m_bench->rules);
    }
    void cleanup()
    {
        m_session.reset();
        m_bench.reset();
    }

    void aVisitOpensWithItsClaimVerdictAndPapers()
    {
        m_bench->confirm(test::sampleClaim());
        domain::Visit visit = test::sampleVisit(41, domain::VisitState::Serving, minutes(10));
        visit.claim = test::sampleClaim().id;
        m_bench->confirm(visit);
        m_session->openVisit(visit.id);
        QCOMPARE(m_session->state(), ClaimSession::State::Loading);
        QTRY_COMPARE(m_session->state(), ClaimSession::State::Open);
        QCOMPARE(m_session->label(), std::string("A-041"));
        QCOMPARE(m_session->servedSeconds(), std::optional<qint64>(300));
        QVERIFY(m_session->verdict());
        QVERIFY(m_session->verdict()->eligible);
        QCOMPARE(m_session->documents().front().state, domain::DocumentState::Arrived);
    }
    void aVisitWithoutAClaimSaysSo()
    {
        m_bench->confirm(test::sampleVisit(41, domain::VisitState::Serving, minutes(10)));
        m_session->openVisit(test::idNumber<domain::VisitId>(41));
        QTRY_COMPARE(m_session->state(), ClaimSession::State::Missing);
        QVERIFY(m_session->visit() != nullptr);
    }
    void itFollowsWhatTheCentreSendsNext()
    {
        m_bench->confirm(test::sampleClaim());
        m_session->open(test::sampleClaim().id);
        QTRY_COMPARE(m_session->state(), ClaimSession::State::Open);
        domain::Claim newer = test::sampleClaim();
        newer.revision = 8;
        newer.form.participant.name = "Peserta Uji Baru";
        m_bench->confirm(newer);
        QTRY_COMPARE(m_session->claim()->form.participant.name, std::string("Peserta Uji Baru"));
    }
    void revealingIsOnRecordFirstAndEndsAfterThirtySeconds()
    {
        m_bench->confirm(test::sampleClaim());
        m_session->open(test::sampleClaim().id);
        QTRY_COMPARE(m_session->state(), ClaimSession::State::Open);
        m_session->reveal(FieldKey::Nik, QStringLiteral("compare"));
        QVERIFY(!m_session->isRevealed(FieldKey::Nik));
        QTRY_VERIFY(m_session->isRevealed(FieldKey::Nik));
        const auto commands = m_bench->pending();
        QCOMPARE(commands.size(), 1U);
        const auto &body = std::get<domain::ClaimCommand>(commands.front().target).body;
        QCOMPARE(std::get<domain::claimcmd::RecordAccess>(body).reason, std::string("compare"));
        m_bench->clock.set(test::morning() + std::chrono::seconds(29));
        m_session->tick();
        QVERIFY(m_session->isRevealed(FieldKey::Nik));
        m_bench->clock.set(test::morning() + std::chrono::seconds(30));
        m_session->tick();
        QVERIFY(!m_session->isRevealed(FieldKey::Nik));
    }
    void whatIsPrintedIsOnRecordBeforeItIsPrinted()
    {
        m_bench->confirm(test::sampleClaim());
        m_session->open(test::sampleClaim().id);
        QTRY_COMPARE(m_session->state(), ClaimSession::State::Open);
        bool printed = false;
        m_session->recordAccess(domain::AccessKind::Print, QStringLiteral("tax_simulation"), this,
                                [&printed] { printed = true; });
        QVERIFY(!printed);
        QTRY_VERIFY(printed);
        const auto commands = m_bench->pending();
        QCOMPARE(commands.size(), 1U);
        const auto &command = std::get<domain::ClaimCommand>(commands.front().target);
        QCOMPARE(command.claim, test::sampleClaim().id);
        QCOMPARE(std::get<domain::claimcmd::RecordAccess>(command.body).kind, domain::AccessKind::Print);
    }
    void anotherClaimHidesWhatWasRevealed()
    {
        m_bench->confirm(test::sampleClaim());
        m_bench->confirm(test::sampleClaim(42));
        m_session->open(test::sampleClaim().id);
        QTRY_COMPARE(m_session->state(), ClaimSession::State::Open);
        m_session->reveal(FieldKey::Nik, QStringLiteral("compare"));
        QTRY_VERIFY(m_session->isRevealed(FieldKey::Nik));
        m_session->open(test::sampleClaim(42).id);
        QVERIFY(!m_session->isRevealed(FieldKey::Nik));
    }
    void beginningAtTheCounterStartsTheVerificationHere()
    {
        m_bench->confirm(submitted());
        m_session->open(submitted().id);
        QTRY_VERIFY(m_session->canBegin());
        m_session->beginAtCounter();
        QTRY_COMPARE(m_session->claim()->state, ClaimState::InVerification);
        QVERIFY(m_session->view()->provisional);
        QVERIFY(!m_session->canBegin());
    }
    void anUnreadablePaperIsJudged()
    {
        m_bench->confirm(test::sampleClaim());
        m_session->open(test::sampleClaim().id);
        QTRY_COMPARE(m_session->state(), ClaimSession::State::Open);
        const domain::DocumentId paper = test::sampleClaim().documents.front().id;
        m_session->judge({paper, domain::DocumentState::Unreadable, domain::ReasonCode::P01, {}});
        QTRY_COMPARE(domain::findDocument(*m_session->claim(), paper)->state, domain::DocumentState::Unreadable);
    }
    void aRefusedCommandOfTheClaimIsShownAsConflict()
    {
        m_bench->confirm(submitted());
        m_session->open(submitted().id);
        QTRY_VERIFY(m_session->canBegin());
        m_session->beginAtCounter();
        QTRY_COMPARE(m_bench->pending().size(), 1U);
        protocol::CommandResult refusal;
        refusal.id = m_bench->pending().front().id;
        refusal.status = 409;
        refusal.code = "revision_changed";
        m_bench->answer(refusal);
        QTRY_VERIFY(m_session->view()->conflict);
    }
    void theComparisonMasksMarksAndTakesVerdicts()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.civil.name = "PESERTA UJI 14";
        m_bench->confirm(claim);
        models::DecisionForm form(*m_session, *m_bench->store);
        ComparisonModel model(*m_session, form);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_session->open(claim.id);
        QTRY_VERIFY(form.isReady());
        QVERIFY(model.rowCount() > 5);
        QCOMPARE(model.index(0, ComparisonModel::FormColumn).data().toString(), QStringLiteral("************0041"));
        const QModelIndex civilName = model.index(1, ComparisonModel::CivilColumn);
        QVERIFY(civilName.data(ComparisonModel::DiffersRole).toBool());
        QVERIFY(!civilName.data(ComparisonModel::DifferencesRole).value<QList<models::TextSpan>>().isEmpty());
        QCOMPARE(model.openDifferences(), 1);

        QVERIFY(model.setData(model.index(1, ComparisonModel::VerdictColumn), static_cast<int>(FieldVerdict::Differs)));

        QCOMPARE(model.openDifferences(), 0);
        QCOMPARE(form.fieldVerdict(FieldKey::Name), FieldVerdict::Differs);
        m_session->reveal(FieldKey::Nik, QStringLiteral("compare"));
        QTRY_COMPARE(model.index(0, ComparisonModel::FormColumn).data().toString(), QStringLiteral("9901011708900041"));
    }
};

QTEST_GUILESS_MAIN(ClaimSessionTest)
#include "tst_claimsession.moc"

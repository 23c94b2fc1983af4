// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workbench.h"

#include <QSignalSpy>

using namespace loket;
using core::ErrorCode;
using domain::VisitId;
using models::QueueAct;
using models::QueueIntents;
using models::QueueModel;
using std::chrono::minutes;
using S = domain::VisitState;

Q_DECLARE_METATYPE(loket::core::Error)

class QueueIntentsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QueueIntents> m_intents;

    static VisitId id(unsigned n) { return test::idNumber<VisitId>(n); }

    [[nodiscard]] S stateOf(unsigned n) { return m_bench->visit(id(n))->visit.state; }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::Workbench>();
        m_model = std::make_unique<QueueModel>(*m_bench->store, m_bench->clock, m_bench->maker.officer());
        m_intents = std::make_unique<QueueIntents>(*m_bench->store, m_bench->maker, *m_model);
        m_bench->confirm(test::sampleVisit(1, S::Waiting, minutes(20)));
        m_bench->confirm(test::sampleVisit(2, S::Waiting, minutes(10)));
        QTRY_COMPARE(m_model->rowCount(), 2);
    }
    void cleanup()
    {
        m_intents.reset();
        m_model.reset();
        m_bench.reset();
    }

    void nextIsAskedOfTheCentreForThirtySecondsAndOpensItsVisit()
    {
        QSignalSpy opened(m_intents.get(), &QueueIntents::visitOpened);
        m_intents->callNext();
        QVERIFY(m_intents->isCalling());
        QTRY_COMPARE(m_bench->pending().size(), 1U);
        const domain::Command asked = m_bench->pending().front();
        const auto &next = std::get<domain::CallNext>(asked.target);
        QCOMPARE(next.validUntil, m_bench->clock.now() + std::chrono::seconds(30));

        protocol::CommandResult answer;
        answer.id = asked.id;
        answer.status = 200;
        answer.aggregate = "visit/" + id(1).toString();
        m_bench->answer(answer);
        QTRY_VERIFY(!m_intents->isCalling());
        QCOMPARE(opened.count(), 0); // the feed is not here yet
        domain::Visit called = test::sampleVisit(1, S::Called, minutes(20));
        called.revision = 4;
        m_bench->confirm(called);

        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<VisitId>(), id(1));
    }
    void anEmptyQueueIsSaid()
    {
        QSignalSpy refusals(m_intents.get(), &QueueIntents::nextRefused);
        m_intents->callNext();
        QTRY_COMPARE(m_bench->pending().size(), 1U);
        protocol::CommandResult answer;
        answer.id = m_bench->pending().front().id;
        answer.status = 409;
        answer.code = "queue_empty";
        m_bench->answer(answer);
        QTRY_COMPARE(refusals.count(), 1);
        QCOMPARE(refusals.first().first().value<core::Error>().code, ErrorCode::QueueEmpty);
        QVERIFY(!m_intents->isCalling());
    }
    void withoutTheCentreNothingIsAskedAndTheOfficerIsToldAtOnce()
    {
        QSignalSpy refusals(m_intents.get(), &QueueIntents::nextRefused);
        m_intents->setConnected(false);
        m_intents->callNext();
        QCOMPARE(refusals.count(), 1);
        QVERIFY(m_bench->pending().empty());
    }
    void callingSomebodyBeforeOthersAsksForAReasonFirst()
    {
        QSignalSpy asked(m_intents.get(), &QueueIntents::reasonNeeded);
        m_intents->call(id(2));
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_bench->pending().empty());

        m_intents->call(id(2), QStringLiteral("frail"));

        QTRY_COMPARE(stateOf(2), S::Called);
        QVERIFY(m_bench->visit(id(2))->visit.outOfOrder);
        QCOMPARE(m_bench->visit(id(2))->visit.outOfOrderReason, std::string("frail"));
    }
    void whoWaitsLongestIsCalledWithoutAReason()
    {
        QSignalSpy opened(m_intents.get(), &QueueIntents::visitOpened);
        m_intents->call(id(1));
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(!m_bench->visit(id(1))->visit.outOfOrder);
        QVERIFY(m_bench->visit(id(1))->provisional);
    }
    void aWholeVisitRunsByIntentsAndTheEndCanBeTakenBack()
    {
        m_intents->call(id(1));
        QTRY_COMPARE(stateOf(1), S::Called);
        m_intents->begin(id(1));
        QTRY_COMPARE(stateOf(1), S::Serving);
        m_intents->hold(id(1), QStringLiteral("copy"));
        QTRY_COMPARE(stateOf(1), S::OnHold);
        m_intents->resume(id(1));
        QTRY_COMPARE(stateOf(1), S::Serving);
        m_intents->finish(id(1), QStringLiteral("served"));
        QTRY_COMPARE(stateOf(1), S::Done);
        QTRY_VERIFY(m_intents->canUndo());
        m_intents->undo();
        QTRY_COMPARE(stateOf(1), S::Serving);
        QTRY_VERIFY(!m_intents->canUndo());
    }
    void beginningAtADeskTakesTheClaimIntoVerification()
    {
        domain::Claim claim = test::sampleClaim();
        claim.state = domain::ClaimState::Submitted;
        m_bench->confirm(claim);
        domain::Visit called = test::sampleVisit(3, S::Called, minutes(5));
        called.claim = claim.id;
        called.servedBy = m_bench->maker.officer().id;
        m_bench->confirm(called);
        QTRY_COMPARE(m_model->rowCount(), 3);

        m_intents->begin(id(3));

        QTRY_COMPARE(stateOf(3), S::Serving);
        QCOMPARE(m_bench->claim(claim.id)->claim.state, domain::ClaimState::InVerification);
    }
    void notHereAndBackAgain()
    {
        m_intents->call(id(1));
        QTRY_COMPARE(stateOf(1), S::Called);
        m_intents->notHere(id(1));
        QTRY_COMPARE(stateOf(1), S::NotHere);
        m_intents->restore(id(1));
        QTRY_COMPARE(stateOf(1), S::Waiting);
    }
    void whatTheStateForbidsIsRefusedWithItsVisit()
    {
        QSignalSpy refusals(m_intents.get(), &QueueIntents::refused);
        m_intents->finish(id(1), QStringLiteral("served"));
        QTRY_COMPARE(refusals.count(), 1);
        QCOMPARE(refusals.first().at(1).value<VisitId>(), id(1));
        QCOMPARE(refusals.first().at(2).value<core::Error>().code, ErrorCode::WrongState);
        QVERIFY(!m_intents->allows(QueueAct::Finish, m_model->visit(id(1))->visit));
    }
};

QTEST_GUILESS_MAIN(QueueIntentsTest)
#include "tst_queueintents.moc"

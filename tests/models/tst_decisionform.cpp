// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workbench.h"

#include "loket/domain/checklist.h"

#include <QSignalSpy>

using namespace loket;
using domain::ItemResult;
using domain::Outcome;
using domain::ReasonCode;
using models::DecisionForm;

namespace {

/// The models of one open claim; made anew to play a restart.
struct Desk
{
    explicit Desk(test::Workbench &bench)
        : session(*bench.store, bench.maker, bench.rules)
        , form(session, *bench.store)
    {}
    models::ClaimSession session;
    DecisionForm form;
};

} // namespace

class DecisionFormTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<Desk> m_desk;
    domain::ClaimId m_claim = test::sampleClaim().id;

    void open()
    {
        m_desk = std::make_unique<Desk>(*m_bench);
        m_desk->session.open(m_claim);
        QTRY_VERIFY(m_desk->form.isReady());
    }
    [[nodiscard]] DecisionForm &form() { return m_desk->form; }
    void fillApproval()
    {
        for (const domain::ItemCheck &check : form().items())
            form().setItem(check.item, ItemResult::Pass);
        form().setOutcome(Outcome::Approve);
        sayIdentifiers();
    }
    void sayIdentifiers()
    {
        form().setSaidTicket(QStringLiteral("k-0387"));
        form().setSaidNik(QStringLiteral("0041"));
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<test::Workbench>();
        m_bench->confirm(test::sampleClaim());
        open();
    }
    void cleanup()
    {
        m_desk.reset();
        m_bench.reset();
    }

    void anApprovalIsSavedWithItsChecksInOneAct()
    {
        fillApproval();
        QVERIFY(form().problems().empty());
        QSignalSpy submitted(&form(), &DecisionForm::submitted);
        form().submit();
        QTRY_COMPARE(submitted.count(), 1);
        QTRY_COMPARE(m_desk->session.claim()->state, domain::ClaimState::AwaitingSupervisor);
        const domain::Decision &decision = *m_desk->session.claim()->decision;
        QCOMPARE(decision.benefit->net.value, 69'730'218);
        QCOMPARE(decision.confirmed.ticketOrNumber, std::string("K-0387"));
        QCOMPARE(m_bench->pending().size(), 2U);
        QVERIFY(!form().isEditable());
    }
    void withoutIdentifiersNothingIsSaved()
    {
        fillApproval();
        form().setSaidNik(QStringLiteral("0042"));
        QSignalSpy faulty(&form(), &DecisionForm::faulty);
        form().submit();
        QCOMPARE(faulty.count(), 1);
        QVERIFY(m_bench->pending().empty());
    }
    void aReasonFillsTheSentenceUntilTheOfficerWritesAnOwnOne()
    {
        form().setOutcome(Outcome::Postpone);
        form().setReason(ReasonCode::P08);
        QCOMPARE(form().sentence(), QString::fromUtf8(domain::sentenceFor(ReasonCode::P08)));
        form().setReason(ReasonCode::P07);
        QCOMPARE(form().sentence(), QString::fromUtf8(domain::sentenceFor(ReasonCode::P07)));
        form().setSentence(QStringLiteral("Mohon bawa buku tabungan yang baru."));
        form().setReason(ReasonCode::P01);
        QCOMPARE(form().sentence(), QStringLiteral("Mohon bawa buku tabungan yang baru."));
    }
    void onlyReasonsOfTheOutcomeAreOffered()
    {
        form().setOutcome(Outcome::Reject);
        for (const ReasonCode code : form().availableReasons())
            QVERIFY(domain::applies(code, Outcome::Reject));
        form().setReason(ReasonCode::P01);
        QCOMPARE(form().reason(), ReasonCode::Unknown);
    }
    void aReturnAsksForTheChosenPapersAndSetsTheDeadline()
    {
        form().setOutcome(Outcome::Return);
        form().setReason(ReasonCode::P01);
        form().setRequested(domain::DocumentKind::BankPassbook, true);
        sayIdentifiers();
        QVERIFY(form().problems().empty());
        form().submit();
        QTRY_COMPARE(m_desk->session.claim()->state, domain::ClaimState::Returned);
        const domain::Decision &decision = *m_desk->session.claim()->decision;
        QCOMPARE(decision.requests.size(), 1U);
        QCOMPARE(decision.requests.front().reason, ReasonCode::P01);
        QCOMPARE(*decision.deadline, test::day("2026-12-05"));
    }
    void theUnsentFormComesBackAfterARestartWithoutTheIdentifiers()
    {
        QSignalSpy kept(&form(), &DecisionForm::draftKept);
        form().setItem(domain::ChecklistItem::IdCardHeld, ItemResult::Pass);
        form().setOutcome(Outcome::Postpone);
        form().setReason(ReasonCode::P08);
        form().setFieldVerdict(domain::FieldKey::Name, domain::FieldVerdict::Match);
        sayIdentifiers();
        QTRY_VERIFY_WITH_TIMEOUT(kept.count() > 0, 1000);

        m_desk.reset();
        m_bench->close();
        m_bench->open();
        open();

        QVERIFY(form().wasRestored());
        QCOMPARE(form().outcome(), Outcome::Postpone);
        QCOMPARE(form().reason(), ReasonCode::P08);
        QCOMPARE(form().fieldVerdict(domain::FieldKey::Name), domain::FieldVerdict::Match);
        QVERIFY(form().saidNik().isEmpty());
    }
    void switchingClaimsKeepsEachDraftWithItsClaim()
    {
        m_bench->confirm(test::sampleClaim(42));
        form().setOutcome(Outcome::Reject);
        m_desk->session.open(test::sampleClaim(42).id);
        QTRY_VERIFY(form().isReady());
        QCOMPARE(form().outcome(), Outcome::Unknown);
        m_desk->session.open(m_claim);
        QTRY_COMPARE(form().outcome(), Outcome::Reject);
    }
    void savingDropsTheDraft()
    {
        QSignalSpy kept(&form(), &DecisionForm::draftKept);
        fillApproval();
        QTRY_VERIFY(kept.count() > 0);
        QVERIFY(m_bench->draft(m_claim).has_value());
        form().submit();
        QTRY_VERIFY(!m_bench->draft(m_claim).has_value());
    }
    void aRefusalKeepsTheFormAndItsDraft()
    {
        fillApproval();
        // The store knows a newer state in which nothing can be decided.
        domain::Claim newer = test::sampleClaim();
        newer.revision = 9;
        newer.state = domain::ClaimState::AwaitingSupervisor;
        QSignalSpy refused(&form(), &DecisionForm::refused);
        QSignalSpy faulty(&form(), &DecisionForm::faulty);
        m_bench->confirm(newer);
        form().submit();
        QTRY_VERIFY(refused.count() + faulty.count() > 0);
        QCOMPARE(form().outcome(), Outcome::Approve);
        QVERIFY(m_bench->pending().empty());
    }
    void aDraftThatCannotBeReadIsSaidAndTheFormStartsEmpty()
    {
        m_desk.reset();
        const QString key = QStringLiteral("decision/") + QString::fromStdString(m_claim.toString());
        m_bench->ask<core::Result<>>([&](auto reply) {
            m_bench->store->saveDraft(key, QByteArrayLiteral("{broken"), m_bench->store.get(), reply);
        });
        m_desk = std::make_unique<Desk>(*m_bench);
        QSignalSpy failed(&form(), &DecisionForm::draftFailed);
        m_desk->session.open(m_claim);
        QTRY_VERIFY(form().isReady());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(form().outcome(), Outcome::Unknown);
    }
};

QTEST_GUILESS_MAIN(DecisionFormTest)
#include "tst_decisionform.moc"

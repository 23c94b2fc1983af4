// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/backoffice/backdesk.h"

#include "loket/models/approvalform.h"
#include "loket/models/approvallistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace loket;
using namespace loket::test;
using domain::Role;
using models::ApprovalAct;
using models::ApprovalBar;
using models::ApprovalFault;
using models::ApprovalForm;
using models::ApprovalListModel;

class ApprovalModelsTest final : public QObject
{
    Q_OBJECT

private:
    struct Desk : BackDesk
    {
        explicit Desk(domain::RoleSet roles = {Role::Supervisor})
            : BackDesk(roles)
        {}
        void open(const domain::Claim &claim)
        {
            feedClaims({claim});
            session.open(claim.id);
            QVERIFY(QTest::qWaitFor([this] { return session.claim() != nullptr; }));
        }
        void lookAtAll()
        {
            for (const models::Evidence &piece : form.evidence())
                form.look(piece.document, QString::fromStdString(piece.sha256));
            QVERIFY(QTest::qWaitFor([this] { return form.seenCount() == int(form.evidence().size()); }));
        }
        [[nodiscard]] bool isBlockedBy(ApprovalAct act, ApprovalFault fault) const
        {
            const auto problems = form.problems(act);
            return std::ranges::find(problems, fault, &models::ApprovalProblem::fault) != problems.end();
        }
        models::ClaimSession session{*store, *maker, book};
        ApprovalForm form{session, *store};
    };

private slots:
    void theListIsOrderedByTheDateToPayAndNotByAmount()
    {
        BackDesk desk({Role::Supervisor});
        domain::Claim early = waitingClaim(51, desk, 8);
        domain::Claim late = waitingClaim(52, desk, 1);
        late.decision->benefit->net = core::Rupiah{200'000'000};
        desk.feedClaims({late, early});
        ApprovalListModel model(*desk.store, *desk.maker, desk.book);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        QTRY_COMPARE(model.rowCount(), 2);

        QCOMPARE(model.rowAt(0)->view.claim.id, early.id);
        QCOMPARE(model.late(), 1);
        QCOMPARE(model.rowAt(1)->days->used, 0); // complete on Friday, today is Saturday
        QCOMPARE(model.rowAt(1)->days->allowed, 5);
    }

    void whatMayNotBeSignedStandsLastWithItsReasonAndCannotBeChosen()
    {
        BackDesk desk({Role::Supervisor});
        domain::Claim mine = waitingClaim(53, desk, 8);
        mine.decision->maker = desk.me.id;
        domain::Claim registered = waitingClaim(54, desk, 8);
        registered.createdBy = desk.me.id;
        domain::Claim large = waitingClaim(55, desk, 8);
        large.decision->benefit->gross = core::Rupiah{250'000'001};
        desk.feedClaims({mine, registered, large, waitingClaim(56, desk, 1)});
        ApprovalListModel model(*desk.store, *desk.maker, desk.book);
        QTRY_COMPARE(model.rowCount(), 4);

        QCOMPARE(model.open(), 1);
        QCOMPARE(model.rowAt(0)->bar, ApprovalBar::None);
        QVERIFY(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.rowAt(model.rowOf(mine.id))->bar, ApprovalBar::Maker);
        QCOMPARE(model.rowAt(model.rowOf(registered.id))->bar, ApprovalBar::Registrar);
        QCOMPARE(model.rowAt(model.rowOf(large.id))->bar, ApprovalBar::AboveLimit);
    }

    void theBranchHeadMaySignTheLargeOne()
    {
        BackDesk desk({Role::BranchHead});
        domain::Claim large = waitingClaim(55, desk);
        large.decision->benefit->gross = core::Rupiah{250'000'001};
        QCOMPARE(models::approvalBar(large, desk.me, desk.book->packs().front().policy()), ApprovalBar::None);
    }

    void approvingNeedsEveryPieceOfEvidenceSeenAndPutsEachLookOnRecord()
    {
        Desk desk;
        const domain::Claim claim = waitingClaim(57, desk);
        desk.open(claim);
        QVERIFY(desk.isBlockedBy(ApprovalAct::Approve, ApprovalFault::EvidenceUnseen));

        desk.lookAtAll();

        QVERIFY(desk.form.can(ApprovalAct::Approve));
        const auto outbox = desk.outbox();
        QCOMPARE(outbox.size(), claim.documents.size());
        for (const domain::Command &command : outbox)
            QCOMPARE(QString::fromStdString(domain::commandType(command)), QStringLiteral("claim.record_access"));
    }

    void approvingSendsTheAmountThatWasShownAndTheClaimLeavesTheList()
    {
        Desk desk;
        const domain::Claim claim = waitingClaim(58, desk);
        desk.open(claim);
        ApprovalListModel list(*desk.store, *desk.maker, desk.book);
        QTRY_COMPARE(list.rowCount(), 1);
        desk.lookAtAll();
        QSignalSpy done(&desk.form, &ApprovalForm::done);

        desk.form.approve();

        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(list.rowCount(), 0);
        const auto outbox = desk.outbox();
        const auto &target = std::get<domain::ClaimCommand>(outbox.back().target);
        QCOMPARE(std::get<domain::claimcmd::Approve>(target.body).net, claim.decision->benefit->net);
        QCOMPARE(desk.claim(claim.id)->claim.state, domain::ClaimState::Approved);
    }

    void rulesThatGiveAnotherAmountStopTheApproval()
    {
        Desk desk;
        domain::Claim claim = waitingClaim(59, desk);
        claim.decision->benefit->net.value += 1;
        desk.open(claim);
        desk.lookAtAll();
        QVERIFY(desk.isBlockedBy(ApprovalAct::Approve, ApprovalFault::RulesChanged));
    }

    void aHoldAndALostLineStopTheApprovalButNotTheWayBack()
    {
        Desk desk;
        domain::Claim claim = waitingClaim(60, desk);
        claim.onHold = true;
        desk.open(claim);
        desk.lookAtAll();
        desk.form.setConnected(false);
        desk.form.setComment(QStringLiteral("Mohon periksa nama di rekening"));

        QVERIFY(desk.isBlockedBy(ApprovalAct::Approve, ApprovalFault::OnHold));
        QVERIFY(desk.isBlockedBy(ApprovalAct::Approve, ApprovalFault::NoCentre));
        QVERIFY(desk.form.can(ApprovalAct::SendBack));
    }

    void sendingBackNeedsACommentAndReturnsTheClaimToTheOfficer()
    {
        Desk desk;
        const domain::Claim claim = waitingClaim(61, desk);
        desk.open(claim);
        QVERIFY(desk.isBlockedBy(ApprovalAct::SendBack, ApprovalFault::CommentMissing));
        desk.form.setComment(QStringLiteral("Nama di rekening kurang satu huruf"));
        QSignalSpy done(&desk.form, &ApprovalForm::done);

        desk.form.sendBack();

        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(desk.claim(claim.id)->claim.state, domain::ClaimState::InVerification);
        QVERIFY(desk.form.comment().isEmpty());
    }

    void rejectingCarriesCodeSentenceAndTheWayToObject()
    {
        Desk desk;
        const domain::Claim claim = waitingClaim(62, desk);
        desk.open(claim);
        QSignalSpy done(&desk.form, &ApprovalForm::done);

        desk.form.reject(domain::ReasonCode::R02, QStringLiteral("Masa tunggu belum lewat."),
                         QStringLiteral("Keberatan dapat diajukan di kantor cabang."));

        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(desk.claim(claim.id)->claim.state, domain::ClaimState::Rejected);
    }

    void aDecidedClaimCannotBeDecidedAgain()
    {
        Desk desk;
        domain::Claim claim = waitingClaim(63, desk);
        claim.state = domain::ClaimState::Approved;
        desk.open(claim);
        QVERIFY(desk.isBlockedBy(ApprovalAct::Reject, ApprovalFault::NotWaiting));
    }
};

QTEST_GUILESS_MAIN(ApprovalModelsTest)
#include "tst_approvalmodels.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/changes/changedesk.h"

#include "loket/domain/names.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace loket;
using namespace loket::test;
using domain::ChangeKind;
using domain::ClaimState;
using domain::FieldKey;
using domain::Role;
using models::ChangeAct;
using models::ChangeBar;
using models::ChangeFault;
using models::ChangeTurn;
using models::SourceWord;

namespace {

models::Officer officerWith(domain::RoleSet roles)
{
    models::Officer one = officer();
    one.roles = roles;
    return one;
}

struct Desk : BackDesk
{
    explicit Desk(domain::RoleSet roles)
        : BackDesk(roles)
    {}
    void open(const domain::Claim &claim)
    {
        feedClaims({claim});
        session.open(claim.id);
        QVERIFY(QTest::qWaitFor([this] { return session.claim() != nullptr; }));
    }
    models::ClaimSession session{*store, *maker, book};
    models::ChangeForm form{session, *store};
};

} // namespace

class ChangeModelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aParticipantsWishIsFirstAnOfficersThenASupervisors()
    {
        const BackDesk desk({Role::Cso});
        domain::Claim claim = failedClaim(60, desk);
        const auto bar = [&claim](domain::RoleSet roles) {
            return models::changeBar(claim, claim.changes.front(), officerWith(roles));
        };
        claim.changes = {accountWish()};
        QCOMPARE(bar({Role::Cso}), ChangeBar::None);
        QCOMPARE(bar({Role::Supervisor}), ChangeBar::OfficerFirst);
        QCOMPARE(bar({Role::Frontliner}), ChangeBar::RoleMayNot);
        claim.changes = {accountWish(kOther)};
        QCOMPARE(bar({Role::Cso}), ChangeBar::RoleMayNot);
        QCOMPARE(bar({Role::Supervisor}), ChangeBar::None);
        claim.onHold = true;
        QCOMPARE(bar({Role::Supervisor}), ChangeBar::OnHold);
        claim.changes = {accountWish(900)};
        QCOMPARE(bar({Role::Cso, Role::Supervisor}), ChangeBar::Checker);
    }

    void anOwnProposalIsForSomebodyElseToConfirm()
    {
        const BackDesk desk({Role::Cso});
        domain::Claim claim = sampleClaim(41);
        claim.changes = {nikChange(900)};
        const auto bar = [&claim](domain::RoleSet roles) {
            return models::changeBar(claim, claim.changes.front(), officerWith(roles));
        };
        QCOMPARE(bar({Role::Cso}), ChangeBar::Proposer);
        QCOMPARE(bar({Role::Supervisor}), ChangeBar::Proposer);
        claim.changes = {nikChange(kOther)};
        QCOMPARE(bar({Role::Cso}), ChangeBar::RoleMayNot);
        QCOMPARE(bar({Role::Supervisor}), ChangeBar::None);
        claim.state = ClaimState::Cancelled;
        QCOMPARE(bar({Role::Supervisor}), ChangeBar::StateMoved);
    }

    void oldAndNewStandBesideWhatTheOutsideSays()
    {
        const BackDesk desk({Role::Cso});
        const domain::Claim claim = failedClaim(60, desk);
        domain::PendingChange wish = accountWish();
        const auto word = [&] { return models::valuesOf(claim, wish).back().word; };
        QCOMPARE(models::valuesOf(claim, wish)[1].after, std::string("9900000000777"));
        QCOMPARE(word(), SourceWord::Agrees);
        wish.bank.dormant = true;
        QCOMPARE(word(), SourceWord::Dormant);
        wish.bank = {domain::SourceState::Found, "ORANG LAIN", false};
        QCOMPARE(word(), SourceWord::Differs);
        wish.bank = {domain::SourceState::NotFound, {}, false};
        QCOMPARE(word(), SourceWord::NotFound);
        wish.bank = {domain::SourceState::Unavailable, {}, false};
        QCOMPARE(word(), SourceWord::Waiting);
        QCOMPARE(models::valuesOf(sampleClaim(41), nikChange(kOther)).front().word, SourceWord::Differs);
    }

    void whatCanBeProposedFollowsStateRoleAndWhatWaits()
    {
        const BackDesk desk({Role::Cso});
        const auto kinds = [](const domain::Claim &claim, domain::RoleSet roles) {
            return models::proposable(claim, officerWith(roles));
        };
        domain::Claim claim = failedClaim(60, desk);
        QCOMPARE(kinds(claim, {Role::Cso}), std::vector{ChangeKind::Account});
        QVERIFY(kinds(claim, {Role::Supervisor}).empty());
        claim.changes = {accountWish()};
        QVERIFY(kinds(claim, {Role::Cso}).empty());
        claim = sampleClaim(41);
        QCOMPARE(kinds(claim, {Role::Cso}).size(), 5U);
        QVERIFY(kinds(claim, {Role::HeadOffice}).empty());
        claim.state = ClaimState::Rejected;
        QCOMPARE(kinds(claim, {Role::Cso}), std::vector{ChangeKind::Reopen});
    }

    void everyFaultOfAProposalIsSaid()
    {
        const BackDesk desk({Role::Cso});
        const domain::Claim claim = sampleClaim(41);
        const auto faults = [&claim](const models::ChangeDraft &draft) {
            return models::problemsOf(draft, claim, day("2026-11-21"));
        };
        QCOMPARE(faults({ChangeKind::Nik, "123", {}, "salah ketik"}).front(),
                 (models::ChangeProblem{FieldKey::Nik, ChangeFault::ValueWrong}));
        QCOMPARE(faults({ChangeKind::Nik, claim.form.participant.nik, {}, "salah ketik"}).front().fault,
                 ChangeFault::SameAsNow);
        QCOMPARE(faults({ChangeKind::Name, " ", {}, "salah ketik"}).front().fault, ChangeFault::ValueMissing);
        QCOMPARE(faults({ChangeKind::BirthDate, "2030-01-01", {}, "salah ketik"}).front().fault,
                 ChangeFault::ValueWrong);
        QCOMPARE(faults({ChangeKind::Account, {}, {"14", "1", "x"}, "salah ketik"}).size(), 2U);
        QCOMPARE(faults({ChangeKind::Account, {}, claim.form.account, "salah ketik"}).front().fault,
                 ChangeFault::SameAsNow);
        QCOMPARE(faults({ChangeKind::Name, "Peserta Uji 42", {}, "x"}).front().fault, ChangeFault::ReasonShort);
        QVERIFY(faults({ChangeKind::SopWaiver, "family_card", {}, "terbakar habis"}).empty());
    }

    void theListHoldsWhatWaitsAndWhatTheBankSentBackOwnTurnFirst()
    {
        BackDesk desk({Role::Supervisor});
        domain::Claim waits = sampleClaim(41);
        waits.changes = {nikChange(kOther)};
        domain::Claim asked = failedClaim(60, desk);
        asked.changes = {accountWish()};
        const domain::Claim silent = failedClaim(61, desk);
        desk.feedClaims({sampleClaim(10), waits, asked, silent, waitingClaim(31, desk)});

        models::ChangeListModel list(*desk.store, *desk.maker);
        const QAbstractItemModelTester tester(&list);
        QTRY_COMPARE(list.rowCount(), 3);

        QCOMPARE(list.rowAt(0)->view.claim.id, waits.id);
        QCOMPARE(list.rowAt(0)->turn, ChangeTurn::Mine);
        QCOMPARE(list.rowAt(list.rowOf(silent.id))->turn, ChangeTurn::NewAccount);
        QCOMPARE(list.rowAt(list.rowOf(asked.id))->turn, ChangeTurn::Others);
        QCOMPARE(list.mine(), 1);
        waits.revision += 1;
        waits.changes.clear();
        desk.feedClaims({waits});
        QTRY_COMPARE(list.rowCount(), 2);
    }

    void theListOfAnOfficerCountsThoseToCallAbout()
    {
        BackDesk desk({Role::Cso});
        domain::Claim asked = failedClaim(60, desk);
        asked.changes = {accountWish()};
        desk.feedClaims({asked, failedClaim(61, desk)});
        models::ChangeListModel list(*desk.store, *desk.maker);
        QTRY_COMPARE(list.rowCount(), 2);
        QCOMPARE(list.mine(), 2);
    }

    void anOwnProposalShowsAtOnceAndIsOneCommand()
    {
        Desk desk({Role::Cso});
        desk.open(failedClaim(60, desk));
        QSignalSpy done(&desk.form, &models::ChangeForm::done);
        desk.form.propose({ChangeKind::Account, {}, {"014", "9900 0000 0077 7", "Peserta Uji 060"}, "Dari buku baru"});
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(desk.session.claim()->changes.size(), 1U);
        QCOMPARE(desk.session.claim()->changes.front().account.number, std::string("9900000000777"));
        QCOMPARE(desk.outbox().size(), 1U);
        QVERIFY(desk.form.proposable().empty());
    }

    void theFirstYesLeavesTheClaimWaitingForTheSecond()
    {
        Desk desk({Role::Cso});
        domain::Claim claim = failedClaim(60, desk);
        claim.changes = {accountWish()};
        desk.open(claim);
        QSignalSpy done(&desk.form, &models::ChangeForm::done);
        desk.form.confirm(claim.changes.front().id);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(done.front().front().value<ChangeAct>(), ChangeAct::Check);
        QTRY_VERIFY(desk.session.claim()->changes.front().checkedAt.has_value());
        QCOMPARE(desk.session.claim()->state, ClaimState::PaymentFailed);
    }

    void theSecondYesApprovesAgain()
    {
        Desk desk({Role::Supervisor});
        domain::Claim claim = failedClaim(60, desk);
        claim.changes = {accountWish(kOther)};
        desk.open(claim);
        desk.form.confirm(claim.changes.front().id);
        QTRY_COMPARE(desk.session.claim()->state, ClaimState::Approved);
        QCOMPARE(desk.session.claim()->form.account.number, std::string("9900000000777"));
    }

    void oneOfficerTwiceIsRefusedHereToo()
    {
        Desk desk({Role::Cso, Role::Supervisor});
        domain::Claim claim = failedClaim(60, desk);
        claim.changes = {accountWish(900)};
        desk.open(claim);
        QSignalSpy refused(&desk.form, &models::ChangeForm::refused);
        desk.form.confirm(claim.changes.front().id);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.front().front().value<core::Error>().code, core::ErrorCode::FourEyes);
        QVERIFY(desk.outbox().empty());
    }

    void aRefusalCarriesItsWords()
    {
        Desk desk({Role::Cso});
        domain::Claim claim = failedClaim(60, desk);
        claim.changes = {accountWish()};
        desk.open(claim);
        desk.form.refuse(claim.changes.front().id, QStringLiteral("Nama di buku berbeda"));
        QTRY_VERIFY(desk.session.claim()->changes.empty());
        QCOMPARE(desk.session.claim()->payment->accountRefusal, std::string("Nama di buku berbeda"));
    }

    void aMissingPaperOfProcedureCanBeWaivedAndOneOfLawCannot()
    {
        Desk desk({Role::Cso});
        domain::Claim claim = sampleClaim(41);
        claim.documents.clear();
        desk.open(claim);
        const auto kinds = desk.form.waivable();
        QVERIFY(!kinds.empty());
        for (const models::DocumentItem &item : desk.session.documents()) {
            const bool offered = std::ranges::find(kinds, item.kind) != kinds.end();
            QCOMPARE(offered, item.bySop && !item.byLaw);
        }
        desk.form.propose({ChangeKind::SopWaiver, std::string(domain::wireName(kinds.front())), {}, "Terbakar habis"});
        QTRY_COMPARE(desk.session.claim()->changes.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(ChangeModelsTest)
#include "tst_changemodels.moc"

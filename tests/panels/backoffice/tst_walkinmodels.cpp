// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/backoffice/backdesk.h"

#include "loket/models/walkinday.h"
#include "loket/models/walkinform.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace loket;
using namespace loket::test;
using domain::FieldKey;
using domain::Role;
using models::IdentifierKind;
using models::LookUpState;
using models::WalkInDay;
using models::WalkInFault;
using models::WalkInForm;

namespace {

const QString kNik = QStringLiteral("9901 0117 0890 0007");

struct Desk : BackDesk
{
    Desk()
        : BackDesk({Role::Frontliner})
    {}
    void fill()
    {
        form.setIdentifier(kNik);
        form.find();
        form.setField(FieldKey::Name, QStringLiteral("Peserta Uji 007"));
        form.setField(FieldKey::BirthDate, QStringLiteral("17/08/1990"));
        form.setField(FieldKey::Kpj, QStringLiteral("99000000007"));
        form.setField(FieldKey::EmploymentEnd, QStringLiteral("05/01/2026"));
        form.setField(FieldKey::BankCode, QStringLiteral("009"));
        form.setField(FieldKey::AccountNumber, QStringLiteral("9900771120"));
        form.setField(FieldKey::AccountHolder, QStringLiteral("Peserta Uji 007"));
        form.setReason(domain::ClaimReason::Resign);
        form.setConsent(true);
    }
    [[nodiscard]] bool isBlockedBy(WalkInFault fault) const
    {
        const auto problems = form.problems();
        return std::ranges::find(problems, fault, &models::WalkInProblem::fault) != problems.end();
    }
    /// The visit that was registered, as the centre sends it with its number.
    void giveTicket(domain::VisitId id, const std::string &ticket)
    {
        auto view = testing::ask<std::optional<localstore::VisitView>>(
            [&](auto reply) { store->visit(id, store.get(), reply); });
        domain::Visit visit = view->visit;
        visit.ticket = ticket;
        std::vector<domain::CommandId> commands;
        for (const domain::Command &command : outbox())
            commands.push_back(command.id);
        feed({{"visit", visit.id.toString(), visit.revision, 0, "put", commands, protocol::encode(visit)}});
    }
    core::Result<protocol::PersonLookup> answer = core::fail(core::ErrorCode::Unavailable, "no connection");
    WalkInForm form{*store, *maker, book,
                    [this](const models::WalkInIdentifier &, QObject *,
                           const std::function<void(core::Result<protocol::PersonLookup>)> &reply) { reply(answer); },
                    "meja-2026-1"};
};

std::vector<std::string> typesOf(const std::vector<domain::Command> &commands)
{
    std::vector<std::string> types;
    for (const domain::Command &command : commands)
        types.push_back(domain::commandType(command));
    return types;
}

} // namespace

class WalkInModelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theFieldKnowsWhatItWasGiven()
    {
        const core::Date today = day("2026-11-21");
        QCOMPARE(models::recognise("9901011708900007", today).kind, IdentifierKind::Nik);
        QCOMPARE(models::recognise("0812 3456 7890", today).value, std::string("+6281234567890"));
        QCOMPARE(models::recognise("99000000007", today).kind, IdentifierKind::Kpj);
        QCOMPARE(models::recognise("Peserta", today).kind, IdentifierKind::None);
        QCOMPARE(models::recognise("", today).kind, IdentifierKind::None);
    }

    void onlyTheReasonsOfTheRulesInForceAreOffered()
    {
        const Desk desk;
        QCOMPARE(desk.form.reasons(), shippedPack().reasons());
    }

    void aNewPersonIsOneActOfClaimAndVisit()
    {
        Desk desk;
        desk.fill();
        QSignalSpy registered(&desk.form, &WalkInForm::registered);
        QVERIFY(desk.form.problems().empty());

        desk.form.registerVisit();

        QTRY_COMPARE(registered.count(), 1);
        QVERIFY(registered.first().at(1).toBool());
        QCOMPARE(typesOf(desk.outbox()), (std::vector<std::string>{"claim.create", "claim.submit", "visit.register"}));
        QVERIFY(!desk.form.seconds().has_value());
    }

    void anIncompleteFormStaysADraftAndThePersonStillWaits()
    {
        Desk desk;
        desk.fill();
        desk.form.setField(FieldKey::AccountNumber, QString());
        QSignalSpy registered(&desk.form, &WalkInForm::registered);

        desk.form.registerVisit();

        QTRY_COMPARE(registered.count(), 1);
        QVERIFY(!registered.first().at(1).toBool());
        QCOMPARE(typesOf(desk.outbox()), (std::vector<std::string>{"claim.create", "visit.register"}));
    }

    void aFormThatTheRulesCannotJudgeStaysADraftToo()
    {
        Desk desk;
        desk.fill();
        desk.form.setField(FieldKey::EmploymentEnd, QString());
        QSignalSpy registered(&desk.form, &WalkInForm::registered);

        desk.form.registerVisit();

        QTRY_COMPARE(registered.count(), 1);
        QVERIFY(!registered.first().at(1).toBool());
    }

    void aReasonAsksItsOwnFieldsAndNoOther()
    {
        Desk desk;
        desk.fill();
        const auto asks = [&](FieldKey key) {
            const auto asked = desk.form.asked();
            return std::ranges::find(asked, key, &domain::AskedField::field) != asked.end();
        };
        QVERIFY(asks(FieldKey::EmploymentEnd));
        desk.form.setReason(domain::ClaimReason::Death);
        QVERIFY(asks(FieldKey::DeathDate));
        QVERIFY(asks(FieldKey::Heirs));
        QVERIFY(!asks(FieldKey::EmploymentEnd));
        QCOMPARE(desk.form.heirs().size(), std::size_t{1});
    }

    void aDeathWithItsHeirsIsSentWhole()
    {
        Desk desk;
        desk.fill();
        desk.form.setReason(domain::ClaimReason::Death);
        desk.form.setField(FieldKey::DeathDate, QStringLiteral("02/10/2026"));
        desk.form.setHeirs({{QStringLiteral("Anak Uji"), domain::HeirRelation::Child, QStringLiteral("21/08/2014"),
                             QStringLiteral("Paman Uji"), true},
                            {}});
        QSignalSpy registered(&desk.form, &WalkInForm::registered);

        desk.form.registerVisit();

        QTRY_COMPARE(registered.count(), 1);
        QVERIFY(registered.first().at(1).toBool());
        const auto outbox = desk.outbox();
        const auto &create =
            std::get<domain::claimcmd::Create>(std::get<domain::ClaimCommand>(outbox.front().target).body);
        QCOMPARE(create.form.details.deathDate, std::optional(day("2026-10-02")));
        QCOMPARE(create.form.details.heirs.size(), std::size_t{1}); // the empty row is nobody
        QCOMPARE(create.form.details.heirs.front().guardianName, std::string("Paman Uji"));
        QVERIFY(!create.form.participant.employmentEnd.has_value());
    }

    void aMinorHeirAsksForTheGuardianLetter()
    {
        Desk desk;
        desk.fill();
        desk.form.setReason(domain::ClaimReason::Death);
        desk.form.setField(FieldKey::DeathDate, QStringLiteral("02/10/2026"));
        const auto asked = [&] {
            const auto papers = desk.form.papers();
            return std::ranges::any_of(papers, [](const models::WalkInPaper &paper) {
                return paper.document.kind == domain::DocumentKind::GuardianLetter;
            });
        };
        desk.form.setHeirs(
            {{QStringLiteral("Anak Uji"), domain::HeirRelation::Child, QStringLiteral("21/08/2001"), {}, true}});
        QVERIFY(!asked());
        desk.form.setHeirs(
            {{QStringLiteral("Anak Uji"), domain::HeirRelation::Child, QStringLiteral("21/08/2014"), {}, true}});
        QVERIFY(asked());
    }

    void aWaitingTimeIsSeenBeforeAnybodyIsSentAway()
    {
        Desk desk;
        desk.fill();
        QVERIFY(desk.form.verdict().has_value());
        QVERIFY(!desk.form.verdict()->refusal.has_value());
        desk.form.setField(FieldKey::EmploymentEnd, QStringLiteral("22/10/2026"));
        QCOMPARE(desk.form.verdict()->eligibleFrom, std::optional(day("2026-11-22")));
        QVERIFY(desk.form.problems().empty());
    }

    void severalCardsAndAnAmountAreReadAsTyped()
    {
        Desk desk;
        desk.fill();
        desk.form.setField(FieldKey::Kpj, QStringLiteral("99000000007, 99000000018"));
        desk.form.setReason(domain::ClaimReason::Partial10);
        desk.form.setField(FieldKey::AskedGross, QStringLiteral("Rp 5.000.000"));
        QSignalSpy registered(&desk.form, &WalkInForm::registered);

        desk.form.registerVisit();

        QTRY_COMPARE(registered.count(), 1);
        const auto outbox = desk.outbox();
        const auto &create =
            std::get<domain::claimcmd::Create>(std::get<domain::ClaimCommand>(outbox.front().target).body);
        QCOMPARE(create.form.participant.kpj.size(), std::size_t{2});
        QCOMPARE(create.form.details.askedGross, std::optional(core::Rupiah{5'000'000}));
    }

    void whatCannotBeReadOfTheReasonIsAProblem()
    {
        Desk desk;
        desk.fill();
        desk.form.setReason(domain::ClaimReason::Partial10);
        desk.form.setField(FieldKey::AskedGross, QStringLiteral("lima juta"));
        QVERIFY(desk.isBlockedBy(WalkInFault::FieldMalformed));
        desk.form.setReason(domain::ClaimReason::Resign);
        QVERIFY(!desk.isBlockedBy(WalkInFault::FieldMalformed)); // not asked any more
    }

    void anOpenClaimIsContinuedAndNoOtherIsMade()
    {
        Desk desk;
        protocol::PersonLookup person;
        person.found = true;
        person.name = "Peserta Uji 007";
        person.openClaim = idNumber<domain::ClaimId>(402).toString();
        person.openClaimState = "draft";
        person.openClaimNumber = "K-0402";
        desk.answer = person;
        desk.form.setIdentifier(kNik);
        desk.form.find();
        QVERIFY(desk.form.continues());
        QCOMPARE(desk.form.openClaim()->number, std::string("K-0402"));
        QSignalSpy registered(&desk.form, &WalkInForm::registered);

        desk.form.registerVisit();

        QTRY_COMPARE(registered.count(), 1);
        const auto outbox = desk.outbox();
        QCOMPARE(typesOf(outbox), (std::vector<std::string>{"visit.register"}));
        const auto &target = std::get<domain::VisitCommand>(outbox.front().target);
        QCOMPARE(std::get<domain::visitcmd::Register>(target.body).details.claim.value(),
                 idNumber<domain::ClaimId>(402));
    }

    void withoutTheCentreAClaimOnThisPcIsStillFound()
    {
        Desk desk;
        domain::Claim claim = sampleClaim(7);
        claim.form.participant.nik = "9901011708900007";
        desk.feedClaims({claim});
        desk.form.setIdentifier(kNik);

        desk.form.find();

        QCOMPARE(desk.form.lookUpState(), LookUpState::NoCentre);
        QTRY_VERIFY(desk.form.openClaim().has_value());
        QCOMPARE(desk.form.openClaim()->id, claim.id);
    }

    void whatIsMissingIsSaidInOrder()
    {
        Desk desk;
        QVERIFY(desk.isBlockedBy(WalkInFault::NobodyYet));
        desk.fill();
        desk.form.setConsent(false);
        QVERIFY(desk.isBlockedBy(WalkInFault::ConsentMissing));
        desk.form.setField(FieldKey::BirthDate, QStringLiteral("31/02/1990"));
        QVERIFY(desk.isBlockedBy(WalkInFault::FieldMalformed));
        desk.form.setPriority(domain::PriorityReason::Other, QString());
        QVERIFY(desk.isBlockedBy(WalkInFault::PriorityNoteMissing));
    }

    void aScanTravelsWithTheRegistration()
    {
        Desk desk;
        desk.fill();
        const QByteArray pdf("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
        desk.form.attach(domain::DocumentKind::IdCard, pdf, "application/pdf");
        QTRY_VERIFY(std::ranges::any_of(desk.form.papers(), [](const models::WalkInPaper &paper) {
            return paper.document.kind == domain::DocumentKind::IdCard && paper.scans == 1;
        }));
        QSignalSpy registered(&desk.form, &WalkInForm::registered);

        desk.form.registerVisit();

        QTRY_COMPARE(registered.count(), 1);
        const auto uploads = testing::ask<core::Result<std::vector<localstore::PendingUpload>>>(
            [&](auto reply) { desk.sync->pendingUploads(desk.sync.get(), reply); });
        QCOMPARE(uploads->size(), std::size_t{1});
    }

    void theDayCountsAndShowsTheNewestFirst()
    {
        Desk desk;
        std::vector<protocol::FeedRow> rows;
        for (const domain::Visit &visit : {sampleVisit(1, domain::VisitState::Waiting, std::chrono::minutes(90)),
                                           sampleVisit(2, domain::VisitState::Serving, std::chrono::minutes(10)),
                                           sampleVisit(3, domain::VisitState::Waiting, std::chrono::minutes(5))})
            rows.push_back({"visit", visit.id.toString(), visit.revision, 0, "put", {}, protocol::encode(visit)});
        WalkInDay model(*desk.store, *desk.maker);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

        desk.feed(std::move(rows));

        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(WalkInDay::TicketRole).toString(), QStringLiteral("A-003"));
        QCOMPARE(model.figures().waiting, 2);
        QCOMPARE(model.figures().served, 1);
        QCOMPARE(model.figures().perHour[0], 1); // 07.44
        QCOMPARE(model.figures().perHour[2], 2);
    }

    void theNumberComesWithTheFeedAndTheTicketCanBeVoided()
    {
        Desk desk;
        WalkInDay model(*desk.store, *desk.maker);
        desk.fill();
        QSignalSpy registered(&desk.form, &WalkInForm::registered);
        desk.form.registerVisit();
        QTRY_COMPARE(registered.count(), 1);
        const auto id = registered.first().at(0).value<domain::VisitId>();
        QTRY_VERIFY(model.visit(id) != nullptr);
        QSignalSpy given(&model, &WalkInDay::ticketGiven);

        desk.giveTicket(id, "A-017");

        QTRY_COMPARE(given.count(), 1);
        model.voidVisit(id, QStringLiteral("printed by mistake"));
        QTRY_VERIFY(model.visit(id)->visit.voided);
    }
};

QTEST_GUILESS_MAIN(WalkInModelsTest)
#include "tst_walkinmodels.moc"

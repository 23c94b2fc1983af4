// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workbench.h"
#include "rules/packtexts.h"

#include "loket/models/deskrules.h"

#include <QSignalSpy>

using namespace loket;
using models::DeskRules;
using rules::PackRefusal;

namespace {

protocol::RulePackText sent(const std::string &id, const std::string &validFrom)
{
    const auto pack = test::published(id, validFrom);
    return {id, test::day(validFrom.c_str()), {}, pack.text, pack.signature};
}

/// A desk that trusts head office, and what it made of the packs so far.
struct Desk
{
    explicit Desk(std::vector<rules::PublicKey> trusted = {test::headOffice().publicKey()})
        : rules({test::shippedPack()}, std::move(trusted))
        , read(&rules, &DeskRules::read)
        , refusedChanged(&rules, &DeskRules::refusedChanged)
    {
        rules.follow(*bench.store);
        QVERIFY(read.wait(20'000));
    }

    void send(const protocol::RulePackText &pack)
    {
        read.clear();
        bench.send(pack);
        QVERIFY(!read.isEmpty() || read.wait(20'000));
    }
    [[nodiscard]] std::string inForce(const char *day) const
    {
        const auto pack = rules.book()->inForceOn(test::day(day));
        return pack ? pack->id() : std::string();
    }

    test::Workbench bench;
    DeskRules rules;
    QSignalSpy read;
    QSignalSpy refusedChanged;
};

} // namespace

class TestDeskRules final : public QObject
{
    Q_OBJECT

private slots:
    void aPackThatTheCentreSendsIsInTheBookThatEverybodyHolds()
    {
        Desk desk;
        const std::shared_ptr<const rules::RuleBook> held = desk.rules.book();
        QSignalSpy again(desk.bench.store.get(), &localstore::LocalStore::replicaReset);

        desk.send(sent("jht-2027.1", "2027-01-01"));

        QCOMPARE(held->inForceOn(test::day("2027-01-01"))->id(), std::string("jht-2027.1"));
        QCOMPARE(desk.inForce("2026-12-31"), std::string("jht-2026.1"));
        QVERIFY(desk.rules.refused().empty());
        QTRY_COMPARE(again.count(), 1); // what is on the screen is computed again
    }

    void withoutANetworkTheNextStartHasItToo()
    {
        Desk desk;
        desk.send(sent("jht-2027.1", "2027-01-01"));
        desk.bench.close();
        desk.bench.open();

        DeskRules next({test::shippedPack()}, {test::headOffice().publicKey()});
        QSignalSpy read(&next, &DeskRules::read);
        next.follow(*desk.bench.store);
        QVERIFY(read.wait(20'000));

        QCOMPARE(next.book()->inForceOn(test::day("2027-01-01"))->id(), std::string("jht-2027.1"));
    }

    void aTamperedPackIsRefusedAndThePreviousOneStaysInForce()
    {
        Desk desk;
        auto pack = sent("jht-2027.1", "2027-01-01");
        pack.text.back() = ' ';

        desk.send(pack);

        QCOMPARE(desk.inForce("2027-01-01"), std::string("jht-2026.1"));
        QCOMPARE(desk.refusedChanged.count(), 1);
        QCOMPARE(desk.rules.refused().size(), 1U);
        QCOMPARE(desk.rules.refused()[0].id, std::string("jht-2027.1"));
        QVERIFY(desk.rules.refused()[0].problem.why == PackRefusal::BadSignature);
    }

    void whatTheCentreSaysOfAPackIsNotBelievedWithoutASignatureOfHeadOffice()
    {
        Desk desk;
        core::SeededRandom random(3);
        auto pack = sent("jht-2027.1", "2027-01-01");
        pack.signature = rules::SecretKey::make(random).sign(pack.text);
        desk.send(pack);
        auto bare = sent("jht-2027.2", "2027-02-01");
        bare.signature.clear();
        desk.send(bare);

        QCOMPARE(desk.inForce("2027-02-01"), std::string("jht-2026.1"));
        QCOMPARE(desk.rules.refused().size(), 2U);
        QVERIFY(desk.rules.refused()[0].problem.why == PackRefusal::UnknownKey);
        QVERIFY(desk.rules.refused()[1].problem.why == PackRefusal::Unsigned);
    }

    void aSignedPackThatDoesNotReadIsRefusedAndTheNextOneIsTaken()
    {
        Desk desk;
        const std::string text = "{ \"id\": \"jht-2027.1\" }";
        desk.send({"jht-2027.1", test::day("2027-01-01"), {}, text, test::headOffice().sign(text)});
        desk.send(sent("jht-2027.2", "2027-02-01"));

        QCOMPARE(desk.inForce("2027-01-31"), std::string("jht-2026.1"));
        QCOMPARE(desk.inForce("2027-02-01"), std::string("jht-2027.2"));
        QVERIFY(desk.rules.refused()[0].problem.why == PackRefusal::BadSchema);
    }

    void withoutAKeyTheBuiltInPacksAreUsedAndAnOfficerIsToldOfWhatIsNewOnly()
    {
        Desk desk{std::vector<rules::PublicKey>{}};
        const std::string shipped = test::shippedPackText();
        desk.send({"jht-2026.1", test::shippedPack().validFrom(), {}, shipped, test::headOffice().sign(shipped)});
        QCOMPARE(desk.refusedChanged.count(), 0);

        desk.send(sent("jht-2027.1", "2027-01-01"));

        QCOMPARE(desk.inForce("2027-01-01"), std::string("jht-2026.1"));
        QCOMPARE(desk.rules.refused().size(), 1U);
        QVERIFY(desk.rules.refused()[0].problem.why == PackRefusal::NoKey);
    }

    void theVerdictOfAnOpenClaimFollowsThePackThatArrives()
    {
        Desk desk;
        domain::Claim claim = test::sampleClaim();
        claim.rulePack = "jht-2027.1"; // submitted elsewhere, under a pack that this desk has not got yet
        models::ClaimSession session(*desk.bench.store, desk.bench.maker, desk.rules.book());
        desk.bench.confirm(claim);
        session.open(claim.id, std::nullopt);
        QTRY_VERIFY(session.claim() != nullptr);
        QVERIFY(!session.verdict());
        QCOMPARE(session.verdict().error().field, std::string("rulePack"));

        desk.send(sent("jht-2027.1", "2027-01-01"));

        QTRY_VERIFY(session.verdict().has_value());
        QCOMPARE(session.verdict()->rulePack, std::string("jht-2027.1"));
    }
};

QTEST_GUILESS_MAIN(TestDeskRules)
#include "tst_deskrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/protocol/codec.h"
#include "loket/services/inquiries.h"
#include "loket/services/notify.h"
#include "loket/services/payments.h"
#include "loket/services/phonecodes.h"
#include "loket/services/portal.h"

namespace loket::services::test {

using core::ErrorCode;
using domain::ClaimState;
using domain::SourceState;

constexpr const char *kDormant = "9900000000001";
const domain::BankAccount kOther{"014", "9900000000002", "Peserta Uji 001"};

class SilentMessages final : public gateways::Messages
{
public:
    core::Result<> send(std::string_view, std::string_view) override { return {}; }
};

/// A claim whose money came back from a dormant account, its participant's link, and two officers.
class AccountChangeTest : public ServicesTest
{
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        m_portal =
            std::make_unique<Portal>(*m_store, *m_commands, m_rules, m_codes, m_messages, m_clock, m_ids, m_random);
        m_bank.m_dormant = kDormant;
        m_id = newSubmitted();
        domain::Benefit benefit;
        benefit.gross = benefit.net = {69'730'217};
        benefit.rulePack = "jht-2026.1";
        domain::Decision decision;
        decision.outcome = domain::Outcome::Approve;
        decision.benefit = benefit;
        put(claim(m_id), domain::claimevt::Decided{decision, ClaimState::AwaitingSupervisor, {}});
        put(claim(m_id), domain::claimevt::Approved{{m_user.id, "Sari Uji", {}, true, m_clock.now()}, benefit});
        ASSERT_EQ(pay(), PaymentStep::Failed);
        m_clock.advance(std::chrono::minutes(1));
    }

    PaymentStep pay() { return Payments(*m_store, *m_commands, m_bank).pay(m_id).value(); }
    Asked inquire() { return AskAboutChanges(*m_store, *m_commands, m_registers, m_bank).ask(m_id).value(); }
    Caller link(domain::ClaimId id)
    {
        Caller caller;
        caller.actor.roles = {domain::Role::Participant};
        caller.actor.branch = "PKL";
        caller.link = id;
        return caller;
    }
    Caller second()
    {
        Caller caller = officer(domain::Role::Supervisor);
        caller.actor.user = m_secondUser;
        caller.actor.displayName = "Penyelia Uji";
        return caller;
    }
    void handInPaper()
    {
        const std::string sha256(64, 'e');
        ASSERT_TRUE(m_store->write([&](store::Writer &writer) {
            return writer.putDocument({sha256, "image/jpeg", 1000, m_clock.now()});
        }));
        domain::claimcmd::AttachDocument attach;
        attach.document = m_ids.next<domain::DocumentId>();
        attach.kind = domain::DocumentKind::BankPassbook;
        attach.version.sha256 = sha256;
        ASSERT_EQ(m_commands->give(link(m_id), m_id, attach).status, 200);
    }
    core::Result<> ask(const domain::BankAccount &account) { return m_portal->changeAccount(link(m_id), account); }
    /// What the officer's command answers; it names the revision that the officer sees.
    std::string say(const Caller &caller, domain::claimcmd::Body body)
    {
        domain::Command command;
        command.id = m_ids.next<domain::CommandId>();
        command.branch = "PKL";
        command.device = caller.device;
        command.author = caller.actor.user;
        command.issuedAt = m_clock.now();
        command.baseRevision = claim(m_id).revision;
        command.target = domain::ClaimCommand{m_id, std::move(body)};
        const auto result = m_commands->handle(caller, protocol::encode(command));
        return result.status == 200 ? "yes" : result.code;
    }
    std::string yes(const Caller &caller)
    {
        return say(caller, domain::claimcmd::ConfirmChange{claim(m_id).changes.at(0).id});
    }
    std::vector<std::string> messages()
    {
        std::vector<std::string> texts;
        EXPECT_TRUE(m_store->read([&](store::Reader &reader) -> core::Result<> {
            auto unsent = reader.unsentMessages(100);
            if (!unsent)
                return core::passOn(unsent);
            for (const store::OutgoingMessage &message : *unsent)
                texts.push_back(message.text);
            return {};
        }));
        return texts;
    }

    TestBank m_bank;
    TestRegisters m_registers;
    SilentMessages m_messages;
    PhoneCodes m_codes{m_clock, m_random};
    std::unique_ptr<Portal> m_portal;
    domain::UserId m_secondUser{m_ids.next<domain::UserId>()};
    domain::ClaimId m_id;
};

TEST_F(AccountChangeTest, theParticipantReadsWhyTheSameDay)
{
    const auto seen = m_portal->view(link(m_id));
    ASSERT_TRUE(seen);
    ASSERT_TRUE(seen->paymentFailure);
    EXPECT_EQ(seen->paymentFailure->reason, domain::ReasonCode::P07);
    EXPECT_NE(seen->paymentFailure->sentence.find("tidak aktif"), std::string::npos);
    EXPECT_EQ(seen->paymentFailure->at, claim(m_id).payment->at);
    ASSERT_FALSE(messages().empty());
    EXPECT_NE(messages().back().find("tidak aktif"), std::string::npos);
    EXPECT_EQ(messages().back().find(kDormant), std::string::npos);
}

TEST_F(AccountChangeTest, aGoodAccountIsPaidOnceAfterTwoOfficers)
{
    handInPaper();
    ASSERT_TRUE(ask(kOther));
    EXPECT_EQ(m_portal->view(link(m_id))->accountChange->bank, SourceState::NotAsked);
    EXPECT_EQ(inquire(), Asked::Recorded);
    EXPECT_EQ(inquire(), Asked::NotWanted);
    const auto seen = m_portal->view(link(m_id));
    EXPECT_TRUE(seen->accountChange->holderMatches);
    EXPECT_FALSE(seen->accountChange->dormant);
    EXPECT_FALSE(seen->accountChange->checked);

    EXPECT_EQ(yes(officer(domain::Role::Cso)), "yes");
    EXPECT_TRUE(m_portal->view(link(m_id))->accountChange->checked);
    EXPECT_EQ(pay(), PaymentStep::NotDue) << "one officer moves no money";
    EXPECT_EQ(yes(second()), "yes");
    EXPECT_EQ(claim(m_id).state, ClaimState::Approved);
    EXPECT_EQ(pay(), PaymentStep::Paid);
    EXPECT_EQ(pay(), PaymentStep::NotDue);

    ASSERT_EQ(m_bank.m_orders.size(), 2U);
    EXPECT_NE(m_bank.m_orders[0].id, m_bank.m_orders[1].id);
    EXPECT_EQ(m_bank.m_orders[1].account, kOther.number);
    EXPECT_EQ(claim(m_id).state, ClaimState::Paid);
}

TEST_F(AccountChangeTest, aBankThatIsAwayAfterTheSecondYesIsAskedAgainWithTheSecondOrder)
{
    handInPaper();
    ASSERT_TRUE(ask(kOther));
    ASSERT_EQ(yes(officer(domain::Role::Cso)), "yes");
    ASSERT_EQ(yes(second()), "yes");
    m_bank.m_away = true;
    EXPECT_EQ(pay(), PaymentStep::Unanswered);
    EXPECT_EQ(pay(), PaymentStep::Unanswered);
    m_bank.m_away = false;
    EXPECT_EQ(pay(), PaymentStep::Paid);
    ASSERT_EQ(m_bank.m_orders.size(), 4U);
    EXPECT_EQ(m_bank.m_orders[1].id, m_bank.m_orders[2].id);
    EXPECT_EQ(m_bank.m_orders[2].id, m_bank.m_orders[3].id);
}

TEST_F(AccountChangeTest, oneOfficerIsNotTwoHoweverManyRoles)
{
    handInPaper();
    ASSERT_TRUE(ask(kOther));
    Caller both = officer(domain::Role::Cso);
    both.actor.roles.add(domain::Role::Supervisor);
    EXPECT_EQ(yes(second()), "four_eyes") << "an officer looks first";
    EXPECT_EQ(yes(both), "yes");
    EXPECT_EQ(yes(both), "four_eyes");
    EXPECT_EQ(claim(m_id).state, ClaimState::PaymentFailed);
}

TEST_F(AccountChangeTest, theParticipantNeitherConfirmsNorAsksForAnythingElse)
{
    handInPaper();
    ASSERT_TRUE(ask(kOther));
    const auto own = m_commands->give(link(m_id), m_id, domain::claimcmd::ConfirmChange{claim(m_id).changes[0].id});
    EXPECT_EQ(own.code, "not_allowed");
    domain::PendingChange name;
    name.id = m_ids.next<domain::ChangeId>();
    name.kind = domain::ChangeKind::Name;
    name.newValue = "Orang Lain";
    name.reason = "x";
    EXPECT_NE(m_commands->give(link(m_id), m_id, domain::claimcmd::ProposeChange{name}).status, 200);
}

TEST_F(AccountChangeTest, anotherPersonsLinkChangesNothing)
{
    handInPaper();
    const auto other = m_ids.next<domain::ClaimId>();
    EXPECT_NE(m_commands->give(link(other), m_id, domain::claimcmd::ProposeChange{}).status, 200);
    EXPECT_FALSE(m_portal->changeAccount(link(other), kOther));
    EXPECT_FALSE(m_portal->changeAccount(officer(domain::Role::Cso), kOther));
    EXPECT_TRUE(claim(m_id).changes.empty());
}

TEST_F(AccountChangeTest, anAccountWithoutItsPaperIsRefused)
{
    const auto asked = ask(kOther);
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().code, ErrorCode::IncompleteDocuments);
}

TEST_F(AccountChangeTest, theSameAccountSentAgainIsOneWishAndNumbersCannotBeTriedOut)
{
    handInPaper();
    ASSERT_TRUE(ask(kOther));
    const auto revision = claim(m_id).revision;
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(ask({"014", "9900 0000 0000 2", "Peserta Uji 001"}));
    EXPECT_EQ(claim(m_id).revision, revision);
    for (int i = 3; i < 7; ++i)
        ASSERT_TRUE(ask({"014", "990000000000" + std::to_string(i), "Peserta Uji 001"}));
    const auto tried = ask({"014", "9900000000007", "Peserta Uji 001"});
    ASSERT_FALSE(tried);
    EXPECT_EQ(tried.error().code, ErrorCode::QuotaReached);
    m_clock.advance(std::chrono::hours(25));
    EXPECT_TRUE(ask({"014", "9900000000008", "Peserta Uji 001"}));
    EXPECT_EQ(claim(m_id).changes.size(), 1U);
}

TEST_F(AccountChangeTest, aDormantOneIsSaidToBothBeforeAnybodyDecides)
{
    handInPaper();
    m_bank.m_dormant = kOther.number;
    ASSERT_TRUE(ask(kOther));
    EXPECT_EQ(inquire(), Asked::Recorded);
    EXPECT_TRUE(m_portal->view(link(m_id))->accountChange->dormant);
    EXPECT_TRUE(claim(m_id).changes[0].bank.dormant);
}

TEST_F(AccountChangeTest, aBankThatIsAwayIsAskedAgain)
{
    handInPaper();
    m_bank.m_away = true;
    ASSERT_TRUE(ask(kOther));
    EXPECT_EQ(inquire(), Asked::Unanswered);
    const auto revision = claim(m_id).revision;
    EXPECT_EQ(inquire(), Asked::Unanswered);
    EXPECT_EQ(claim(m_id).revision, revision);
    m_bank.m_away = false;
    EXPECT_EQ(inquire(), Asked::Recorded);
}

TEST_F(AccountChangeTest, aRefusalIsReadByTheParticipantWhoThenGivesAnother)
{
    handInPaper();
    ASSERT_TRUE(ask(kOther));
    const domain::claimcmd::RefuseChange no{claim(m_id).changes[0].id, "Halaman buku tabungan tidak terbaca"};
    ASSERT_EQ(say(officer(domain::Role::Cso), no), "yes");
    const auto seen = m_portal->view(link(m_id));
    EXPECT_EQ(seen->paymentFailure->accountRefusal, "Halaman buku tabungan tidak terbaca");
    EXPECT_FALSE(seen->accountChange);
    EXPECT_NE(messages().back().find("belum dapat dipakai"), std::string::npos);
    EXPECT_EQ(messages().back().find("tidak terbaca"), std::string::npos) << "words typed by people stay on the page";
    EXPECT_TRUE(ask({"014", "9900000000009", "Peserta Uji 001"}));
}

TEST_F(AccountChangeTest, theOwnerOfThePhoneHearsThatAnotherAccountWasAskedFor)
{
    handInPaper();
    const auto before = messages().size();
    ASSERT_TRUE(ask(kOther));
    ASSERT_EQ(messages().size(), before + 1);
    EXPECT_NE(messages().back().find("Bila bukan Anda"), std::string::npos);
    EXPECT_EQ(messages().back().find(kOther.number), std::string::npos);
}

TEST_F(AccountChangeTest, anIdentityNumberThatWaitsIsAskedForAtTheRegistry)
{
    domain::PendingChange nik;
    nik.id = m_ids.next<domain::ChangeId>();
    nik.kind = domain::ChangeKind::Nik;
    nik.newValue = "9901011708600002";
    nik.reason = "salah ketik";
    put(claim(m_id), domain::claimevt::ChangeProposed{nik});
    EXPECT_EQ(inquire(), Asked::Recorded);
    EXPECT_EQ(claim(m_id).changes[0].civil.name, "Peserta Uji 001");
}

} // namespace loket::services::test

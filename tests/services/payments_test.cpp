// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/services/payments.h"

namespace loket::services::test {

using domain::ClaimState;

class PaymentsTest : public ServicesTest
{
protected:
    domain::ClaimId approved()
    {
        const auto id = newSubmitted();
        domain::Benefit benefit;
        benefit.gross = benefit.net = {69'730'217};
        benefit.regime = domain::TaxRegime::None;
        benefit.rulePack = "jht-2026.1";
        domain::Decision decision;
        decision.outcome = domain::Outcome::Approve;
        decision.benefit = benefit;
        put(claim(id), domain::claimevt::Decided{decision, ClaimState::AwaitingSupervisor, {}});
        put(claim(id), domain::claimevt::Approved{{m_user.id, "Sari Uji", {}, true, m_clock.now()}, benefit});
        EXPECT_EQ(claim(id).state, ClaimState::Approved);
        return id;
    }
    TestBank m_bank;
};

TEST_F(PaymentsTest, anApprovedClaimIsPaidOnce)
{
    const auto id = approved();
    Payments payments(*m_store, *m_commands, m_bank);
    EXPECT_EQ(payments.pay(id).value(), PaymentStep::Paid);
    EXPECT_EQ(payments.pay(id).value(), PaymentStep::NotDue);
    ASSERT_EQ(m_bank.m_orders.size(), 1U);
    EXPECT_EQ(m_bank.m_orders[0].amount, core::Rupiah{69'730'217});
    EXPECT_EQ(m_bank.m_orders[0].account, "9900000000001");
    EXPECT_EQ(claim(id).state, ClaimState::Paid);
    EXPECT_EQ(claim(id).payment->reference, "REF-1");
}

TEST_F(PaymentsTest, aBankThatDoesNotAnswerIsAskedAgainWithTheSameOrder)
{
    const auto id = approved();
    Payments payments(*m_store, *m_commands, m_bank);
    m_bank.m_away = true;
    EXPECT_EQ(payments.pay(id).value(), PaymentStep::Unanswered);
    EXPECT_EQ(claim(id).state, ClaimState::PaymentPending);
    m_bank.m_away = false;
    Payments afterARestart(*m_store, *m_commands, m_bank);
    EXPECT_EQ(afterARestart.pay(id).value(), PaymentStep::Paid);
    ASSERT_EQ(m_bank.m_orders.size(), 2U);
    EXPECT_EQ(m_bank.m_orders[0].id, m_bank.m_orders[1].id);
}

TEST_F(PaymentsTest, aRefusedTransferSaysWhyAndIsNotRepeated)
{
    const auto id = approved();
    m_bank.m_failure = "holder_differs";
    Payments payments(*m_store, *m_commands, m_bank);
    EXPECT_EQ(payments.pay(id).value(), PaymentStep::Failed);
    EXPECT_EQ(claim(id).state, ClaimState::PaymentFailed);
    EXPECT_EQ(claim(id).payment->failure, domain::ReasonCode::P08);
    EXPECT_EQ(payments.pay(id).value(), PaymentStep::NotDue);
    EXPECT_EQ(m_bank.m_orders.size(), 1U);
}

TEST_F(PaymentsTest, aClaimOnHoldIsNotPaid)
{
    const auto id = approved();
    put(claim(id), domain::claimevt::HoldPlaced{"pemeriksaan"});
    Payments payments(*m_store, *m_commands, m_bank);
    EXPECT_EQ(payments.pay(id).value(), PaymentStep::NotDue);
    EXPECT_TRUE(m_bank.m_orders.empty());
}

} // namespace loket::services::test

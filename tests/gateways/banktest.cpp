// SPDX-License-Identifier: GPL-3.0-or-later
#include "registertest.h"

#include <array>
#include <set>
#include <thread>

namespace loket::gateways::test {

using core::ErrorCode;

/// Three accounts: one good, one dormant, one of somebody else.
class EmbeddedBankTest : public RegisterTest
{
protected:
    void SetUp() override
    {
        RegisterTest::SetUp();
        members("nik,name,kpj,bank_code,account,account_holder,dormant\n"
                "9901010505800001,Peserta Uji 001,99000000011,999,9990000000001,PESERTA UJI 001,no\n"
                "9901010505800002,Peserta Uji 002,99000000012,999,9990000000002,,yes\n"
                "9901010505800003,Peserta Uji 003,99000000013,999,9990000000003,Orang Lain,no\n");
    }
    TransferOrder order(const std::string &id, const std::string &account, const std::string &holder) const
    {
        return {id, "999", account, holder, core::Rupiah{1'000'000}};
    }
};

TEST_F(EmbeddedBankTest, AGoodTransferIsPaidOnceHoweverOftenItIsAsked)
{
    const auto first = m_register->transfer(order("claim-1/1", "9990000000001", "Peserta Uji 001"));
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->paid);
    EXPECT_FALSE(first->reference.empty());

    m_register = nullptr;
    m_register = open();
    const auto again = m_register->transfer(order("claim-1/1", "9990000000001", "Peserta Uji 001"));

    ASSERT_TRUE(again);
    EXPECT_EQ(again->reference, first->reference);
    EXPECT_NE(m_register->transfer(order("claim-2/1", "9990000000001", "Peserta Uji 001"))->reference,
              first->reference);
}

TEST_F(EmbeddedBankTest, EightThreadsWithOneOrderGetOneReference)
{
    std::array<std::string, 8> references;
    std::vector<std::thread> threads;

    for (std::string &reference : references)
        threads.emplace_back([&] {
            reference = m_register->transfer(order("claim-1/1", "9990000000001", "Peserta Uji 001"))->reference;
        });
    for (std::thread &thread : threads)
        thread.join();

    EXPECT_EQ(std::set<std::string>(references.begin(), references.end()).size(), 1U);
}

TEST_F(EmbeddedBankTest, AnAccountThatCannotTakeMoneySaysWhyAndStaysUnpaid)
{
    EXPECT_EQ(m_register->transfer(order("a", "9990000000002", "Peserta Uji 002"))->failure, "dormant");
    EXPECT_EQ(m_register->transfer(order("b", "9990000000003", "Peserta Uji 003"))->failure, "holder_differs");
    EXPECT_EQ(m_register->transfer(order("c", "9990000000009", "Peserta Uji 009"))->failure, "closed");
    EXPECT_TRUE(m_register->inquire("999", "9990000000002")->dormant);

    members("nik,name,kpj,bank_code,account\n9901010505800002,Peserta Uji 002,99000000012,999,9990000000002\n");

    EXPECT_EQ(m_register->transfer(order("a", "9990000000002", "Peserta Uji 002"))->failure, "dormant");
    EXPECT_TRUE(m_register->transfer(order("a2", "9990000000002", "Peserta Uji 002"))->paid);
}

TEST_F(EmbeddedBankTest, AnIdIsForOneTransferOnly)
{
    ASSERT_TRUE(m_register->transfer(order("claim-1/1", "9990000000001", "Peserta Uji 001")));
    TransferOrder more = order("claim-1/1", "9990000000001", "Peserta Uji 001");
    more.amount = core::Rupiah{2'000'000};

    EXPECT_EQ(m_register->transfer(more).error().code, ErrorCode::KeyReused);
    EXPECT_EQ(m_register->transfer(order("", "9990000000001", "x")).error().code, ErrorCode::MissingField);
    more.amount = core::Rupiah{0};
    EXPECT_EQ(m_register->transfer(more).error().code, ErrorCode::OutOfRange);
}

TEST_F(EmbeddedBankTest, MessagesLieInTheOutboxInOrder)
{
    ASSERT_TRUE(m_register->send("+6281200000001", "Kode Anda 123456"));
    m_clock.advance(std::chrono::seconds{5});
    ASSERT_TRUE(m_register->send("+6281200000001", "Kode Anda 654321"));

    const auto all = m_register->outbox(0, 10);
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ((*all)[0].text, "Kode Anda 123456");
    EXPECT_EQ((*all)[1].at, m_clock.now());
    EXPECT_EQ(m_register->outbox((*all)[0].n, 10)->size(), 1U);
}

} // namespace loket::gateways::test

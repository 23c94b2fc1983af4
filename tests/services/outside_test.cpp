// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/services/registers.h"

namespace loket::services::test {

using domain::SourceState;

class OutsideTest : public ServicesTest
{
protected:
    core::Result<Asked> ask(const domain::ClaimId &id)
    {
        return RecordRegisters(*m_store, *m_commands, m_registers, m_registers, m_bank, m_clock).ask(id);
    }
    TestRegisters m_registers;
    TestBank m_bank;
};

TEST_F(OutsideTest, answersAreRecordedWithTheClaim)
{
    const auto id = newSubmitted();
    EXPECT_EQ(ask(id).value(), Asked::Recorded);
    EXPECT_EQ(claim(id).registers.civil.state, SourceState::Found);
    EXPECT_EQ(claim(id).registers.ledger.state, SourceState::NotFound);
    EXPECT_EQ(claim(id).registers.bank.holder, "Peserta Uji 001");
}

TEST_F(OutsideTest, silenceIsNotADifferenceAndIsAskedAgain)
{
    const auto id = newSubmitted();
    m_registers.m_away = true;
    EXPECT_EQ(ask(id).value(), Asked::Unanswered);
    EXPECT_EQ(claim(id).registers.civil.state, SourceState::Unavailable);
    const auto revision = claim(id).revision;
    m_clock.advance(std::chrono::minutes(1));
    EXPECT_EQ(ask(id).value(), Asked::Unanswered);
    EXPECT_EQ(claim(id).revision, revision) << "the same silence changes nothing on the officers' screens";
    m_registers.m_away = false;
    EXPECT_EQ(ask(id).value(), Asked::Recorded);
    EXPECT_EQ(claim(id).registers.civil.state, SourceState::Found);
}

TEST_F(OutsideTest, nobodyIsAskedAboutADraft)
{
    EXPECT_EQ(ask(newDraft()).value(), Asked::NotWanted);
    EXPECT_EQ(m_registers.m_asked, 0);
}

} // namespace loket::services::test

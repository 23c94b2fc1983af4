// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/services/maintenance.h"
#include "loket/services/token.h"

namespace loket::services::test {

using domain::ClaimState;
using namespace std::chrono_literals;

class MaintenanceTest : public ServicesTest
{
protected:
    void run() { ASSERT_TRUE(Maintenance(*m_store, *m_commands, m_rules, m_clock).run().has_value()); }
};

TEST_F(MaintenanceTest, aDraftThatNobodyTouchesExpires)
{
    const auto id = newDraft();
    m_clock.advance(std::chrono::days(29));
    run();
    EXPECT_EQ(claim(id).state, ClaimState::Draft);
    m_clock.advance(std::chrono::days(2));
    run();
    EXPECT_EQ(claim(id).state, ClaimState::Expired);
    const auto revision = claim(id).revision;
    run();
    EXPECT_EQ(claim(id).revision, revision);
}

TEST_F(MaintenanceTest, aReturnedClaimExpiresAfterItsDeadlineUnlessHeld)
{
    const auto id = newSubmitted();
    const core::Date deadline = core::localDate(m_clock.now(), core::Zone::Wib).plusDays(14);
    put(claim(id),
        domain::claimevt::Returned{{{domain::DocumentKind::IdCard, domain::ReasonCode::P01, {}}}, {}, deadline});
    put(claim(id), domain::claimevt::HoldPlaced{"pemeriksaan"});
    m_clock.advance(std::chrono::days(15));
    run();
    EXPECT_EQ(claim(id).state, ClaimState::Returned);
    put(claim(id), domain::claimevt::HoldReleased{"selesai"});
    run();
    EXPECT_EQ(claim(id).state, ClaimState::Expired);
}

TEST_F(MaintenanceTest, visitsLeftOpenAreClosedTheNextDay)
{
    const auto id = m_ids.next<domain::VisitId>();
    domain::visitcmd::Register body;
    body.details.service = domain::Service::Counter;
    body.details.name = "Peserta Uji 001";
    ASSERT_EQ(m_commands->give(officer(domain::Role::Frontliner), id, body).status, 200);
    const auto state = [&] {
        domain::VisitState now = domain::VisitState::Unknown;
        EXPECT_TRUE(m_store->read([&](store::Reader &reader) -> core::Result<> {
            now = reader.visit(id)->state;
            return {};
        }));
        return now;
    };
    run();
    EXPECT_EQ(state(), domain::VisitState::Waiting);
    m_clock.advance(24h);
    run();
    EXPECT_EQ(state(), domain::VisitState::Unresolved);
}

TEST_F(MaintenanceTest, sessionsThatRanOutAreForgotten)
{
    store::Session session;
    session.tokenHash = tokenHash("x");
    session.user = m_user.id;
    session.createdAt = m_clock.now();
    session.expiresAt = m_clock.now() + 1h;
    ASSERT_TRUE(m_store->write([&](store::Writer &writer) { return writer.putSession(session); }));
    m_clock.advance(2h);
    run();
    const auto found = m_store->read([&](store::Reader &reader) -> core::Result<> {
        auto kept = reader.session(session.tokenHash);
        return kept ? core::Result<>{} : core::passOn(kept);
    });
    EXPECT_FALSE(found.has_value());
}

} // namespace loket::services::test

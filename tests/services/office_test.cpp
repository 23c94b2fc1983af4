// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/protocol/codec.h"

namespace loket::services::test {

using domain::PriorityState;
using domain::Role;
using namespace std::chrono_literals;

/// The branch as a whole: what is recorded without a claim, who goes first, and when the day is full.
class OfficeTest : public ServicesTest
{
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        m_second = m_user;
        m_second.id = m_ids.next<domain::UserId>();
        m_second.name = "rizky";
        m_second.displayName = "Rizky Uji";
        ASSERT_TRUE(m_store->write([&](store::Writer &writer) { return writer.putUser(m_second); }));
    }
    Caller second(Role role)
    {
        Caller caller = officer(role);
        caller.actor.user = m_second.id;
        caller.actor.displayName = m_second.displayName;
        return caller;
    }
    template <typename Target> protocol::CommandResult give(const Caller &caller, Target target)
    {
        domain::Command command;
        command.id = m_ids.next<domain::CommandId>();
        command.branch = "PKL";
        command.device = caller.device;
        command.author = caller.actor.user;
        command.issuedAt = m_clock.now();
        if constexpr (requires { target.visit; }) {
            if (const auto known = visit(target.visit); known.revision > 0)
                command.baseRevision = known.revision;
        }
        command.target = std::move(target);
        return m_commands->handle(caller, protocol::encode(command));
    }
    domain::Visit visit(domain::VisitId id)
    {
        domain::Visit found;
        EXPECT_TRUE(m_store->read([&](store::Reader &reader) -> core::Result<> {
            if (auto known = reader.visit(id))
                found = std::move(*known);
            return {};
        }));
        return found;
    }
    static domain::visitcmd::Register walkIn()
    {
        domain::visitcmd::Register body;
        body.details.service = domain::Service::Counter;
        body.details.name = "Peserta Uji 001";
        return body;
    }
    protocol::CommandResult receive(const Caller &caller, const domain::visitcmd::Register &body,
                                    domain::VisitId id = {})
    {
        return give(caller, domain::VisitCommand{id.isNull() ? m_ids.next<domain::VisitId>() : id, body});
    }
    std::vector<domain::AuditRecord> trail()
    {
        std::vector<domain::AuditRecord> records;
        EXPECT_TRUE(m_store->read([&](store::Reader &reader) -> core::Result<> {
            records = *reader.auditBetween("PKL", core::Timestamp{}, m_clock.now() + 24h);
            return {};
        }));
        return records;
    }
    void setQuota(std::int32_t quota)
    {
        ASSERT_TRUE(m_store->write([&](store::Writer &writer) {
            return writer.putBranch({"PKL", "Cabang Uji", core::Zone::Wib, quota});
        }));
    }

    store::User m_second;
};

TEST_F(OfficeTest, anExportLeavesARecordAndChangesNoAggregate)
{
    const core::Timestamp from = m_clock.now() - 20 * 24h;
    const domain::officecmd::RecordAccess access{domain::AccessKind::Export, "recap csv", from, m_clock.now(), {}};

    const auto result = give(officer(Role::Supervisor), domain::OfficeCommand{access});

    EXPECT_EQ(result.status, 200) << result.detail;
    EXPECT_EQ(result.seq, 0);
    ASSERT_EQ(trail().size(), 1u);
    EXPECT_EQ(trail()[0].what, "export");
    EXPECT_EQ(trail()[0].detail, "recap csv");
    EXPECT_EQ(trail()[0].since, from);
    EXPECT_EQ(trail()[0].until, m_clock.now());
    EXPECT_EQ(trail()[0].actor, m_user.id.toString());
    EXPECT_EQ(trail()[0].workstation, "W01");
    EXPECT_EQ(trail()[0].branch, "PKL");
}

TEST_F(OfficeTest, anOutageKeepsTheTimesTheWorkstationSawHoweverLateItIsTold)
{
    const core::Timestamp began = m_clock.now();
    m_clock.advance(3h);
    const domain::officecmd::RecordAccess ended{domain::AccessKind::OutageEnd, {}, began, began + 40min, {}};

    EXPECT_EQ(give(officer(Role::Cso), domain::OfficeCommand{ended}).status, 200);

    ASSERT_EQ(trail().size(), 1u);
    EXPECT_EQ(trail()[0].since, began);
    EXPECT_EQ(trail()[0].until, began + 40min);
    EXPECT_EQ(trail()[0].at, m_clock.now());
}

TEST_F(OfficeTest, theSameRecordSentTwiceIsKeptOnce)
{
    domain::Command command;
    command.id = m_ids.next<domain::CommandId>();
    command.branch = "PKL";
    command.author = m_user.id;
    command.issuedAt = m_clock.now();
    command.target = domain::OfficeCommand{
        domain::officecmd::RecordAccess{domain::AccessKind::Print, "ticket A-041", std::nullopt, std::nullopt, {}}};
    const std::string bytes = protocol::encode(command);

    EXPECT_EQ(m_commands->handle(officer(Role::Frontliner), bytes).status, 200);
    EXPECT_TRUE(m_commands->handle(officer(Role::Frontliner), bytes).replayed);

    EXPECT_EQ(trail().size(), 1u);
}

TEST_F(OfficeTest, anotherBranchsRecordAndAHelpersExportAreRefused)
{
    const domain::officecmd::RecordAccess access{
        domain::AccessKind::Export, "recap csv", std::nullopt, std::nullopt, {}};
    Caller elsewhere = officer(Role::Supervisor);
    elsewhere.actor.branch = "TJK";

    EXPECT_EQ(give(elsewhere, domain::OfficeCommand{access}).code, "other_branch");
    EXPECT_EQ(give(officer(Role::Helper), domain::OfficeCommand{access}).code, "not_allowed");
    EXPECT_TRUE(trail().empty());
}

TEST_F(OfficeTest, callNextTakesAConfirmedPriorityFirstAndAProposedOneInTurn)
{
    const auto first = m_ids.next<domain::VisitId>();
    const auto frail = m_ids.next<domain::VisitId>();
    ASSERT_EQ(receive(officer(Role::Frontliner), walkIn(), first).status, 200);
    m_clock.advance(1min);
    auto elderly = walkIn();
    elderly.priority = domain::PriorityReason::Elderly;
    ASSERT_EQ(receive(officer(Role::Frontliner), elderly, frail).status, 200);
    const auto next = [&] {
        m_clock.advance(1s);
        return give(second(Role::Cso), domain::CallNext{{domain::Service::Counter}, m_clock.now() + 1min}).aggregate;
    };
    EXPECT_EQ(give(officer(Role::Supervisor), domain::VisitCommand{frail, domain::visitcmd::ConfirmPriority{}}).code,
              "four_eyes");
    EXPECT_EQ(next(), "visit/" + first.toString());
    ASSERT_EQ(receive(officer(Role::Frontliner), walkIn()).status, 200);

    ASSERT_EQ(give(second(Role::Cso), domain::VisitCommand{frail, domain::visitcmd::ConfirmPriority{}}).status, 200);

    EXPECT_EQ(visit(frail).priorityState, PriorityState::Confirmed);
    EXPECT_EQ(next(), "visit/" + frail.toString());
    const auto kept = audits(frail.toString());
    ASSERT_GE(kept.size(), 2u);
    EXPECT_EQ(kept[0].actor, m_user.id.toString());
    EXPECT_EQ(kept[0].reason, "elderly");
    EXPECT_EQ(kept[1].what, "visit.priority_confirmed");
    EXPECT_EQ(kept[1].actor, m_second.id.toString());
}

TEST_F(OfficeTest, aFullDayRefusesWhoComesWithoutAReasonAndTakesNoTicketForIt)
{
    setQuota(2);
    ASSERT_EQ(receive(officer(Role::Frontliner), walkIn()).status, 200);
    ASSERT_EQ(receive(officer(Role::Frontliner), walkIn()).status, 200);

    EXPECT_EQ(receive(officer(Role::Frontliner), walkIn()).code, "quota_reached");

    auto elderly = walkIn();
    elderly.priority = domain::PriorityReason::Elderly;
    const auto frail = m_ids.next<domain::VisitId>();
    EXPECT_EQ(receive(officer(Role::Frontliner), elderly, frail).status, 200);
    EXPECT_EQ(visit(frail).ticket, "A-003");
    EXPECT_TRUE(visit(frail).overQuota);
    auto overridden = walkIn();
    overridden.overQuotaReason = "datang dari luar pulau";
    EXPECT_EQ(receive(officer(Role::Frontliner), overridden).code, "not_allowed");
    const auto id = m_ids.next<domain::VisitId>();
    EXPECT_EQ(receive(officer(Role::Supervisor), overridden, id).status, 200);
    EXPECT_EQ(audits(id.toString()).front().reason, "over quota: datang dari luar pulau");
}

TEST_F(OfficeTest, aBookingTakesAPlaceOfItsDayAndGivesItBackWhenCancelled)
{
    setQuota(1);
    const domain::visitcmd::Details details{std::nullopt, "Peserta Uji 001", domain::ClaimReason::Resign,
                                            domain::Service::Counter};
    const domain::visitcmd::Book tomorrow{details, m_clock.now() + 24h};
    const auto booked = m_ids.next<domain::VisitId>();
    ASSERT_EQ(give(officer(Role::Frontliner), domain::VisitCommand{booked, tomorrow}).status, 200);
    EXPECT_EQ(receive(officer(Role::Frontliner), walkIn()).status, 200) << "today is another day";
    const auto other = [&] {
        return give(officer(Role::Frontliner), domain::VisitCommand{m_ids.next<domain::VisitId>(), tomorrow}).code;
    };
    EXPECT_EQ(other(), "quota_reached");

    ASSERT_EQ(give(officer(Role::Frontliner), domain::VisitCommand{booked, domain::visitcmd::MarkLeft{}}).status, 200);

    EXPECT_EQ(other(), "");
}

} // namespace loket::services::test

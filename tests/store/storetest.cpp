// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

namespace loket::store::test {

void StoreTest::SetUp()
{
    m_factory = GetParam().make();
    auto store = m_factory->open(OpenMode::CreateOrMigrate);
    ASSERT_TRUE(store.has_value()) << store.error().detail;
    m_store = std::move(*store);
    ASSERT_TRUE(write([](Writer &writer) { return writer.putBranch({"PKL", "Cabang Uji", core::Zone::Wib, 100}); }));
}

void StoreTest::reopen()
{
    m_store.reset();
    auto store = m_factory->open(OpenMode::Existing);
    ASSERT_TRUE(store.has_value()) << store.error().detail;
    m_store = std::move(*store);
}

void StoreTest::tamper(const std::string &sql)
{
    m_store.reset();
    m_factory->tamper(sql);
    reopen();
}

ClaimChange StoreTest::newClaim(const std::string &branch, const std::string &kpj, const std::string &nik)
{
    domain::claimevt::Created created;
    created.branch = branch;
    created.number = "K-0001";
    created.channel = domain::Channel::Counter;
    created.form.reason = domain::ClaimReason::Resign;
    created.form.participant.name = "Peserta Uji 001";
    created.form.participant.nik = nik;
    created.form.participant.kpj = {kpj};
    created.consentVersion = "2026.1";
    domain::Claim nothing;
    nothing.id = newId<domain::ClaimId>();
    return then(nothing, created);
}

ClaimChange StoreTest::then(const domain::Claim &before, domain::claimevt::Body what)
{
    domain::ClaimEvent event;
    event.header.command = newId<domain::CommandId>();
    event.header.revision = before.revision + 1;
    event.header.at = m_clock.now();
    event.header.actor.displayName = "Petugas Uji";
    event.header.actor.roles = {domain::Role::Cso};
    event.header.actor.branch = "PKL";
    event.claim = before.id;
    event.body = std::move(what);
    // A claim that does not exist yet has no id either: it gets one from its first event.
    return {domain::evolve(before.revision == 0 ? domain::Claim{} : before, event), {event}};
}

VisitChange StoreTest::newVisit(const std::string &branch, core::Date day, const std::string &ticket)
{
    domain::VisitEvent event;
    event.header.command = newId<domain::CommandId>();
    event.header.revision = 1;
    event.header.at = m_clock.now();
    event.header.actor.branch = branch;
    event.visit = newId<domain::VisitId>();
    domain::Visit visit;
    visit.id = event.visit;
    visit.branch = branch;
    visit.day = day;
    visit.ticket = ticket;
    visit.service = domain::Service::Counter;
    visit.state = domain::VisitState::Waiting;
    visit.name = "Peserta Uji 001";
    event.body = domain::visitevt::Created{visit};
    return {domain::evolve(domain::Visit{}, event), {event}};
}

core::Result<std::int64_t> StoreTest::append(const ClaimChange &change)
{
    core::Result<std::int64_t> seq = 0;
    const auto written = write([&](Writer &writer) -> core::Result<> {
        seq = writer.append(change.after, change.events);
        return seq ? core::Result<>{} : core::Result<>{core::passOn(seq)};
    });
    return written ? seq : core::Result<std::int64_t>{core::passOn(written)};
}

core::Result<std::int64_t> StoreTest::append(const VisitChange &change)
{
    core::Result<std::int64_t> seq = 0;
    const auto written = write([&](Writer &writer) -> core::Result<> {
        seq = writer.append(change.after, change.events);
        return seq ? core::Result<>{} : core::Result<>{core::passOn(seq)};
    });
    return written ? seq : core::Result<std::int64_t>{core::passOn(written)};
}

std::vector<Finding> StoreTest::findings()
{
    auto found = m_store->verify();
    EXPECT_TRUE(found.has_value()) << (found ? "" : found.error().detail);
    return found ? std::move(*found) : std::vector<Finding>{};
}

INSTANTIATE_TEST_SUITE_P(Databases, StoreTest, testing::Values(sqliteKind()),
                         [](const auto &kind) { return kind.param.name; });

} // namespace loket::store::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/domain/evolve.h"
#include "loket/services/passwords.h"

#include <fstream>
#include <sstream>

namespace loket::services::test {

void ServicesTest::SetUp()
{
    std::ifstream file(std::string(std::getenv("LOKET_SOURCE")) + "/resources/rules/jht-2026.1/pack.json");
    std::ostringstream text;
    text << file.rdbuf();
    auto pack = rules::RulePack::load(text.str());
    ASSERT_TRUE(pack.has_value()) << pack.error().detail;
    ASSERT_TRUE(m_rules.add(*pack).has_value());
    auto store = store::openSqlite(m_directory.path(), store::OpenMode::CreateOrMigrate);
    ASSERT_TRUE(store.has_value()) << store.error().detail;
    m_store = std::move(*store);
    m_commands = std::make_unique<HandleCommand>(*m_store, m_clock, m_rules, m_ids);
    m_user.id = m_ids.next<domain::UserId>();
    m_user.name = "sari";
    m_user.displayName = "Sari Uji";
    m_user.roles = {domain::Role::Cso};
    m_user.branch = "PKL";
    m_user.passwordHash = *hashPassword("kata-sandi-uji");
    ASSERT_TRUE(m_store->write([&](store::Writer &writer) -> core::Result<> {
        if (auto put = writer.putBranch({"PKL", "Cabang Uji", core::Zone::Wib, 100}); !put)
            return put;
        return writer.putUser(m_user);
    }));
}

Caller ServicesTest::officer(domain::Role role) const
{
    Caller caller;
    caller.actor = {m_user.id, m_user.displayName, {role}, "PKL", "Meja 1"};
    caller.device = "W01";
    return caller;
}

domain::ClaimForm ServicesTest::form() const
{
    domain::ClaimForm form;
    form.reason = domain::ClaimReason::Age56;
    form.participant.name = "Peserta Uji 001";
    form.participant.nik = "9901011708600001";
    form.participant.birthDate = *core::Date::of(1960, 8, 17);
    form.participant.kpj = {"99000000001"};
    form.participant.phone = "+628123456789";
    form.account = {"002", "9900000000001", "Peserta Uji 001"};
    return form;
}

domain::ClaimId ServicesTest::newDraft()
{
    const auto id = m_ids.next<domain::ClaimId>();
    const auto result = m_commands->give(officer(domain::Role::Frontliner), id,
                                         domain::claimcmd::Create{domain::Channel::Counter, form(), "2026-1"});
    EXPECT_EQ(result.status, 200) << result.detail;
    return id;
}

domain::ClaimId ServicesTest::newSubmitted()
{
    const auto id = newDraft();
    put(claim(id), domain::claimevt::Submitted{true, "jht-2026.1"});
    return id;
}

domain::Claim ServicesTest::claim(const domain::ClaimId &id)
{
    domain::Claim claim;
    EXPECT_TRUE(m_store->read([&](store::Reader &reader) -> core::Result<> {
        auto found = reader.claim(id);
        if (!found)
            return core::passOn(found);
        claim = std::move(*found);
        return {};
    }));
    return claim;
}

void ServicesTest::put(domain::Claim claim, domain::claimevt::Body body)
{
    domain::ClaimEvent event;
    event.header = {m_ids.next<domain::CommandId>(), claim.revision + 1, m_clock.now(),
                    officer(domain::Role::Supervisor).actor};
    event.claim = claim.id;
    event.body = std::move(body);
    const domain::Claim after = domain::evolve(std::move(claim), event);
    ASSERT_TRUE(m_store->write([&](store::Writer &writer) -> core::Result<> {
        auto appended = writer.append(after, {event});
        if (!appended)
            return core::passOn(appended);
        return {};
    }));
}

std::vector<domain::AuditRecord> ServicesTest::audits(const std::string &subject)
{
    std::vector<domain::AuditRecord> records;
    EXPECT_TRUE(m_store->read([&](store::Reader &reader) -> core::Result<> {
        auto found = reader.auditOf(subject);
        if (!found)
            return core::passOn(found);
        records = std::move(*found);
        return {};
    }));
    return records;
}

} // namespace loket::services::test

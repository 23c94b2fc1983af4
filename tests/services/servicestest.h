// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/temporarydirectory.h"

#include "loket/domain/names.h"
#include "loket/gateways/gateways.h"
#include "loket/services/authorize.h"
#include "loket/services/handlecommand.h"
#include "loket/store/store.h"

#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

namespace loket::services::test {

/// A bank that can be away, and remembers every order it was given.
class TestBank final : public gateways::Bank
{
public:
    core::Result<domain::BankRecord> inquire(std::string_view, std::string_view account) override
    {
        if (m_away)
            return core::fail(core::ErrorCode::Unavailable, "bank");
        return domain::BankRecord{domain::SourceState::Found, "Peserta Uji 001", account == m_dormant};
    }
    core::Result<gateways::TransferAnswer> transfer(const gateways::TransferOrder &order) override
    {
        m_orders.push_back(order);
        if (m_away)
            return core::fail(core::ErrorCode::Timeout, "bank");
        if (order.account == m_dormant)
            return gateways::TransferAnswer{false, {}, "dormant"};
        if (!m_failure.empty())
            return gateways::TransferAnswer{false, {}, m_failure};
        return gateways::TransferAnswer{true, "REF-1", {}};
    }

    bool m_away = false;
    std::string m_failure;
    std::string m_dormant; ///< the number of an account that takes no money
    std::vector<gateways::TransferOrder> m_orders;
};

/// Civil registry and ledger in one, which can be away.
class TestRegisters final : public gateways::CivilRegistry, public gateways::MembershipLedger
{
public:
    core::Result<domain::CivilRecord> lookUp(std::string_view) override
    {
        ++m_asked;
        if (m_away)
            return core::fail(core::ErrorCode::Unavailable, "registry");
        domain::CivilRecord record;
        record.state = domain::SourceState::Found;
        record.name = "Peserta Uji 001";
        return record;
    }
    core::Result<domain::LedgerRecord> byNik(std::string_view) override
    {
        domain::LedgerRecord record;
        record.state = domain::SourceState::NotFound;
        return record;
    }
    core::Result<std::string> nikOfCard(std::string_view) override
    {
        return core::fail(core::ErrorCode::NotFound, "card");
    }
    core::Result<std::string> phoneOf(std::string_view) override { return std::string{}; }

    bool m_away = false;
    int m_asked = 0;
};

/// A real store, one branch, one officer, and a clock that stands still.
class ServicesTest : public testing::Test
{
protected:
    void SetUp() override;

    [[nodiscard]] Caller officer(domain::Role role) const;
    [[nodiscard]] domain::ClaimForm form() const;
    domain::ClaimId newDraft();
    domain::ClaimId newSubmitted();
    [[nodiscard]] domain::Claim claim(const domain::ClaimId &id);
    /// Writes the claim into another state as if its events had been decided.
    void put(domain::Claim claim, domain::claimevt::Body event);
    [[nodiscard]] std::vector<domain::AuditRecord> audits(const std::string &subject);

    store::test::TemporaryDirectory m_directory;
    core::ManualClock m_clock{core::Timestamp{std::chrono::milliseconds{1'795'226'400'000}}}; // 2026-11-21 09.00 WIB
    core::SystemRandom m_random;
    core::IdSource m_ids{m_clock, m_random};
    rules::RuleBook m_rules;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<HandleCommand> m_commands;
    store::User m_user;
};

} // namespace loket::services::test

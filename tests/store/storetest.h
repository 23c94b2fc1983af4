// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefactory.h"

#include "loket/core/id.h"
#include "loket/domain/evolve.h"

#include <gtest/gtest.h>

namespace loket::store::test {

/// A change as decide() would have made it: the events and what they lead to.
struct ClaimChange
{
    domain::Claim after;
    std::vector<domain::ClaimEvent> events;
};
struct VisitChange
{
    domain::Visit after;
    std::vector<domain::VisitEvent> events;
};

/// What every store promises. The suite is written against Store and runs once for each kind of database.
class StoreTest : public testing::TestWithParam<StoreKind>
{
protected:
    void SetUp() override;

    void reopen();
    /// Closes the store, runs the SQL and opens it again.
    void tamper(const std::string &sql);

    template <typename IdType> [[nodiscard]] IdType newId() { return m_ids.next<IdType>(); }
    [[nodiscard]] ClaimChange newClaim(const std::string &branch, const std::string &kpj,
                                       const std::string &nik = "9901010101900001");
    [[nodiscard]] ClaimChange then(const domain::Claim &before, domain::claimevt::Body what);
    [[nodiscard]] VisitChange newVisit(const std::string &branch, core::Date day, const std::string &ticket);

    [[nodiscard]] core::Result<std::int64_t> append(const ClaimChange &change);
    [[nodiscard]] core::Result<std::int64_t> append(const VisitChange &change);
    /// One read, whose failure fails the test.
    template <typename Value> [[nodiscard]] Value get(const std::function<core::Result<Value>(Reader &)> &read)
    {
        core::Result<Value> value = core::fail(core::ErrorCode::Internal, "not read");
        const auto done = m_store->read([&](Reader &reader) -> core::Result<> {
            value = read(reader);
            return {};
        });
        EXPECT_TRUE(done.has_value());
        EXPECT_TRUE(value.has_value()) << (value ? "" : value.error().detail);
        return value ? std::move(*value) : Value{};
    }
    [[nodiscard]] core::Result<> write(const std::function<core::Result<>(Writer &)> &job)
    {
        return m_store->write(job);
    }
    [[nodiscard]] std::vector<Finding> findings();

    core::ManualClock m_clock{core::Timestamp{std::chrono::milliseconds{1'767'225'600'000}}}; // 2026-01-01
    core::SystemRandom m_random;
    core::IdSource m_ids{m_clock, m_random};
    std::unique_ptr<StoreFactory> m_factory;
    std::unique_ptr<Store> m_store;
};

} // namespace loket::store::test

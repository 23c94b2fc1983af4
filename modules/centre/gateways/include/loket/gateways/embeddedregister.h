// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/gateways/gateways.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace loket::sqlite {
class Connection;
}

namespace loket::gateways {

/// A row of a CSV file that was left out.
struct RowError
{
    std::int64_t line = 0; ///< where the row begins, counted from 1
    std::string field;     ///< column name, empty for the row as a whole
    std::string reason;    ///< English; never the value itself

    bool operator==(const RowError &) const = default;
};

struct ImportReport
{
    std::int64_t imported = 0;    ///< rows that are in the register now
    std::int64_t refused = 0;     ///< rows that were left out
    std::vector<RowError> errors; ///< of the first 1000 of them

    void refuse(const RowError &error);
};

/// A message as it would have gone to a phone.
struct OutboxMessage
{
    std::int64_t n = 0;
    std::string phone;
    std::string text;
    core::Timestamp at{};
};

/// All four outside parties in one file of the data directory, for a branch without connections to them, for training
/// and for tests. Safe to use from any thread, and from several processes: an import may run beside the server.
class EmbeddedRegister final : public CivilRegistry, public MembershipLedger, public Bank, public Messages
{
public:
    /// Opens or makes `<dataDir>/registers.db`. Error Storage, NewerDatabase, Corrupt. The clock must outlive it.
    [[nodiscard]] static core::Result<std::unique_ptr<EmbeddedRegister>> open(const std::string &dataDir,
                                                                              const core::Clock &clock);
    ~EmbeddedRegister() override;

    core::Result<domain::CivilRecord> lookUp(std::string_view nik) override;
    core::Result<domain::LedgerRecord> byNik(std::string_view nik) override;
    core::Result<std::string> nikOfCard(std::string_view kpj) override;
    core::Result<std::string> phoneOf(std::string_view nik) override;
    core::Result<domain::BankRecord> inquire(std::string_view bankCode, std::string_view account) override;
    /// Error KeyReused when the id was seen with another account or amount.
    core::Result<TransferAnswer> transfer(const TransferOrder &order) override;
    core::Result<> send(std::string_view phone, std::string_view text) override;

    /// Adds or replaces members, their cards, accounts and earlier payments. Good rows stay, bad ones are reported.
    /// Columns in README.md. Error TooLarge, BadEncoding, Malformed or MissingField when the file as a whole is none.
    [[nodiscard]] core::Result<ImportReport> importMembers(std::string_view csv);
    [[nodiscard]] core::Result<ImportReport> importEmployers(std::string_view csv);

    /// Messages with n > after, oldest first.
    [[nodiscard]] core::Result<std::vector<OutboxMessage>> outbox(std::int64_t after, int limit);

private:
    EmbeddedRegister(std::unique_ptr<sqlite::Connection> db, const core::Clock &clock);

    std::mutex m_mutex;
    std::unique_ptr<sqlite::Connection> m_db;
    const core::Clock &m_clock;
};

} // namespace loket::gateways

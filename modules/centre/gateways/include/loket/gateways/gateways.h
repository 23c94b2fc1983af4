// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/registers.h"

#include <memory>
#include <string>
#include <string_view>

namespace loket::gateways {

// The outside world as Loket sees it. Every call may be slow or fail with Unavailable or Timeout; "unknown person" is
// an answer (SourceState::NotFound), not an error. Safe to use from any thread.

class CivilRegistry
{
public:
    virtual ~CivilRegistry() = default;
    [[nodiscard]] virtual core::Result<domain::CivilRecord> lookUp(std::string_view nik) = 0;
};

class MembershipLedger
{
public:
    virtual ~MembershipLedger() = default;
    /// All cards of a person, by NIK.
    [[nodiscard]] virtual core::Result<domain::LedgerRecord> byNik(std::string_view nik) = 0;
    /// The NIK behind a card number. Error NotFound.
    [[nodiscard]] virtual core::Result<std::string> nikOfCard(std::string_view kpj) = 0;
    /// The phone the member gave, E.164, empty when none.
    [[nodiscard]] virtual core::Result<std::string> phoneOf(std::string_view nik) = 0;
};

struct TransferOrder
{
    std::string id; ///< deterministic per claim and cycle: the bank pays it once
    std::string bankCode;
    std::string account;
    std::string holder;
    core::Rupiah amount;
};

struct TransferAnswer
{
    bool paid = false;
    std::string reference; ///< when paid
    std::string failure;   ///< "dormant", "closed", "holder_differs"
};

class Bank
{
public:
    virtual ~Bank() = default;
    /// Whose account it is, and whether it can take money.
    [[nodiscard]] virtual core::Result<domain::BankRecord> inquire(std::string_view bankCode,
                                                                   std::string_view account) = 0;
    /// Asked again with the same id it gives the same answer and pays nothing twice.
    [[nodiscard]] virtual core::Result<TransferAnswer> transfer(const TransferOrder &order) = 0;
};

class Messages
{
public:
    virtual ~Messages() = default;
    [[nodiscard]] virtual core::Result<> send(std::string_view phone, std::string_view text) = 0;
};

} // namespace loket::gateways

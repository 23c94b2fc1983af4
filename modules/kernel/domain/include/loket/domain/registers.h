// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/domain/enums.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loket::domain {

/// The civil registry's (Dukcapil) answer.
struct CivilRecord
{
    SourceState state = SourceState::NotAsked;
    std::string name;
    std::optional<core::Date> birthDate;
    std::string sex; ///< "male" or "female"
    std::string motherName;
    std::string address;
    bool alive = true;

    bool operator==(const CivilRecord &) const = default;
};

/// One card in the membership ledger.
struct LedgerAccount
{
    std::string kpj;
    std::string name;
    std::string employer;
    bool active = false; ///< contributions still come in
    std::optional<core::Date> joined;
    std::optional<core::Date> left;
    core::Sen balance;
    core::Sen development; ///< development result of the running year, part of balance
    std::int32_t arrearsMonths = 0;
    std::optional<std::int32_t> contributedMonths; ///< paid in; absent: counted from joined to left
    bool paidOut = false;

    bool operator==(const LedgerAccount &) const = default;
};

/// A lump sum paid earlier; the tax window counts them together.
struct EarlierPayment
{
    core::Date paidOn;
    core::Rupiah gross;
    core::Rupiah tax;
    std::string reason; ///< wire name of the ClaimReason

    bool operator==(const EarlierPayment &) const = default;
};

struct LedgerRecord
{
    SourceState state = SourceState::NotAsked;
    std::vector<LedgerAccount> accounts;
    std::vector<EarlierPayment> earlier;
    bool npwpValid = false;
    std::optional<bool> nikTaxValidated; ///< the tax office knows the NIK as a tax number; absent: not asked
    bool foreigner = false;
    std::optional<std::int32_t> workedMonths; ///< of a foreigner, in Indonesia

    bool operator==(const LedgerRecord &) const = default;
};

/// The bank's answer about the account named in the claim.
struct BankRecord
{
    SourceState state = SourceState::NotAsked;
    std::string holder;
    bool dormant = false;

    bool operator==(const BankRecord &) const = default;
};

/// What the outside sources said about a claim, and when. Kept with the claim so that the desk needs no network to
/// compare.
struct Registers
{
    core::Timestamp askedAt{};
    CivilRecord civil;
    LedgerRecord ledger;
    BankRecord bank;

    bool operator==(const Registers &) const = default;
};

} // namespace loket::domain

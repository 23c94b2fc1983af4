// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packdata.h"

#include <array>
#include <span>

namespace loket::rules {

/// One payment that is to be taxed.
struct TaxCase
{
    core::Date paidOn;
    core::Rupiah gross;
    std::span<const domain::EarlierPayment> earlier; ///< those after paidOn do not count
    bool hasTaxNumber = false;
};

/// One rate on one part of the base.
struct TaxStep
{
    std::int32_t percent = 0;
    core::Rupiah part;
    core::Rupiah tax; ///< of this part alone, fraction dropped
};

struct TaxAnswer
{
    bool lumpSum = true;                 ///< final tax, else article 17
    std::optional<core::Date> firstPaid; ///< began the window; absent: this payment begins it
    core::Date changesOn;                ///< first day of article 17
    core::Rupiah paidEarlier;            ///< counted together with this payment
    core::Rupiah withheld;               ///< tax of those
    core::Rupiah base;
    core::Rupiah tax;
    bool surcharged = false;
    const BracketTable *table = nullptr; ///< of article 17
    std::array<TaxStep, 16> steps{};
    std::size_t stepCount = 0;
};

/// Error OutOfRange for amounts beyond all money.
[[nodiscard]] core::Result<TaxAnswer> taxOf(const TaxRules &rules, const TaxCase &payment);

/// The first day on which payments no longer belong to the lump sum that began on `first`.
[[nodiscard]] core::Date regimeChange(const TaxRules &rules, core::Date first);

} // namespace loket::rules

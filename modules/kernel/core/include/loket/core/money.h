// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace loket::core {

/// A whole number of rupiah. Arithmetic that leaves int64 is refused, never wrapped.
struct Rupiah
{
    std::int64_t value = 0;

    auto operator<=>(const Rupiah &) const = default;

    /// "Rp 69.730.217"; negative with U+2212: "−Rp 5.000".
    [[nodiscard]] std::string toDisplay() const;
    /// Plain digits with an optional leading '-': the form on the wire.
    [[nodiscard]] std::string toWire() const;
    [[nodiscard]] static Result<Rupiah> fromWire(std::string_view text);
    /// Takes what people type: "Rp 1.234.567", "1234567", "1,234,567", "1.234.567,00". Error InvalidValue says why;
    /// OutOfRange when it does not fit.
    [[nodiscard]] static Result<Rupiah> parse(std::string_view text);
};

/// Hundredths of a rupiah, as the membership ledger keeps them.
struct Sen
{
    std::int64_t value = 0;

    auto operator<=>(const Sen &) const = default;

    /// The whole rupiah in it; the fraction is dropped towards zero (rule of payment).
    [[nodiscard]] Rupiah toRupiah() const { return Rupiah{value / 100}; }
    [[nodiscard]] static Result<Sen> fromRupiah(Rupiah amount);
    /// "1.234.567,89" style for people, without the currency.
    [[nodiscard]] std::string toDisplay() const;
    /// "1234567.89": the form on the wire and in CSV.
    [[nodiscard]] std::string toWire() const;
    [[nodiscard]] static Result<Sen> fromWire(std::string_view text);
};

[[nodiscard]] Result<Rupiah> add(Rupiah a, Rupiah b);
[[nodiscard]] Result<Rupiah> subtract(Rupiah a, Rupiah b);
/// floor(amount * numerator / denominator) for amount >= 0, through 128 bits. Error OutOfRange.
[[nodiscard]] Result<Rupiah> fractionDown(Rupiah amount, std::int64_t numerator, std::int64_t denominator);
/// As fractionDown but half goes up.
[[nodiscard]] Result<Rupiah> fractionHalfUp(Rupiah amount, std::int64_t numerator, std::int64_t denominator);

} // namespace loket::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/money.h"

#include "loket/core/text.h"
#include "typed.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <vector>

namespace loket::core {
namespace {

__extension__ typedef __int128 Int128;

constexpr std::string_view kMinus = "\u2212";

/// The absolute value; right for the lowest int64 as well.
std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? 0U - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

std::string grouped(std::uint64_t value)
{
    std::array<char, 32> digits{};
    char *first = digits.end();
    for (int written = 0; written == 0 || value > 0; ++written, value /= 10) {
        if (written > 0 && written % 3 == 0)
            *--first = '.';
        *--first = static_cast<char>('0' + value % 10);
    }
    return {first, digits.end()};
}

std::string twoDigits(std::uint64_t value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

/// Digits to a number; nullopt when it does not fit. `digits` may have a leading '-'.
std::optional<std::int64_t> toNumber(std::string_view digits)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

/// One form for each number, so that equal amounts are equal text: no leading zero, no sign on zero.
bool isCanonicalNumber(std::string_view text)
{
    const bool negative = text.starts_with('-');
    const auto digits = text.substr(negative ? 1 : 0);
    return !digits.empty() && std::all_of(digits.begin(), digits.end(), isDigit) &&
           (digits[0] != '0' || (digits.size() == 1 && !negative));
}

/// An amount as somebody typed it, cut at its separators: digit groups and the character before each but the first.
struct Pieces
{
    std::vector<std::string> groups;
    std::string separators;
};

std::string withoutCurrency(std::string_view text)
{
    std::string typed = asTyped(text);
    std::string_view rest = trimmed(typed);
    std::string head(rest.substr(0, 3));
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (head == "rp." || head == "idr")
        rest.remove_prefix(3);
    else if (head.starts_with("rp"))
        rest.remove_prefix(2);
    for (const std::string_view tail : {",-", ".-", ",--"}) { // "Rp 5.000,-" as on receipts
        if (rest.ends_with(tail)) {
            rest.remove_suffix(tail.size());
            break;
        }
    }
    return std::string(trimmed(rest));
}

Result<Pieces> cut(std::string_view text)
{
    if (text.empty())
        return fail(ErrorCode::InvalidValue, "no amount");
    if (text.front() == '-')
        return fail(ErrorCode::InvalidValue, "an amount is not negative");
    Pieces pieces;
    pieces.groups.emplace_back();
    for (const char c : text) {
        if (isDigit(c)) {
            pieces.groups.back().push_back(c);
        } else if (c == '.' || c == ',' || c == ' ') {
            pieces.separators.push_back(c);
            pieces.groups.emplace_back();
        } else {
            return fail(ErrorCode::InvalidValue, "an amount has digits, dots and commas only");
        }
    }
    if (std::any_of(pieces.groups.begin(), pieces.groups.end(), [](const auto &group) { return group.empty(); }))
        return fail(ErrorCode::InvalidValue, "a separator stands between digits");
    return pieces;
}

/// Takes ",00" off the end. A fraction other than zero is refused: people are paid whole rupiah.
Result<void> dropZeroFraction(Pieces &pieces)
{
    if (pieces.separators.empty() || pieces.separators.back() == ' ' || pieces.groups.back().size() > 2)
        return {};
    const char mark = pieces.separators.back();
    if (pieces.groups.back().find_first_not_of('0') != std::string::npos)
        return fail(ErrorCode::InvalidValue, "an amount is in whole rupiah");
    pieces.groups.pop_back();
    pieces.separators.pop_back();
    if (pieces.separators.find(mark) != std::string::npos)
        return fail(ErrorCode::InvalidValue, "thousands and decimals have the same separator");
    return {};
}

Result<void> checkThousands(const Pieces &pieces)
{
    if (pieces.separators.empty())
        return {};
    const bool oneSeparator = pieces.separators.find_first_not_of(pieces.separators[0]) == std::string::npos;
    const bool threes = std::all_of(pieces.groups.begin() + 1, pieces.groups.end(),
                                    [](const auto &group) { return group.size() == 3; });
    const auto &first = pieces.groups.front();
    if (!oneSeparator || !threes || first.size() > 3 || first[0] == '0')
        return fail(ErrorCode::InvalidValue, "thousands are groups of three digits with one separator");
    return {};
}

Result<Int128> product(Rupiah amount, std::int64_t numerator, std::int64_t denominator)
{
    if (amount.value < 0 || numerator < 0 || denominator <= 0)
        return fail(ErrorCode::OutOfRange, "a fraction needs an amount and a ratio that are not negative");
    return Int128{amount.value} * numerator;
}

Result<Rupiah> narrowed(Int128 value)
{
    if (value > std::numeric_limits<std::int64_t>::max())
        return fail(ErrorCode::OutOfRange, "amount too large");
    return Rupiah{static_cast<std::int64_t>(value)};
}

} // namespace

std::string Rupiah::toDisplay() const
{
    return std::string(value < 0 ? kMinus : "").append("Rp ").append(grouped(magnitude(value)));
}

std::string Rupiah::toWire() const
{
    return std::to_string(value);
}

Result<Rupiah> Rupiah::fromWire(std::string_view text)
{
    if (!isCanonicalNumber(text))
        return fail(ErrorCode::Malformed, "an amount on the wire is a whole number without leading zeros");
    const auto number = toNumber(text);
    if (!number)
        return fail(ErrorCode::OutOfRange, "amount too large");
    return Rupiah{*number};
}

Result<Rupiah> Rupiah::parse(std::string_view text)
{
    auto pieces = cut(withoutCurrency(text));
    if (!pieces)
        return passOn(pieces);
    if (const auto dropped = dropZeroFraction(*pieces); !dropped)
        return passOn(dropped);
    if (const auto checked = checkThousands(*pieces); !checked)
        return passOn(checked);
    std::string digits;
    for (const auto &group : pieces->groups)
        digits += group;
    const auto number = toNumber(digits);
    if (!number)
        return fail(ErrorCode::OutOfRange, "amount too large");
    return Rupiah{*number};
}

Result<Sen> Sen::fromRupiah(Rupiah amount)
{
    Sen sen;
    if (__builtin_mul_overflow(amount.value, std::int64_t{100}, &sen.value))
        return fail(ErrorCode::OutOfRange, "amount too large");
    return sen;
}

std::string Sen::toDisplay() const
{
    const std::uint64_t size = magnitude(value);
    return std::string(value < 0 ? kMinus : "").append(grouped(size / 100)).append(",").append(twoDigits(size % 100));
}

std::string Sen::toWire() const
{
    const std::uint64_t size = magnitude(value);
    return std::string(value < 0 ? "-" : "")
        .append(std::to_string(size / 100))
        .append(".")
        .append(twoDigits(size % 100));
}

Result<Sen> Sen::fromWire(std::string_view text)
{
    const std::string_view shape = "an amount in sen on the wire is digits, a point and two digits";
    if (text.size() < 4 || text[text.size() - 3] != '.')
        return fail(ErrorCode::Malformed, std::string(shape));
    const std::string_view whole = text.substr(0, text.size() - 3);
    const std::string_view hundredths = text.substr(text.size() - 2);
    const bool small = whole == "-0" && hundredths != "00";
    if (!(small || isCanonicalNumber(whole)) || !isDigit(hundredths[0]) || !isDigit(hundredths[1]))
        return fail(ErrorCode::Malformed, std::string(shape));
    const auto number = toNumber(std::string(whole).append(hundredths));
    if (!number)
        return fail(ErrorCode::OutOfRange, "amount too large");
    return Sen{*number};
}

Result<Rupiah> add(Rupiah a, Rupiah b)
{
    Rupiah sum;
    if (__builtin_add_overflow(a.value, b.value, &sum.value))
        return fail(ErrorCode::OutOfRange, "sum too large");
    return sum;
}

Result<Rupiah> subtract(Rupiah a, Rupiah b)
{
    Rupiah difference;
    if (__builtin_sub_overflow(a.value, b.value, &difference.value))
        return fail(ErrorCode::OutOfRange, "difference too large");
    return difference;
}

Result<Rupiah> fractionDown(Rupiah amount, std::int64_t numerator, std::int64_t denominator)
{
    const auto whole = product(amount, numerator, denominator);
    if (!whole)
        return passOn(whole);
    return narrowed(*whole / denominator);
}

Result<Rupiah> fractionHalfUp(Rupiah amount, std::int64_t numerator, std::int64_t denominator)
{
    const auto whole = product(amount, numerator, denominator);
    if (!whole)
        return passOn(whole);
    const Int128 rest = *whole % denominator;
    return narrowed(*whole / denominator + (rest >= denominator - rest ? 1 : 0));
}

} // namespace loket::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/identifiers.h"

#include "loket/core/text.h"
#include "typed.h"

#include <algorithm>

namespace loket::core {
namespace {

constexpr std::size_t kKpjDigits = 11;
constexpr std::size_t kShortestKpj = 8;
constexpr std::size_t kLongestKpj = 13;
// Digits after the country code. The sources differ by one at the upper end (12 or 13 with the leading zero);
// refusing a number that exists is the worse mistake.
constexpr std::size_t kShortestMobile = 8;
constexpr std::size_t kLongestMobile = 12;

/// Luhn over eight digits, weights 1, 2, 1, 2 and so on from the left.
char npwpCheckDigit(std::string_view eight)
{
    int sum = 0;
    for (std::size_t i = 0; i < eight.size(); ++i) {
        const int weighted = (eight[i] - '0') * (i % 2 == 0 ? 1 : 2);
        sum += weighted / 10 + weighted % 10;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

struct DialledNumber
{
    std::string digits;
    bool international = false; ///< written with a plus
};

Result<DialledNumber> dialledNumberOf(std::string_view text)
{
    const std::string typed = asTyped(text);
    std::string_view rest = trimmed(typed);
    DialledNumber number;
    if (rest.starts_with('+')) {
        number.international = true;
        rest.remove_prefix(1);
    }
    std::string plain(rest);
    std::erase_if(plain, [](char c) { return c == '(' || c == ')'; });
    auto digits = digitsOf(plain, "a phone number");
    if (!digits)
        return passOn(digits);
    number.digits = std::move(*digits);
    return number;
}

/// What follows +62, or nothing when the number is not written as an Indonesian one.
std::optional<std::string> nationalPart(const DialledNumber &number)
{
    std::string_view rest = number.digits;
    bool countryCode = number.international;
    if (!countryCode && rest.starts_with("0062")) {
        countryCode = true;
        rest.remove_prefix(2);
    }
    if (rest.starts_with("62")) {
        rest.remove_prefix(2);
        if (rest.starts_with('0')) // "+62 (0)812"
            rest.remove_prefix(1);
        return std::string(rest);
    }
    if (!countryCode && rest.starts_with('0'))
        return std::string(rest.substr(1));
    return std::nullopt;
}

} // namespace

Result<KpjReading> parseKpj(std::string_view text)
{
    auto digits = digitsOf(text, "a KPJ");
    if (!digits)
        return passOn(digits);
    if (digits->size() < kShortestKpj || digits->size() > kLongestKpj)
        return fail(ErrorCode::OutOfRange, "a KPJ has 11 digits, an old one 8 to 13");
    KpjReading kpj;
    if (digits->size() != kKpjDigits)
        kpj.warnings.push_back(IdentifierWarning::LegacyCardNumber);
    kpj.digits = std::move(*digits);
    return kpj;
}

Result<std::string> parseNpwp(std::string_view text)
{
    auto digits = digitsOf(text, "an NPWP");
    if (!digits)
        return digits;
    if (digits->size() != 15 && digits->size() != 16)
        return fail(ErrorCode::OutOfRange, "an NPWP has 15 or 16 digits");
    std::string_view old = *digits;
    if (old.size() == 16) {
        if (old[0] != '0')
            return digits; // A resident's NIK, which has no check digit.
        old.remove_prefix(1);
    }
    if (old[8] != npwpCheckDigit(old.substr(0, 8)))
        return fail(ErrorCode::InvalidValue, "the check digit of the NPWP does not fit");
    return digits;
}

Result<std::string> parsePhone(std::string_view text)
{
    const auto number = dialledNumberOf(text);
    if (!number)
        return passOn(number);
    if (number->digits.empty())
        return fail(ErrorCode::OutOfRange, "no digits");
    const auto national = nationalPart(*number);
    if (!national)
        return fail(ErrorCode::InvalidValue, "an Indonesian number starts with 0, 62 or +62");
    const std::string_view rest = *national;
    const bool mobile = rest.substr(0, 1) == "8" && rest.substr(1, 1) != "0";
    if (!rest.empty() && !mobile)
        return fail(ErrorCode::InvalidValue, "not a mobile number");
    if (rest.size() < kShortestMobile || rest.size() > kLongestMobile)
        return fail(ErrorCode::OutOfRange, "a mobile number has 9 to 13 digits, the leading zero counted");
    return "+62" + *national;
}

Result<std::string> parseAccountNumber(std::string_view text)
{
    auto digits = digitsOf(text, "an account number");
    if (digits && (digits->size() < 10 || digits->size() > 16))
        return fail(ErrorCode::OutOfRange, "an account number has 10 to 16 digits");
    return digits;
}

Result<std::string> parseBankCode(std::string_view text)
{
    auto digits = digitsOf(text, "a bank code");
    if (digits && digits->size() != 3)
        return fail(ErrorCode::OutOfRange, "a bank code has 3 digits");
    return digits;
}

} // namespace loket::core

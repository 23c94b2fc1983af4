// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::core {

enum class Sex
{
    Male,
    Female
};

/// What looks odd in an identifier. Warnings are shown and never block: a NIK may legally differ from corrected data.
enum class IdentifierWarning
{
    UnknownProvince,
    ImpossibleDate,
    ZeroSerial,
    ImplausibleAge,
    BirthDateDiffers,
    SexDiffers,
    SyntheticProvince, ///< province 99, used by test data only
    LegacyCardNumber,  ///< a KPJ that is not 11 digits: verify by hand
};

/// Wire name, for example "birth_date_differs".
[[nodiscard]] std::string_view wireName(IdentifierWarning warning);

/// What a NIK says about its holder.
struct NikReading
{
    std::string digits;            ///< 16 digits
    std::optional<Date> birthDate; ///< absent when the date part is impossible
    std::optional<Sex> sex;
    std::vector<IdentifierWarning> warnings;
};

/// Takes 16 digits with spaces, dots or dashes between them. Error Malformed (letters), OutOfRange (not 16 digits).
/// `today` settles the century (age 17 to 100).
[[nodiscard]] Result<NikReading> parseNik(std::string_view text, Date today);
/// The warnings that arise when the form's birth date and sex are known as well.
[[nodiscard]] std::vector<IdentifierWarning> compareNik(const NikReading &nik, std::optional<Date> birthDate,
                                                        std::optional<Sex> sex);

struct KpjReading
{
    std::string digits;
    std::vector<IdentifierWarning> warnings;
};
/// 11 digits; other lengths from 8 to 13 pass with LegacyCardNumber. Error Malformed or OutOfRange.
[[nodiscard]] Result<KpjReading> parseKpj(std::string_view text);

/// NPWP of 15 digits (9th is Luhn over the first 8) or 16 digits ('0' + 15, or a NIK). Returns digits only.
/// Error Malformed, OutOfRange, InvalidValue (check digit).
[[nodiscard]] Result<std::string> parseNpwp(std::string_view text);

/// An Indonesian mobile number in any usual form to E.164: "0812 3456 789" -> "+628123456789".
/// Error Malformed, OutOfRange, InvalidValue (not a mobile number).
[[nodiscard]] Result<std::string> parsePhone(std::string_view text);

/// A bank account number: 10 to 16 digits, separators dropped. Error Malformed or OutOfRange.
[[nodiscard]] Result<std::string> parseAccountNumber(std::string_view text);
/// A 3-digit bank code.
[[nodiscard]] Result<std::string> parseBankCode(std::string_view text);

/// A name for comparing: upper case, titles and punctuation dropped, single spaces.
/// "Hj. Siti  aminah, S.E." -> "SITI AMINAH".
[[nodiscard]] std::string normaliseName(std::string_view name);

} // namespace loket::core

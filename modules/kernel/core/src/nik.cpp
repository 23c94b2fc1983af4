// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/identifiers.h"

#include "typed.h"

#include <array>

namespace loket::core {
namespace {

constexpr std::size_t kNikDigits = 16;
constexpr int kFemaleDayOffset = 40;
constexpr int kYoungest = 17; // a NIK is carried on a card from 17 on; nobody over 100 has claimed
constexpr int kOldest = 100;
constexpr int kSyntheticProvince = 99;

struct Range
{
    int first;
    int last;
};

constexpr std::array kProvinces{Range{11, 19}, Range{21, 21}, Range{31, 36}, Range{51, 53},
                                Range{61, 65}, Range{71, 76}, Range{81, 82}, Range{91, 97}};

int twoDigitsAt(std::string_view digits, std::size_t at)
{
    return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

bool isProvince(int number)
{
    for (const Range &range : kProvinces) {
        if (number >= range.first && number <= range.last)
            return true;
    }
    return false;
}

/// The NIK gives two digits of the year. Ages 17 to 100 leave one century at most; outside them the last century
/// in which the day is past, or else the one that has such a day at all.
std::optional<Date> birthDateOf(int yearOfCentury, int month, int day, Date today)
{
    std::optional<Date> latest;
    const int century = today.year() - today.year() % 100;
    for (const int year : {century + yearOfCentury, century - 100 + yearOfCentury}) {
        const auto date = Date::of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
        if (!date)
            continue;
        const int age = ageOn(*date, today);
        if (age >= kYoungest && age <= kOldest)
            return *date;
        if (!latest || *latest > today)
            latest = *date;
    }
    return latest;
}

void readBirth(NikReading &nik, Date today)
{
    int day = twoDigitsAt(nik.digits, 6);
    if (day >= 1 && day <= 31) {
        nik.sex = Sex::Male;
    } else if (day > kFemaleDayOffset && day <= kFemaleDayOffset + 31) {
        nik.sex = Sex::Female;
        day -= kFemaleDayOffset;
    } else {
        nik.warnings.push_back(IdentifierWarning::ImpossibleDate);
        return;
    }
    nik.birthDate = birthDateOf(twoDigitsAt(nik.digits, 10), twoDigitsAt(nik.digits, 8), day, today);
    if (!nik.birthDate) {
        nik.warnings.push_back(IdentifierWarning::ImpossibleDate);
        return;
    }
    const int age = ageOn(*nik.birthDate, today);
    if (age < kYoungest || age > kOldest)
        nik.warnings.push_back(IdentifierWarning::ImplausibleAge);
}

} // namespace

std::string_view wireName(IdentifierWarning warning)
{
    switch (warning) {
    case IdentifierWarning::UnknownProvince:
        return "unknown_province";
    case IdentifierWarning::ImpossibleDate:
        return "impossible_date";
    case IdentifierWarning::ZeroSerial:
        return "zero_serial";
    case IdentifierWarning::ImplausibleAge:
        return "implausible_age";
    case IdentifierWarning::BirthDateDiffers:
        return "birth_date_differs";
    case IdentifierWarning::SexDiffers:
        return "sex_differs";
    case IdentifierWarning::SyntheticProvince:
        return "synthetic_province";
    case IdentifierWarning::LegacyCardNumber:
        return "legacy_card_number";
    }
    return "unknown";
}

Result<NikReading> parseNik(std::string_view text, Date today)
{
    auto digits = digitsOf(text, "a NIK");
    if (!digits)
        return passOn(digits);
    if (digits->size() != kNikDigits)
        return fail(ErrorCode::OutOfRange, "a NIK has 16 digits");
    NikReading nik;
    nik.digits = std::move(*digits);
    const int province = twoDigitsAt(nik.digits, 0);
    if (province == kSyntheticProvince)
        nik.warnings.push_back(IdentifierWarning::SyntheticProvince);
    else if (!isProvince(province))
        nik.warnings.push_back(IdentifierWarning::UnknownProvince);
    readBirth(nik, today);
    if (std::string_view(nik.digits).substr(12) == "0000")
        nik.warnings.push_back(IdentifierWarning::ZeroSerial);
    return nik;
}

std::vector<IdentifierWarning> compareNik(const NikReading &nik, std::optional<Date> birthDate, std::optional<Sex> sex)
{
    std::vector<IdentifierWarning> warnings;
    if (birthDate && nik.birthDate) {
        // The century in the reading is our guess, so only what the NIK says is compared.
        const bool same = birthDate->day() == nik.birthDate->day() && birthDate->month() == nik.birthDate->month() &&
                          birthDate->year() % 100 == nik.birthDate->year() % 100;
        if (!same)
            warnings.push_back(IdentifierWarning::BirthDateDiffers);
    }
    if (sex && nik.sex && *sex != *nik.sex)
        warnings.push_back(IdentifierWarning::SexDiffers);
    return warnings;
}

} // namespace loket::core

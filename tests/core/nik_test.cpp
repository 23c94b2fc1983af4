// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expect.h"
#include "loket/core/identifiers.h"

#include <gmock/gmock.h>
#include <set>

namespace loket::core {
namespace {

using test::refusal;
using test::valueOf;
using testing::ElementsAre;
using testing::IsEmpty;
using Warning = IdentifierWarning;

Date date(int year, unsigned month, unsigned day)
{
    return valueOf(Date::of(year, month, day));
}

NikReading read(std::string_view text)
{
    return valueOf(parseNik(text, date(2026, 11, 21)));
}

TEST(Nik, TellsBirthDateAndSexOfAMan)
{
    const NikReading nik = read("9901011708900001");

    EXPECT_EQ(nik.digits, "9901011708900001");
    EXPECT_EQ(nik.birthDate, date(1990, 8, 17));
    EXPECT_EQ(nik.sex, Sex::Male);
    EXPECT_THAT(nik.warnings, ElementsAre(Warning::SyntheticProvince));
}

TEST(Nik, AddsFortyToTheDayOfAWoman)
{
    const NikReading nik = read("9901015708900002");

    EXPECT_EQ(nik.birthDate, date(1990, 8, 17));
    EXPECT_EQ(nik.sex, Sex::Female);
}

TEST(Nik, TakesWhatPeopleTypeAndPaste)
{
    for (const char *typed :
         {"9901 0117 0890 0001", "99.01.01.170890.0001", "990101-170890-0001", " 9901011708900001\n",
          "9901\u00A00117\u00A00890\u00A00001", "\u202A9901011708900001\u202C"})
        EXPECT_EQ(read(typed).digits, "9901011708900001") << typed;
}

TEST(Nik, RefusesLettersAndOtherLengths)
{
    const Date today = date(2026, 11, 21);
    EXPECT_EQ(refusal(parseNik("99O1011708900001", today)), ErrorCode::Malformed);
    EXPECT_EQ(refusal(parseNik("NIK 9901011708900001", today)), ErrorCode::Malformed);
    EXPECT_EQ(refusal(parseNik("9901011708900001/2", today)), ErrorCode::Malformed);
    EXPECT_EQ(refusal(parseNik("", today)), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseNik("990101170890001", today)), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseNik("99010117089000011", today)), ErrorCode::OutOfRange);
}

TEST(Nik, WarnsOfAnImpossibleDateAndStillPasses)
{
    const NikReading february31 = read("9901013102900003");
    EXPECT_FALSE(february31.birthDate);
    EXPECT_EQ(february31.sex, Sex::Male);
    EXPECT_THAT(february31.warnings, ElementsAre(Warning::SyntheticProvince, Warning::ImpossibleDate));

    for (const char *digits : {"9901010008900001", "9901013208900001", "9901014008900001", "9901017208900001",
                               "9901011700900001", "9901011713900001"})
        EXPECT_THAT(read(digits).warnings, testing::Contains(Warning::ImpossibleDate)) << digits;
    EXPECT_FALSE(read("9901017208900001").sex);
}

TEST(Nik, TakesTheWholeRangeOfDays)
{
    EXPECT_EQ(read("9901010108900001").birthDate, date(1990, 8, 1));
    EXPECT_EQ(read("9901013108900001").birthDate, date(1990, 8, 31));
    EXPECT_EQ(read("9901014108900001").birthDate, date(1990, 8, 1));
    EXPECT_EQ(read("9901017108900001").birthDate, date(1990, 8, 31));
}

TEST(Nik, WarnsOfSerialZero)
{
    EXPECT_THAT(read("9901011708900000").warnings, ElementsAre(Warning::SyntheticProvince, Warning::ZeroSerial));
}

TEST(Nik, KnowsTheProvinces)
{
    std::set<int> known;
    for (int province = 0; province < 99; ++province) {
        const std::string digits = (province < 10 ? "0" : "") + std::to_string(province) + "01011708900001";
        if (read(digits).warnings.empty())
            known.insert(province);
        else
            EXPECT_THAT(read(digits).warnings, ElementsAre(Warning::UnknownProvince)) << province;
    }
    EXPECT_THAT(known, testing::UnorderedElementsAre(11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51,
                                                     52, 53, 61, 62, 63, 64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92,
                                                     93, 94, 95, 96, 97));
}

TEST(Nik, ChoosesTheCenturyByAge)
{
    EXPECT_EQ(read("9901011708090001").birthDate, date(2009, 8, 17)); // 17 years
    EXPECT_EQ(read("9901011708260001").birthDate, date(1926, 8, 17)); // 100 years
    EXPECT_EQ(read("9901010101000001").birthDate, date(2000, 1, 1));
    EXPECT_EQ(read("9901012902000001").birthDate, date(2000, 2, 29)); // 1900 had no such day
    EXPECT_EQ(read("9901011708500001").birthDate, date(1950, 8, 17));
}

TEST(Nik, WarnsWhereNoCenturyGivesAPlausibleAge)
{
    const NikReading nik = read("9901011708200001"); // 6 or 106 years

    EXPECT_EQ(nik.birthDate, date(2020, 8, 17));
    EXPECT_THAT(nik.warnings, ElementsAre(Warning::SyntheticProvince, Warning::ImplausibleAge));
}

TEST(Nik, IsSeventeenOnTheBirthdayNotBefore)
{
    EXPECT_THAT(read("9901012111090001").warnings, ElementsAre(Warning::SyntheticProvince));
    EXPECT_THAT(read("9901012211090001").warnings, ElementsAre(Warning::SyntheticProvince, Warning::ImplausibleAge));
}

TEST(Nik, ComparedWithTheFormWarnsOfWhatDiffers)
{
    const NikReading nik = read("9901011708900001");

    EXPECT_THAT(compareNik(nik, date(1990, 8, 17), Sex::Male), IsEmpty());
    EXPECT_THAT(compareNik(nik, date(1990, 8, 18), Sex::Male), ElementsAre(Warning::BirthDateDiffers));
    EXPECT_THAT(compareNik(nik, date(1990, 8, 17), Sex::Female), ElementsAre(Warning::SexDiffers));
    EXPECT_THAT(compareNik(nik, date(1991, 8, 17), Sex::Female),
                ElementsAre(Warning::BirthDateDiffers, Warning::SexDiffers));
    EXPECT_THAT(compareNik(nik, std::nullopt, std::nullopt), IsEmpty());
}

TEST(Nik, IsComparedWithoutItsGuessedCentury)
{
    EXPECT_THAT(compareNik(read("9901011708200001"), date(1920, 8, 17), Sex::Male), IsEmpty());
}

TEST(Nik, WithAnImpossibleDateIsNotComparedByDate)
{
    EXPECT_THAT(compareNik(read("9901013102900003"), date(1990, 3, 3), Sex::Male), IsEmpty());
}

TEST(IdentifierWarning, HasADistinctWireName)
{
    std::set<std::string_view> names;
    for (const Warning warning :
         {Warning::UnknownProvince, Warning::ImpossibleDate, Warning::ZeroSerial, Warning::ImplausibleAge,
          Warning::BirthDateDiffers, Warning::SexDiffers, Warning::SyntheticProvince, Warning::LegacyCardNumber})
        names.insert(wireName(warning));

    EXPECT_EQ(names.size(), 8U);
    EXPECT_EQ(wireName(Warning::BirthDateDiffers), "birth_date_differs");
}

} // namespace
} // namespace loket::core

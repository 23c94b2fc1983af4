// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/identifiers.h"

#include "core/expect.h"

#include <gmock/gmock.h>

namespace loket::core {
namespace {

using test::refusal;
using test::valueOf;

TEST(Kpj, IsElevenDigits)
{
    for (const char *typed : {"99000000017", "9900 0000 017", "99.000.000.017", " 99-000000017 "}) {
        const KpjReading kpj = valueOf(parseKpj(typed));
        EXPECT_EQ(kpj.digits, "99000000017") << typed;
        EXPECT_THAT(kpj.warnings, testing::IsEmpty()) << typed;
    }
}

TEST(Kpj, OfAnOldCardPassesWithAWarning)
{
    for (const char *digits : {"99000000", "990000000", "9900000000", "990000000170", "9900000000170"})
        EXPECT_THAT(valueOf(parseKpj(digits)).warnings, testing::ElementsAre(IdentifierWarning::LegacyCardNumber))
            << digits;
}

TEST(Kpj, RefusesLettersAndOtherLengths)
{
    EXPECT_EQ(refusal(parseKpj("9900000")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseKpj("99000000000170")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseKpj("")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseKpj("KN99000000017")), ErrorCode::Malformed);
}

TEST(Npwp, OfFifteenDigitsHasALuhnDigit)
{
    EXPECT_EQ(valueOf(parseNpwp("99.000.000.2-999.000")), "990000002999000");
    EXPECT_EQ(valueOf(parseNpwp("123456782000000")), "123456782000000");
    EXPECT_EQ(valueOf(parseNpwp("02.183.241.5-000.000")), "021832415000000");
    for (const char *typed : {"99.000.000.3-999.000", "123456789000000", "021832414000000"})
        EXPECT_EQ(refusal(parseNpwp(typed)), ErrorCode::InvalidValue) << typed;
}

TEST(Npwp, FindsEverySingleWrongDigitUpToTheCheckDigit)
{
    const std::string good = "123456782000000";
    for (std::size_t place = 0; place < 9; ++place) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string typed = good;
            typed[place] = digit;
            EXPECT_EQ(parseNpwp(typed).has_value(), typed == good) << typed;
        }
    }
}

TEST(Npwp, OfSixteenDigitsIsZeroAndTheOldOneOrANik)
{
    EXPECT_EQ(valueOf(parseNpwp("0990000002999000")), "0990000002999000");
    EXPECT_EQ(refusal(parseNpwp("0990000003999000")), ErrorCode::InvalidValue);
    EXPECT_EQ(valueOf(parseNpwp("9901 0117 0890 0001")), "9901011708900001");
}

TEST(Npwp, RefusesLettersAndOtherLengths)
{
    EXPECT_EQ(refusal(parseNpwp("")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseNpwp("99000000299900")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseNpwp("99000000299900000")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseNpwp("99.000.000.2-999.OOO")), ErrorCode::Malformed);
}

TEST(Phone, BecomesE164InAnyUsualForm)
{
    for (const char *typed :
         {"0812 3456 789", "08123456789", "0812-3456-789", "+62 812 3456 789", "62812 3456789", "+628123456789",
          "+62 (0)812-3456-789", "(0812) 3456789", "0062 812 3456 789", "\u202A+62\u00A0812\u20113456\u2011789\u202C"})
        EXPECT_EQ(valueOf(parsePhone(typed)), "+628123456789") << typed;
    EXPECT_EQ(valueOf(parsePhone("08100000001")), "+628100000001");
}

TEST(Phone, HasNineToThirteenDigitsWithItsZero)
{
    EXPECT_EQ(valueOf(parsePhone("081000000")), "+6281000000");
    EXPECT_EQ(valueOf(parsePhone("0810000000000")), "+62810000000000");
    EXPECT_EQ(refusal(parsePhone("08100000")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parsePhone("08100000000000")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parsePhone("")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parsePhone("+62")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parsePhone("08")), ErrorCode::OutOfRange);
}

TEST(Phone, RefusesWhatIsNoIndonesianMobileNumber)
{
    for (const char *typed :
         {"021 555 1234", "+1 202 555 0100", "0800 1234 567", "+6221 5551234", "8123456789", "+0812345678", "112"})
        EXPECT_EQ(refusal(parsePhone(typed)), ErrorCode::InvalidValue) << typed;
    for (const char *typed : {"0812 3456 78x", "0812/0813", "08+12345678", "++628123456789", "hp: 08123456789"})
        EXPECT_EQ(refusal(parsePhone(typed)), ErrorCode::Malformed) << typed;
}

TEST(AccountNumber, IsTenToSixteenDigits)
{
    EXPECT_EQ(valueOf(parseAccountNumber("999-000-000-0001")), "9990000000001");
    EXPECT_EQ(valueOf(parseAccountNumber("9990 0000 00")), "9990000000");
    EXPECT_EQ(valueOf(parseAccountNumber("9990000000000001")), "9990000000000001");
    EXPECT_EQ(refusal(parseAccountNumber("999000000")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseAccountNumber("99900000000000001")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseAccountNumber("BCA 9990000000001")), ErrorCode::Malformed);
}

TEST(BankCode, IsThreeDigits)
{
    EXPECT_EQ(valueOf(parseBankCode(" 002 ")), "002");
    EXPECT_EQ(refusal(parseBankCode("02")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseBankCode("0002")), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal(parseBankCode("BRI")), ErrorCode::Malformed);
}

TEST(Identifiers, AreNeverRepeatedInAnError)
{
    for (const auto &detail : {parseAccountNumber("BCA 9990000000001").error().detail,
                               parseNpwp("990000003999000").error().detail, parsePhone("0215551234").error().detail})
        EXPECT_THAT(detail, testing::Not(testing::ContainsRegex("[0-9]{4}")));
}

} // namespace
} // namespace loket::core

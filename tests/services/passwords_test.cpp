// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/passwords.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace loket::services::test {

TEST(PasswordsTest, aHashIsArgon2idAndVerifiesOnlyItsPassword)
{
    const auto hash = hashPassword("kata-sandi-uji");
    ASSERT_TRUE(hash.has_value());
    EXPECT_EQ(hash->substr(0, 10), "$argon2id$");
    PasswordVerifier verifier(1, 1);
    EXPECT_TRUE(*verifier.matches(*hash, "kata-sandi-uji"));
    EXPECT_FALSE(*verifier.matches(*hash, "kata-sandi-ujI"));
    EXPECT_FALSE(*verifier.matches("", "kata-sandi-uji"));
    EXPECT_FALSE(*verifier.matches(*hash, std::string(1'000'000, 'x')));
}

TEST(PasswordsTest, onlySoManyWaitForTheirTurn)
{
    const auto hash = hashPassword("kata-sandi-uji");
    PasswordVerifier verifier(1, 2);
    std::atomic<int> answered{0};
    std::atomic<int> sentAway{0};
    std::vector<std::thread> people;
    for (int i = 0; i < 12; ++i) {
        people.emplace_back([&] {
            const auto result = verifier.matches(*hash, "kata-sandi-uji");
            (result ? answered : sentAway) += 1;
        });
    }
    for (std::thread &person : people)
        person.join();
    EXPECT_EQ(answered + sentAway, 12);
    EXPECT_GE(answered, 3);
}

TEST(PasswordsTest, aNewPasswordHasEightToOneHundredTwentyEightCharacters)
{
    EXPECT_FALSE(checkNewPassword("pendek7").has_value());
    EXPECT_TRUE(checkNewPassword("delapan8").has_value());
    EXPECT_FALSE(checkNewPassword(std::string(129, 'x')).has_value());
    EXPECT_FALSE(checkNewPassword("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF").has_value());
}

} // namespace loket::services::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/law.h"

#include <gtest/gtest.h>

namespace {

using namespace loket::test;

TEST(Law, isKeptByEveryPackThatIsShipped)
{
    for (const Law &law : laws()) {
        const auto pack = book().byId(law.id);
        ASSERT_TRUE(pack) << law.id;
        EXPECT_EQ(breachesOf(*pack, law), std::vector<std::string>{});
    }
}

TEST(Law, isWrittenDownForEveryPackThatIsShipped)
{
    std::vector<std::string> written;
    for (const Law &law : laws())
        written.push_back(law.id);
    std::vector<std::string> shipped;
    for (const auto &[id, text] : packTexts())
        shipped.push_back(id);
    EXPECT_EQ(shipped, written);
}

TEST(Law, isBrokenByTheOtherPack)
{
    EXPECT_FALSE(breachesOf(book().byId(laws()[0].id).value(), laws()[1]).empty());
    EXPECT_EQ(breachesOf(book().byId(laws()[0].id).value(), laws()[1], true).size(), 1U);
}

} // namespace

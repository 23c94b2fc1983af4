// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/mask.h"

#include <gtest/gtest.h>

namespace loket::core {
namespace {

TEST(Mask, LeavesTheLastFour)
{
    EXPECT_EQ(mask("9901011708900001"), "************0001");
    EXPECT_EQ(mask("12345"), "*2345");
    EXPECT_EQ(mask("12345", 2), "***45");
    EXPECT_EQ(mask("12345", 0), "*****");
}

TEST(Mask, HidesAShortValueWhole)
{
    EXPECT_EQ(mask("1234"), "****");
    EXPECT_EQ(mask("1"), "*");
    EXPECT_EQ(mask(""), "");
}

TEST(Scrub, HidesEveryLongNumberInALine)
{
    EXPECT_EQ(scrub("nik=9901011708900001 kpj=99000000017"), "nik=************0001 kpj=*******0017");
    EXPECT_EQ(scrub("call +628123456789 now"), "call +********6789 now");
    EXPECT_EQ(scrub("990000001"), "*****0001");
}

TEST(Scrub, SeesThroughSeparators)
{
    EXPECT_EQ(scrub("NIK 9901 0117 0890 0001."), "NIK ************0001.");
    EXPECT_EQ(scrub("99.000.000.2-999.000"), "***********9000");
    EXPECT_EQ(scrub("(0812) 3456-789"), "(*******6789");
    EXPECT_EQ(scrub("9901\u00A00117\u00A00890\u00A00001"), "************0001");
    EXPECT_EQ(scrub("99010117\u200B08900001"), "************0001");
}

TEST(Scrub, LeavesShortNumbersAndText)
{
    EXPECT_EQ(scrub("branch 12 took 12345678 us"), "branch 12 took 12345678 us");
    EXPECT_EQ(scrub("2026-11-21T02:14:00.123Z claim submitted"), "2026-11-21T02:14:00.123Z claim submitted");
    EXPECT_EQ(scrub("Siti \u2019 \u00E9"), "Siti \u2019 \u00E9");
    EXPECT_EQ(scrub(""), "");
}

TEST(Scrub, LeavesAUuidReadable)
{
    EXPECT_EQ(scrub("claim 01936f2a-1234-7890-8123-456789012345 closed"),
              "claim 01936f2a-1234-7890-8123-456789012345 closed");
    EXPECT_EQ(scrub("x01936f2a-1234-7890-8123-456789012345"), "x01936f2a-********************2345");
    EXPECT_EQ(scrub("01936f2a-1234-7890-8123-456789012345 9901011708900001"),
              "01936f2a-1234-7890-8123-456789012345 ************0001");
}

} // namespace
} // namespace loket::core

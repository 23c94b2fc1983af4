// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/text.h"

#include <gtest/gtest.h>

namespace loket::core {
namespace {

using namespace std::string_view_literals;

TEST(Utf8, TakesWellFormedText)
{
    for (const std::string_view text :
         {""sv, "Rp 5"sv, "\u00E9\u2212\U0001F600"sv, "\x7F"sv, "\uD7FF"sv, "\uE000"sv, "\U0010FFFF"sv})
        EXPECT_TRUE(isUtf8(text)) << text;
}

TEST(Utf8, RefusesIllFormedText)
{
    for (const std::string_view text : {"a\0b"sv, "\x80"sv, "\xC3"sv, "\xC0\xAF"sv, "\xC1\xBF"sv, "\xE0\x9F\xBF"sv,
                                        "\xED\xA0\x80"sv, "\xED\xBF\xBF"sv, "\xF0\x8F\xBF\xBF"sv, "\xF4\x90\x80\x80"sv,
                                        "\xF5\x80\x80\x80"sv, "\xE2\x88"sv, "\xE2\x28\xA1"sv, "\xFF"sv})
        EXPECT_FALSE(isUtf8(text));
}

TEST(CodePoints, AreCountedNotBytes)
{
    EXPECT_EQ(codePoints(""), 0U);
    EXPECT_EQ(codePoints("Rp \u2212\U0001F600"), 5U);
}

TEST(LeftCodePoints, NeverCutsACharacter)
{
    EXPECT_EQ(leftCodePoints("a\u00E9\U0001F600b", 0), "");
    EXPECT_EQ(leftCodePoints("a\u00E9\U0001F600b", 2), "a\u00E9");
    EXPECT_EQ(leftCodePoints("a\u00E9\U0001F600b", 3), "a\u00E9\U0001F600");
    EXPECT_EQ(leftCodePoints("a\u00E9", 9), "a\u00E9");
}

TEST(Trimmed, HasNoWhiteSpaceAtItsEnds)
{
    EXPECT_EQ(trimmed(" \t\r\n a b \v\f"), "a b");
    EXPECT_EQ(trimmed("  "), "");
    EXPECT_EQ(trimmed(""), "");
}

} // namespace
} // namespace loket::core

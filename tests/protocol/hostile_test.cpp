// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"
#include "loket/protocol/messages.h"

#include <gtest/gtest.h>

namespace loket::protocol {
namespace {

using core::ErrorCode;

constexpr std::string_view kRegister =
    R"({"id":"018f0000-0000-7000-8000-000000000001","type":"visit.register","v":1,"branch":"PKL",)"
    R"("at":"2026-11-21T02:14:00.000Z","agg":"visit/018f0000-0000-7000-8000-000000000002",)"
    R"("args":{"details":{"name":"Peserta Uji 001","reason":"RESIGN","service":"counter"}}})";

std::string repeated(std::string_view text, std::size_t count)
{
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

std::string changed(std::string_view from, std::string_view to)
{
    std::string json(kRegister);
    const auto at = json.find(from);
    EXPECT_NE(at, std::string::npos);
    return json.replace(at, from.size(), to);
}

void expectRefused(const std::string &json, ErrorCode code, std::string_view field)
{
    const auto result = decodeCommand(json);
    ASSERT_FALSE(result) << json.substr(0, 200);
    EXPECT_EQ(core::wireName(result.error().code), core::wireName(code)) << result.error().detail;
    EXPECT_EQ(result.error().field, field);
}

TEST(Hostile, NestingOfAHundredThousandIsRefusedWithoutRecursion)
{
    constexpr std::size_t kDeep = 100'000;
    const auto page = [](std::string_view open, std::string_view close) {
        return decodeMessage<FeedPage>(repeated(open, kDeep) + "1" + repeated(close, kDeep));
    };
    EXPECT_EQ(page("[", "]").error().code, ErrorCode::TooDeep);
    EXPECT_EQ(page(R"({"rows":)", "}").error().code, ErrorCode::TooDeep);
    EXPECT_EQ(page("[", "").error().code, ErrorCode::TooDeep);
    expectRefused(changed(R"("v":1)", R"("v":)" + repeated("[", 30'000)), ErrorCode::TooDeep,
                  "v[0][0][0][0][0][0][0][0][0][0][0][0][0][0]");
}

TEST(Hostile, NestingInsideABatchedCommandIsLeftToThatCommand)
{
    const std::string bad = R"({"x":)" + repeated("[", 100'000) + repeated("]", 100'000) + "}";
    const std::string good(kRegister);
    const auto parts = splitBatch(joinBatch({bad, good}));
    ASSERT_TRUE(parts) << parts.error().detail;
    ASSERT_EQ(parts->size(), 2U);
    EXPECT_EQ(decodeCommand(parts->at(0)).error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(decodeCommand(parts->at(1)));
}

TEST(Hostile, DepthUpToTheLimitIsTaken)
{
    const int inside = kMaxDepth - 1; // the command itself is the first
    const auto with = [&](int depth) {
        const auto count = static_cast<std::size_t>(depth);
        return changed(R"("v":1)", R"("v":1,"newer":)" + repeated("[", count) + repeated("]", count));
    };
    EXPECT_TRUE(decodeCommand(with(inside)));
    EXPECT_EQ(decodeCommand(with(inside + 1)).error().code, ErrorCode::TooDeep);
}

TEST(Hostile, NumbersOfAMillionDigitsAreRefused)
{
    const std::string digits = repeated("9", 1'000'000);
    const auto hint = [&](const std::string &number) {
        return decodeMessage<FeedPage>(R"({"epoch":"e","rows":[],"next":)" + number + R"(,"head":1,"more":false})");
    };
    for (const auto &number : {digits, "-" + digits, "1e" + digits, "0." + digits, digits + "." + digits}) {
        const auto result = hint(number);
        ASSERT_FALSE(result);
        EXPECT_TRUE(result.error().code == ErrorCode::OutOfRange || result.error().code == ErrorCode::Malformed);
        EXPECT_LT(result.error().detail.size(), 200U);
    }
    EXPECT_EQ(hint(digits).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(hint(digits).error().field, "next");
    expectRefused(changed(R"("v":1)", R"("newer":[0,1e999])"), ErrorCode::OutOfRange, "newer[1]");
}

TEST(Hostile, MessagesOverTheirLimitAreNotRead)
{
    expectRefused(repeated("[", kMaxCommandBytes + 1), ErrorCode::TooLarge, "");
    EXPECT_EQ(splitBatch(repeated(" ", kMaxBatchBytes + 1)).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(decodeClaim(repeated(" ", kMaxAggregateBytes + 1)).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(decodeMessage<FeedPage>(repeated(" ", kMaxPageBytes + 1)).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(decodeMessage<SignInRequest>(repeated(" ", kMaxCommandBytes + 1)).error().code, ErrorCode::TooLarge);
}

TEST(Hostile, TextOverItsLimitIsRefusedByNameAndCountedInCharacters)
{
    const auto named = [](const std::string &name) { return changed("Peserta Uji 001", name); };
    EXPECT_TRUE(decodeCommand(named(repeated("\xC3\xA9", kMaxText))));
    EXPECT_TRUE(decodeCommand(named(repeated("\\u00e9", kMaxText))));
    expectRefused(named(repeated("\xC3\xA9", kMaxText + 1)), ErrorCode::TooLarge, "args.details.name");
    expectRefused(named(repeated("a", kMaxText + 1)), ErrorCode::TooLarge, "args.details.name");
}

TEST(Hostile, TooManyMembersOrValuesAreRefused)
{
    std::string members;
    for (std::size_t i = 0; i < kMaxMembers; ++i)
        members += ",\"m" + std::to_string(i) + "\":0";
    expectRefused(changed(R"(,"agg")", members + R"(,"agg")"), ErrorCode::TooLarge, "");
    EXPECT_EQ(decodeMessage<FeedPage>("[" + repeated("0,", kMaxValues) + "0]").error().code, ErrorCode::TooLarge);
}

TEST(Hostile, BytesThatAreNotUtf8AreRefused)
{
    for (const char *bytes : {"\xFF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"}) {
        expectRefused(changed("Peserta", bytes), ErrorCode::BadEncoding, "");
        EXPECT_EQ(splitBatch(joinBatch({changed("Peserta", bytes)})).error().code, ErrorCode::BadEncoding);
    }
    expectRefused(changed("Peserta", std::string_view("\0", 1)), ErrorCode::BadEncoding, "");
}

TEST(Hostile, LoneSurrogatesAndNulEscapesAreRefused)
{
    expectRefused(changed("Peserta", "\\udc00"), ErrorCode::BadEncoding, "args.details.name");
    expectRefused(changed("Peserta", "\\u0000"), ErrorCode::BadEncoding, "args.details.name");
    expectRefused(changed("\"name\"", "\"\\udc00\""), ErrorCode::BadEncoding, "args.details");
    for (const char *text : {"\\ud800", "\\ud800x", "\\ud800\\ud800", "\\ud800\\u0041"})
        expectRefused(changed("Peserta", text), ErrorCode::BadEncoding, "args.details.name");
    EXPECT_TRUE(decodeCommand(changed("Peserta", "\\ud83d\\ude00")));
}

TEST(Hostile, WhatIsNotJsonIsRefused)
{
    for (const std::string_view text : {"", " ", "x", "{", "}", "[", "\"", "{}}", "{} {}", "nul", "{\"a\"}", "{\"a\":}",
                                        "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]", "/* c */{}", "\xEF\xBB\xBF{}"})
        EXPECT_EQ(decodeCommand(text).error().code, ErrorCode::Malformed) << text;
    expectRefused(std::string(kRegister) + "x", ErrorCode::Malformed, "");
    expectRefused(changed("Peserta", "\n"), ErrorCode::Malformed, "");
    for (const std::string_view text : {"[]", "1", "null", "\"claim\"", "true"})
        EXPECT_EQ(decodeCommand(text).error().code, ErrorCode::Malformed) << text;
}

TEST(Hostile, RefusalsNeverQuoteWhatStoodThere)
{
    constexpr std::string_view kSecret = "9901014107900001";
    for (const auto &json : {changed(R"("v":1)", R"("v":"9901014107900001")"), changed("2026-11-21T", kSecret),
                             changed("visit.register", kSecret), changed("visit/018f", kSecret),
                             changed(R"("v":1)", R"("v":9901014107900001)"), changed("018f", kSecret)}) {
        const auto result = decodeCommand(json);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().detail.find(kSecret), std::string::npos) << result.error().detail;
        EXPECT_EQ(result.error().field.find(kSecret), std::string::npos) << result.error().field;
    }
}

TEST(Hostile, CommandsThatContradictThemselvesAreRefused)
{
    expectRefused(changed("visit.register", "visit.teleport"), ErrorCode::InvalidValue, "type");
    expectRefused(changed("visit.register", ""), ErrorCode::InvalidValue, "type");
    expectRefused(changed("\"visit/", "\"claim/"), ErrorCode::Malformed, "agg");
    expectRefused(changed("\"visit/018f", "\"visit/zzzz"), ErrorCode::Malformed, "agg");
    expectRefused(changed("visit/018f0000-0000-7000-8000-000000000002", "visit/"), ErrorCode::Malformed, "agg");
    expectRefused(changed("018f0000-0000-7000-8000-000000000002", "00000000-0000-0000-0000-000000000000"),
                  ErrorCode::InvalidValue, "agg");
    expectRefused(changed("018f0000-0000-7000-8000-000000000001", "00000000-0000-0000-0000-000000000000"),
                  ErrorCode::InvalidValue, "id");
    expectRefused(changed("2026-11-21T", "2026-02-30T"), ErrorCode::InvalidValue, "at");
    expectRefused(changed("2026-11-21T02:14:00.000Z", "2026-11-21 02:14"), ErrorCode::Malformed, "at");
}

} // namespace
} // namespace loket::protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/errorcode.h"

#include <gtest/gtest.h>
#include <set>
#include <string>

namespace loket::core {
namespace {

/// Internal is the last enumerator; one added after it breaks InternalIsLast below.
constexpr int kCount = static_cast<int>(ErrorCode::Internal) + 1;

TEST(ErrorCode, HasItsOwnWireNameThatLeadsBack)
{
    std::set<std::string_view> names;
    for (int i = 0; i < kCount; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        names.insert(wireName(code));
        EXPECT_EQ(errorCodeFromWire(wireName(code)), code) << i;
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(kCount));
}

TEST(ErrorCode, IsWrittenInSnakeCase)
{
    for (int i = 0; i < kCount; ++i) {
        const std::string name(wireName(static_cast<ErrorCode>(i)));
        EXPECT_EQ(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string::npos) << name;
    }
}

TEST(ErrorCode, InternalIsLast)
{
    EXPECT_EQ(wireName(static_cast<ErrorCode>(kCount)), wireName(ErrorCode::Internal));
}

TEST(ErrorCode, OfANewerVersionIsNotKnown)
{
    EXPECT_EQ(errorCodeFromWire("from_the_future"), std::nullopt);
    EXPECT_EQ(errorCodeFromWire(""), std::nullopt);
    EXPECT_EQ(errorCodeFromWire("WRONG_STATE"), std::nullopt);
}

} // namespace
} // namespace loket::core

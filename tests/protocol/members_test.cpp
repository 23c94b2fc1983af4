// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "tree.h"

#include "loket/protocol/limits.h"

#include <gtest/gtest.h>

// Every member of every message in turn: of the wrong type, out of its range, left out.

namespace loket::protocol {
namespace {

using core::ErrorCode;
using testing::everySample;
using testing::Sample;

constexpr TreeLimits kLimits{kMaxPageBytes, kMaxPageBytes};

struct Spot
{
    std::string path;
    Kind kind;
    std::string_view raw; ///< in the sample's text
    bool inObject;
};

std::vector<Spot> spotsOf(const Tree &tree)
{
    std::vector<Spot> spots;
    const auto walk = [&](const auto &self, const Node &node) -> void {
        for (auto index = node.first; index != 0; index = tree.at(index).next) {
            const Node &child = tree.at(index);
            spots.push_back({tree.pathOf(child), child.kind, child.raw, node.kind == Kind::Object});
            self(self, child);
        }
    };
    walk(walk, tree.root());
    return spots;
}

std::string with(const Sample &sample, std::string_view part, std::string_view instead)
{
    std::string json = sample.json;
    json.replace(static_cast<std::size_t>(part.data() - sample.json.data()), part.size(), instead);
    return json;
}

/// Without the member, its name and one comma.
std::string without(const Sample &sample, const Spot &spot)
{
    auto begin = static_cast<std::size_t>(spot.raw.data() - sample.json.data());
    auto end = begin + spot.raw.size();
    begin = sample.json.rfind('"', begin - 3); // in front of `":` ; names have no quotes
    if (sample.json[end] == ',')
        ++end;
    else if (sample.json[begin - 1] == ',')
        --begin;
    return sample.json.substr(0, begin) + sample.json.substr(end);
}

TEST(Members, OfTheWrongTypeAreRefusedByName)
{
    for (const Sample &sample : everySample()) {
        SCOPED_TRACE(sample.name);
        const auto tree = Tree::parse(sample.json, kLimits);
        ASSERT_TRUE(tree);
        for (const Spot &spot : spotsOf(*tree)) {
            for (const auto &[kind, text] :
                 std::initializer_list<std::pair<Kind, const char *>>{{Kind::Null, "null"},
                                                                      {Kind::Bool, "true"},
                                                                      {Kind::Number, "7"},
                                                                      {Kind::Text, "\"x\""},
                                                                      {Kind::Array, "[]"},
                                                                      {Kind::Object, "{}"}}) {
                if (kind == spot.kind)
                    continue;
                const auto result = sample.recode(with(sample, spot.raw, text));
                ASSERT_FALSE(result) << spot.path << " as " << text;
                EXPECT_EQ(result.error().code, ErrorCode::Malformed) << spot.path << " as " << text;
                EXPECT_EQ(result.error().field, spot.path);
            }
        }
    }
}

TEST(Members, ThatAreNumbersOutOfRangeAreRefusedByName)
{
    for (const Sample &sample : everySample()) {
        SCOPED_TRACE(sample.name);
        const auto tree = Tree::parse(sample.json, kLimits);
        ASSERT_TRUE(tree);
        for (const Spot &spot : spotsOf(*tree)) {
            if (spot.kind != Kind::Number)
                continue;
            for (const char *text : {"-1", "9223372036854775808", "-9223372036854775809"}) {
                const auto result = sample.recode(with(sample, spot.raw, text));
                ASSERT_FALSE(result) << spot.path;
                EXPECT_EQ(result.error().code, ErrorCode::OutOfRange) << spot.path;
                EXPECT_EQ(result.error().field, spot.path);
            }
            for (const char *text : {"1.5", "1e3", "1.0"}) {
                const auto result = sample.recode(with(sample, spot.raw, text));
                ASSERT_FALSE(result) << spot.path;
                EXPECT_EQ(result.error().code, ErrorCode::Malformed) << spot.path;
                EXPECT_EQ(result.error().field, spot.path);
            }
            for (const char *text : {"01", "+1", ".5", "1.", "NaN", "Infinity", "0x10", "1e"})
                EXPECT_FALSE(sample.recode(with(sample, spot.raw, text))) << spot.path << " as " << text;
        }
    }
}

TEST(Members, ThatAreLeftOutAreRefusedByNameOrHaveADefault)
{
    int refused = 0;
    int defaulted = 0;
    for (const Sample &sample : everySample()) {
        SCOPED_TRACE(sample.name);
        const auto tree = Tree::parse(sample.json, kLimits);
        ASSERT_TRUE(tree);
        for (const Spot &spot : spotsOf(*tree)) {
            if (!spot.inObject)
                continue;
            const auto result = sample.recode(without(sample, spot));
            if (result) {
                ++defaulted;
                continue;
            }
            ++refused;
            EXPECT_EQ(result.error().code, ErrorCode::MissingField) << spot.path;
            EXPECT_EQ(result.error().field, spot.path);
        }
    }
    EXPECT_GT(refused, 100);
    EXPECT_GT(defaulted, 100);
}

TEST(Members, SaidTwiceAreRefusedByName)
{
    for (const Sample &sample : everySample()) {
        SCOPED_TRACE(sample.name);
        const auto tree = Tree::parse(sample.json, kLimits);
        ASSERT_TRUE(tree);
        for (const Spot &spot : spotsOf(*tree)) {
            if (!spot.inObject)
                continue;
            const auto name = spot.path.substr(spot.path.find_last_of('.') + 1);
            const auto twice = std::string(spot.raw) + ",\"" + name + "\":" + std::string(spot.raw);
            const auto result = sample.recode(with(sample, spot.raw, twice));
            ASSERT_FALSE(result) << spot.path;
            EXPECT_EQ(result.error().code, ErrorCode::Malformed);
            EXPECT_EQ(result.error().field, spot.path);
        }
    }
}

} // namespace
} // namespace loket::protocol

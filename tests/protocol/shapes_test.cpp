// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <gtest/gtest.h>
#include <set>

namespace loket::protocol {
namespace {

// Written by hand member by member: their fields are spread over other members.
const std::set<std::string> kSpread{"Command", "ClaimEvent", "VisitEvent"};

TEST(Shapes, EveryFieldOfEveryStructHasItsMember)
{
    for (const auto &[name, schema] : testing::wholeSchema()) {
        if (kSpread.contains(name))
            continue;
        EXPECT_EQ(schema.members.size(), schema.fields) << name << ": a field without a member is lost on the wire";
    }
}

TEST(Shapes, EveryMemberIsSaidOnce)
{
    for (const auto &[name, schema] : testing::wholeSchema()) {
        std::set<std::string> seen;
        for (const auto &member : schema.members)
            EXPECT_TRUE(seen.insert(member.name).second) << name << "." << member.name;
    }
}

TEST(Shapes, EveryTypeHasAnotherNameOnTheWire)
{
    std::set<std::string_view> seen;
    const auto check = [&](const auto &names) {
        for (const auto name : names)
            EXPECT_TRUE(seen.insert(name).second) << name;
    };
    check(domain::WireTypes<domain::claimcmd::Body>::kAll);
    check(domain::WireTypes<domain::visitcmd::Body>::kAll);
    check(domain::WireTypes<domain::claimevt::Body>::kAll);
    check(domain::WireTypes<domain::visitevt::Body>::kAll);
}

} // namespace
} // namespace loket::protocol

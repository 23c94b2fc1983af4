// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "loket/core/random.h"
#include "loket/core/text.h"
#include "loket/protocol/messages.h"

#include <gtest/gtest.h>

namespace loket::protocol {
namespace {

using core::ErrorCode;
using testing::everySample;
using testing::Sample;

constexpr int kMutations = 200'000;

constexpr std::string_view kTokens[]{"{",        "}",       "[",       "]",        ":",       ",",         "\"", "\\",
                                     "\\u",      "\\ud800", "null",    "true",     "-1",      "1e999",     "0",  "\xFF",
                                     "\xF0\x9F", "\n",      "{\"a\":", "[[[[[[[[", "\"id\":", "9999999999"};

std::string mutated(std::string json, core::SeededRandom &random)
{
    for (auto steps = 1 + random.below(3); steps > 0 && !json.empty(); --steps) {
        const auto at = random.below(json.size());
        const auto length = random.below(1 + std::min<std::size_t>(24, json.size() - at));
        switch (random.below(6)) {
        case 0:
            json[at] = static_cast<char>(random.next() & 0xFF);
            break;
        case 1:
            json.erase(at, length);
            break;
        case 2:
            json.insert(at, json.substr(random.below(json.size()), length));
            break;
        case 3:
            json.insert(at, kTokens[random.below(std::size(kTokens))]);
            break;
        case 4:
            json.replace(at, length, kTokens[random.below(std::size(kTokens))]);
            break;
        default:
            json.resize(at);
        }
    }
    return json;
}

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::Malformed || code == ErrorCode::MissingField || code == ErrorCode::InvalidValue ||
           code == ErrorCode::OutOfRange || code == ErrorCode::TooLarge || code == ErrorCode::TooDeep ||
           code == ErrorCode::BadEncoding;
}

TEST(Mutation, EveryDamagedMessageIsRefusedOrReadTheSameTwice)
{
    const std::vector<Sample> samples = everySample();
    core::SeededRandom random(2026);
    int taken = 0;
    for (int round = 0; round < kMutations; ++round) {
        const Sample &sample = samples[random.below(samples.size())];
        const std::string json = mutated(sample.json, random);
        const auto first = sample.recode(json);
        if (!first) {
            ASSERT_TRUE(isRefusal(first.error().code)) << core::wireName(first.error().code) << " " << sample.name;
            ASSERT_TRUE(core::isUtf8(first.error().field));
            continue;
        }
        ++taken;
        const auto second = sample.recode(*first);
        ASSERT_TRUE(second) << sample.name << " " << second.error().field << " " << *first;
        ASSERT_EQ(*second, *first) << sample.name;
    }
    EXPECT_GT(taken, kMutations / 100); // the damage must not be so great that nothing gets past the syntax
    EXPECT_LT(taken, kMutations / 2);
}

TEST(Mutation, EveryDamagedBatchIsRefusedOrCutIntoObjects)
{
    const std::vector<Sample> samples = everySample();
    core::SeededRandom random(7);
    for (int round = 0; round < 5'000; ++round) {
        const std::string batch = joinBatch({samples[random.below(samples.size())].json, samples[0].json});
        const auto parts = splitBatch(mutated(batch, random));
        if (!parts) {
            ASSERT_TRUE(isRefusal(parts.error().code));
            continue;
        }
        for (const auto &part : *parts) {
            ASSERT_TRUE(part.starts_with('{') && part.ends_with('}'));
            ASSERT_TRUE(splitBatch(joinBatch({part})));
        }
    }
}

} // namespace
} // namespace loket::protocol

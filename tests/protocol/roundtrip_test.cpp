// SPDX-License-Identifier: GPL-3.0-or-later
#include "everything.h"

#include "loket/protocol/codec.h"

#include <gtest/gtest.h>

namespace loket::protocol {
namespace {

using testing::fillCommand;
using testing::forEachBody;
using testing::forEachCommand;
using testing::random;

constexpr int kRounds = 200;

std::string message(const core::Error &error)
{
    return std::string(core::wireName(error.code)) + " at " + error.field + ": " + error.detail;
}

/// The value survives, and its text is the only text it has.
template <typename T> void expectRoundTrip(const T &value, auto decode)
{
    const std::string json = encode(value);
    const auto back = decode(json);
    ASSERT_TRUE(back) << message(back.error()) << "\n" << json;
    EXPECT_TRUE(*back == value) << json;
    EXPECT_EQ(encode(*back), json);
}

template <typename T> void expectMessageRoundTrip()
{
    core::SeededRandom source(7);
    for (int round = 0; round < kRounds; ++round) {
        const T value = random<T>(source);
        const std::string json = encodeMessage(value);
        const auto back = decodeMessage<T>(json);
        ASSERT_TRUE(back) << message(back.error()) << "\n" << json;
        EXPECT_TRUE(*back == value) << json;
        EXPECT_EQ(encodeMessage(*back), json);
    }
}

TEST(RoundTrip, AnyClaimComesBackEqual)
{
    core::SeededRandom source(1);
    for (int round = 0; round < kRounds; ++round)
        expectRoundTrip(random<domain::Claim>(source), decodeClaim);
}

TEST(RoundTrip, AnyVisitComesBackEqual)
{
    core::SeededRandom source(2);
    for (int round = 0; round < kRounds; ++round)
        expectRoundTrip(random<domain::Visit>(source), decodeVisit);
}

TEST(RoundTrip, AnyCommandOfEveryTypeComesBackEqual)
{
    core::SeededRandom source(3);
    forEachCommand([&](domain::Command command) {
        SCOPED_TRACE(domain::commandType(command));
        for (int round = 0; round < kRounds / 4; ++round) {
            fillCommand(source, command);
            expectRoundTrip(command, decodeCommand);
        }
    });
}

TEST(RoundTrip, AnyEventOfEveryTypeComesBackEqual)
{
    core::SeededRandom source(4);
    const auto check = [&](auto event, auto decode) {
        SCOPED_TRACE(domain::eventType(event.body));
        for (int round = 0; round < kRounds / 4; ++round) {
            testing::Filler(source).fill(event);
            expectRoundTrip(event, decode);
        }
    };
    forEachBody<domain::claimevt::Body>([&](auto body) {
        check(domain::ClaimEvent{{}, {}, std::move(body)}, decodeClaimEvent);
    });
    forEachBody<domain::visitevt::Body>([&](auto body) {
        check(domain::VisitEvent{{}, {}, std::move(body)}, decodeVisitEvent);
    });
}

TEST(RoundTrip, AnyRecordVerdictFormAndDraftComesBackEqual)
{
    core::SeededRandom source(5);
    for (int round = 0; round < kRounds; ++round) {
        expectRoundTrip(random<domain::AuditRecord>(source), decodeAuditRecord);
        expectRoundTrip(random<domain::RulesVerdict>(source), decodeRulesVerdict);
        expectRoundTrip(random<domain::ClaimForm>(source), decodeClaimForm);
        expectRoundTrip(random<DecisionDraft>(source), decodeDecisionDraft);
    }
}

TEST(RoundTrip, AnyMessageComesBackEqual)
{
    expectMessageRoundTrip<SignInRequest>();
    expectMessageRoundTrip<UserInfo>();
    expectMessageRoundTrip<BranchInfo>();
    expectMessageRoundTrip<SignInAnswer>();
    expectMessageRoundTrip<Problem>();
    expectMessageRoundTrip<CommandResult>();
    expectMessageRoundTrip<BatchAnswer>();
    expectMessageRoundTrip<FeedRow>();
    expectMessageRoundTrip<FeedPage>();
    expectMessageRoundTrip<Hint>();
    expectMessageRoundTrip<UploadState>();
    expectMessageRoundTrip<Health>();
    expectMessageRoundTrip<RecapRow>();
    expectMessageRoundTrip<Recap>();
    expectMessageRoundTrip<PersonLookup>();
    expectMessageRoundTrip<CommandIds>();
    expectMessageRoundTrip<RulePackText>();
    expectMessageRoundTrip<RulePackRow>();
    expectMessageRoundTrip<RulesAnswer>();
    expectMessageRoundTrip<RulesCaseAnswer>();
    expectMessageRoundTrip<RulesCaseRefusal>();
}

TEST(RoundTrip, AnyPortalMessageComesBackEqual)
{
    expectMessageRoundTrip<PortalOptions>();
    expectMessageRoundTrip<PortalClaimRequest>();
    expectMessageRoundTrip<PortalClaimCreated>();
    expectMessageRoundTrip<PortalFormUpdate>();
    expectMessageRoundTrip<PortalDocumentAttach>();
    expectMessageRoundTrip<PortalAccountWish>();
    expectMessageRoundTrip<PhoneCode>();
    expectMessageRoundTrip<PortalClaim>();
}

} // namespace
} // namespace loket::protocol

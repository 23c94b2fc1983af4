// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/services/mediatype.h"
#include "loket/services/phonecodes.h"
#include "loket/services/ratelimit.h"
#include "loket/services/token.h"

#include <set>

namespace loket::services::test {

using core::ErrorCode;
using namespace std::chrono_literals;

class LimitsTest : public testing::Test
{
protected:
    core::ManualClock m_clock{core::Timestamp{std::chrono::milliseconds{1'795'226'400'000}}};
    core::SystemRandom m_random;
    core::IdSource m_ids{m_clock, m_random};
    domain::ClaimId m_claim = m_ids.next<domain::ClaimId>();
    PhoneCodes m_codes{m_clock, m_random};
};

TEST_F(LimitsTest, aWindowIsUsedUpForItsKeyAlone)
{
    RateLimit limit(m_clock, 2, 10min);
    EXPECT_TRUE(limit.take("a") && limit.take("a"));
    EXPECT_FALSE(limit.take("a"));
    EXPECT_TRUE(limit.take("b"));
    m_clock.advance(10min);
    EXPECT_TRUE(limit.take("a"));
}

TEST_F(LimitsTest, aCodeLivesFiveMinutesAndServesOnce)
{
    const auto code = m_codes.issue(m_claim, "+62811111111");
    ASSERT_TRUE(code.has_value());
    EXPECT_EQ(code->size(), 6U);
    m_clock.advance(5min);
    EXPECT_EQ(m_codes.check(m_claim, "+62811111111", *code).error().code, ErrorCode::InvalidValue);
    const auto next = m_codes.issue(m_claim, "+62811111111");
    EXPECT_TRUE(m_codes.check(m_claim, "+62811111111", *next).has_value());
    EXPECT_FALSE(m_codes.check(m_claim, "+62811111111", *next).has_value());
    EXPECT_TRUE(m_codes.isVerified(m_claim, "+62811111111"));
    EXPECT_FALSE(m_codes.isVerified(m_claim, "+62822222222")) << "another phone is not proved by it";
    m_clock.advance(24h);
    EXPECT_FALSE(m_codes.isVerified(m_claim, "+62811111111"));
}

TEST_F(LimitsTest, aCodeOfOnePhoneOrClaimOpensNoOther)
{
    const auto code = m_codes.issue(m_claim, "+62811111111");
    EXPECT_FALSE(m_codes.check(m_claim, "+62822222222", *code).has_value());
    EXPECT_FALSE(m_codes.check(m_ids.next<domain::ClaimId>(), "+62811111111", *code).has_value());
    EXPECT_TRUE(m_codes.check(m_claim, "+62811111111", *code).has_value());
}

TEST_F(LimitsTest, fiveCodesAnHourAreEnough)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(m_codes.issue(m_claim, "+62811111111").has_value());
    EXPECT_EQ(m_codes.issue(m_claim, "+62811111111").error().code, ErrorCode::QuotaReached);
    m_clock.advance(1h);
    EXPECT_TRUE(m_codes.issue(m_claim, "+62811111111").has_value());
}

TEST_F(LimitsTest, tokensAreLongAndNeverAlike)
{
    std::set<std::string> tokens;
    for (int i = 0; i < 1000; ++i)
        tokens.insert(newToken(m_random));
    EXPECT_EQ(tokens.size(), 1000U);
    EXPECT_EQ(tokens.begin()->size(), 64U);
}

TEST_F(LimitsTest, aDocumentIsWhatItsFirstBytesSay)
{
    using namespace std::string_view_literals;
    EXPECT_EQ(mediaTypeOf("\xFF\xD8\xFF\xE0"sv), "image/jpeg");
    EXPECT_EQ(mediaTypeOf("\x89PNG\r\n\x1A\n"sv), "image/png");
    EXPECT_EQ(mediaTypeOf("%PDF-1.4"sv), "application/pdf");
    for (const auto other : {""sv, "GIF89a"sv, "<html>"sv, "PK\x03\x04"sv,
                             "\x7F"
                             "ELF"sv,
                             " %PDF-1.4"sv, "\xFF\xD8"sv})
        EXPECT_FALSE(mediaTypeOf(other).has_value());
}

} // namespace loket::services::test

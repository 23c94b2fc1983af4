// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/services/signin.h"
#include "loket/services/token.h"

namespace loket::services::test {

using core::ErrorCode;
using namespace std::chrono_literals;

class SignInTest : public ServicesTest
{
protected:
    core::Result<protocol::SignInAnswer> attempt(const std::string &password)
    {
        return m_signIn->signIn({"sari", password, "W01", "Meja 1"});
    }
    void SetUp() override
    {
        ServicesTest::SetUp();
        m_signIn = std::make_unique<SignIn>(*m_store, m_clock, m_random, m_verifier, "0.1");
    }
    PasswordVerifier m_verifier{2, 10};
    std::unique_ptr<SignIn> m_signIn;
};

TEST_F(SignInTest, aSessionLastsTwelveHours)
{
    const auto answer = attempt("kata-sandi-uji");
    ASSERT_TRUE(answer.has_value());
    m_clock.advance(12h - 1ms);
    EXPECT_TRUE(m_signIn->callerOf(answer->token).has_value());
    m_clock.advance(1ms);
    EXPECT_EQ(m_signIn->callerOf(answer->token).error().code, ErrorCode::NotSignedIn);
}

TEST_F(SignInTest, theStoreNeverHoldsTheToken)
{
    const auto answer = attempt("kata-sandi-uji");
    ASSERT_TRUE(answer.has_value());
    const auto raw = m_store->read([&](store::Reader &reader) -> core::Result<> {
        auto session = reader.session(answer->token);
        return session ? core::Result<>{} : core::passOn(session);
    });
    EXPECT_FALSE(raw.has_value());
    const auto hashed = m_store->read([&](store::Reader &reader) -> core::Result<> {
        auto session = reader.session(tokenHash(answer->token));
        return session ? core::Result<>{} : core::passOn(session);
    });
    EXPECT_TRUE(hashed.has_value());
}

TEST_F(SignInTest, theLockDoublesWithEveryFurtherFailure)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(attempt("wrong").error().code, ErrorCode::WrongCredentials);
    EXPECT_EQ(attempt("kata-sandi-uji").error().code, ErrorCode::LockedOut);
    EXPECT_EQ(attempt("wrong").error().detail, core::toIso(m_clock.now() + 15min)) << "says until when";
    m_clock.advance(15min);
    EXPECT_EQ(attempt("wrong").error().code, ErrorCode::WrongCredentials);
    m_clock.advance(30min - 1ms);
    EXPECT_EQ(attempt("kata-sandi-uji").error().code, ErrorCode::LockedOut);
    m_clock.advance(1ms);
    EXPECT_TRUE(attempt("kata-sandi-uji").has_value());
    EXPECT_EQ(attempt("wrong").error().code, ErrorCode::WrongCredentials) << "counted from none again";
    EXPECT_TRUE(attempt("kata-sandi-uji").has_value());
}

TEST_F(SignInTest, somebodyNoLongerActiveIsOutAtOnce)
{
    const auto answer = attempt("kata-sandi-uji");
    ASSERT_TRUE(answer.has_value());
    m_user.active = false;
    ASSERT_TRUE(m_store->write([&](store::Writer &writer) { return writer.putUser(m_user); }));
    EXPECT_EQ(m_signIn->callerOf(answer->token).error().code, ErrorCode::NotSignedIn);
    EXPECT_EQ(attempt("kata-sandi-uji").error().code, ErrorCode::WrongCredentials);
}

TEST_F(SignInTest, theCallerIsWhatTheSessionSays)
{
    const auto caller = m_signIn->callerOf(attempt("kata-sandi-uji")->token);
    ASSERT_TRUE(caller.has_value());
    EXPECT_EQ(caller->actor.user, m_user.id);
    EXPECT_EQ(caller->actor.desk, "Meja 1");
    EXPECT_EQ(caller->device, "W01");
    EXPECT_FALSE(caller->isParticipant());
}

} // namespace loket::services::test

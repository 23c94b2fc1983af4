// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include <atomic>
#include <thread>

namespace loket::api::test {

class SessionTest : public CentreTest
{
protected:
    Answer signIn(const std::string &name, const std::string &password)
    {
        return post("/v1/session", {},
                    protocol::encodeMessage(protocol::SignInRequest{name, password, "W01", "Meja 1"}));
    }
};

TEST_F(SessionTest, aSessionSaysWhoAndWhere)
{
    const Answer answer = get("/v1/session", token("cso"));
    const auto session = protocol::decodeMessage<protocol::SignInAnswer>(answer.body);
    ASSERT_TRUE(session.has_value()) << answer.body;
    EXPECT_EQ(session->user.name, "cso");
    EXPECT_EQ(session->user.roles, std::vector{domain::Role::Cso});
    EXPECT_EQ(session->branch.code, "PKL");
    EXPECT_TRUE(session->token.empty());
    EXPECT_GT(session->expiresAt, m_clock.now() + std::chrono::hours(11));
}

TEST_F(SessionTest, aWrongNameAndAWrongPasswordReadTheSame)
{
    const Answer name = signIn("nobody", kPassword);
    const Answer password = signIn("cso", "wrong-password");
    EXPECT_EQ(name.status, 401);
    EXPECT_EQ(password.status, 401);
    const auto withoutId = [](const std::string &body) { return body.substr(0, body.find("requestId")); };
    EXPECT_EQ(withoutId(name.body), withoutId(password.body));
}

TEST_F(SessionTest, fiveFailuresLockTheNameEvenForTheRightPassword)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(signIn("cso", "wrong-password").status, 401);
    const Answer locked = signIn("cso", kPassword);
    EXPECT_EQ(locked.status, 423);
    EXPECT_EQ(locked.code(), "locked_out");
    EXPECT_EQ(signIn("verifier", kPassword).status, 200) << "nobody else is locked";
}

TEST_F(SessionTest, aSignedOutTokenIsWorthNothing)
{
    const std::string secret = token("cso");
    EXPECT_EQ(ask(port(), "DELETE", "/v1/session", secret).status, 204);
    EXPECT_EQ(get("/v1/session", secret).status, 401);
}

TEST_F(SessionTest, manyCanSignInAtOnce)
{
    std::vector<std::thread> people;
    std::atomic<int> inside{0};
    for (int i = 0; i < 12; ++i)
        people.emplace_back([&] { inside += signIn("verifier", kPassword).status == 200 ? 1 : 0; });
    for (std::thread &person : people)
        person.join();
    EXPECT_EQ(inside, 12);
}

} // namespace loket::api::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include <Poco/Exception.h>
#include <Poco/Net/StreamSocket.h>

namespace loket::api::test {

class HostileTest : public CentreTest
{};

TEST_F(HostileTest, brokenDeepAndHugeJsonIsRefusedAndTheCentreGoesOn)
{
    const std::string secret = token("cso");
    const std::string deep = std::string(5000, '[') + std::string(5000, ']');
    const std::vector<std::pair<std::string, int>> bodies{{"", 400},
                                                          {"{", 400},
                                                          {"[]", 400},
                                                          {"null", 400},
                                                          {"\"text\"", 400},
                                                          {"{\"id\":1}", 400},
                                                          {deep, 400},
                                                          {"{\"a\":" + deep + "}", 400},
                                                          {std::string(70 * 1024, ' '), 413},
                                                          {"{\"id\":\"\xFF\xFE\"}", 400},
                                                          {std::string("{\"id\":\"\0\"}", 10), 400}};
    for (const auto &[body, status] : bodies) {
        EXPECT_EQ(post("/v1/commands", secret, body).status, status) << body.substr(0, 40);
        EXPECT_GE(post("/v1/commands:batch", secret, body).status, 200);
        EXPECT_GE(post("/v1/portal/claims", {}, body).status, 400) << body.substr(0, 40);
        EXPECT_GE(post("/v1/session", {}, body).status, 400) << body.substr(0, 40);
    }
    EXPECT_EQ(post("/v1/commands:batch", secret, std::string(600 * 1024, ' ')).status, 413);
    EXPECT_EQ(get("/v1/health").status, 200);
}

TEST_F(HostileTest, whatPeopleTypeComesBackAsTheyTypedIt)
{
    const std::string nasty = "Robert'); DROP TABLE claim;-- <script>alert(\"x\")</script> \\ \n %s ${7*7} \u202Ex";
    auto odd = form();
    odd.participant.name = odd.participant.motherName = odd.participant.address = odd.participant.email =
        odd.participant.employer = odd.account.holder = nasty;
    const auto id = m_ids.next<domain::ClaimId>();
    const auto result = give("frontliner", id, domain::claimcmd::Create{domain::Channel::Counter, odd, "2026-1"});
    ASSERT_EQ(result.status, 200) << result.detail;
    const Answer answer = get("/v1/claims/" + id.toString(), token("cso"));
    const auto back = protocol::decodeClaim(answer.body);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->form.participant.name, nasty);
    EXPECT_EQ(back->form.participant.motherName, nasty);
    EXPECT_EQ(back->form.participant.address, nasty);
    EXPECT_EQ(back->form.participant.employer, nasty);
    EXPECT_EQ(back->form.account.holder, nasty);
    EXPECT_EQ(answer.header("content-type"), "application/json");
    EXPECT_EQ(answer.header("x-content-type-options"), "nosniff");

    const auto visit = newVisit(nasty);
    EXPECT_EQ(protocol::decodeVisit(get("/v1/visits/" + visit.toString(), token("cso")).body)->name, nasty);
    EXPECT_EQ(
        post("/v1/session", {}, protocol::encodeMessage(protocol::SignInRequest{nasty, nasty, nasty, nasty})).status,
        401);
    EXPECT_TRUE(m_centre->store().verify()->empty());
}

TEST_F(HostileTest, idsThatAreNoneAreRefused)
{
    EXPECT_EQ(get("/v1/claims/1%20OR%201=1", token("cso")).status, 400);
    EXPECT_EQ(get("/v1/claims/" + m_ids.nextUuid().toString(), token("cso")).status, 404);
    EXPECT_EQ(get("/v1/branches/'%3B--/feed?after=0", token("cso")).status, 403);
    EXPECT_EQ(get("/v1/visits/..%2F..%2Fetc", token("cso")).status, 404);
    EXPECT_EQ(ask(port(), "PUT", "/v1/session", token("cso"), "{}").status, 405);
}

TEST_F(HostileTest, aBrokenRequestLineHarmsNobody)
{
    for (const std::string &bytes :
         {std::string("GET\r\n\r\n"), std::string(100'000, 'A'), std::string("\x16\x03\x01\x02\x00\x01\x00", 7),
          std::string("POST /v1/session HTTP/1.1\r\nContent-Length: -5\r\n\r\n")}) {
        Poco::Net::StreamSocket socket(Poco::Net::SocketAddress("127.0.0.1", port()));
        try {
            socket.sendBytes(bytes.data(), static_cast<int>(bytes.size()));
        } catch (const Poco::Exception &) {
            continue; // refused in the middle
        }
    }
    EXPECT_EQ(get("/v1/health").status, 200);
}

} // namespace loket::api::test

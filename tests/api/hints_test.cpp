// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include <Poco/Exception.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/WebSocket.h>

#include <array>
#include <memory>

namespace loket::api::test {

using Poco::Net::WebSocket;

class HintsTest : public CentreTest
{
protected:
    std::unique_ptr<WebSocket> open(const std::string &secret)
    {
        Poco::Net::HTTPClientSession session("127.0.0.1", port());
        Poco::Net::HTTPRequest request(Poco::Net::HTTPRequest::HTTP_GET, "/v1/hints", "HTTP/1.1");
        request.set("Authorization", "Bearer " + secret);
        Poco::Net::HTTPResponse response;
        auto socket = std::make_unique<WebSocket>(session, request, response);
        socket->setReceiveTimeout(Poco::Timespan(10, 0));
        return socket;
    }
    /// The next text frame, answering pings; "closed N" for a goodbye.
    static std::string next(WebSocket &socket)
    {
        std::array<char, 2048> buffer{};
        while (true) {
            int flags = 0;
            const int got = socket.receiveFrame(buffer.data(), static_cast<int>(buffer.size()), flags);
            const int opcode = flags & WebSocket::FRAME_OP_BITMASK;
            if (opcode == WebSocket::FRAME_OP_CLOSE && got >= 2)
                return "closed " + std::to_string(static_cast<unsigned char>(buffer[0]) * 256 +
                                                  static_cast<unsigned char>(buffer[1]));
            if (opcode == WebSocket::FRAME_OP_TEXT)
                return std::string(buffer.data(), static_cast<std::size_t>(got));
            if (opcode == WebSocket::FRAME_OP_PONG)
                return "pong " + std::string(buffer.data(), static_cast<std::size_t>(got));
            if (got <= 0)
                return "lost";
        }
    }
};

TEST_F(HintsTest, aCommandIsHintedToItsBranchAndToNoOther)
{
    const auto here = open(token("cso"));
    const auto there = open(token("stranger"));
    newVisit();
    const auto hint = protocol::decodeMessage<protocol::Hint>(next(*here));
    ASSERT_TRUE(hint.has_value());
    EXPECT_EQ(hint->branch, "PKL");
    EXPECT_EQ(hint->seq, 1);
    there->sendFrame("x", 1, static_cast<int>(WebSocket::FRAME_OP_PING) | static_cast<int>(WebSocket::FRAME_FLAG_FIN));
    EXPECT_EQ(next(*there), "pong x") << "nothing was said before";
}

TEST_F(HintsTest, aPlainRequestIsNoUpgrade)
{
    EXPECT_EQ(get("/v1/hints", token("cso")).code(), "malformed");
}

TEST_F(HintsTest, signingOutClosesTheSocket)
{
    const std::string secret = token("cso");
    const auto socket = open(secret);
    ASSERT_EQ(ask(port(), "DELETE", "/v1/session", secret).status, 204);
    EXPECT_EQ(next(*socket), "closed 1008");
}

TEST_F(HintsTest, stoppingSaysGoodbye)
{
    const auto socket = open(token("cso"));
    newVisit();
    EXPECT_NE(next(*socket).find("seq"), std::string::npos);
    m_centre->stop();
    EXPECT_EQ(next(*socket), "closed 1001");
}

TEST_F(HintsTest, aClientThatSendsTooMuchIsDropped)
{
    const auto socket = open(token("cso"));
    const std::string flood(5000, 'x');
    socket->sendFrame(flood.data(), static_cast<int>(flood.size()));
    std::string end;
    try {
        end = next(*socket);
    } catch (const Poco::Exception &) {
        end = "lost";
    }
    EXPECT_EQ(end, "lost");
}

TEST_F(HintsTest, hundredsOfSocketsTakeNoThreadsFromRequests)
{
    std::vector<std::unique_ptr<WebSocket>> sockets;
    for (int i = 0; i < 300; ++i) // more than the server has threads
        sockets.push_back(open(token("cso")));
    newVisit();
    for (const auto &socket : sockets)
        EXPECT_NE(next(*socket).find("\"seq\":1"), std::string::npos);
    EXPECT_EQ(get("/v1/health").status, 200);
}

} // namespace loket::api::test

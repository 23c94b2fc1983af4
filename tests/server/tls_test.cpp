// SPDX-License-Identifier: GPL-3.0-or-later
#include "loketd.h"
#include "store/temporarydirectory.h"

#include <Poco/Exception.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/StreamCopier.h>

#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <stdlib.h>

namespace loket::server::test {

using namespace std::chrono_literals;

class TlsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const std::string make = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj "
                                 "/CN=localhost -addext subjectAltName=IP:127.0.0.1 -keyout " +
                                 m_directory.path() + "/key.pem -out " + m_directory.path() +
                                 "/certificate.pem >/dev/null 2>&1";
        if (::system(make.c_str()) != 0)
            GTEST_SKIP() << "SKIPPED: no openssl command to make a certificate with";
    }
    std::string config(const std::string &key = "/key.pem") const
    {
        const std::string path = m_directory.path() + "/loketd.properties";
        std::ofstream(path) << "data = " << m_directory.path() << "/data\nlisten = 0.0.0.0:0\n"
                            << "tls.certificate = " << m_directory.path() << "/certificate.pem\n"
                            << "tls.key = " << m_directory.path() << key << "\n";
        return path;
    }
    /// The status of /v1/health; 0 when no connection comes about.
    int health(std::uint16_t port, Poco::Net::Context::Protocols refused) const
    {
        try {
            Poco::Net::Context::Ptr context =
                new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, "", "",
                                       m_directory.path() + "/certificate.pem", Poco::Net::Context::VERIFY_STRICT);
            context->enableExtendedCertificateVerification(false);
            context->disableProtocols(refused);
            Poco::Net::HTTPSClientSession session("127.0.0.1", port, context);
            Poco::Net::HTTPRequest request("GET", "/v1/health", "HTTP/1.1");
            session.sendRequest(request);
            Poco::Net::HTTPResponse response;
            std::string body;
            Poco::StreamCopier::copyToString(session.receiveResponse(response), body);
            return body.find("\"ok\"") == std::string::npos ? -1 : static_cast<int>(response.getStatus());
        } catch (const Poco::Exception &) {
            return 0;
        }
    }
    store::test::TemporaryDirectory m_directory;
};

TEST_F(TlsTest, withACertificateItListensBeyondThisMachine)
{
    using Poco::Net::Context;
    Loketd server({"--config", config()});
    EXPECT_EQ(server.waitForLine("listening on ").substr(0, 27), "listening on https://0.0.0.");
    const std::uint16_t port = server.port();
    EXPECT_EQ(health(port, Context::PROTO_SSLV3), 200);
    const auto modern = static_cast<Context::Protocols>(Context::PROTO_TLSV1_2 | Context::PROTO_TLSV1_3);
    EXPECT_EQ(health(port, modern), 0) << "nothing older than TLS 1.2";
    server.signal(SIGTERM);
    EXPECT_EQ(server.wait(5s), 0) << server.complaints();
}

TEST_F(TlsTest, aKeyOfAnotherCertificateIsRefused)
{
    ASSERT_EQ(
        ::system(
            ("openssl ecparam -genkey -name prime256v1 -out " + m_directory.path() + "/other.pem 2>/dev/null").c_str()),
        0);
    Loketd server({"--config", config("/other.pem")});
    EXPECT_GT(server.wait(10s), 0);
}

} // namespace loket::server::test

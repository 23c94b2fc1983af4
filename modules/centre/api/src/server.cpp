// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/api/server.h"

#include "httphandler.h"
#include "routes.h"
#include "staticfiles.h"
#include "tlscontext.h"

#include <Poco/Exception.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/IPAddress.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/ThreadPool.h>

#include <chrono>
#include <thread>

namespace loket::api {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using Steady = std::chrono::steady_clock;

namespace {

constexpr int kSignInsAMinute = 300; ///< from one address; a whole branch may come through one
constexpr std::chrono::minutes kSignInWindow{1};
constexpr int kBacklog = 512;
constexpr long kKeepAliveSeconds = 2; ///< an idle connection holds its thread
constexpr long kSilenceSeconds = 15;
constexpr int kMinThreads = 4;
constexpr int kThreadIdleSeconds = 60;
constexpr std::chrono::seconds kFinishRequests{3};

Poco::Net::HTTPServerParams::Ptr paramsFor(const ServerSettings &settings)
{
    Poco::Net::HTTPServerParams::Ptr params = new Poco::Net::HTTPServerParams;
    params->setMaxThreads(settings.threads);
    params->setMaxQueued(settings.maxQueued);
    params->setKeepAlive(true);
    params->setKeepAliveTimeout(Poco::Timespan(kKeepAliveSeconds, 0));
    params->setTimeout(Poco::Timespan(kSilenceSeconds, 0));
    return params;
}

} // namespace

struct Server::Data
{
    Data(const ServerSettings &s, Centre c, HintHub &h, Log log)
        : settings(s)
        , centre(std::move(c))
        , files(centre.portalDirectory)
        , signIns(centre.clock, kSignInsAMinute, kSignInWindow)
        , context{centre, h, files, signIns}
        , router(allRoutes(context))
        , front{context, router, std::move(log)}
        , pool(kMinThreads, std::max(kMinThreads, s.threads), kThreadIdleSeconds)
    {}

    ServerSettings settings;
    Centre centre;
    StaticFiles files;
    services::RateLimit signIns;
    HandlerContext context;
    Router router;
    Front front;
    Poco::ThreadPool pool;
    std::unique_ptr<Poco::Net::HTTPServer> http;
    std::uint16_t port = 0;
    bool stopped = false;
};

bool isLoopback(const std::string &host)
{
    Poco::Net::IPAddress address;
    return host == "localhost" || (Poco::Net::IPAddress::tryParse(host, address) && address.isLoopback());
}

Result<std::unique_ptr<Server>> Server::start(const ServerSettings &settings, Centre centre, HintHub &hub, Log log)
{
    const bool secure = !settings.certificate.empty() && !settings.privateKey.empty();
    if (settings.certificate.empty() != settings.privateKey.empty())
        return fail(ErrorCode::InvalidValue, "TLS needs both a certificate and its private key");
    if (!secure && !isLoopback(settings.host))
        return fail(ErrorCode::NotAllowed, "beyond this machine only with TLS: set tls.certificate and tls.key");
    auto data = std::make_unique<Data>(settings, std::move(centre), hub, std::move(log));
    try {
        const Poco::Net::SocketAddress address(settings.host, settings.port);
        Poco::Net::ServerSocket socket;
        if (secure) {
            auto context = tlsContext(settings.certificate, settings.privateKey);
            if (!context)
                return passOn(context);
            socket = Poco::Net::SecureServerSocket(address, kBacklog, *context);
        } else {
            socket = Poco::Net::ServerSocket(address, kBacklog);
        }
        data->port = socket.address().port();
        data->http = std::make_unique<Poco::Net::HTTPServer>(new HttpHandlerFactory(data->front), data->pool, socket,
                                                             paramsFor(settings));
        data->http->start();
    } catch (const Poco::Exception &error) {
        return fail(ErrorCode::Unavailable, "cannot listen on " + settings.host + ": " + error.displayText());
    }
    return std::unique_ptr<Server>(new Server(std::move(data)));
}

Server::Server(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}

Server::~Server()
{
    stop();
}

std::uint16_t Server::port() const
{
    return m_data->port;
}

std::string Server::address() const
{
    const bool bare = m_data->settings.host.find(':') != std::string::npos; // IPv6
    const std::string host = bare ? "[" + m_data->settings.host + "]" : m_data->settings.host;
    return (m_data->settings.certificate.empty() ? "http://" : "https://") + host + ":" + std::to_string(m_data->port);
}

void Server::stop()
{
    if (m_data->stopped)
        return;
    m_data->stopped = true;
    m_data->front.stopping = true;
    m_data->http->stop();
    const auto deadline = Steady::now() + kFinishRequests;
    while (m_data->front.inHand > 0 && Steady::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    m_data->http->stopAll(true);
    m_data->pool.joinAll();
}

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#include "httphandler.h"

#include "bodyreader.h"
#include "problem.h"
#include "sender.h"
#include "websocket.h"

#include "loket/core/mask.h"
#include "loket/services/authorize.h"
#include "loket/services/refusal.h"

#include <Poco/Exception.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/String.h>
#include <Poco/URI.h>

#include <array>
#include <chrono>

namespace loket::api {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using Steady = std::chrono::steady_clock;

namespace {

std::string newRequestId(core::RandomSource &random)
{
    std::array<std::uint8_t, 8> bytes{};
    random.fill(bytes);
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string id;
    for (const std::uint8_t byte : bytes) {
        id += kHex[byte >> 4U];
        id += kHex[byte & 15U];
    }
    return id;
}

std::string_view bearerToken(const Poco::Net::HTTPServerRequest &request)
{
    constexpr std::string_view kScheme = "Bearer ";
    if (!request.has("Authorization"))
        return {};
    const std::string &header = request.get("Authorization");
    return header.starts_with(kScheme) ? std::string_view(header).substr(kScheme.size()) : std::string_view{};
}

class HttpHandler final : public Poco::Net::HTTPRequestHandler
{
public:
    explicit HttpHandler(Front &front)
        : m_front(front)
    {}

    void handleRequest(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response) override;

private:
    Result<Reply> answer(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response);
    Result<> readTarget(const Poco::Net::HTTPServerRequest &request);
    Result<> authenticate(const Poco::Net::HTTPServerRequest &request, Auth auth);
    Result<Reply> upgrade(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response);
    void log(const Poco::Net::HTTPServerRequest &request, int status, std::int64_t bytes) const;

    Front &m_front;
    Request m_request;
    const Route *m_route = nullptr;
    bool m_bodyLeft = false; ///< bytes of the body may still be on the way
    bool m_upgraded = false;
    Steady::time_point m_from = Steady::now();
};

Result<> HttpHandler::readTarget(const Poco::Net::HTTPServerRequest &request)
{
    try {
        const Poco::URI uri(request.getURI());
        m_request.path = uri.getPath();
        for (const auto &[name, value] : uri.getQueryParameters())
            m_request.query.emplace(name, value);
    } catch (const Poco::Exception &) {
        return fail(ErrorCode::Malformed, "not an address");
    }
    m_request.method = request.getMethod();
    m_request.peer = request.clientAddress().host().toString();
    for (const auto &[name, value] : request)
        m_request.headers.emplace(Poco::toLower(name), value);
    return {};
}

Result<> HttpHandler::authenticate(const Poco::Net::HTTPServerRequest &request, Auth auth)
{
    if (auth == Auth::None)
        return {};
    auto caller = m_front.context.centre.signIn.callerOf(bearerToken(request));
    if (!caller)
        return passOn(caller);
    const bool wrongKind =
        (auth == Auth::Officer && caller->isParticipant()) || (auth == Auth::Link && !caller->isParticipant());
    if (wrongKind)
        return fail(ErrorCode::NotAllowed, "not with this kind of token");
    m_request.caller = std::move(*caller);
    return {};
}

Result<Reply> HttpHandler::answer(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response)
{
    m_bodyLeft = true;
    if (auto target = readTarget(request); !target)
        return passOn(target);
    std::vector<std::string> allowed;
    auto match = m_front.router.match(m_request.method, m_request.path, allowed);
    if (!match && !allowed.empty()) {
        Reply reply = problemReply({ErrorCode::NotFound, "not with this method", {}}, m_request.id, 405);
        std::string list;
        for (const std::string &method : allowed)
            list += (list.empty() ? "" : ", ") + method;
        reply.headers.emplace_back("Allow", list);
        return reply;
    }
    if (!match)
        return passOn(match);
    m_route = match->route;
    m_request.params = std::move(match->params);
    if (auto known = authenticate(request, m_route->auth); !known)
        return passOn(known);
    if (!m_route->handler) {
        m_bodyLeft = false;
        return upgrade(request, response);
    }
    auto body = readBody(request, m_route->maxBody);
    if (!body)
        return passOn(body);
    m_bodyLeft = false;
    m_request.body = std::move(*body);
    return m_route->handler(m_request);
}

Result<Reply> HttpHandler::upgrade(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response)
{
    if (auto allowed = services::authorize(m_request.caller, services::Right::HearHints); !allowed)
        return passOn(allowed);
    auto socket = acceptUpgrade(request, response);
    if (!socket)
        return passOn(socket);
    m_upgraded = true;
    m_front.context.hub.adopt(*socket, m_request.caller.actor.branch, m_request.caller.tokenHash,
                              m_request.caller.expiresAt);
    return Reply::empty(101);
}

void HttpHandler::handleRequest(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response)
{
    ++m_front.inHand;
    m_request.id = newRequestId(m_front.context.centre.random);
    int status = 0;
    std::int64_t bytes = 0;
    try {
        auto result = answer(request, response);
        if (m_upgraded) {
            status = 101;
        } else {
            if (!result && services::statusOf(result.error().code) >= 500)
                m_front.log(m_request.id + " " + std::string(core::wireName(result.error().code)) + ": " +
                            core::scrub(result.error().detail));
            Reply reply = result ? std::move(*result) : problemReply(result.error(), m_request.id);
            reply.headers.emplace_back("X-Request-Id", m_request.id);
            reply.headers.emplace_back("X-Content-Type-Options", "nosniff");
            if (m_request.path.starts_with("/v1/"))
                reply.headers.emplace_back("Cache-Control", "no-store");
            if (m_bodyLeft || m_front.stopping)
                response.setKeepAlive(false);
            status = reply.status;
            bytes = sendReply(request, response, reply);
            if (m_bodyLeft)
                drain(request);
        }
    } catch (const Poco::Exception &error) {
        // The line broke or went silent in the middle; there is nobody to answer.
        response.setKeepAlive(false);
        m_front.log(m_request.id + " connection: " + core::scrub(error.displayText()));
    }
    log(request, status, bytes);
    --m_front.inHand;
}

void HttpHandler::log(const Poco::Net::HTTPServerRequest &request, int status, std::int64_t bytes) const
{
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - m_from);
    // The route's pattern and not the address: no identifier of anybody reaches the log.
    std::string line = m_request.id + " " + (m_route != nullptr ? request.getMethod() : std::string("-")) + " " +
                       (m_route != nullptr ? std::string(m_route->pattern) : std::string("unknown")) + " " +
                       std::to_string(status) + " " + std::to_string(bytes) + "B " + std::to_string(took.count()) +
                       "us";
    if (!m_request.caller.actor.user.isNull())
        line += " user=" + m_request.caller.actor.user.toString();
    m_front.log(line);
}

} // namespace

Poco::Net::HTTPRequestHandler *HttpHandlerFactory::createRequestHandler(const Poco::Net::HTTPServerRequest &)
{
    return new HttpHandler(m_front); // Poco deletes it after the request
}

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routes.h"

#include "loket/api/server.h"

#include <Poco/Net/HTTPRequestHandlerFactory.h>

#include <atomic>

namespace loket::api {

/// What every connection needs. Outlives the HTTP server.
struct Front
{
    HandlerContext &context;
    const Router &router;
    Server::Log log;
    std::atomic<int> inHand{0}; ///< requests being answered
    std::atomic<bool> stopping{false};
};

/// Makes one handler a request, as Poco wants it.
class HttpHandlerFactory final : public Poco::Net::HTTPRequestHandlerFactory
{
public:
    explicit HttpHandlerFactory(Front &front)
        : m_front(front)
    {}
    Poco::Net::HTTPRequestHandler *createRequestHandler(const Poco::Net::HTTPServerRequest &request) override;

private:
    Front &m_front;
};

} // namespace loket::api

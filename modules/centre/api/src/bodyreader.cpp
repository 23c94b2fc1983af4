// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyreader.h"

#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/StreamSocket.h>

#include <array>
#include <chrono>
#include <istream>

namespace loket::api {

using core::ErrorCode;
using core::fail;
using core::Result;
using Steady = std::chrono::steady_clock;

namespace {

constexpr std::chrono::seconds kDeadline{30};
constexpr std::chrono::seconds kDrainDeadline{2};
constexpr std::size_t kDrainLimit = 2 * 1024 * 1024;
constexpr std::size_t kPiece = 64 * 1024;

bool hasBody(const Poco::Net::HTTPServerRequest &request)
{
    return request.getChunkedTransferEncoding() || (request.hasContentLength() && request.getContentLength64() > 0);
}

} // namespace

Result<std::string> readBody(Poco::Net::HTTPServerRequest &request, std::size_t limit)
{
    std::string body;
    if (!hasBody(request))
        return body;
    if (request.hasContentLength() && request.getContentLength64() > static_cast<Poco::Int64>(limit))
        return fail(ErrorCode::TooLarge, "the body is over " + std::to_string(limit) + " bytes");
    const auto deadline = Steady::now() + kDeadline;
    std::istream &input = request.stream();
    std::array<char, kPiece> piece{};
    while (input.good()) {
        input.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        body.append(piece.data(), static_cast<std::size_t>(input.gcount()));
        if (body.size() > limit)
            return fail(ErrorCode::TooLarge, "the body is over " + std::to_string(limit) + " bytes");
        if (Steady::now() > deadline)
            return fail(ErrorCode::Timeout, "the body took too long");
    }
    if (request.hasContentLength() && request.getContentLength64() != static_cast<Poco::Int64>(body.size()))
        return fail(ErrorCode::Malformed, "the body ended early");
    return body;
}

void drain(Poco::Net::HTTPServerRequest &request)
{
    if (!hasBody(request))
        return;
    Poco::Net::StreamSocket &socket = static_cast<Poco::Net::HTTPServerRequestImpl &>(request).socket();
    const auto deadline = Steady::now() + kDrainDeadline;
    std::array<char, kPiece> piece{};
    std::size_t dropped = 0;
    while (dropped < kDrainLimit && Steady::now() < deadline &&
           socket.poll(Poco::Timespan(0, 200'000), Poco::Net::Socket::SELECT_READ)) {
        const int got = socket.receiveBytes(piece.data(), static_cast<int>(piece.size()));
        if (got <= 0)
            return;
        dropped += static_cast<std::size_t>(got);
    }
}

} // namespace loket::api

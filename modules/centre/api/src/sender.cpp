// SPDX-License-Identifier: GPL-3.0-or-later
#include "sender.h"

#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/StreamSocket.h>

#include <algorithm>
#include <sstream>

namespace loket::api {

namespace {

constexpr std::int64_t kPiece = 256 * 1024;

void sendAll(Poco::Net::StreamSocket &socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const int sent = socket.sendBytes(bytes.data(), static_cast<int>(bytes.size()));
        if (sent <= 0)
            throw Poco::Net::ConnectionAbortedException("the client went away");
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304 || status < 200;
}

} // namespace

std::int64_t sendReply(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response,
                       const Reply &reply)
{
    const std::int64_t length = reply.stream ? reply.stream->length : static_cast<std::int64_t>(reply.body.size());
    const bool bodyless = hasNoBody(reply.status) || request.getMethod() == "HEAD";
    response.setStatus(static_cast<Poco::Net::HTTPResponse::HTTPStatus>(reply.status));
    response.setReason(Poco::Net::HTTPResponse::getReasonForStatus(response.getStatus()));
    if (!reply.contentType.empty())
        response.setContentType(reply.contentType);
    if (!hasNoBody(reply.status))
        response.setContentLength64(length);
    for (const auto &[name, value] : reply.headers)
        response.set(name, value);

    std::ostringstream head;
    response.write(head);
    std::string bytes = std::move(head).str();
    Poco::Net::StreamSocket &socket = static_cast<Poco::Net::HTTPServerRequestImpl &>(request).socket();
    if (bodyless || !reply.stream) {
        if (!bodyless)
            bytes += reply.body;
        sendAll(socket, bytes);
        return bodyless ? 0 : length;
    }
    std::int64_t sent = 0;
    while (sent < length) {
        auto piece = reply.stream->read(reply.stream->offset + sent, std::min(kPiece, length - sent));
        if (!piece || piece->empty())
            throw Poco::Net::ConnectionAbortedException("the document ended early");
        sent += static_cast<std::int64_t>(piece->size());
        sendAll(socket, bytes.empty() ? *piece : bytes + *piece);
        bytes.clear();
    }
    if (!bytes.empty())
        sendAll(socket, bytes);
    return sent;
}

} // namespace loket::api

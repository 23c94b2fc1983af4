// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/StreamSocket.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace loket::api {

// The little of RFC 6455 that hints need. Poco::Net::WebSocket blocks in the middle of a frame and would hold up the
// one thread that serves all sockets.

enum class Opcode : std::uint8_t
{
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

/// Answers the upgrade and takes the socket off the HTTP server. Error Malformed when it is no proper upgrade.
[[nodiscard]] core::Result<Poco::Net::StreamSocket> acceptUpgrade(Poco::Net::HTTPServerRequest &request,
                                                                  Poco::Net::HTTPServerResponse &response);

/// An unmasked frame, as servers send them. `payload` up to 64 KB.
[[nodiscard]] std::string frame(Opcode opcode, std::string_view payload);
[[nodiscard]] std::string closeFrame(std::uint16_t code);

struct Frame
{
    Opcode opcode = Opcode::Text;
    std::string payload;
};

enum class FrameRead
{
    Complete,
    Incomplete,
    Broken, ///< unmasked, or longer than `maxPayload`
};

/// Takes the first whole frame off `buffer`.
[[nodiscard]] FrameRead takeFrame(std::string &buffer, std::size_t maxPayload, Frame &out);

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#include "websocket.h"

#include <Poco/Base64Decoder.h>
#include <Poco/Base64Encoder.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/SHA1Engine.h>
#include <Poco/String.h>

#include <sstream>

namespace loket::api {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr const char *kMagic = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; ///< RFC 6455, 1.3

std::string acceptFor(const std::string &key)
{
    Poco::SHA1Engine sha1;
    sha1.update(key);
    sha1.update(kMagic);
    const auto &digest = sha1.digest();
    std::ostringstream text;
    Poco::Base64Encoder encoder(text);
    encoder.write(reinterpret_cast<const char *>(digest.data()), static_cast<std::streamsize>(digest.size()));
    encoder.close();
    return text.str();
}

bool isKey(const std::string &key)
{
    constexpr std::size_t kKeyBytes = 16;
    std::istringstream input(key);
    Poco::Base64Decoder decoder(input);
    std::ostringstream bytes;
    bytes << decoder.rdbuf();
    return bytes.str().size() == kKeyBytes;
}

} // namespace

Result<Poco::Net::StreamSocket> acceptUpgrade(Poco::Net::HTTPServerRequest &request,
                                              Poco::Net::HTTPServerResponse &response)
{
    const std::string key = request.get("Sec-WebSocket-Key", "");
    const bool upgrade = Poco::icompare(request.get("Upgrade", ""), "websocket") == 0 &&
                         Poco::toLower(request.get("Connection", "")).find("upgrade") != std::string::npos;
    if (!upgrade || request.get("Sec-WebSocket-Version", "") != "13" || !isKey(key))
        return fail(ErrorCode::Malformed, "not a WebSocket upgrade");
    response.setStatusAndReason(Poco::Net::HTTPResponse::HTTP_SWITCHING_PROTOCOLS);
    response.set("Upgrade", "websocket");
    response.set("Connection", "Upgrade");
    response.set("Sec-WebSocket-Accept", acceptFor(key));
    std::ostringstream head;
    response.write(head);
    const std::string bytes = head.str();
    Poco::Net::StreamSocket socket = static_cast<Poco::Net::HTTPServerRequestImpl &>(request).detachSocket();
    socket.sendBytes(bytes.data(), static_cast<int>(bytes.size()));
    return socket;
}

std::string frame(Opcode opcode, std::string_view payload)
{
    constexpr std::size_t kShort = 125;
    std::string bytes;
    bytes += static_cast<char>(0x80U | static_cast<unsigned>(opcode));
    if (payload.size() <= kShort) {
        bytes += static_cast<char>(payload.size());
    } else {
        bytes += static_cast<char>(126);
        bytes += static_cast<char>(payload.size() >> 8U);
        bytes += static_cast<char>(payload.size() & 0xFFU);
    }
    return bytes.append(payload);
}

std::string closeFrame(std::uint16_t code)
{
    const char payload[] = {static_cast<char>(code >> 8U), static_cast<char>(code & 0xFFU)};
    return frame(Opcode::Close, std::string_view(payload, sizeof payload));
}

FrameRead takeFrame(std::string &buffer, std::size_t maxPayload, Frame &out)
{
    constexpr std::size_t kMask = 4;
    if (buffer.size() < 2)
        return FrameRead::Incomplete;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(buffer[i]); };
    if ((byte(1) & 0x80U) == 0)
        return FrameRead::Broken;
    std::size_t length = byte(1) & 0x7FU;
    std::size_t head = 2;
    if (length == 127)
        return FrameRead::Broken; // over 64 KB
    if (length == 126) {
        if (buffer.size() < 4)
            return FrameRead::Incomplete;
        length = static_cast<std::size_t>(byte(2)) << 8U | byte(3);
        head = 4;
    }
    if (length > maxPayload)
        return FrameRead::Broken;
    if (buffer.size() < head + kMask + length)
        return FrameRead::Incomplete;
    out.opcode = static_cast<Opcode>(byte(0) & 0x0FU);
    out.payload.clear();
    for (std::size_t i = 0; i < length; ++i)
        out.payload += static_cast<char>(byte(head + kMask + i) ^ byte(head + i % kMask));
    buffer.erase(0, head + kMask + length);
    return FrameRead::Complete;
}

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "websocket.h"

#include "loket/core/clock.h"

#include <Poco/Net/StreamSocket.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace loket::api {

/// One workstation's WebSocket, never waiting for it. Used by the hub's thread only.
class HintConnection
{
public:
    HintConnection(const Poco::Net::StreamSocket &socket, std::string branch, std::string tokenHash,
                   core::Timestamp expiresAt);

    [[nodiscard]] int descriptor() const { return static_cast<int>(m_socket.impl()->sockfd()); }
    [[nodiscard]] const std::string &branch() const { return m_branch; }
    [[nodiscard]] const std::string &tokenHash() const { return m_tokenHash; }
    [[nodiscard]] bool wantsToWrite() const { return !m_unsent.empty(); }
    /// Broken, silent for too long, or all said after a goodbye.
    [[nodiscard]] bool isOver() const;

    /// Tells the sequence now, or, when the client cannot take it in, the latest one later.
    void hint(std::int64_t seq);
    /// Takes in what has arrived and answers it.
    void receive();
    /// Goes on sending what did not fit.
    void flush();
    /// Says why and closes once that is out.
    void leave(std::uint16_t code);
    /// Pings, and leaves when the session has run out.
    void keep(core::Timestamp now);

private:
    using Steady = std::chrono::steady_clock;
    void send(const std::string &bytes);
    void answer(const Frame &received);
    void readAll();

    Poco::Net::StreamSocket m_socket;
    std::string m_branch;
    std::string m_tokenHash;
    core::Timestamp m_expiresAt;
    std::string m_incoming;
    std::string m_unsent;
    std::optional<std::int64_t> m_latest; ///< a hint that waits until m_unsent is gone
    Steady::time_point m_heard = Steady::now();
    Steady::time_point m_pinged = Steady::now();
    bool m_leaving = false;
    bool m_broken = false;
};

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"

#include <cstdint>
#include <memory>
#include <string>
#include <thread>

namespace Poco::Net {
class StreamSocket;
}

namespace loket::api {

/// All WebSockets of all workstations on one thread. A hint says only that a branch has something new; a client that
/// cannot take it in gets the latest one later, a dead one is dropped. Its functions may be called from any thread.
class HintHub
{
public:
    explicit HintHub(const core::Clock &clock);
    ~HintHub();
    HintHub(const HintHub &) = delete;
    HintHub &operator=(const HintHub &) = delete;

    /// Takes over a socket after the handshake. It is closed at `expiresAt` or when its session ends.
    void adopt(const Poco::Net::StreamSocket &socket, const std::string &branch, const std::string &tokenHash,
               core::Timestamp expiresAt);
    void publish(const std::string &branch, std::int64_t seq);
    /// Closes the sockets of a session that was signed out.
    void drop(const std::string &tokenHash);
    /// Says goodbye (1001) to everybody and ends the thread.
    void stop();
    [[nodiscard]] std::size_t connections() const;

    struct Data;

private:
    std::unique_ptr<Data> m_data;
    std::thread m_thread;
};

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/api/centre.h"
#include "loket/api/hinthub.h"
#include "loket/core/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace loket::api {

struct ServerSettings
{
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;  ///< 0: any free one
    std::string certificate; ///< PEM files; both or neither
    std::string privateKey;
    int threads = 64;
    int maxQueued = 1000; ///< connections that wait for a thread
};

/// The HTTP face of the centre. start() returns once it listens; stop() lets running requests finish.
class Server
{
public:
    using Log = std::function<void(const std::string &)>;

    /// Error InvalidValue (address, certificate), NotAllowed (beyond loopback without TLS), Unavailable (port taken).
    [[nodiscard]] static core::Result<std::unique_ptr<Server>> start(const ServerSettings &settings, Centre centre,
                                                                     HintHub &hub, Log log);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// "http://127.0.0.1:8080"
    [[nodiscard]] std::string address() const;
    /// Takes no more connections, waits at most three seconds for requests in hand.
    void stop();

    struct Data;

private:
    explicit Server(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// True for addresses that only this machine can reach.
[[nodiscard]] bool isLoopback(const std::string &host);

} // namespace loket::api

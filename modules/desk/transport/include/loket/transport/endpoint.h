// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QSslConfiguration>
#include <QString>
#include <QUrl>
#include <chrono>

namespace loket::transport {

struct Timeouts
{
    std::chrono::milliseconds connect{3'000};
    std::chrono::milliseconds transfer{15'000}; ///< without a byte moving
    std::chrono::milliseconds probe{1'500};     ///< of a health request, altogether
};

/// Where the centre is and whom to believe that it is the centre.
struct Endpoint
{
    QUrl server;
    QSslConfiguration tls;
    Timeouts timeouts;
};

/// `server` is "https://host[:port]"; plain http only to this machine. `caFile` (PEM) replaces the system's
/// authorities unless empty. Error InvalidValue names `server` or `caFile`.
[[nodiscard]] core::Result<Endpoint> makeEndpoint(const QString &server, const QString &caFile);

} // namespace loket::transport

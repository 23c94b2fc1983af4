// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/transport/endpoint.h"

#include <QFile>
#include <QSslCertificate>

namespace loket::transport {

namespace {

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

} // namespace

core::Result<Endpoint> makeEndpoint(const QString &server, const QString &caFile)
{
    Endpoint endpoint;
    endpoint.server = QUrl(server, QUrl::StrictMode);
    const QString scheme = endpoint.server.scheme();
    const bool secure = scheme == QLatin1String("https");
    const bool local = scheme == QLatin1String("http") && isThisMachine(endpoint.server.host());
    if (!endpoint.server.isValid() || endpoint.server.host().isEmpty() || (!secure && !local))
        return core::fail(core::ErrorCode::InvalidValue, "not https, and not this machine", "server");
    endpoint.server.setPath({});
    endpoint.tls = QSslConfiguration::defaultConfiguration();
    endpoint.tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    endpoint.tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!caFile.isEmpty()) {
        const auto authorities = QSslCertificate::fromPath(caFile, QSsl::Pem);
        if (authorities.isEmpty())
            return core::fail(core::ErrorCode::InvalidValue, "no certificate in the file", "caFile");
        endpoint.tls.setCaCertificates(authorities);
    }
    return endpoint;
}

} // namespace loket::transport

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/transport/endpoint.h"
#include "loket/transport/failure.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QUrlQuery>
#include <functional>
#include <utility>

namespace loket::transport {

struct Request
{
    QByteArray verb = "GET";
    QString path; ///< absolute, already made of safe parts
    QUrlQuery query;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    qint64 limit = 0; ///< most bytes of an answer
    bool withToken = true;
    std::optional<std::chrono::milliseconds> within; ///< altogether
    bool bytesAnswer = false;                        ///< the good answer is not JSON
};

struct Response
{
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// Sends requests and sorts what comes back into the centre's answers and everything else.
class HttpChannel final : public QObject
{
    Q_OBJECT

public:
    HttpChannel(const Endpoint &endpoint, QObject *parent);
    ~HttpChannel() override;

    void setToken(const QByteArray &token) { m_token = token; }
    [[nodiscard]] bool hasToken() const { return !m_token.isEmpty(); }
    void send(const Request &request, std::function<void(Outcome<Response>)> done);

private:
    [[nodiscard]] QNetworkRequest networkRequest(const Request &request) const;
    void watch(QNetworkReply *reply, const Request &request);

    Endpoint m_endpoint;
    QByteArray m_token;
    QNetworkAccessManager m_manager;
};

} // namespace loket::transport

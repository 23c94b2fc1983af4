// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/protocol/codec.h"
#include "loket/protocol/messages.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>
#include <deque>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace loket::testing {

struct HttpRequest
{
    QByteArray verb;
    QUrl url;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What the fake centre sends back, and how badly.
struct HttpReply
{
    enum Manner
    {
        Whole,
        Nothing, ///< the request is read and then there is silence
        Cut,     ///< the request is read and the line is cut
        CutInBody
    };
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    Manner manner = Whole;
};

inline HttpReply json(const std::string &body, int status = 200)
{
    return {status, QByteArray::fromStdString(body), "application/json", {}, HttpReply::Whole};
}
inline HttpReply problem(int status, const std::string &code, const std::string &detail = {})
{
    protocol::Problem problem;
    problem.status = status;
    problem.code = code;
    problem.detail = detail;
    return {status,
            QByteArray::fromStdString(protocol::encodeMessage(problem)),
            "application/problem+json",
            {},
            HttpReply::Whole};
}

/// A real HTTP server on a free port that answers by script: for each "VERB /path" a queue of replies for the next
/// requests, then a standing handler. Keeps every request.
class FakeCentre : public QObject
{
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    FakeCentre()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        listen();
    }

    void listen()
    {
        m_server.listen(QHostAddress::LocalHost, m_port);
        m_port = m_server.serverPort();
    }
    void shut()
    {
        m_server.close();
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
            socket->abort();
    }
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }

    void always(const QByteArray &route, Handler handler) { m_handlers[route] = std::move(handler); }
    void next(const QByteArray &route, HttpReply reply) { m_scripts[route].push_back(std::move(reply)); }
    [[nodiscard]] const std::vector<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] std::vector<HttpRequest> requests(const QByteArray &route) const
    {
        std::vector<HttpRequest> found;
        for (const auto &request : m_requests) {
            if (routeOf(request) == route)
                found.push_back(request);
        }
        return found;
    }

private:
    static QByteArray routeOf(const HttpRequest &request) { return request.verb + ' ' + request.url.path().toLatin1(); }

    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        while (true) {
            const auto headEnd = buffer.indexOf("\r\n\r\n");
            if (headEnd < 0)
                return;
            HttpRequest request = parseHead(buffer.left(headEnd));
            const qsizetype length = request.headers.value("content-length").toLongLong();
            if (buffer.size() < headEnd + 4 + length)
                return;
            request.body = buffer.mid(headEnd + 4, length);
            buffer.remove(0, headEnd + 4 + length);
            m_requests.push_back(request);
            answer(socket, request);
            if (socket->state() != QAbstractSocket::ConnectedState)
                return;
        }
    }

    static HttpRequest parseHead(const QByteArray &head)
    {
        HttpRequest request;
        const auto lines = head.split('\n');
        const auto first = lines.first().trimmed().split(' ');
        request.verb = first.value(0);
        request.url = QUrl::fromEncoded(first.value(1));
        for (const QByteArray &line : lines.mid(1)) {
            const auto colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        return request;
    }

    void answer(QTcpSocket *socket, const HttpRequest &request)
    {
        const QByteArray route = routeOf(request);
        HttpReply reply = problem(404, "not_found");
        auto &script = m_scripts[route];
        if (!script.empty()) {
            reply = std::move(script.front());
            script.pop_front();
        } else if (const auto handler = m_handlers.find(route); handler != m_handlers.end()) {
            reply = handler->second(request);
        } else {
            for (const auto &[prefix, handle] : m_handlers) {
                if (prefix.endsWith('*') && route.startsWith(prefix.chopped(1)))
                    reply = handle(request);
            }
        }
        send(socket, request, reply);
    }

    static void send(QTcpSocket *socket, const HttpRequest &request, const HttpReply &reply)
    {
        if (reply.manner == HttpReply::Nothing)
            return;
        if (reply.manner == HttpReply::Cut) {
            socket->abort();
            return;
        }
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " X\r\nContent-Type: " + reply.type +
                           "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        for (const auto &[name, value] : reply.headers)
            bytes += name + ": " + value + "\r\n";
        bytes += "\r\n";
        if (request.verb != "HEAD")
            bytes += reply.manner == HttpReply::CutInBody ? reply.body.left(reply.body.size() / 2) : reply.body;
        socket->write(bytes);
        if (reply.manner == HttpReply::CutInBody)
            socket->disconnectFromHost();
    }

    QTcpServer m_server;
    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::map<QByteArray, std::deque<HttpReply>> m_scripts;
    std::map<QByteArray, Handler> m_handlers;
    std::vector<HttpRequest> m_requests;
};

} // namespace loket::testing

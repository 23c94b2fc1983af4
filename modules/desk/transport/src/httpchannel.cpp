// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpchannel.h"

#include "answerof.h"

#include <QTimer>
#include <memory>

namespace loket::transport {

namespace {

constexpr const char *kCutReason = "loketCutReason";
enum Cut
{
    NotCut,
    TookTooLong,
    TooMuch
};

void cut(QNetworkReply *reply, Cut why)
{
    if (reply->property(kCutReason).toInt() != NotCut || reply->isFinished())
        return;
    reply->setProperty(kCutReason, static_cast<int>(why));
    reply->abort();
}

/// The request has to be on its way so soon after its socket began to connect.
void limitConnecting(QNetworkReply *reply, std::chrono::milliseconds limit)
{
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, reply, [reply] { cut(reply, TookTooLong); });
    QObject::connect(reply, &QNetworkReply::socketStartedConnecting, timer, [timer, limit] { timer->start(limit); });
    QObject::connect(reply, &QNetworkReply::requestSent, timer, &QTimer::stop);
}

} // namespace

QByteArray Response::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpChannel::HttpChannel(const Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setTransferTimeout(static_cast<int>(endpoint.timeouts.transfer.count()));
}

HttpChannel::~HttpChannel()
{
    // Who asked may be gone already; a reply that is torn down must not tell them.
    for (QNetworkReply *reply : m_manager.findChildren<QNetworkReply *>())
        reply->disconnect();
}

QNetworkRequest HttpChannel::networkRequest(const Request &request) const
{
    QUrl url = m_endpoint.server;
    url.setPath(request.path);
    url.setQuery(request.query);
    QNetworkRequest made(url);
    made.setSslConfiguration(m_endpoint.tls);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    // The answer is checked against its hash or decoded strictly; a compressed bomb would pass the size limit.
    made.setRawHeader("Accept-Encoding", "identity");
    if (!request.body.isEmpty())
        made.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (request.withToken && hasToken())
        made.setRawHeader("Authorization", "Bearer " + m_token);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

void HttpChannel::watch(QNetworkReply *reply, const Request &request)
{
    limitConnecting(reply, m_endpoint.timeouts.connect);
    if (request.within)
        QTimer::singleShot(*request.within, reply, [reply] { cut(reply, TookTooLong); });
    const qint64 limit = request.limit;
    const auto check = [reply, limit] {
        const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (reply->bytesAvailable() > limit || announced > limit)
            cut(reply, TooMuch);
    };
    connect(reply, &QNetworkReply::readyRead, reply, check);
}

void HttpChannel::send(const Request &request, std::function<void(Outcome<Response>)> done)
{
    QNetworkReply *reply = m_manager.sendCustomRequest(networkRequest(request), request.verb, request.body);
    watch(reply, request);
    connect(reply, &QNetworkReply::finished, this,
            [reply, done = std::move(done), json = !request.bytesAnswer, head = request.verb == "HEAD"] {
                reply->deleteLater();
                Response response;
                response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                response.headers = reply->rawHeaderPairs();
                switch (reply->property(kCutReason).toInt()) {
                case TookTooLong:
                    done(tl::make_unexpected(noAnswer(core::ErrorCode::Timeout, "no answer in time")));
                    return;
                case TooMuch:
                    done(tl::make_unexpected(noAnswer(core::ErrorCode::TooLarge, "answer larger than agreed")));
                    return;
                default:
                    break;
                }
                response.body = reply->isOpen() ? reply->readAll() : QByteArray();
                done(answerOf(std::move(response), reply->error(), json && !head));
            });
}

} // namespace loket::transport

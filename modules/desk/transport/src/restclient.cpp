// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/transport/restclient.h"

#include "answerof.h"
#include "httpchannel.h"
#include "loket/protocol/limits.h"

#include <QUrlQuery>
#include <utility>

namespace loket::transport {

namespace {

constexpr qint64 kSmallAnswer = 64 * 1024;
constexpr qint64 kRulesAnswer = 4 * 1024 * 1024;
constexpr qint64 kBatchAnswer = static_cast<qint64>(protocol::kMaxBatchCommands * protocol::kMaxAggregateBytes);

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// One part of a path; what a URL does not take is escaped.
QString part(const std::string &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(text)));
}

/// Decodes a good answer; one that does not decode is not the centre's.
template <typename T> std::function<void(Outcome<Response>)> decoding(Done<T> done)
{
    return [done = std::move(done)](Outcome<Response> response) {
        if (!response) {
            done(tl::make_unexpected(std::move(response.error())));
            return;
        }
        auto decoded = protocol::decodeMessage<T>(response->body.toStdString());
        if (!decoded) {
            done(tl::make_unexpected(noAnswer(core::ErrorCode::Unavailable, "not the centre's answer")));
            return;
        }
        done(std::move(*decoded));
    };
}

std::optional<std::int64_t> number(const Response &response, const QByteArray &header)
{
    bool whole = false;
    const qint64 value = response.header(header).toLongLong(&whole);
    return whole && value >= 0 ? std::optional<std::int64_t>(value) : std::nullopt;
}

std::function<void(Outcome<Response>)> readingUpload(std::string sha256, std::int64_t size,
                                                     Done<protocol::UploadState> done)
{
    return [sha256 = std::move(sha256), size, done = std::move(done)](Outcome<Response> response) {
        if (!response) {
            done(tl::make_unexpected(std::move(response.error())));
            return;
        }
        constexpr int kCreated = 201;
        protocol::UploadState state;
        state.sha256 = sha256;
        state.size = number(*response, "Upload-Length").value_or(size);
        state.complete = response->status == kCreated || response->header("Upload-Complete").trimmed() == "?1";
        const auto offset = number(*response, "Upload-Offset");
        if (!offset && !state.complete) {
            done(tl::make_unexpected(noAnswer(core::ErrorCode::Unavailable, "not the centre's answer")));
            return;
        }
        state.offset = offset.value_or(state.size);
        done(std::move(state));
    };
}

Request jsonPost(const QString &path, const std::string &body)
{
    Request request;
    request.verb = "POST";
    request.path = path;
    request.body = bytesOf(body);
    request.limit = kSmallAnswer;
    return request;
}

Request get(const QString &path, qint64 limit)
{
    Request request;
    request.path = path;
    request.limit = limit;
    return request;
}

} // namespace

RestClient::RestClient(const Endpoint &endpoint, QObject *parent)
    : QObject(parent)
    , m_channel(new HttpChannel(endpoint, this))
    , m_probeLimit(endpoint.timeouts.probe)
{}

RestClient::~RestClient() = default;

void RestClient::setToken(const std::string &token)
{
    m_channel->setToken(bytesOf(token));
}

bool RestClient::hasToken() const
{
    return m_channel->hasToken();
}

void RestClient::health(Done<protocol::Health> done)
{
    Request request = get(QStringLiteral("/v1/health"), kSmallAnswer);
    request.withToken = false;
    request.within = m_probeLimit;
    m_channel->send(request, decoding<protocol::Health>(std::move(done)));
}

void RestClient::signIn(const protocol::SignInRequest &signIn, Done<protocol::SignInAnswer> done)
{
    Request request = jsonPost(QStringLiteral("/v1/session"), protocol::encodeMessage(signIn));
    request.withToken = false;
    m_channel->send(request, decoding<protocol::SignInAnswer>(std::move(done)));
}

void RestClient::session(Done<protocol::SignInAnswer> done)
{
    m_channel->send(get(QStringLiteral("/v1/session"), kSmallAnswer),
                    decoding<protocol::SignInAnswer>(std::move(done)));
}

void RestClient::signOut(Done<void> done)
{
    Request request = get(QStringLiteral("/v1/session"), kSmallAnswer);
    request.verb = "DELETE";
    m_channel->send(request, [done = std::move(done)](Outcome<Response> response) {
        done(response ? Outcome<void>{} : tl::make_unexpected(std::move(response.error())));
    });
}

void RestClient::sendBatch(const std::vector<std::string> &commands, const std::string &epoch,
                           Done<protocol::BatchAnswer> done)
{
    Request request = jsonPost(QStringLiteral("/v1/commands:batch"), protocol::joinBatch(commands));
    request.limit = kBatchAnswer;
    if (!epoch.empty())
        request.headers.append({"Sync-Epoch", bytesOf(epoch)});
    m_channel->send(request, decoding<protocol::BatchAnswer>(std::move(done)));
}

void RestClient::commandStatus(const protocol::CommandIds &ids, Done<protocol::BatchAnswer> done)
{
    Request request = jsonPost(QStringLiteral("/v1/commands:status"), protocol::encodeMessage(ids));
    request.limit = kBatchAnswer;
    m_channel->send(request, decoding<protocol::BatchAnswer>(std::move(done)));
}

void RestClient::feed(const std::string &branch, std::int64_t after, int limit, const std::string &epoch,
                      Done<protocol::FeedPage> done)
{
    Request request =
        get(QStringLiteral("/v1/branches/%1/feed").arg(part(branch)), static_cast<qint64>(protocol::kMaxPageBytes));
    request.query.addQueryItem(QStringLiteral("after"), QString::number(after));
    request.query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    if (!epoch.empty())
        request.headers.append({"Sync-Epoch", bytesOf(epoch)});
    m_channel->send(request, decoding<protocol::FeedPage>(std::move(done)));
}

void RestClient::uploadState(const std::string &sha256, Done<protocol::UploadState> done)
{
    Request request = get(QStringLiteral("/v1/documents/%1").arg(part(sha256)), protocol::kMaxDocumentBytes);
    request.verb = "HEAD";
    m_channel->send(request, readingUpload(sha256, 0, std::move(done)));
}

void RestClient::uploadPiece(const Piece &piece, Done<protocol::UploadState> done)
{
    Request request = get(QStringLiteral("/v1/documents/%1").arg(part(piece.sha256)), kSmallAnswer);
    request.verb = "PATCH";
    request.body = piece.bytes;
    request.contentType = "application/octet-stream";
    request.bytesAnswer = true;
    request.headers = {{"Upload-Offset", QByteArray::number(static_cast<qlonglong>(piece.offset))},
                       {"Upload-Length", QByteArray::number(static_cast<qlonglong>(piece.size))},
                       {"X-Document-Type", bytesOf(piece.mediaType)}};
    m_channel->send(request, readingUpload(piece.sha256, piece.size, std::move(done)));
}

void RestClient::download(const std::string &sha256, Done<QByteArray> done)
{
    Request request = get(QStringLiteral("/v1/documents/%1").arg(part(sha256)), protocol::kMaxDocumentBytes);
    request.bytesAnswer = true;
    m_channel->send(request, [done = std::move(done)](Outcome<Response> response) {
        if (response)
            done(std::move(response->body));
        else
            done(tl::make_unexpected(std::move(response.error())));
    });
}

void RestClient::lookUp(const std::string &branch, const protocol::PersonQuery &query,
                        Done<protocol::PersonLookup> done)
{
    m_channel->send(
        jsonPost(QStringLiteral("/v1/branches/%1/lookups").arg(part(branch)), protocol::encodeMessage(query)),
        decoding<protocol::PersonLookup>(std::move(done)));
}

void RestClient::recap(const std::string &branch, core::Date from, core::Date to, Done<protocol::Recap> done)
{
    Request request = get(QStringLiteral("/v1/branches/%1/recap").arg(part(branch)), kSmallAnswer);
    request.query.addQueryItem(QStringLiteral("from"), QString::fromStdString(from.toIso()));
    request.query.addQueryItem(QStringLiteral("to"), QString::fromStdString(to.toIso()));
    m_channel->send(request, decoding<protocol::Recap>(std::move(done)));
}

void RestClient::rules(Done<protocol::RulesAnswer> done)
{
    m_channel->send(get(QStringLiteral("/v1/rules"), kRulesAnswer), decoding<protocol::RulesAnswer>(std::move(done)));
}

} // namespace loket::transport

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/transport/hintsocket.h"

#include <QNetworkRequest>
#include <QWebSocket>
#include <algorithm>
#include <array>
#include <utility>

namespace loket::transport {

namespace {

constexpr quint64 kLargestFrame = 4096;
constexpr int kMostDoublings = 10;

/// Evenly in [0, longest].
std::chrono::milliseconds below(core::RandomSource &random, std::chrono::milliseconds longest)
{
    std::array<std::uint8_t, 4> bytes{};
    random.fill(bytes);
    std::uint32_t number = 0;
    for (const std::uint8_t byte : bytes)
        number = (number << 8) | byte;
    return std::chrono::milliseconds(number % static_cast<std::uint32_t>(longest.count() + 1));
}

} // namespace

HintSocket::HintSocket(Endpoint endpoint, core::RandomSource &random, HintTimes times, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_random(random)
    , m_times(times)
{
    m_retry.setSingleShot(true);
    m_pong.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { connectNow(); });
    connect(&m_ping, &QTimer::timeout, this, [this] { ping(); });
    connect(&m_pong, &QTimer::timeout, this, [this] { lost(); });
}

HintSocket::~HintSocket() = default;

void HintSocket::open(const std::string &token)
{
    m_token = token;
    m_failures = 0;
    connectNow();
}

void HintSocket::close()
{
    m_token.clear();
    m_retry.stop();
    lost();
}

void HintSocket::connectNow()
{
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setSslConfiguration(m_endpoint.tls);
    m_socket->setMaxAllowedIncomingFrameSize(kLargestFrame);
    m_socket->setMaxAllowedIncomingMessageSize(kLargestFrame);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        m_failures = 0;
        m_isOpen = true;
        m_pong.stop();
        m_ping.start(m_times.ping);
        emit openChanged(true);
    });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_pong.stop(); });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &HintSocket::received);
    // Queued: the socket must not die inside its own signal.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &HintSocket::lost, Qt::QueuedConnection);
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &HintSocket::lost,
            Qt::QueuedConnection);
    QUrl url = m_endpoint.server;
    url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setPath(QStringLiteral("/v1/hints"));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(m_token));
    m_socket->open(request);
    m_pong.start(m_times.pong);
}

void HintSocket::lost()
{
    m_ping.stop();
    m_pong.stop();
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater();
    } else if (m_retry.isActive()) {
        return;
    }
    if (std::exchange(m_isOpen, false))
        emit openChanged(false);
    if (m_token.empty())
        return;
    const auto most = std::min(m_times.longestRetry, m_times.firstRetry * (1 << std::min(m_failures, kMostDoublings)));
    ++m_failures;
    m_retry.start(below(m_random, most));
}

void HintSocket::received(const QString &text)
{
    if (const auto hint = protocol::decodeMessage<protocol::Hint>(text.toStdString()))
        emit hinted(*hint);
}

void HintSocket::ping()
{
    if (m_pong.isActive())
        return;
    m_socket->ping();
    m_pong.start(m_times.pong);
}

} // namespace loket::transport

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/random.h"
#include "loket/protocol/messages.h"
#include "loket/transport/endpoint.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>
#include <string>

class QWebSocket;

namespace loket::transport {

struct HintTimes
{
    std::chrono::milliseconds firstRetry{1'000};
    std::chrono::milliseconds longestRetry{30'000};
    std::chrono::milliseconds ping{20'000};
    std::chrono::milliseconds pong{10'000}; ///< without an answer for so long the line is dead
};

/// The WebSocket on which the centre says that something changed. Comes back by itself, with a random delay so that a
/// whole country does not come back in one second. A lost hint costs one poll, nothing else.
///
/// Thread: the one that made it (sync's).
class HintSocket final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HintSocket)

public:
    HintSocket(Endpoint endpoint, core::RandomSource &random, HintTimes times = {}, QObject *parent = nullptr);
    ~HintSocket() override;

    void open(const std::string &token);
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

signals:
    void hinted(const loket::protocol::Hint &hint);
    void openChanged(bool open);

private:
    void connectNow();
    void lost();
    void received(const QString &text);
    void ping();

    Endpoint m_endpoint;
    core::RandomSource &m_random;
    HintTimes m_times;
    std::string m_token;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_retry;
    QTimer m_ping;
    QTimer m_pong;
    int m_failures = 0;
    bool m_isOpen = false;
};

} // namespace loket::transport

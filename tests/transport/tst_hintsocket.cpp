// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/transport/hintsocket.h"

#include <QSignalSpy>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtTest>

using namespace loket;

class TestHintSocket final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = std::make_unique<QWebSocketServer>(QStringLiteral("pusat"), QWebSocketServer::NonSecureMode);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        auto endpoint = transport::makeEndpoint(QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort()), {});
        QVERIFY(endpoint);
        transport::HintTimes times;
        times.firstRetry = times.longestRetry = std::chrono::milliseconds(20);
        m_socket = std::make_unique<transport::HintSocket>(*endpoint, m_random, times);
    }
    void cleanup()
    {
        m_socket.reset();
        m_server.reset();
    }

    void aHintArrivesAndNonsenseDoesNot()
    {
        QSignalSpy hints(m_socket.get(), &transport::HintSocket::hinted);
        m_socket->open("rahasia");
        auto client = connection();
        QCOMPARE(client->request().rawHeader("Authorization"), QByteArray("Bearer rahasia"));

        client->sendTextMessage(QStringLiteral("bukan json"));
        client->sendTextMessage(QString::fromStdString(protocol::encodeMessage(protocol::Hint{"PKL", 77})));

        QTRY_COMPARE(hints.count(), 1);
        QCOMPARE(hints.at(0).at(0).value<protocol::Hint>().seq, 77);
    }

    void aCutLineComesBack()
    {
        m_socket->open("rahasia");
        connection()->abort();
        QTRY_VERIFY(!m_socket->isOpen());
        auto again = connection();
        QTRY_VERIFY(m_socket->isOpen());
    }

    void closedStaysClosed()
    {
        m_socket->open("rahasia");
        auto client = connection();
        QTRY_VERIFY(m_socket->isOpen());
        QSignalSpy gone(client.get(), &QWebSocket::disconnected);
        m_socket->close();
        QVERIFY(!m_socket->isOpen());
        QTRY_COMPARE(gone.count(), 1);
        QVERIFY(!m_server->hasPendingConnections());
    }

private:
    std::unique_ptr<QWebSocket> connection()
    {
        if (!QTest::qWaitFor([this] { return m_server->hasPendingConnections(); }, 10'000))
            qFatal("nobody connected");
        return std::unique_ptr<QWebSocket>(m_server->nextPendingConnection());
    }

    core::SystemRandom m_random;
    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<transport::HintSocket> m_socket;
};

QTEST_GUILESS_MAIN(TestHintSocket)
#include "tst_hintsocket.moc"

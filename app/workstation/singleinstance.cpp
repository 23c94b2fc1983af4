// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace loket::workstation {
namespace {
constexpr int kAnswerMs = 500;
}

SingleInstance::SingleInstance(const QString &profileDir, QObject *parent)
    : QObject(parent)
    , m_name(QStringLiteral("loket-") +
             QString::fromLatin1(
                 QCryptographicHash::hash(profileDir.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            emit raised();
        }
    });
}

bool SingleInstance::raiseRunning() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(kAnswerMs);
}

void SingleInstance::listen()
{
    // The profile's lock is ours, so a socket of that name is left from a crash.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace loket::workstation

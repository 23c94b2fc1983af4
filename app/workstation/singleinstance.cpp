// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace loket::workstation {
namespace {
constexpr int kAnswerMs = 500;
constexpr qsizetype kLongestPath = 90; // of a socket: the system takes 107 bytes, and Qt adds some while it sets it up

/// In the profile, where only its owner looks and from where a crash leaves nothing in a shared folder. Under a home
/// with a very long path it has to be the system's temporary folder.
QString socketOf(const QString &profileDir)
{
    const QString inside = profileDir + QStringLiteral("/raise");
    if (inside.toLocal8Bit().size() <= kLongestPath)
        return inside;
    const QByteArray hash = QCryptographicHash::hash(profileDir.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("loket-") + QString::fromLatin1(hash.left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &profileDir, QObject *parent)
    : QObject(parent)
    , m_name(socketOf(profileDir))
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

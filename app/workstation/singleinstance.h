// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace loket::workstation {

/// One Loket per profile. A second start shows the first one's window and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profileDir, QObject *parent = nullptr);

    /// Asks a running Loket of this profile to show itself. False when there is none.
    [[nodiscard]] bool raiseRunning() const;
    /// Listens for later starts. Call once the profile is ours.
    void listen();

signals:
    void raised();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace loket::workstation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passwordmemory.h"

#include "loket/core/date.h"
#include "loket/signinpanel/lockpanel.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace loket::workstation {

/// The time on the wall of a branch, whatever zone the PC is set to.
[[nodiscard]] QDateTime branchTime(core::Zone zone);

/// Covers a window when asked to, or after five minutes without a key or a click; takes the password to go away.
class LockScreen final : public QObject
{
    Q_OBJECT

public:
    LockScreen(QWidget *window, const PasswordMemory &password, const QString &name, const QString &place,
               core::Zone zone);

    /// `why` stands under the name; empty: since when.
    void lock(const QString &why = {});
    [[nodiscard]] bool isLocked() const { return m_panel != nullptr; }
    void setCentre(bool reachable);
    /// Work that goes on meanwhile, in a sentence.
    void setNote(const QString &note) { m_note = note; }

signals:
    void otherPersonRequested();
    /// With the password that opened it: the centre may want it too.
    void unlocked(const QString &password);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unlock(const QString &password);

    QWidget *m_window;
    const PasswordMemory &m_password;
    QString m_name;
    QString m_place;
    core::Zone m_zone;
    QString m_note;
    bool m_reachable = true;
    signinpanel::LockPanel *m_panel = nullptr;
    QElapsedTimer m_sinceKey;
    QTimer m_tick;
};

} // namespace loket::workstation

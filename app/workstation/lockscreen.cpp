// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockscreen.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>

namespace loket::workstation {
namespace {

constexpr qint64 kIdleMs = 5 * 60 * 1000;

bool isActivity(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel;
}

} // namespace

QDateTime branchTime(core::Zone zone)
{
    return QDateTime::currentDateTimeUtc().toOffsetFromUtc(
        static_cast<int>(std::chrono::seconds(core::offsetOf(zone)).count()));
}

LockScreen::LockScreen(QWidget *window, const PasswordMemory &password, const QString &name, const QString &place,
                       core::Zone zone)
    : QObject(window)
    , m_window(window)
    , m_password(password)
    , m_name(name)
    , m_place(place)
    , m_zone(zone)
{
    qApp->installEventFilter(this);
    m_sinceKey.start();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_panel != nullptr)
            m_panel->setNow(branchTime(m_zone));
        else if (m_sinceKey.hasExpired(kIdleMs))
            lock(tr("Locked %1, after 5 minutes without a key")
                     .arg(branchTime(m_zone).toString(QStringLiteral("HH.mm"))));
    });
    m_tick.start();
}

void LockScreen::lock(const QString &why)
{
    if (m_panel == nullptr) {
        m_panel = new signinpanel::LockPanel(m_window);
        connect(m_panel, &signinpanel::LockPanel::unlockRequested, this, &LockScreen::unlock);
        connect(m_panel, &signinpanel::LockPanel::otherPersonRequested, this, &LockScreen::otherPersonRequested);
        m_panel->setPerson(m_name, m_name.section(QLatin1Char(' '), 0, 0));
        m_panel->setPlace(m_place);
        m_panel->setCentre(m_reachable);
        m_panel->setNow(branchTime(m_zone));
        m_panel->setGeometry(m_window->rect());
        // Under the cover no key may work, and no screen reader may find the claim.
        if (auto *main = qobject_cast<QMainWindow *>(m_window)) {
            main->centralWidget()->hide();
            main->menuBar()->setEnabled(false);
        }
        m_panel->show();
        m_panel->raise();
        m_panel->setFocus();
    }
    m_panel->setSince(why.isEmpty() ? tr("Locked %1").arg(branchTime(m_zone).toString(QStringLiteral("HH.mm"))) : why);
    m_panel->setNotes(m_note.isEmpty() ? tr("Your work is saved on this PC.") : m_note, {});
}

void LockScreen::setCentre(bool reachable)
{
    m_reachable = reachable;
    if (m_panel != nullptr)
        m_panel->setCentre(reachable);
}

void LockScreen::unlock(const QString &password)
{
    if (!m_password.matches(password)) {
        m_panel->showError(tr("The password is wrong."));
        return;
    }
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    if (auto *main = qobject_cast<QMainWindow *>(m_window)) {
        main->centralWidget()->show();
        main->menuBar()->setEnabled(true);
    }
    m_sinceKey.restart();
    emit unlocked(password);
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (isActivity(event->type()))
        m_sinceKey.restart();
    else if (event->type() == QEvent::Resize && watched == m_window && m_panel != nullptr)
        m_panel->setGeometry(m_window->rect());
    return QObject::eventFilter(watched, event);
}

} // namespace loket::workstation

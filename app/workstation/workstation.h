// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contextholder.h"
#include "options.h"
#include "passwordmemory.h"
#include "remembered.h"
#include "singleinstance.h"

#include "loket/core/clock.h"
#include "loket/core/id.h"
#include "loket/core/random.h"
#include "loket/localstore/localstore.h"
#include "loket/models/deskrules.h"
#include "loket/signinpanel/signinpanel.h"
#include "loket/sync/engine.h"
#include "loket/ui/appearance.h"
#include "loket/ui/language.h"

#include <QApplication>
#include <QObject>
#include <QTimer>
#include <memory>

namespace loket::workstation {

class DeskWindow;

/// The program: opens the profile, lets somebody sign in, gives them their desk, takes it away again at sign-out.
class Workstation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workstation)

public:
    Workstation(QApplication &app, Options options);
    ~Workstation() override;

    /// False when the program must end: another Loket has the profile (it is shown), or the profile cannot be opened
    /// (a message says why).
    [[nodiscard]] bool start();

private:
    [[nodiscard]] core::Result<> openProfile(const QString &server, const QString &profile);
    [[nodiscard]] core::Result<> loadRules();
    void showRules();
    void startEngine();
    void showSignIn();
    void signInFromInput();
    void signIn(const signinpanel::Credentials &credentials);
    void signedIn(const QString &name, const QString &password, const protocol::SignInAnswer &answer);
    void signOut();
    void askAgain();
    void showCentre(const sync::ConnectionState &state);
    void choose(ui::Language language);
    void choose(ui::Appearance appearance);
    void raise();

    QApplication &m_app;
    Options m_options;
    Remembered m_remembered;
    core::SystemClock m_clock;
    core::SystemRandom m_random;
    core::SystemRandom m_engineRandom;
    core::IdSource m_ids;
    ui::LanguageSwitcher m_language;
    ui::AppearanceSwitcher m_appearance;
    std::unique_ptr<models::DeskRules> m_rules;
    std::shared_ptr<ContextHolder> m_context;
    PasswordMemory m_password;
    QString m_server;
    QString m_profile;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<localstore::LocalStore> m_store;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<signinpanel::SignInPanel> m_signIn;
    std::unique_ptr<DeskWindow> m_desk;
    QTimer m_second;
    quint64 m_attempt = 0; ///< counts sign-ins: the answer to a cancelled one is not taken
};

} // namespace loket::workstation

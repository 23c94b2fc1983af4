// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation.h"

#include "deskwindow.h"
#include "lockscreen.h"
#include "logging.h"
#include "rulepacks.h"

#include "loket/models/contextsource.h"
#include "loket/ui/errortext.h"

#include <QFile>
#include <QMessageBox>
#include <QSysInfo>
#include <cstdio>

namespace loket::workstation {
namespace {

constexpr std::chrono::seconds kClockStep{1};
constexpr const char *kRulesKeyField = "rules-key";

models::Officer officerOf(const protocol::SignInAnswer &answer, const QString &device, const QString &desk)
{
    models::Officer officer;
    officer.id = answer.user.id;
    officer.displayName = answer.user.displayName;
    for (const domain::Role role : answer.user.roles)
        officer.roles.add(role);
    officer.branch = answer.branch.code;
    officer.device = device.toStdString();
    officer.desk = desk.toStdString();
    officer.dailyQuota = answer.branch.dailyQuota;
    officer.zone = core::zoneFromName(answer.branch.zone).value_or(core::Zone::Wib);
    return officer;
}

} // namespace

Workstation::Workstation(QApplication &app, Options options)
    : m_app(app)
    , m_options(std::move(options))
    , m_ids(m_clock, m_random)
    , m_language(app)
    , m_appearance(app)
    , m_context(std::make_shared<ContextHolder>())
{
    if (m_options.resetLayout)
        m_remembered.forgetLayout();
    if (m_options.device.isEmpty())
        m_options.device = QSysInfo::machineHostName();
    if (m_options.desk.isEmpty())
        m_options.desk = m_remembered.desk().isEmpty() ? tr("Counter %1").arg(1) : m_remembered.desk();
    m_language.install(m_options.language.isEmpty() ? m_remembered.language()
                                                    : ui::languageFromCode(m_options.language));
    m_appearance.set(m_remembered.appearance());
    m_second.setInterval(kClockStep);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_signIn != nullptr)
            m_signIn->setNow(branchTime(m_remembered.zone()));
    });
}

Workstation::~Workstation()
{
    m_desk.reset();
    m_signIn.reset();
    m_engine.reset(); // The engine works on the store: it must have stopped before the store closes.
}

bool Workstation::start()
{
    if (const auto rules = loadRules(); !rules) {
        QMessageBox::critical(nullptr, tr("Loket"),
                              rules.error().field == kRulesKeyField
                                  ? tr("The public key of head office (--rules-key) is not one.")
                                  : ui::errorText(rules.error()));
        return false;
    }
    const QString server = m_options.server.isEmpty() ? m_remembered.server() : m_options.server;
    const QString profile = m_options.profile.isEmpty() ? m_remembered.profile() : m_options.profile;
    const auto opened = openProfile(server, profile);
    if (!opened) {
        if (opened.error().code != core::ErrorCode::Duplicate || !m_instance->raiseRunning())
            QMessageBox::critical(nullptr, tr("Loket"), ui::errorText(opened.error()));
        return false;
    }
    showSignIn();
    m_second.start();
    if (m_options.passwordFromInput)
        signInFromInput();
    return true;
}

core::Result<> Workstation::loadRules()
{
    const QString keys = m_options.rulesKey.isEmpty() ? m_remembered.rulesKey() : m_options.rulesKey;
    auto trusted = rules::parseKeys(keys.toStdString());
    if (!trusted)
        return core::fail(trusted.error().code, trusted.error().detail, kRulesKeyField);
    auto builtIn = builtInRules();
    if (!builtIn)
        return core::passOn(builtIn);
    m_remembered.setRulesKey(keys);
    m_rules = std::make_unique<models::DeskRules>(std::move(*builtIn), std::move(*trusted));
    connect(m_rules.get(), &models::DeskRules::refusedChanged, this, &Workstation::showRules);
    return {};
}

void Workstation::showRules()
{
    for (const rules::RefusedPack &one : m_rules->refused())
        qWarning("rule pack %s is refused (%s): %s", one.id.c_str(), std::string(wireName(one.problem.why)).c_str(),
                 one.problem.detail.c_str());
    if (m_desk != nullptr)
        m_desk->setRefusedRules(m_rules->refused());
}

core::Result<> Workstation::openProfile(const QString &server, const QString &profile)
{
    const QString dir = profileDir(profile);
    auto instance = std::make_unique<SingleInstance>(dir);
    localstore::StoreSettings settings;
    settings.profileDir = dir;
    settings.clock = &m_clock;
    settings.context = [holder = m_context](const domain::Command &command, const domain::Claim *claim,
                                            const domain::Visit *visit) { return holder->ask(command, claim, visit); };
    auto store = localstore::LocalStore::open(settings);
    if (!store) {
        if (m_instance == nullptr)
            m_instance = std::move(instance);
        return core::passOn(store);
    }
    m_engine.reset();
    m_store = std::move(*store);
    m_rules->follow(*m_store);
    m_instance = std::move(instance);
    m_instance->listen();
    connect(m_instance.get(), &SingleInstance::raised, this, &Workstation::raise);
    installLog(dir);
    m_server = server;
    m_profile = profile;
    startEngine();
    return {};
}

void Workstation::startEngine()
{
    sync::EngineSettings settings;
    settings.server = m_server;
    settings.caFile = m_options.caFile;
    settings.device = m_options.device.toStdString();
    settings.clock = &m_clock;
    settings.random = &m_engineRandom;
    m_engine.reset(); // One at a time on a store.
    m_engine = std::make_unique<sync::Engine>(*m_store, settings);
    connect(m_engine.get(), &sync::Engine::stateChanged, this, &Workstation::showCentre);
    connect(m_engine.get(), &sync::Engine::signInNeeded, this, &Workstation::askAgain);
    if (const auto started = m_engine->start(); !started)
        qCritical("the engine did not start: %s", std::string(core::wireName(started.error().code)).c_str());
}

void Workstation::showSignIn()
{
    m_signIn = std::make_unique<signinpanel::SignInPanel>();
    m_signIn->setWindowTitle(tr("Loket"));
    m_signIn->setServer(m_server, m_profile);
    m_signIn->setUserName(m_options.user.isEmpty() ? m_remembered.userName() : m_options.user);
    m_signIn->setPlace(m_remembered.branchName(), m_options.desk);
    m_signIn->setNow(branchTime(m_remembered.zone()));
    m_signIn->setVersion(QApplication::applicationVersion());
    m_signIn->setChosen(m_language.current(), m_appearance.current());
    showCentre(m_engine->state());
    connect(m_signIn.get(), &signinpanel::SignInPanel::signInRequested, this, &Workstation::signIn);
    connect(m_signIn.get(), &signinpanel::SignInPanel::cancelRequested, this, [this] {
        ++m_attempt;
        m_signIn->setBusy(false);
    });
    connect(m_signIn.get(), &signinpanel::SignInPanel::languageChosen, this,
            qOverload<ui::Language>(&Workstation::choose));
    connect(m_signIn.get(), &signinpanel::SignInPanel::appearanceChosen, this,
            qOverload<ui::Appearance>(&Workstation::choose));
    connect(m_signIn.get(), &signinpanel::SignInPanel::serverChanged, this,
            [this](const QString &server, const QString &profile) {
                if (server == m_server && profile == m_profile)
                    return;
                if (profile == m_profile) {
                    m_server = server;
                    startEngine();
                } else if (const auto opened = openProfile(server, profile); !opened) {
                    m_signIn->showError(ui::errorText(opened.error()));
                }
            });
    m_signIn->resize(1366, 768);
    if (!m_signIn->restoreGeometry(m_remembered.windowGeometry()))
        m_signIn->showMaximized();
    m_signIn->show();
}

void Workstation::signInFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return;
    signinpanel::Credentials credentials;
    credentials.userName = m_options.user;
    credentials.password = QString::fromUtf8(input.readLine()).trimmed();
    signIn(credentials);
}

void Workstation::signIn(const signinpanel::Credentials &credentials)
{
    m_signIn->setBusy(true);
    protocol::SignInRequest request;
    request.name = credentials.userName.trimmed().toStdString();
    request.password = credentials.password.toStdString();
    request.device = m_options.device.toStdString();
    request.desk = m_options.desk.toStdString();
    const quint64 attempt = ++m_attempt;
    m_engine->signIn(request, this, [this, attempt, credentials](const core::Result<protocol::SignInAnswer> &answer) {
        if (attempt != m_attempt || m_signIn == nullptr)
            return;
        m_signIn->setBusy(false);
        if (!answer)
            m_signIn->showError(ui::errorText(answer.error()));
        else
            signedIn(credentials.userName.trimmed(), credentials.password, *answer);
    });
}

void Workstation::signedIn(const QString &name, const QString &password, const protocol::SignInAnswer &answer)
{
    m_password.remember(password);
    m_remembered.setServer(m_server, m_profile);
    m_remembered.setUserName(name);
    m_remembered.setDesk(m_options.desk);
    const QString branch = QString::fromStdString(answer.branch.name);
    const models::Officer officer = officerOf(answer, m_options.device, m_options.desk);
    m_remembered.setBranch(branch, officer.zone);
    m_context->set(models::contextSource(officer, m_rules->book(), m_clock));
    m_desk = std::make_unique<DeskWindow>(
        DeskParts{*m_store, *m_engine, m_rules->book(), m_clock, m_ids, m_remembered, m_password}, officer, branch);
    m_desk->setChosen(m_language.current(), m_appearance.current());
    connect(m_desk.get(), &DeskWindow::signOutRequested, this, &Workstation::signOut, Qt::QueuedConnection);
    connect(m_desk.get(), &DeskWindow::languageChosen, this, qOverload<ui::Language>(&Workstation::choose));
    connect(m_desk.get(), &DeskWindow::appearanceChosen, this, qOverload<ui::Appearance>(&Workstation::choose));
    m_desk->setConnection(m_engine->state());
    m_desk->setRefusedRules(m_rules->refused());
    m_desk->resize(1366, 768);
    if (!m_desk->restoreGeometry(m_remembered.windowGeometry()))
        m_desk->showMaximized();
    m_desk->show();
    m_signIn->close();
    m_signIn.release()->deleteLater();
    m_engine->wake();
}

void Workstation::signOut()
{
    m_engine->signOut();
    m_password.forget();
    m_context->set({});
    m_remembered.setWindowGeometry(m_desk->saveGeometry());
    showSignIn();
    m_desk.reset();
}

void Workstation::askAgain()
{
    if (m_desk != nullptr)
        m_desk->askAgain();
}

void Workstation::showCentre(const sync::ConnectionState &state)
{
    if (m_desk != nullptr)
        m_desk->setConnection(state);
    if (m_signIn == nullptr)
        return;
    const bool reachable = state.mode != sync::ConnectionMode::WorkingWithoutCentre;
    m_signIn->setCentre(reachable                          ? signinpanel::Centre::Reachable
                        : state.lastContact || state.since ? signinpanel::Centre::Unreachable
                                                           : signinpanel::Centre::Unknown);
}

void Workstation::choose(ui::Language language)
{
    m_language.install(language);
    m_remembered.setLanguage(language);
    if (m_signIn != nullptr)
        m_signIn->setChosen(language, m_appearance.current());
    if (m_desk != nullptr)
        m_desk->setChosen(language, m_appearance.current());
}

void Workstation::choose(ui::Appearance appearance)
{
    m_appearance.set(appearance);
    m_remembered.setAppearance(appearance);
    if (m_signIn != nullptr)
        m_signIn->setChosen(m_language.current(), appearance);
    if (m_desk != nullptr)
        m_desk->setChosen(m_language.current(), appearance);
}

void Workstation::raise()
{
    QWidget *window = m_desk != nullptr ? static_cast<QWidget *>(m_desk.get()) : m_signIn.get();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

} // namespace loket::workstation

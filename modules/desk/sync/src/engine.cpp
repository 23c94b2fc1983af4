// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/sync/engine.h"

#include "enginecore.h"
#include "loket/localstore/localstore.h"

#include <QPointer>
#include <QThread>
#include <utility>

namespace loket::sync {

namespace {

protocol::PersonQuery queryOf(LookupKey key, const std::string &value)
{
    protocol::PersonQuery query;
    switch (key) {
    case LookupKey::Nik:
        query.nik = value;
        break;
    case LookupKey::Kpj:
        query.kpj = value;
        break;
    case LookupKey::Phone:
        query.phone = value;
        break;
    }
    return query;
}

} // namespace

/// The engine's thread and what lives in it.
struct Engine::Running
{
    QThread thread;
    EngineCore *core = nullptr; ///< made and destroyed in the thread
};

Engine::Engine(localstore::LocalStore &store, EngineSettings settings)
    : m_store(store)
    , m_settings(std::move(settings))
{}

Engine::~Engine()
{
    stop();
}

core::Result<> Engine::start()
{
    if (m_running != nullptr)
        return {};
    auto endpoint = transport::makeEndpoint(m_settings.server, m_settings.caFile);
    if (!endpoint)
        return core::passOn(endpoint);
    m_running = std::make_unique<Running>();
    m_running->thread.setObjectName(QStringLiteral("sync"));
    m_running->thread.start();
    auto *maker = new QObject;
    maker->moveToThread(&m_running->thread);
    QMetaObject::invokeMethod(
        maker,
        [this, &endpoint = *endpoint] {
            m_running->core = new EngineCore(m_store.core(), m_settings, endpoint, std::make_unique<QtScheduler>());
            connect(m_running->core, &EngineCore::stateChanged, this, [this](const ConnectionState &state) {
                if (std::exchange(m_state, state) != state)
                    emit stateChanged(m_state);
            });
            connect(m_running->core, &EngineCore::signInNeeded, this, &Engine::signInNeeded);
            m_running->core->start();
        },
        Qt::BlockingQueuedConnection);
    maker->deleteLater();
    return {};
}

void Engine::stop()
{
    if (m_running == nullptr)
        return;
    EngineCore *core = m_running->core;
    core->disconnect(this);
    QMetaObject::invokeMethod(
        core, [core] { delete core; }, Qt::BlockingQueuedConnection);
    m_running->thread.quit();
    m_running->thread.wait();
    m_running.reset();
}

void Engine::wake()
{
    inThread([](EngineCore &core) { core.wake(); });
}

void Engine::inThread(std::function<void(EngineCore &)> work)
{
    if (m_running == nullptr)
        return;
    EngineCore *core = m_running->core;
    QMetaObject::invokeMethod(
        core, [core, work = std::move(work)] { work(*core); }, Qt::QueuedConnection);
}

/// The answer goes back to this object's thread, and only to somebody who is still there.
template <typename T> Answer<T> Engine::returning(QObject *context, Answer<T> answer)
{
    return [this, guard = QPointer<QObject>(context), answer = std::move(answer)](core::Result<T> result) {
        QMetaObject::invokeMethod(
            this,
            [guard, answer, result = std::move(result)]() mutable {
                if (!guard.isNull())
                    answer(std::move(result));
            },
            Qt::QueuedConnection);
    };
}

template <typename T>
void Engine::request(QObject *context, Answer<T> answer, std::function<void(EngineCore &, Answer<T>)> work)
{
    auto back = returning<T>(context, std::move(answer));
    if (m_running == nullptr)
        back(core::fail(core::ErrorCode::Unavailable, "sync is not running"));
    else
        inThread([back = std::move(back), work = std::move(work)](EngineCore &core) { work(core, back); });
}

void Engine::signIn(const protocol::SignInRequest &signIn, QObject *context, Answer<protocol::SignInAnswer> answer)
{
    request<protocol::SignInAnswer>(context, std::move(answer),
                                    [signIn](EngineCore &core, auto back) { core.signIn(signIn, std::move(back)); });
}

void Engine::signOut()
{
    inThread([](EngineCore &core) { core.signOut(); });
}

void Engine::lookUp(LookupKey key, const std::string &value, QObject *context, Answer<protocol::PersonLookup> answer)
{
    request<protocol::PersonLookup>(
        context, std::move(answer),
        [query = queryOf(key, value)](EngineCore &core, auto back) { core.lookUp(query, std::move(back)); });
}

void Engine::recap(core::Date from, core::Date to, QObject *context, Answer<protocol::Recap> answer)
{
    request<protocol::Recap>(context, std::move(answer),
                             [from, to](EngineCore &core, auto back) { core.recap(from, to, std::move(back)); });
}

void Engine::rules(QObject *context, Answer<std::vector<protocol::RulePackText>> answer)
{
    request<std::vector<protocol::RulePackText>>(context, std::move(answer),
                                                 [](EngineCore &core, auto back) { core.rules(std::move(back)); });
}

} // namespace loket::sync

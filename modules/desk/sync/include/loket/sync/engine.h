// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/date.h"
#include "loket/core/random.h"
#include "loket/core/result.h"
#include "loket/protocol/messages.h"
#include "loket/protocol/queries.h"
#include "loket/sync/connection.h"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace loket::localstore {
class LocalStore;
}

namespace loket::sync {

class EngineCore;

struct EngineSettings
{
    QString server; ///< "https://host:port"; http:// only for 127.0.0.1 and localhost
    QString caFile; ///< PEM, empty for the system's authorities
    std::string device;
    const core::Clock *clock = nullptr;   ///< borrowed, outlives the engine
    core::RandomSource *random = nullptr; ///< borrowed, used in the engine's thread only
};

enum class LookupKey
{
    Nik,
    Kpj,
    Phone
};

/// Called with the answer in the engine's maker's thread; never once `context` is gone.
template <typename T> using Answer = std::function<void(core::Result<T>)>;

/// Keeps the local store and the centre in step, and asks the centre what only it knows.
///
/// Thread:    call from the thread that made it (the GUI's); works in a thread of its own, all calls return at once.
/// Ownership: borrows the store, which outlives it.
/// Errors:    Unavailable or Timeout without a connection, NotSignedIn, else the centre's own code.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    Engine(localstore::LocalStore &store, EngineSettings settings);
    ~Engine() override; ///< stops

    /// Error InvalidValue: the server's address or the certificate file.
    [[nodiscard]] core::Result<> start();
    void stop(); ///< returns when the thread has ended; what was under way is sent again next time
    /// There is something to send or fetch: do not wait for the next turn. Also: try the connection now.
    void wake();

    [[nodiscard]] const ConnectionState &state() const { return m_state; }

    /// The token stays inside the engine; the answer's is empty.
    void signIn(const protocol::SignInRequest &request, QObject *context, Answer<protocol::SignInAnswer> answer);
    void signOut();
    void lookUp(LookupKey key, const std::string &value, QObject *context, Answer<protocol::PersonLookup> answer);
    void recap(core::Date from, core::Date to, QObject *context, Answer<protocol::Recap> answer);
    void rules(QObject *context, Answer<std::vector<protocol::RulePackText>> answer);

signals:
    void stateChanged(const loket::sync::ConnectionState &state);
    /// The centre does not accept this session any more. Work goes on and is kept; sending waits for a sign-in.
    void signInNeeded();

private:
    struct Running;
    void inThread(std::function<void(EngineCore &)> work);
    template <typename T> Answer<T> returning(QObject *context, Answer<T> answer);
    template <typename T>
    void request(QObject *context, Answer<T> answer, std::function<void(EngineCore &, Answer<T>)> work);

    localstore::LocalStore &m_store;
    EngineSettings m_settings;
    ConnectionState m_state;
    std::unique_ptr<Running> m_running;
};

} // namespace loket::sync

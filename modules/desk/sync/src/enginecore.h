// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "breaker.h"
#include "documents.h"
#include "loket/localstore/syncstore.h"
#include "loket/sync/connection.h"
#include "loket/sync/engine.h"
#include "loket/transport/hintsocket.h"
#include "loket/transport/restclient.h"
#include "puller.h"
#include "pusher.h"

#include <QObject>
#include <array>
#include <functional>
#include <memory>
#include <string>

namespace loket::sync {

/// Everything of the engine that lives in its thread.
class EngineCore final : public QObject
{
    Q_OBJECT

public:
    EngineCore(std::shared_ptr<localstore::StoreCore> store, const EngineSettings &settings,
               const transport::Endpoint &endpoint, std::unique_ptr<Scheduler> scheduler);
    ~EngineCore() override;

    void start();
    void wake();

    void signIn(const protocol::SignInRequest &request, Answer<protocol::SignInAnswer> answer);
    void signOut();
    void lookUp(const protocol::PersonQuery &query, Answer<protocol::PersonLookup> answer);
    void recap(core::Date from, core::Date to, Answer<protocol::Recap> answer);
    void rules(Answer<std::vector<protocol::RulePackText>> answer);

    [[nodiscard]] const ConnectionState &state() const { return m_state; }
    [[nodiscard]] Pusher &pusher() { return m_pusher; }

signals:
    void stateChanged(const loket::sync::ConnectionState &state);
    void signInNeeded();

private:
    void connectParts();
    void signedIn(const protocol::SignInAnswer &answer);
    void forgetSession();
    void goOnOrPause();
    void countOutbox();
    void setMode();
    [[nodiscard]] std::array<Lane *, 4> lanes() { return {&m_puller, &m_pusher, &m_uploader, &m_downloader}; }
    template <typename T> std::function<void(transport::Outcome<T>)> passing(Answer<T> answer);

    const core::Clock &m_clock;
    std::unique_ptr<Scheduler> m_scheduler;
    transport::RestClient m_client;
    transport::HintSocket m_hints;
    localstore::SyncStore m_store;
    Breaker m_breaker;
    Puller m_puller;
    Pusher m_pusher;
    Uploader m_uploader;
    Downloader m_downloader;
    std::string m_token;
    std::string m_branch;
    bool m_catchingUp = false;
    ConnectionState m_state;
};

} // namespace loket::sync

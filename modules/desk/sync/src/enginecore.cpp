// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginecore.h"

#include <utility>

namespace loket::sync {

EngineCore::EngineCore(std::shared_ptr<localstore::StoreCore> store, const EngineSettings &settings,
                       const transport::Endpoint &endpoint, std::unique_ptr<Scheduler> scheduler)
    : m_clock(*settings.clock)
    , m_scheduler(std::move(scheduler))
    , m_client(endpoint)
    , m_hints(endpoint, *settings.random)
    , m_store(std::move(store))
    , m_breaker(m_client, *settings.clock, *settings.random, *m_scheduler)
    , m_puller(m_client, m_store, m_breaker, *settings.random, *m_scheduler)
    , m_pusher(m_client, m_store, m_breaker, *settings.random, *m_scheduler)
    , m_uploader(m_client, m_store, m_breaker, *settings.random, *m_scheduler)
    , m_downloader(m_client, m_store, m_breaker, *settings.random, *m_scheduler)
{
    m_state.since = m_clock.now();
    connectParts();
}

EngineCore::~EngineCore()
{
    // No part may tell another one that is half gone.
    m_hints.disconnect(this);
    m_breaker.disconnect(this);
}

void EngineCore::connectParts()
{
    connect(&m_breaker, &Breaker::closedChanged, this, [this] { goOnOrPause(); });
    for (Lane *lane : lanes())
        connect(lane, &Lane::signInNeeded, this, [this] {
            if (m_token.empty())
                return;
            forgetSession();
            emit signInNeeded();
        });
    connect(&m_store, &localstore::SyncStore::workAdded, this, [this] {
        m_pusher.wake();
        m_uploader.wake();
        m_downloader.wake();
        countOutbox();
    });
    connect(&m_pusher, &Pusher::accepted, this, [this] {
        m_puller.wake();
        countOutbox();
    });
    connect(&m_pusher, &Pusher::epochChanged, this, [this] { m_puller.wake(); });
    connect(&m_pusher, &Pusher::documentsMissing, this, [this] { m_uploader.wake(); });
    connect(&m_pusher, &Pusher::settled, this, [this] { countOutbox(); });
    connect(&m_uploader, &Uploader::uploaded, this, [this] { m_pusher.documentUploaded(); });
    connect(&m_puller, &Puller::progressed, this, [this](qint64 done, qint64 total) {
        m_catchingUp = true;
        m_state.done = done;
        m_state.total = total;
        setMode();
    });
    connect(&m_puller, &Puller::caughtUp, this, [this] {
        m_catchingUp = false;
        m_pusher.wake();
        countOutbox();
    });
    connect(&m_hints, &transport::HintSocket::hinted, this, [this] { m_puller.wake(); });
    connect(&m_hints, &transport::HintSocket::openChanged, this, [this](bool open) { m_puller.setHinted(open); });
}

void EngineCore::start()
{
    countOutbox();
    m_breaker.start();
}

void EngineCore::wake()
{
    m_breaker.probeNow();
    for (Lane *lane : lanes())
        lane->wake();
}

void EngineCore::goOnOrPause()
{
    const bool go = m_breaker.isClosed() && !m_token.empty();
    for (Lane *lane : lanes()) {
        if (go)
            lane->resume();
        else
            lane->pause();
    }
    if (go && !m_hints.isOpen())
        m_hints.open(m_token);
    else if (!go)
        m_hints.close();
    setMode();
}

void EngineCore::countOutbox()
{
    m_store.outbox(this, [this](const localstore::OutboxSummary &summary) {
        m_state.waiting = summary.waiting;
        m_state.needsYou = summary.needsYou;
        setMode();
    });
}

void EngineCore::setMode()
{
    ConnectionMode mode = ConnectionMode::Connected;
    if (!m_breaker.isClosed())
        mode = ConnectionMode::WorkingWithoutCentre;
    else if (m_catchingUp)
        mode = ConnectionMode::CatchingUp;
    else if (m_state.needsYou > 0)
        mode = ConnectionMode::NeedsYou;
    if (mode != m_state.mode) {
        m_state.mode = mode;
        m_state.since = m_clock.now();
    }
    if (!m_catchingUp)
        m_state.done = m_state.total = 0;
    m_state.signedIn = !m_token.empty();
    m_state.lastContact = m_breaker.lastContact();
    emit stateChanged(m_state);
}

void EngineCore::signedIn(const protocol::SignInAnswer &answer)
{
    m_token = answer.token;
    m_branch = answer.branch.code.empty() ? answer.user.branch : answer.branch.code;
    m_client.setToken(m_token);
    m_puller.setBranch(m_branch);
    m_breaker.answered();
    m_breaker.probeNow();
    m_hints.close();
    goOnOrPause();
}

void EngineCore::forgetSession()
{
    m_token.clear();
    m_client.setToken({});
    goOnOrPause();
}

template <typename T> std::function<void(transport::Outcome<T>)> EngineCore::passing(Answer<T> answer)
{
    return [this, answer = std::move(answer)](transport::Outcome<T> outcome) {
        if (outcome) {
            m_breaker.answered();
            answer(std::move(*outcome));
            return;
        }
        if (outcome.error().kind == transport::FailureKind::NoAnswer)
            m_breaker.notAnswered();
        answer(tl::make_unexpected(std::move(outcome.error().error)));
    };
}

void EngineCore::signIn(const protocol::SignInRequest &request, Answer<protocol::SignInAnswer> answer)
{
    auto take = passing<protocol::SignInAnswer>(
        [this, answer = std::move(answer)](core::Result<protocol::SignInAnswer> result) {
            if (result) {
                signedIn(*result);
                result->token.clear();
            }
            answer(std::move(result));
        });
    m_client.signIn(request, [this, take = std::move(take)](transport::Outcome<protocol::SignInAnswer> outcome) {
        // Without a session no lane asks anything, so nobody else would find out that the centre is away, or back.
        if (!outcome && outcome.error().kind == transport::FailureKind::NoAnswer)
            m_breaker.lost();
        take(std::move(outcome));
    });
}

void EngineCore::signOut()
{
    if (m_token.empty())
        return;
    // The answer changes nothing: here the token is forgotten in any case.
    m_client.signOut([](const transport::Outcome<void> &) {});
    forgetSession();
}

void EngineCore::lookUp(const protocol::PersonQuery &query, Answer<protocol::PersonLookup> answer)
{
    m_client.lookUp(m_branch, query, passing<protocol::PersonLookup>(std::move(answer)));
}

void EngineCore::recap(core::Date from, core::Date to, Answer<protocol::Recap> answer)
{
    m_client.recap(m_branch, from, to, passing<protocol::Recap>(std::move(answer)));
}

void EngineCore::rules(Answer<std::vector<protocol::RulePackText>> answer)
{
    m_client.rules(
        passing<protocol::RulesAnswer>([answer = std::move(answer)](core::Result<protocol::RulesAnswer> result) {
            if (result)
                answer(std::move(result->packs));
            else
                answer(core::passOn(result));
        }));
}

} // namespace loket::sync

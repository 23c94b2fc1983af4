// SPDX-License-Identifier: GPL-3.0-or-later
#include "puller.h"

#include <utility>

namespace loket::sync {

namespace {

constexpr int kPageRows = 500;
constexpr milliseconds kPollFrom{4'000};
constexpr milliseconds kPollTo{6'000};
constexpr milliseconds kHintedPollFrom{50'000};
constexpr milliseconds kHintedPollTo{70'000};

} // namespace

Puller::Puller(transport::RestClient &client, localstore::SyncStore &store, Breaker &breaker,
               core::RandomSource &random, Scheduler &scheduler)
    : Lane(breaker, random, scheduler)
    , m_client(client)
    , m_store(store)
{}

void Puller::setHinted(bool hinted)
{
    // What happened while the line was down has had no hint.
    if (std::exchange(m_hinted, hinted) != hinted)
        wake();
}

void Puller::work()
{
    m_store.cursor(this, [this](const localstore::Cursor &cursor) { ask(cursor); });
}

void Puller::ask(const localstore::Cursor &cursor)
{
    // Without a cursor of the centre's own, the page tells us the new epoch.
    const std::int64_t after = m_epochUnknown ? 0 : cursor.seq;
    const std::string epoch = m_epochUnknown ? std::string() : cursor.epoch;
    m_client.feed(m_branch, after, kPageRows, epoch, [this, after](transport::Outcome<protocol::FeedPage> page) {
        if (page) {
            received(after, std::move(*page));
            return;
        }
        if (page.error().status == 409 && !m_epochUnknown) {
            afterAnswer();
            m_epochUnknown = true;
            again();
            return;
        }
        afterFailure(page.error());
    });
}

void Puller::received(std::int64_t after, protocol::FeedPage page)
{
    if (page.epoch.empty()) {
        afterFailure({transport::FailureKind::NoAnswer, {core::ErrorCode::Unavailable, "no epoch", {}}, 0, {}, {}});
        return;
    }
    afterAnswer();
    const auto next = page.next;
    const auto head = page.head;
    const bool more = page.more;
    m_store.applyPage(after, std::move(page), this,
                      [this, next, head, more](const core::Result<localstore::PageOutcome> &outcome) {
                          if (outcome)
                              applied(*outcome, next, head, more);
                          else
                              afterStoreFailure();
                      });
}

void Puller::applied(localstore::PageOutcome outcome, std::int64_t next, std::int64_t head, bool more)
{
    m_epochUnknown = false;
    if (outcome != localstore::PageOutcome::Applied) {
        m_catchUpFrom = -1;
        again();
        return;
    }
    if (more) {
        if (m_catchUpFrom < 0)
            m_catchUpFrom = next > kPageRows ? next - kPageRows : 0;
        emit progressed(next - m_catchUpFrom, head - m_catchUpFrom);
        again();
        return;
    }
    m_catchUpFrom = -1;
    emit caughtUp();
    restFor(m_hinted ? between(random(), kHintedPollFrom, kHintedPollTo) : between(random(), kPollFrom, kPollTo));
}

} // namespace loket::sync

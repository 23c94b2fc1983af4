// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lane.h"
#include "loket/localstore/syncstore.h"
#include "loket/transport/restclient.h"

#include <string>

namespace loket::sync {

/// Brings the branch's confirmed states here, a page at a time, from the cursor on.
class Puller final : public Lane
{
    Q_OBJECT

public:
    Puller(transport::RestClient &client, localstore::SyncStore &store, Breaker &breaker, core::RandomSource &random,
           Scheduler &scheduler);

    void setBranch(const std::string &branch) { m_branch = branch; }
    /// With hints coming in, polling is only a safety net.
    void setHinted(bool hinted);

signals:
    /// Rows taken in and rows there were to take in, since the centre's answer last had more than one page.
    void progressed(qint64 done, qint64 total);
    /// Everything the centre had is here.
    void caughtUp();

protected:
    void work() override;

private:
    void ask(const localstore::Cursor &cursor);
    void received(std::int64_t after, protocol::FeedPage page);
    void applied(localstore::PageOutcome outcome, std::int64_t next, std::int64_t head, bool more);

    transport::RestClient &m_client;
    localstore::SyncStore &m_store;
    std::string m_branch;
    bool m_hinted = false;
    bool m_epochUnknown = false; ///< the centre said that ours is not its own
    std::int64_t m_catchUpFrom = -1;
};

} // namespace loket::sync

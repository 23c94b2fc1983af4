// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packspool.h"

#include "loket/services/rulepacks.h"
#include "loket/services/worker.h"

#include <functional>
#include <string>

namespace loket::server {

/// Publishes what loketctl hands in while the centre runs. Works on the worker's thread.
class PackInbox
{
public:
    using Told = std::function<void(const store::FeedPlace &)>;
    using Log = std::function<void(const std::string &)>;

    /// `told` is called for each place in a feed that a published pack has got. All borrowed; the worker ends first.
    PackInbox(const std::string &dataDir, services::RulePacks &packs, services::Worker &worker, Told told, Log log);
    void start();

private:
    void look();
    [[nodiscard]] core::Result<PackReceipt> publish(const HandedPack &pack);

    PackSpool m_spool;
    services::RulePacks &m_packs;
    services::Worker &m_worker;
    Told m_told;
    Log m_log;
};

} // namespace loket::server

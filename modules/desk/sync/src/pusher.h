// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lane.h"
#include "loket/localstore/syncstore.h"
#include "loket/transport/restclient.h"

#include <unordered_map>
#include <vector>

namespace loket::sync {

/// Sends what was done here, in order, one batch at a time, until the centre has said its last word on each command.
class Pusher final : public Lane
{
    Q_OBJECT

public:
    Pusher(transport::RestClient &client, localstore::SyncStore &store, Breaker &breaker, core::RandomSource &random,
           Scheduler &scheduler);

    /// A document arrived at the centre: what waited for one may go now.
    void documentUploaded();

signals:
    /// The centre accepted something: its feed has news.
    void accepted();
    /// The centre has said something final, good or bad.
    void settled();
    /// The centre's database is another one.
    void epochChanged();
    /// The centre waits for documents.
    void documentsMissing();

protected:
    void work() override;

private:
    struct Faults
    {
        int count = 0;
        std::int64_t goodBefore = 0; ///< good answers of the centre, to anything, before the first fault
    };
    void send(const localstore::PendingBatch &batch);
    void answered(const std::vector<domain::CommandId> &sent, protocol::BatchAnswer answer);
    void failed(const std::vector<domain::CommandId> &sent, const transport::Failure &failure);
    /// One more fault of this command alone; true when it is set aside for a person.
    [[nodiscard]] bool countFault(domain::CommandId id);
    void quarantine(domain::CommandId id, const core::Error &error);
    void recorded(std::vector<domain::CommandId> missing);

    transport::RestClient &m_client;
    localstore::SyncStore &m_store;
    std::size_t m_batchSize;
    std::vector<domain::CommandId> m_setAside; ///< answered "not yet"; the commands of other claims go on
    std::unordered_map<domain::CommandId, Faults> m_faults;
    int m_faultsInRow = 0;
};

} // namespace loket::sync

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox.h"
#include "memory.h"
#include "notices.h"
#include "profilelock.h"
#include "worker.h"

#include <QPointer>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace loket::localstore {

/// Worker thread, memory and lock in one; shared by LocalStore and SyncStore. Safe from any thread.
class StoreCore
{
public:
    /// Error Duplicate (profile in use), Storage, Corrupt, NewerDatabase.
    [[nodiscard]] static core::Result<std::shared_ptr<StoreCore>> open(const StoreSettings &settings);
    ~StoreCore();

    /// Runs `work(memory)` in the worker and `reply` with its result in the mailbox's thread, if `context` still lives.
    template <typename Work, typename ReplyFunction>
    void ask(Lane lane, const std::shared_ptr<Mailbox> &mailbox, QObject *context, Work work, ReplyFunction reply)
    {
        m_worker.post(lane, [this, mailbox, guard = QPointer<QObject>(context), work = std::move(work),
                             reply = std::move(reply)]() mutable {
            auto result = std::make_shared<decltype(work(*m_memory))>(work(*m_memory));
            mailbox->post([guard = std::move(guard), reply = std::move(reply), result] {
                if (!guard.isNull() && reply)
                    reply(std::move(*result));
            });
        });
    }

    [[nodiscard]] Notices &notices() { return m_notices; }
    /// Who is rung when there is something to send; nullptr for nobody.
    void setSyncBell(std::shared_ptr<Mailbox> mailbox, std::function<void()> ring);
    /// Does what is queued, closes the databases, gives the profile free.
    void close();
    /// Numbers searches, so that the worker can skip those the person has typed past.
    std::atomic<std::uint64_t> lastSearch{0};

private:
    explicit StoreCore(ProfileLock lock);
    void ringSync();
    void readKeys();

    ProfileLock m_lock;
    Notices m_notices;
    std::mutex m_bellMutex;
    std::shared_ptr<Mailbox> m_bellMailbox;
    std::function<void()> m_bell;
    std::unique_ptr<Memory> m_memory; ///< made, used and destroyed in the worker
    Worker m_worker;
};

} // namespace loket::localstore

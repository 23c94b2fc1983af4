// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecore.h"

#include <future>

namespace loket::localstore {

StoreCore::StoreCore(ProfileLock lock)
    : m_lock(std::move(lock))
{}

StoreCore::~StoreCore()
{
    close();
}

core::Result<std::shared_ptr<StoreCore>> StoreCore::open(const StoreSettings &settings)
{
    auto lock = ProfileLock::take(settings.profileDir);
    if (!lock)
        return core::passOn(lock);
    std::shared_ptr<StoreCore> store(new StoreCore(std::move(*lock)));
    std::promise<core::Result<>> opened;
    auto answer = opened.get_future();
    store->m_worker.post(Lane::Officer, [raw = store.get(), &settings, &opened] {
        raw->m_memory = std::make_unique<Memory>(
            settings, raw->m_notices, [raw] { raw->ringSync(); }, [raw] { raw->readKeys(); });
        opened.set_value(raw->m_memory->open());
    });
    if (auto result = answer.get(); !result)
        return core::passOn(result);
    return store;
}

void StoreCore::setSyncBell(std::shared_ptr<Mailbox> mailbox, std::function<void()> ring)
{
    const std::lock_guard lock(m_bellMutex);
    m_bellMailbox = std::move(mailbox);
    m_bell = std::move(ring);
}

void StoreCore::ringSync()
{
    const std::lock_guard lock(m_bellMutex);
    if (m_bellMailbox != nullptr)
        m_bellMailbox->post(m_bell);
}

/// Some at a time, behind everything an officer waits for.
void StoreCore::readKeys()
{
    m_worker.post(Lane::Sync, [this] {
        if (m_memory != nullptr && m_memory->readKeys())
            readKeys();
    });
}

void StoreCore::close()
{
    m_worker.post(Lane::Sync, [this] { m_memory.reset(); });
    m_worker.stop();
}

} // namespace loket::localstore

// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

namespace loket::localstore {

void Notices::connect(std::shared_ptr<Mailbox> mailbox, std::function<void()> drain)
{
    const std::lock_guard lock(m_mutex);
    m_mailbox = std::move(mailbox);
    m_drain = std::move(drain);
}

void Notices::add(const std::function<void(Changes &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_changes);
    if (m_rung || m_mailbox == nullptr)
        return;
    m_rung = true;
    m_mailbox->post(m_drain);
}

Changes Notices::take()
{
    const std::lock_guard lock(m_mutex);
    m_rung = false;
    return std::exchange(m_changes, {});
}

} // namespace loket::localstore

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/settings.h"

#include <memory>
#include <mutex>

namespace loket::workstation {

/// The store asks it who decides and by which rules. The store is open before anybody has signed in and stays open
/// after: until somebody does, the context has nobody's rights, and nothing can be decided.
class ContextHolder
{
public:
    void set(localstore::ContextSource source)
    {
        const std::lock_guard lock(m_mutex);
        m_source = std::move(source);
    }
    /// Any thread.
    [[nodiscard]] domain::Context ask(const domain::Command &command, const domain::Claim *claim,
                                      const domain::Visit *visit) const
    {
        localstore::ContextSource source;
        {
            const std::lock_guard lock(m_mutex);
            source = m_source;
        }
        return source ? source(command, claim, visit) : domain::Context{};
    }

private:
    mutable std::mutex m_mutex;
    localstore::ContextSource m_source;
};

} // namespace loket::workstation

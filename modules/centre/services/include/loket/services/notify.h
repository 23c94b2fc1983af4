// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"
#include "loket/domain/claim.h"
#include "loket/gateways/gateways.h"
#include "loket/store/store.h"

#include <optional>
#include <string>

namespace loket::services {

/// What the participant is told about this change, in plain Indonesian without any identifier but the claim number.
/// nullopt when there is nothing to tell or no phone. Queued in the transaction of its cause.
[[nodiscard]] std::optional<std::string> messageFor(const domain::Claim &before, const domain::Claim &after);

/// Hands queued messages to the gateway.
class SendMessages
{
public:
    SendMessages(store::Store &store, gateways::Messages &messages, const core::Clock &clock);
    /// Up to `limit` of them; those that fail stay queued. Returns how many went out.
    [[nodiscard]] core::Result<int> send(int limit);

private:
    store::Store &m_store;
    gateways::Messages &m_messages;
    const core::Clock &m_clock;
};

} // namespace loket::services

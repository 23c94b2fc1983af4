// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"
#include "loket/protocol/portal.h"

#include <optional>

namespace loket::services {

/// Why the money came back, while the claim waits for another account.
[[nodiscard]] std::optional<protocol::PortalPaymentFailure> paymentFailureOf(const domain::Claim &claim);
/// The other account that waits for the officers, as its holder may see it.
[[nodiscard]] std::optional<protocol::PortalAccountChange> accountChangeOf(const domain::Claim &claim);

} // namespace loket::services

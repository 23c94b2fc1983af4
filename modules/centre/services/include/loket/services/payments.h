// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/claim.h"
#include "loket/gateways/gateways.h"
#include "loket/services/handlecommand.h"
#include "loket/store/store.h"

namespace loket::services {

enum class PaymentStep
{
    Paid,
    Failed,     ///< the bank refused; the claim waits for another account
    Unanswered, ///< the bank did not answer: ask again later, with the same order
    NotDue,     ///< not approved, or on hold
};

/// Carries an approved claim through the bank. The order's id follows from the claim and the number of its order, so a
/// crash between order and answer pays nothing twice. Call it away from request threads.
class Payments
{
public:
    Payments(store::Store &store, HandleCommand &commands, gateways::Bank &bank);

    [[nodiscard]] core::Result<PaymentStep> pay(const domain::ClaimId &id);

private:
    [[nodiscard]] core::Result<gateways::TransferOrder> orderFor(const domain::ClaimId &id);

    store::Store &m_store;
    HandleCommand &m_commands;
    gateways::Bank &m_bank;
};

} // namespace loket::services

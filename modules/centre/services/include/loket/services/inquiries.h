// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/claim.h"
#include "loket/gateways/gateways.h"
#include "loket/services/handlecommand.h"
#include "loket/services/registers.h"
#include "loket/store/store.h"

namespace loket::services {

/// An account or NIK waits for its second person and nobody outside has been asked about it yet.
[[nodiscard]] bool wantsInquiry(const domain::PendingChange &change);

/// Asks the bank about an account, and the civil registry about a NIK, that wait for their second person, and records
/// the answers by system commands: both persons decide with the answer before them. Call it away from request threads.
class AskAboutChanges
{
public:
    AskAboutChanges(store::Store &store, HandleCommand &commands, gateways::CivilRegistry &civil, gateways::Bank &bank);

    [[nodiscard]] core::Result<Asked> ask(const domain::ClaimId &id);

private:
    [[nodiscard]] core::Result<Asked> ask(const domain::Claim &claim, const domain::PendingChange &change);

    store::Store &m_store;
    HandleCommand &m_commands;
    gateways::CivilRegistry &m_civil;
    gateways::Bank &m_bank;
};

} // namespace loket::services

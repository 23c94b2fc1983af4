// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"
#include "loket/domain/claim.h"
#include "loket/gateways/gateways.h"
#include "loket/services/handlecommand.h"
#include "loket/store/store.h"

namespace loket::services {

/// What came of asking the outside registers about a claim.
enum class Asked
{
    Recorded,
    Unanswered, ///< one of them did not answer: ask again later
    NotWanted,  ///< the claim is past the states in which registers matter
};

/// Asks civil registry, ledger and bank about a claim and records the answers by a system command. Call it away from
/// request threads: the outside world is slow.
class RecordRegisters
{
public:
    RecordRegisters(store::Store &store, HandleCommand &commands, gateways::CivilRegistry &civil,
                    gateways::MembershipLedger &ledger, gateways::Bank &bank, const core::Clock &clock);

    [[nodiscard]] core::Result<Asked> ask(const domain::ClaimId &id);

private:
    store::Store &m_store;
    HandleCommand &m_commands;
    gateways::CivilRegistry &m_civil;
    gateways::MembershipLedger &m_ledger;
    gateways::Bank &m_bank;
    const core::Clock &m_clock;
};

} // namespace loket::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"
#include "loket/rules/rulepack.h"
#include "loket/services/handlecommand.h"
#include "loket/store/store.h"

namespace loket::services {

/// What time alone brings about: sessions that run out, deadlines that pass, visits left open when the day is over.
class Maintenance
{
public:
    Maintenance(store::Store &store, HandleCommand &commands, const rules::RuleBook &rules, const core::Clock &clock);

    /// Everything that is due now. Called every few minutes; doing it twice changes nothing.
    [[nodiscard]] core::Result<> run();

private:
    [[nodiscard]] core::Result<> expireClaims();
    [[nodiscard]] core::Result<> expireDrafts();
    [[nodiscard]] core::Result<> closeDays();

    store::Store &m_store;
    HandleCommand &m_commands;
    const rules::RuleBook &m_rules;
    const core::Clock &m_clock;
};

} // namespace loket::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"
#include "loket/gateways/gateways.h"
#include "loket/protocol/messages.h"
#include "loket/protocol/queries.h"
#include "loket/services/caller.h"
#include "loket/services/ratelimit.h"
#include "loket/store/store.h"

#include <string>
#include <string_view>

namespace loket::services {

/// A person in the outside registers, for the frontliner's form. Each look-up leaves an audit record. Safe to use from
/// any thread.
class LookUpPerson
{
public:
    LookUpPerson(store::Store &store, gateways::CivilRegistry &civil, gateways::MembershipLedger &ledger,
                 const core::Clock &clock);

    /// "Nobody" is an answer. Error QuotaReached after 60 look-ups in ten minutes, Malformed, OutOfRange, Unavailable,
    /// InvalidValue by phone, which no register can be asked for.
    [[nodiscard]] core::Result<protocol::PersonLookup> lookUp(const Caller &caller, std::string_view branch,
                                                              const protocol::PersonQuery &query);

private:
    [[nodiscard]] core::Result<std::string> nikFor(const protocol::PersonQuery &query);
    [[nodiscard]] core::Result<> audit(const Caller &caller, std::string_view by);
    [[nodiscard]] core::Result<> addOpenClaim(const Caller &caller, std::string_view nik,
                                              protocol::PersonLookup &answer);

    store::Store &m_store;
    gateways::CivilRegistry &m_civil;
    gateways::MembershipLedger &m_ledger;
    const core::Clock &m_clock;
    RateLimit m_limit;
};

} // namespace loket::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/id.h"
#include "loket/domain/command.h"
#include "loket/models/officer.h"

#include <chrono>

namespace loket::models {

/// Signs what the officer wants: ids, branch, device, author, time. Borrows ids and clock, which outlive it.
/// The base revision is left to the store, which knows the provisional one.
class CommandMaker
{
public:
    CommandMaker(Officer officer, core::IdSource &ids, const core::Clock &clock);

    [[nodiscard]] const Officer &officer() const { return m_officer; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    /// The branch's calendar day.
    [[nodiscard]] core::Date today() const;

    [[nodiscard]] domain::Command forClaim(domain::ClaimId claim, domain::claimcmd::Body body) const;
    [[nodiscard]] domain::Command forVisit(domain::VisitId visit, domain::visitcmd::Body body) const;
    [[nodiscard]] domain::Command forOffice(domain::officecmd::Body body) const;
    [[nodiscard]] domain::Command callNext(std::vector<domain::Service> services, std::chrono::seconds validFor) const;

    template <typename IdType> [[nodiscard]] IdType newId() const { return m_ids.next<IdType>(); }

private:
    [[nodiscard]] domain::Command blank() const;

    Officer m_officer;
    core::IdSource &m_ids;
    const core::Clock &m_clock;
};

} // namespace loket::models

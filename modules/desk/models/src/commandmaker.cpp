// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/commandmaker.h"

#include <utility>

namespace loket::models {

CommandMaker::CommandMaker(Officer officer, core::IdSource &ids, const core::Clock &clock)
    : m_officer(std::move(officer))
    , m_ids(ids)
    , m_clock(clock)
{}

core::Date CommandMaker::today() const
{
    return core::localDate(m_clock.now(), m_officer.zone);
}

domain::Command CommandMaker::blank() const
{
    domain::Command command;
    command.id = m_ids.next<domain::CommandId>();
    command.branch = m_officer.branch;
    command.device = m_officer.device;
    command.author = m_officer.id;
    command.issuedAt = m_clock.now();
    return command;
}

domain::Command CommandMaker::forClaim(domain::ClaimId claim, domain::claimcmd::Body body) const
{
    domain::Command command = blank();
    command.target = domain::ClaimCommand{claim, std::move(body)};
    return command;
}

domain::Command CommandMaker::forVisit(domain::VisitId visit, domain::visitcmd::Body body) const
{
    domain::Command command = blank();
    command.target = domain::VisitCommand{visit, std::move(body)};
    return command;
}

domain::Command CommandMaker::forOffice(domain::officecmd::Body body) const
{
    domain::Command command = blank();
    command.target = domain::OfficeCommand{std::move(body)};
    return command;
}

domain::Command CommandMaker::callNext(std::vector<domain::Service> services, std::chrono::seconds validFor) const
{
    domain::Command command = blank();
    command.target = domain::CallNext{std::move(services), command.issuedAt + validFor};
    return command;
}

} // namespace loket::models

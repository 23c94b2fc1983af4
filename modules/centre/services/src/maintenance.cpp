// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/maintenance.h"

#include "loket/services/authorize.h"

#include <chrono>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace loket::services {

using core::passOn;
using core::Result;
using domain::ClaimState;

namespace {

constexpr int kAtOnce = 200;
constexpr int kDaysBack = 7; ///< how long the centre may have been off and still closes every day

bool isOver(domain::VisitState state)
{
    using domain::VisitState;
    return state == VisitState::Done || state == VisitState::NotHere || state == VisitState::Left ||
           state == VisitState::Moved || state == VisitState::Unresolved;
}

} // namespace

Maintenance::Maintenance(store::Store &store, HandleCommand &commands, const rules::RuleBook &rules,
                         const core::Clock &clock)
    : m_store(store)
    , m_commands(commands)
    , m_rules(rules)
    , m_clock(clock)
{}

Result<> Maintenance::run()
{
    const core::Timestamp now = m_clock.now();
    auto dropped = m_store.write([&](store::Writer &writer) { return writer.dropExpiredSessions(now); });
    if (!dropped)
        return dropped;
    if (auto expired = expireClaims(); !expired)
        return expired;
    if (auto drafts = expireDrafts(); !drafts)
        return drafts;
    return closeDays();
}

Result<> Maintenance::expireClaims()
{
    std::vector<std::pair<domain::ClaimId, std::string>> due;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        for (const ClaimState state : {ClaimState::Returned, ClaimState::Postponed}) {
            auto ids = reader.claimsInState(state, kAtOnce);
            if (!ids)
                return passOn(ids);
            for (const domain::ClaimId &id : *ids) {
                auto claim = reader.claim(id);
                if (!claim)
                    return passOn(claim);
                auto branch = reader.branch(claim->branch);
                if (!branch)
                    return passOn(branch);
                if (!claim->onHold && claim->deadline &&
                    *claim->deadline < core::localDate(m_clock.now(), branch->zone))
                    due.emplace_back(id, claim->branch);
            }
        }
        return {};
    });
    if (!read)
        return read;
    for (const auto &[id, branch] : due)
        std::ignore = m_commands.give(systemCaller(branch), id, domain::claimcmd::Expire{});
    return {};
}

Result<> Maintenance::expireDrafts()
{
    auto pack = m_rules.inForceOn(core::localDate(m_clock.now(), core::Zone::Wib));
    if (!pack)
        return passOn(pack);
    const std::chrono::days life(pack->policy().draftDays);
    std::vector<std::pair<domain::ClaimId, std::string>> due;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto ids = reader.claimsInState(ClaimState::Draft, kAtOnce);
        if (!ids)
            return passOn(ids);
        for (const domain::ClaimId &id : *ids) {
            auto claim = reader.claim(id);
            if (!claim)
                return passOn(claim);
            if (!claim->onHold && claim->changedAt + life <= m_clock.now())
                due.emplace_back(id, claim->branch);
        }
        return {};
    });
    if (!read)
        return read;
    for (const auto &[id, branch] : due)
        std::ignore = m_commands.give(systemCaller(branch), id, domain::claimcmd::Expire{});
    return {};
}

Result<> Maintenance::closeDays()
{
    std::vector<std::pair<domain::VisitId, std::string>> open;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto branches = reader.branches();
        if (!branches)
            return passOn(branches);
        for (const store::Branch &branch : *branches) {
            const core::Date today = core::localDate(m_clock.now(), branch.zone);
            for (int back = 1; back <= kDaysBack; ++back) {
                auto visits = reader.visitsOf(branch.code, today.plusDays(-back));
                if (!visits)
                    return passOn(visits);
                for (const domain::Visit &visit : *visits) {
                    if (!isOver(visit.state) && !visit.voided)
                        open.emplace_back(visit.id, branch.code);
                }
            }
        }
        return {};
    });
    if (!read)
        return read;
    for (const auto &[id, branch] : open)
        std::ignore = m_commands.give(systemCaller(branch), id, domain::visitcmd::CloseDay{});
    return {};
}

} // namespace loket::services

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/accesslog.h"

#include <algorithm>
#include <utility>

namespace loket::models {

using domain::AccessKind;
using domain::officecmd::RecordAccess;

AccessLog::AccessLog(localstore::LocalStore &store, const CommandMaker &maker, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_maker(maker)
{}

void AccessLog::act(domain::Command command)
{
    m_store.act({std::move(command)}, this, [this](const core::Result<> &kept) {
        if (!kept)
            emit refused(kept.error());
    });
}

void AccessLog::record(AccessKind kind, const QString &what, std::optional<AccessPeriod> period)
{
    RecordAccess access{kind, what.toStdString(), std::nullopt, std::nullopt, {}};
    if (period) {
        access.from = period->from;
        access.to = period->to;
    }
    act(m_maker.forOffice(std::move(access)));
}

void AccessLog::found(domain::ClaimId claim)
{
    m_store.visitsOf(m_maker.today(), this, [this, claim](const std::vector<localstore::VisitView> &visits) {
        const bool mine = std::ranges::any_of(visits, [&](const localstore::VisitView &view) {
            return view.visit.claim == claim && view.visit.servedBy == m_maker.officer().id;
        });
        if (!mine)
            act(m_maker.forClaim(claim, domain::claimcmd::RecordAccess{AccessKind::Search, {}, {}}));
    });
}

void AccessLog::centreIs(bool reachable, core::Timestamp since)
{
    if (reachable == !m_awaySince.has_value())
        return;
    if (!reachable) {
        m_awaySince = since;
        act(m_maker.forOffice(RecordAccess{AccessKind::OutageStart, "centre", since, std::nullopt, {}}));
        return;
    }
    const core::Timestamp began = *std::exchange(m_awaySince, std::nullopt);
    act(m_maker.forOffice(RecordAccess{AccessKind::OutageEnd, "centre", began, std::max(began, since), {}}));
}

} // namespace loket::models

// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/names.h"
#include "loket/protocol/codec.h"
#include "memory.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace loket::localstore {

namespace {

std::string_view textOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Adds the aggregates of one kind that have commands of this PC over them.
template <typename Entries>
void addOverlaid(std::set<std::string> &aggregates, const Entries &entries, std::string_view prefix)
{
    for (const auto &[aggregate, list] : entries) {
        if (aggregate.starts_with(prefix))
            aggregates.insert(aggregate);
    }
}

} // namespace

std::optional<ClaimView> Memory::claim(domain::ClaimId id)
{
    const std::string aggregate = aggregateOf(id);
    const auto row = m_replica.row(aggregate);
    if (!row)
        return std::nullopt;
    std::optional<domain::Claim> confirmed;
    if (*row && (*row)->head.present) {
        auto decoded = protocol::decodeClaim(textOf((*row)->body));
        if (!decoded)
            return std::nullopt;
        confirmed = std::move(*decoded);
    }
    return replay(id, *row ? (*row)->head : ConfirmedHead{}, std::move(confirmed), entriesOf(aggregate));
}

std::optional<VisitView> Memory::visit(domain::VisitId id)
{
    const std::string aggregate = aggregateOf(id);
    const auto row = m_replica.row(aggregate);
    if (!row)
        return std::nullopt;
    std::optional<domain::Visit> confirmed;
    if (*row && (*row)->head.present) {
        auto decoded = protocol::decodeVisit(textOf((*row)->body));
        if (!decoded)
            return std::nullopt;
        confirmed = std::move(*decoded);
    }
    return replay(id, *row ? (*row)->head : ConfirmedHead{}, std::move(confirmed), entriesOf(aggregate));
}

std::vector<ClaimView> Memory::claims(const ClaimFilter &filter)
{
    std::set<std::string> aggregates;
    const auto add = [&aggregates](const core::Result<std::vector<std::string>> &found) {
        if (found)
            aggregates.insert(found->begin(), found->end());
    };
    if (filter.changing)
        add(m_replica.changingClaims(filter.limit));
    for (const domain::ClaimState state : filter.changing ? std::vector<domain::ClaimState>() : filter.states)
        add(m_replica.claimsIn(std::string(domain::wireName(state)), filter.limit));
    if (filter.states.empty() && !filter.changing)
        add(m_replica.claimsOfAnyState(filter.limit));
    addOverlaid(aggregates, m_entries, "claim/");

    std::vector<ClaimView> views;
    for (const std::string &aggregate : aggregates) {
        const auto id = domain::ClaimId::parse(std::string_view(aggregate).substr(6));
        auto view = id ? claim(*id) : std::nullopt;
        if (!view || (filter.changing && view->claim.changes.empty()))
            continue;
        if (filter.states.empty() || std::ranges::find(filter.states, view->claim.state) != filter.states.end())
            views.push_back(std::move(*view));
    }
    std::ranges::sort(views, std::greater{}, [](const ClaimView &view) { return view.claim.changedAt; });
    if (views.size() > filter.limit)
        views.resize(filter.limit);
    return views;
}

std::vector<VisitView> Memory::visitsOf(core::Date day)
{
    std::set<std::string> aggregates;
    if (const auto found = m_replica.visitsOf(day.days().time_since_epoch().count()))
        aggregates.insert(found->begin(), found->end());
    addOverlaid(aggregates, m_entries, "visit/");

    std::vector<VisitView> views;
    for (const std::string &aggregate : aggregates) {
        const auto id = domain::VisitId::parse(std::string_view(aggregate).substr(6));
        auto view = id ? visit(*id) : std::nullopt;
        if (view && view->visit.day == day)
            views.push_back(std::move(*view));
    }
    return views;
}

} // namespace loket::localstore

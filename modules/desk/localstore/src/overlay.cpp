// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay.h"

#include "loket/domain/evolve.h"

#include <algorithm>
#include <utility>

namespace loket::localstore {

namespace {

bool waitsForPerson(OutboxState state)
{
    return state == OutboxState::Refused || state == OutboxState::HeldBack || state == OutboxState::Quarantined;
}

bool isShown(OutboxState state)
{
    return state == OutboxState::Waiting || state == OutboxState::Accepted || state == OutboxState::Quarantined;
}

template <typename Aggregate, typename Event>
void applyEvents(Aggregate &aggregate, const std::vector<Event> &events, std::int64_t revision)
{
    for (Event event : events) {
        event.header.revision = revision;
        aggregate = domain::evolve(std::move(aggregate), event);
    }
}

template <typename Aggregate, typename EventsOf>
ViewState replayOver(Aggregate &aggregate, const ConfirmedHead &head, std::span<const OutboxEntry> entries,
                     EventsOf eventsOf)
{
    ViewState view;
    view.provisional = head.stale;
    for (const OutboxEntry &entry : entries) {
        if (includes(head, entry))
            continue;
        view.conflict = view.conflict || waitsForPerson(entry.state);
        if (!isShown(entry.state) || !entry.hasEffect())
            continue;
        const bool accepted = entry.state == OutboxState::Accepted;
        if (!accepted && !entry.commutes() && entry.baseRevision != aggregate.revision) {
            // Somebody else was first; the centre will refuse it, and the person is told now.
            view.conflict = true;
            continue;
        }
        applyEvents(aggregate, eventsOf(entry), accepted ? entry.resultRevision : aggregate.revision + 1);
        ++view.pending;
        view.received += accepted ? 1 : 0;
        view.provisional = true;
    }
    return view;
}

} // namespace

bool includes(const ConfirmedHead &head, const OutboxEntry &entry)
{
    if (std::ranges::find(head.commands, entry.id) != head.commands.end())
        return true;
    if (entry.state == OutboxState::Accepted && head.revision >= entry.resultRevision)
        return true;
    // A copy from before the restore may hold more commands than the sixteen it names.
    return head.stale && entry.revision <= head.revision;
}

std::optional<ClaimView> replay(domain::ClaimId id, const ConfirmedHead &head, std::optional<domain::Claim> confirmed,
                                std::span<const OutboxEntry> entries)
{
    ClaimView view;
    view.claim = std::move(confirmed).value_or(domain::Claim{});
    view.claim.id = id;
    static_cast<ViewState &>(view) = replayOver(
        view.claim, head, entries, [](const OutboxEntry &entry) -> const auto & { return entry.claimEvents; });
    if (view.claim.revision == 0)
        return std::nullopt;
    return view;
}

std::optional<VisitView> replay(domain::VisitId id, const ConfirmedHead &head, std::optional<domain::Visit> confirmed,
                                std::span<const OutboxEntry> entries)
{
    VisitView view;
    view.visit = std::move(confirmed).value_or(domain::Visit{});
    view.visit.id = id;
    static_cast<ViewState &>(view) = replayOver(
        view.visit, head, entries, [](const OutboxEntry &entry) -> const auto & { return entry.visitEvents; });
    if (view.visit.revision == 0)
        return std::nullopt;
    return view;
}

} // namespace loket::localstore

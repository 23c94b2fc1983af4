// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/transitions.h"

#include <algorithm>
#include <array>

namespace loket::domain {
namespace {

using S = VisitState;
using T = VisitTrigger;

constexpr RoleSet kReception{Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor, Role::System};
constexpr RoleSet kServing{Role::Frontliner, Role::Cso, Role::Verifier};
constexpr RoleSet kServingOrLead{Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor};
constexpr RoleSet kLeaving{Role::Participant, Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor};
constexpr RoleSet kClosing{Role::System, Role::Supervisor, Role::BranchHead};

constexpr std::array kTable{
    VisitTransition{S::Booked, T::Arrive, S::Arrived, kReception},
    VisitTransition{S::Arrived, T::Enqueue, S::Waiting, kReception},
    VisitTransition{S::Waiting, T::Call, S::Called, kServing},
    VisitTransition{S::Called, T::Recall, S::Called, kServing},
    VisitTransition{S::Called, T::Begin, S::Serving, kServing},
    VisitTransition{S::Called, T::MissHere, S::NotHere, kServing},
    VisitTransition{S::Serving, T::Hold, S::OnHold, kServing},
    VisitTransition{S::OnHold, T::Resume, S::Serving, kServing},
    VisitTransition{S::Serving, T::Finish, S::Done, kServingOrLead},
    VisitTransition{S::OnHold, T::Finish, S::Done, kServingOrLead},
    VisitTransition{S::Booked, T::Leave, S::Left, kLeaving},
    VisitTransition{S::Waiting, T::Leave, S::Left, kLeaving},
    VisitTransition{S::Called, T::Leave, S::Left, kServingOrLead},
    VisitTransition{S::Serving, T::Leave, S::Left, kServingOrLead},
    VisitTransition{S::OnHold, T::Leave, S::Left, kServingOrLead},
    VisitTransition{S::Waiting, T::Move, S::Waiting, kServingOrLead},
    VisitTransition{S::Called, T::Move, S::Waiting, kServingOrLead},
    VisitTransition{S::Serving, T::Move, S::Waiting, kServingOrLead},
    VisitTransition{S::OnHold, T::Move, S::Waiting, kServingOrLead},
    VisitTransition{S::NotHere, T::Restore, S::Waiting, kServingOrLead},
    VisitTransition{S::Left, T::Restore, S::Waiting, kServingOrLead},
    // What is undone returns to the state before it: OnHold when a held visit was finished.
    VisitTransition{S::Called, T::Undo, S::Waiting, kServing},
    VisitTransition{S::OnHold, T::Undo, S::Serving, kServing},
    VisitTransition{S::Done, T::Undo, S::Serving, kServingOrLead},
    VisitTransition{S::NotHere, T::Undo, S::Called, kServing},
    VisitTransition{S::Booked, T::CloseDay, S::Unresolved, kClosing},
    VisitTransition{S::Arrived, T::CloseDay, S::Unresolved, kClosing},
    VisitTransition{S::Waiting, T::CloseDay, S::Unresolved, kClosing},
    VisitTransition{S::Called, T::CloseDay, S::Unresolved, kClosing},
    VisitTransition{S::Serving, T::CloseDay, S::Unresolved, kClosing},
    VisitTransition{S::OnHold, T::CloseDay, S::Unresolved, kClosing},
};

} // namespace

std::span<const VisitTransition> visitTransitions()
{
    return kTable;
}

std::optional<VisitTransition> findTransition(VisitState from, VisitTrigger trigger)
{
    const auto found = std::ranges::find_if(
        kTable, [&](const VisitTransition &row) { return row.from == from && row.trigger == trigger; });
    if (found == kTable.end())
        return std::nullopt;
    return *found;
}

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/transitions.h"

#include <chrono>
#include <map>
#include <utility>

namespace loket::domain::test {
namespace {

using S = VisitState;
using T = VisitTrigger;
using core::ErrorCode;
using namespace std::chrono_literals;

/// Written from the rules of the queue, not from the table under test.
const std::map<std::pair<S, T>, S> kAllowed = [] {
    std::map<std::pair<S, T>, S> rows{
        {{S::Booked, T::Arrive}, S::Waiting}, // by way of Arrived, in the same breath
        {{S::Waiting, T::Call}, S::Called},     {{S::Called, T::Recall}, S::Called},
        {{S::Called, T::Begin}, S::Serving},    {{S::Called, T::MissHere}, S::NotHere},
        {{S::Serving, T::Hold}, S::OnHold},     {{S::OnHold, T::Resume}, S::Serving},
        {{S::Serving, T::Finish}, S::Done},     {{S::OnHold, T::Finish}, S::Done},
        {{S::NotHere, T::Restore}, S::Waiting}, {{S::Left, T::Restore}, S::Waiting},
        {{S::Called, T::Undo}, S::Waiting},     {{S::OnHold, T::Undo}, S::Serving},
        {{S::Done, T::Undo}, S::Serving},       {{S::NotHere, T::Undo}, S::Called},
    };
    for (const S state : {S::Booked, S::Waiting, S::Called, S::Serving, S::OnHold})
        rows.insert({{state, T::Leave}, S::Left});
    for (const S state : {S::Waiting, S::Called, S::Serving, S::OnHold})
        rows.insert({{state, T::Move}, S::Waiting});
    for (const S state : {S::Booked, S::Waiting, S::Called, S::Serving, S::OnHold})
        rows.insert({{state, T::CloseDay}, S::Unresolved});
    return rows;
}();

visitcmd::Body commandFor(T trigger)
{
    switch (trigger) {
    case T::Arrive:
        return visitcmd::ConfirmArrival{};
    case T::Call:
        return visitcmd::Call{};
    case T::Recall:
        return visitcmd::Recall{};
    case T::Begin:
        return visitcmd::Begin{};
    case T::Hold:
        return visitcmd::Hold{"fotokopi"};
    case T::Resume:
        return visitcmd::Resume{};
    case T::Finish:
        return visitcmd::Finish{"selesai"};
    case T::MissHere:
        return visitcmd::MarkNotHere{};
    case T::Leave:
        return visitcmd::MarkLeft{};
    case T::Move:
        return visitcmd::Move{Service::DocumentFix};
    case T::Restore:
        return visitcmd::Restore{};
    case T::Undo:
        return visitcmd::Undo{};
    case T::CloseDay:
        return visitcmd::CloseDay{};
    case T::Enqueue:
    case T::Unknown:
        break;
    }
    return visitcmd::CloseDay{};
}

/// The officer who served, with every role: Undo is for the same person only.
Actor everybody()
{
    Actor actor = cso();
    for (const auto &role : EnumNames<Role>::kAll)
        actor.roles.add(role.value);
    return actor;
}

template <typename Check> void forEachPair(Check check)
{
    for (const auto &state : EnumNames<S>::kAll) {
        if (state.value == S::Unknown || state.value == S::Arrived || state.value == S::Moved)
            continue; // nobody stays in these
        for (const auto &trigger : EnumNames<T>::kAll) {
            if (trigger.value != T::Unknown && trigger.value != T::Enqueue)
                check(state.value, trigger.value);
        }
    }
}

TEST(EveryVisitPair, ReachesItsStateOrIsRefusedAsWrongState)
{
    forEachPair([](S from, T trigger) {
        SCOPED_TRACE(std::string(wireName(from)) + " " + std::string(wireName(trigger)));
        const Visit visit = visitIn(from);
        ASSERT_EQ(visit.state, from);
        const auto row = kAllowed.find({from, trigger});
        const Context context = contextOf(everybody());
        if (row == kAllowed.end()) {
            EXPECT_EQ(refusal(visit, commandFor(trigger), context), ErrorCode::WrongState);
            return;
        }
        const Visit after = run(visit, commandFor(trigger), context);
        EXPECT_EQ(after.state, row->second);
        EXPECT_EQ(after.revision, visit.revision + 1);
    });
}

TEST(EveryVisitPair, IsRefusedToRolesOutsideItsRow)
{
    forEachPair([](S from, T trigger) {
        const auto row = findTransition(from, trigger);
        if (!row)
            return;
        for (const auto &role : EnumNames<Role>::kAll) {
            Actor actor = strangerWith(role.value);
            const auto code = refusal(visitIn(from), commandFor(trigger), contextOf(actor));
            if (!row->roles.has(role.value)) {
                EXPECT_EQ(code, ErrorCode::NotAllowed)
                    << wireName(from) << " " << wireName(trigger) << " " << role.name;
            } else if (trigger != T::Undo) {
                EXPECT_EQ(code, std::nullopt) << wireName(from) << " " << wireName(trigger) << " " << role.name;
            }
        }
    });
}

TEST(EveryVisitPair, HelpersAndHeadOfficeMoveNobody)
{
    for (const VisitTransition &row : visitTransitions())
        EXPECT_FALSE(row.roles.hasAny({Role::Helper, Role::HeadOffice, Role::Unknown}));
}

} // namespace
} // namespace loket::domain::test

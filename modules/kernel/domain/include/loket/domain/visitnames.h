// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/enumname.h"
#include "loket/domain/visitenums.h"

namespace loket::domain {

template <> struct EnumNames<PriorityReason>
{
    static constexpr std::array kAll{
        EnumName<PriorityReason>{PriorityReason::Unknown, "unknown"},
        EnumName<PriorityReason>{PriorityReason::None, "none"},
        EnumName<PriorityReason>{PriorityReason::Elderly, "elderly"},
        EnumName<PriorityReason>{PriorityReason::Disability, "disability"},
        EnumName<PriorityReason>{PriorityReason::Pregnant, "pregnant"},
        EnumName<PriorityReason>{PriorityReason::Ill, "ill"},
        EnumName<PriorityReason>{PriorityReason::Other, "other"},
    };
};

template <> struct EnumNames<PriorityState>
{
    static constexpr std::array kAll{
        EnumName<PriorityState>{PriorityState::Unknown, "unknown"},
        EnumName<PriorityState>{PriorityState::None, "none"},
        EnumName<PriorityState>{PriorityState::Proposed, "proposed"},
        EnumName<PriorityState>{PriorityState::Confirmed, "confirmed"},
        EnumName<PriorityState>{PriorityState::Refused, "refused"},
    };
};

template <> struct EnumNames<Service>
{
    static constexpr std::array kAll{
        EnumName<Service>{Service::Unknown, "unknown"},
        EnumName<Service>{Service::Counter, "counter"},
        EnumName<Service>{Service::Video, "video"},
        EnumName<Service>{Service::Company, "company"},
        EnumName<Service>{Service::DocumentFix, "document_fix"},
    };
};

template <> struct EnumNames<VisitState>
{
    static constexpr std::array kAll{
        EnumName<VisitState>{VisitState::Unknown, "unknown"},
        EnumName<VisitState>{VisitState::Booked, "booked"},
        EnumName<VisitState>{VisitState::Arrived, "arrived"},
        EnumName<VisitState>{VisitState::Waiting, "waiting"},
        EnumName<VisitState>{VisitState::Called, "called"},
        EnumName<VisitState>{VisitState::Serving, "serving"},
        EnumName<VisitState>{VisitState::OnHold, "on_hold"},
        EnumName<VisitState>{VisitState::Done, "done"},
        EnumName<VisitState>{VisitState::NotHere, "not_here"},
        EnumName<VisitState>{VisitState::Left, "left"},
        EnumName<VisitState>{VisitState::Moved, "moved"},
        EnumName<VisitState>{VisitState::Unresolved, "unresolved"},
    };
};

template <> struct EnumNames<VisitTrigger>
{
    static constexpr std::array kAll{
        EnumName<VisitTrigger>{VisitTrigger::Unknown, "unknown"},
        EnumName<VisitTrigger>{VisitTrigger::Arrive, "arrive"},
        EnumName<VisitTrigger>{VisitTrigger::Enqueue, "enqueue"},
        EnumName<VisitTrigger>{VisitTrigger::Call, "call"},
        EnumName<VisitTrigger>{VisitTrigger::Recall, "recall"},
        EnumName<VisitTrigger>{VisitTrigger::Begin, "begin"},
        EnumName<VisitTrigger>{VisitTrigger::Hold, "hold"},
        EnumName<VisitTrigger>{VisitTrigger::Resume, "resume"},
        EnumName<VisitTrigger>{VisitTrigger::Finish, "finish"},
        EnumName<VisitTrigger>{VisitTrigger::MissHere, "miss_here"},
        EnumName<VisitTrigger>{VisitTrigger::Leave, "leave"},
        EnumName<VisitTrigger>{VisitTrigger::Move, "move"},
        EnumName<VisitTrigger>{VisitTrigger::Restore, "restore"},
        EnumName<VisitTrigger>{VisitTrigger::Undo, "undo"},
        EnumName<VisitTrigger>{VisitTrigger::CloseDay, "close_day"},
    };
};

} // namespace loket::domain

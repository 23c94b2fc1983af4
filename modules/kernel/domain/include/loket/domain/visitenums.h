// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::domain {

enum class PriorityReason
{
    Unknown,
    None,
    Elderly,
    Disability,
    Pregnant,
    Ill,
    Other
};

/// A priority takes two persons: one proposes it, another confirms or refuses it. Only a confirmed one is called first.
enum class PriorityState
{
    Unknown,
    None,
    Proposed,
    Confirmed,
    Refused
};

enum class Service
{
    Unknown,
    Counter,
    Video,
    Company,
    DocumentFix
};

enum class VisitState
{
    Unknown,
    Booked,
    Arrived,
    Waiting,
    Called,
    Serving,
    OnHold,
    Done,
    NotHere,
    Left,
    Moved,
    Unresolved,
};

enum class VisitTrigger
{
    Unknown,
    Arrive,
    Enqueue,
    Call,
    Recall,
    Begin,
    Hold,
    Resume,
    Finish,
    MissHere,
    Leave,
    Move,
    Restore,
    Undo,
    CloseDay,
};

} // namespace loket::domain

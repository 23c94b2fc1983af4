// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/decide.h"
#include "loket/domain/transitions.h"

#include <string_view>
#include <vector>

namespace loket::domain {

/// One command to one visit while it is being decided.
struct VisitCase
{
    const Visit &visit;
    VisitId id;
    const Context &context;
};

using VisitAnswer = core::Result<std::vector<VisitEvent>>;

/// The row of the table for this trigger. WrongState when there is none, NotAllowed when the actor has no role of it.
[[nodiscard]] core::Result<VisitTransition> permit(const VisitCase &at, VisitTrigger trigger);
/// ReasonRequired when there is nothing but white space.
[[nodiscard]] core::Result<> requireText(const VisitCase &at, std::string_view text, const char *field);
[[nodiscard]] VisitAnswer emit(const VisitCase &at, visitevt::Body body);

// coming
VisitAnswer answer(const VisitCase &at, const visitcmd::Book &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Register &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::ConfirmArrival &command);
// serving
VisitAnswer answer(const VisitCase &at, const visitcmd::Call &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Recall &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Begin &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Hold &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Resume &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Finish &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Move &command);
// being called first
VisitAnswer answer(const VisitCase &at, const visitcmd::ConfirmPriority &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::RefusePriority &command);
// going, and taking it back
VisitAnswer answer(const VisitCase &at, const visitcmd::MarkNotHere &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::MarkLeft &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Restore &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Undo &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::Void &command);
VisitAnswer answer(const VisitCase &at, const visitcmd::CloseDay &command);

} // namespace loket::domain

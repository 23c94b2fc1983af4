// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/events.h"

namespace loket::domain {

/// The claim after the event. Never fails: an event is a fact.
[[nodiscard]] Claim evolve(Claim claim, const ClaimEvent &event);
/// The visit after the event.
[[nodiscard]] Visit evolve(Visit visit, const VisitEvent &event);

} // namespace loket::domain

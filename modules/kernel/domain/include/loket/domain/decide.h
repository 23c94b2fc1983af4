// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/claimcommands.h"
#include "loket/domain/context.h"
#include "loket/domain/events.h"
#include "loket/domain/officecommands.h"
#include "loket/domain/visitcommands.h"

#include <optional>
#include <vector>

namespace loket::domain {

/// The rules of a claim: what a command does to it, or why not. Pure; both the server and the desk run it.
///
/// `claim` with revision 0 is one that does not exist yet (only Create applies). On success at least one event, all of
/// revision claim.revision + 1; RecordAccess gives an empty list. A refusal has a code and changes nothing:
/// NotAllowed (role), WrongState, FourEyes, OnHold, IncompleteDocuments, IncompleteChecks, ReasonRequired, ...
[[nodiscard]] core::Result<std::vector<ClaimEvent>> decide(const Claim &claim, ClaimId id,
                                                           const claimcmd::Body &command, const Context &context);

/// The rules of a visit. As above.
[[nodiscard]] core::Result<std::vector<VisitEvent>> decide(const Visit &visit, VisitId id,
                                                           const visitcmd::Body &command, const Context &context);

/// The day of which the command takes a place (see takesPlace()); nullopt for one that takes none.
[[nodiscard]] std::optional<core::Date> dayTaken(const visitcmd::Body &command, core::Timestamp now, core::Zone zone);

/// Whether the actor may record this. There is no state and there are no events; audit.h makes the record.
[[nodiscard]] core::Result<> decide(const officecmd::Body &command, const Context &context);

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/events.h"

#include <vector>

namespace loket::domain {

/// A new version supersedes the verdict on the one before it.
void attach(Claim &claim, const claimevt::DocumentAttached &event);
void judge(Claim &claim, const DocumentCheck &check);
/// Opens exactly the listed kinds again; a kind that has no slot gets an empty one.
void reopen(Claim &claim, const std::vector<DocumentRequest> &requests);

/// Row by row: what is not mentioned stays.
void merge(Checks &checks, const Checks &news);
/// Applies a change that two persons agreed to and resets the checks that looked at the old value.
void applyChange(Claim &claim, const PendingChange &change);

/// Appends the line that officers see. `from` is the state before the event.
void remember(Claim &claim, const ClaimEvent &event, ClaimState from);

} // namespace loket::domain

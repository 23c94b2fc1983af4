// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/claim.h"
#include "loket/services/caller.h"

#include <string_view>

namespace loket::services {

/// What a token may be used for. The table of roles is in authorize.cpp and nowhere else; what a role may do to a claim
/// in a certain state is the kernel's to say (decide.h).
enum class Right
{
    SendCommands,
    ReadFeed,
    ReadAggregates,
    UploadDocuments,
    ReadDocuments,
    LookUpPeople,
    ReadRecap,
    ReadRules,
    HearHints,
    OwnClaim, ///< a participant with the link of the claim
};

/// Error NotAllowed when none of the caller's roles has the right.
[[nodiscard]] core::Result<> authorize(const Caller &caller, Right right);
/// As above, and OtherBranch when the caller does not serve that branch. Head office serves every branch.
[[nodiscard]] core::Result<> authorize(const Caller &caller, Right right, std::string_view branch);
/// Whether the claim is within the caller's reach at all: of their branch, or the one their link opens.
[[nodiscard]] bool reaches(const Caller &caller, const domain::Claim &claim);

} // namespace loket::services

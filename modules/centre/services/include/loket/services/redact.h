// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"
#include "loket/domain/visit.h"
#include "loket/services/caller.h"

namespace loket::services {

/// How much of its branch a caller sees.
enum class View
{
    Nothing,
    WithoutBenefit, ///< frontliner: no registers, no balance, no amounts
    Impersonal,     ///< head office: states and times, nobody's data
    Whole,
};

[[nodiscard]] View viewOf(const Caller &caller);
/// The claim as that view may have it. Never call with Nothing.
[[nodiscard]] domain::Claim redact(domain::Claim claim, View view);
[[nodiscard]] domain::Visit redact(domain::Visit visit, View view);

} // namespace loket::services

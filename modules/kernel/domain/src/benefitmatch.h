// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/benefit.h"

namespace loket::domain {

/// The same money by the same rules. The day it was computed for does not count: a decision made offline in the
/// evening may arrive next morning.
[[nodiscard]] inline bool isSameBenefit(Benefit a, const Benefit &b)
{
    a.computedFor = b.computedFor;
    return a == b;
}

} // namespace loket::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionproblems.h"

#include <QString>

namespace loket::claimpanel {

/// What to do about the faults of one field, for under it. Names them all where they are few, else counts them.
[[nodiscard]] QString problemText(const std::vector<models::FormProblem> &ofOneField);

} // namespace loket::claimpanel

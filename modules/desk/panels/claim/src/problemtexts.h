// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionproblems.h"

#include <QString>

namespace loket::claimpanel {

/// What to do about it, for under the field.
[[nodiscard]] QString problemText(const models::FormProblem &problem);

} // namespace loket::claimpanel

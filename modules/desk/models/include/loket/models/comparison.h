// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/comparison.h"

namespace loket::models {

using domain::CellState;
using domain::ComparedCell;
using domain::ComparedField;
using domain::ComparedSource;
using domain::compareFields;

/// NIK, card, account, NPWP, phone and mother's name are shown masked until revealed.
[[nodiscard]] bool isSensitive(domain::FieldKey field);

} // namespace loket::models

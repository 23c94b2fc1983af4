// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rules/rulepack.h"

#include <memory>

namespace loket::workstation {

/// The packs built into this version. Error when one of them does not read.
[[nodiscard]] core::Result<std::shared_ptr<const rules::RuleBook>> builtInRules();

} // namespace loket::workstation

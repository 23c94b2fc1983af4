// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/rules/rulepack.h"
#include "loket/services/rulepacks.h"

#include <string>
#include <vector>

namespace loket::server {

struct LoadedRules
{
    rules::RuleBook book;
    std::vector<services::ShippedPack> packs; ///< the same, with their texts
};

/// Reads `<directory>/<pack>/pack.json` of every pack. Error NotFound when there is none, or what the pack's text
/// or its validity is refused for, with the file's name.
[[nodiscard]] core::Result<LoadedRules> loadRules(const std::string &directory);

} // namespace loket::server

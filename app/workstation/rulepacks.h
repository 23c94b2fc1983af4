// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rules/packshelf.h"

#include <QString>
#include <vector>

namespace loket::workstation {

/// The packs built into this version. Error when one of them does not read.
[[nodiscard]] core::Result<std::vector<rules::RulePack>> builtInRules();

/// What an officer is told about a published pack that is not used.
struct RulesNotice
{
    QString title;
    QString text; ///< what holds instead, and what to do
};
/// About the first of them; empty without any. `inForce` is the pack of today.
[[nodiscard]] RulesNotice noticeOf(const std::vector<rules::RefusedPack> &refused, const QString &inForce);

} // namespace loket::workstation

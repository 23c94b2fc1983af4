// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/benefit.h"
#include "loket/domain/claim.h"

namespace loket::domain {

/// IncompleteDocuments with field "documents.<kind>" when one that the law asks for is missing or unreadable.
[[nodiscard]] core::Result<> requireLawDocuments(const Claim &claim, const RulesVerdict &verdict);
/// The same for what the office's procedure asks for, unless two persons have waived it.
[[nodiscard]] core::Result<> requireSopDocuments(const Claim &claim, const RulesVerdict &verdict);
/// At least one request, each for a known kind and with a code that a return may carry.
[[nodiscard]] core::Result<> checkRequests(const std::vector<DocumentRequest> &requests);

} // namespace loket::domain

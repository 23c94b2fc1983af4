// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"
#include "loket/protocol/portal.h"

#include <string>
#include <vector>

namespace loket::services {

/// What a participant agrees to before the form.
[[nodiscard]] protocol::Consent currentConsent();
/// Banks that can be chosen on the form, by their three digits.
[[nodiscard]] std::vector<protocol::CodeName> banks();

/// Why the bank sent the money back: dormant, closed, another holder.
[[nodiscard]] std::string failureSentence(const domain::Payment &payment);
/// Where the claim stands, said to its participant in one or two Indonesian sentences.
[[nodiscard]] std::string stateSentence(const domain::Claim &claim);

} // namespace loket::services

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/benefit.h"
#include "loket/domain/claim.h"

#include <optional>
#include <vector>

namespace loket::models {

/// One paper of the open claim: uploaded, or needed and not there yet.
struct DocumentItem
{
    std::optional<domain::DocumentId> id; ///< nullopt: nothing of this kind was ever uploaded
    domain::DocumentKind kind = domain::DocumentKind::Unknown;
    domain::DocumentState state = domain::DocumentState::Missing;
    std::optional<domain::ReasonCode> reason; ///< why it is unreadable
    std::string note;
    std::vector<domain::DocumentVersion> versions; ///< oldest first
    std::vector<domain::DocumentKind> alternatives;
    bool byLaw = false; ///< the rules need it or one of its alternatives
    bool bySop = false;

    bool operator==(const DocumentItem &) const = default;
};

/// What is needed first, in the order of the rules, then everything else that came. `verdict` may be null.
[[nodiscard]] std::vector<DocumentItem> documentsOf(const domain::Claim &claim, const domain::RulesVerdict *verdict);

} // namespace loket::models

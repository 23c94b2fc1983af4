// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/enums.h"

#include <vector>

namespace loket::domain {

/// A field that the form has only for some reasons.
struct AskedField
{
    FieldKey field = FieldKey::Unknown;
    bool needed = false; ///< without it the claim cannot be sent

    bool operator==(const AskedField &) const = default;
};

/// What the form asks for because of the reason, in the order of the form. What it has to hold for the claim to be due
/// is the rule pack's affair. Empty for a reason that needs nothing more.
[[nodiscard]] std::vector<AskedField> askedFields(ClaimReason reason);
/// The dead participant cannot claim: phone, account and signature are an heir's.
[[nodiscard]] bool isForHeirs(ClaimReason reason);
/// A foreigner's claim may lack a NIK.
[[nodiscard]] bool mayLackNik(ClaimReason reason);

} // namespace loket::domain

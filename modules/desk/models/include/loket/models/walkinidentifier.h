// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"

#include <string>
#include <string_view>

namespace loket::models {

enum class IdentifierKind
{
    None, ///< not yet one of these
    Nik,
    Kpj,
    Phone
};

struct WalkInIdentifier
{
    IdentifierKind kind = IdentifierKind::None;
    std::string value; ///< digits, a telephone number in E.164
    bool operator==(const WalkInIdentifier &) const = default;
};

/// What somebody typed or scanned. Sixteen digits are a NIK, mobile numbers begin with 08 or 62, the rest is a card.
[[nodiscard]] WalkInIdentifier recognise(std::string_view text, core::Date today);

} // namespace loket::models

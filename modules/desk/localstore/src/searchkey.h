// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"

#include <string>
#include <string_view>

namespace loket::localstore {

/// What a claim is found by, already folded.
struct SearchKey
{
    std::string name;
    std::string nik;
    std::string kpj; ///< one per line
    std::string number;
    std::string ticket; ///< one per line
    bool operator==(const SearchKey &) const = default;

    /// One field a line, a line break at both ends: a hit after a line break begins a field.
    [[nodiscard]] std::string text() const;
};

/// Lower case, punctuation dropped, single spaces: "Hj. Siti  AMINAH" -> "hj siti aminah"; "-" stays.
[[nodiscard]] std::string fold(std::string_view text);
/// Digits only, when the text has nothing but digits, spaces, dots and dashes; else empty.
[[nodiscard]] std::string digitsOf(std::string_view text);
[[nodiscard]] SearchKey searchKeyOf(const domain::Claim &claim);

} // namespace loket::localstore

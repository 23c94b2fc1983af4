// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace loket::core {

/// Replaces all but the last `keep` characters by '*': "9901011708900001" -> "************0001".
/// Values of `keep` characters or fewer are masked whole. Works on bytes: identifiers are ASCII.
[[nodiscard]] std::string mask(std::string_view value, std::size_t keep = 4);
/// Replaces in free text every run of 9 or more digits (spaces, dots, dashes and brackets inside a run do not end it)
/// by its mask. For log lines: no NIK, card, account or phone number passes. A canonical UUID is left as it is.
[[nodiscard]] std::string scrub(std::string_view text);

} // namespace loket::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace loket::core {

/// True for well-formed UTF-8 without NUL.
[[nodiscard]] bool isUtf8(std::string_view text);
/// Number of code points of well-formed UTF-8.
[[nodiscard]] std::size_t codePoints(std::string_view text);
/// Without ASCII white space at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// The first `count` code points.
[[nodiscard]] std::string leftCodePoints(std::string_view text, std::size_t count);

} // namespace loket::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <string>
#include <string_view>

namespace loket::core {

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Text as a keyboard would have given it: the typographic spaces and dashes of web pages, spreadsheets and PDFs become
/// ' ' and '-', invisible marks (zero width, direction, byte order) vanish. Everything else is left alone.
[[nodiscard]] std::string asTyped(std::string_view text);

/// The digits of `text`, with white space, dots and dashes dropped. Error Malformed at anything else;
/// `what` names the thing in the detail ("a NIK").
[[nodiscard]] Result<std::string> digitsOf(std::string_view text, std::string_view what);

} // namespace loket::core

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace loket::api {

/// A part of a body: first byte and number of bytes.
struct ByteRange
{
    std::int64_t offset = 0;
    std::int64_t length = 0;
};

enum class RangeAnswer
{
    Whole,         ///< no range asked, or one we do not serve (several parts): the whole body is right
    Part,          ///< 206
    Unsatisfiable, ///< 416
};

/// Reads a Range header for a body of `size` bytes.
[[nodiscard]] RangeAnswer readRange(std::string_view header, std::int64_t size, ByteRange &range);

} // namespace loket::api

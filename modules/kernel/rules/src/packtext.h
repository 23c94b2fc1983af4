// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loket::rules {

/// One value of a pack's JSON and where it stands, so that every complaint names line and column.
struct Node
{
    enum class Kind
    {
        Object,
        Array,
        Text,
        Number,
        Flag
    };

    Kind kind = Kind::Object;
    std::size_t at = 0;     ///< byte offset of its first character
    std::string name;       ///< as a member of an object
    std::size_t nameAt = 0; ///< byte offset of that name
    std::string text;
    std::int64_t number = 0;
    bool flag = false;
    std::vector<Node> children; ///< members or elements, in their order

    [[nodiscard]] const Node *member(std::string_view wanted) const;
};

/// Strict JSON of a pack: objects, lists, texts, whole numbers, true and false; no null, no fraction, no member twice.
/// Error TooLarge, TooDeep, BadEncoding, Duplicate or Malformed, with line and column in the detail.
[[nodiscard]] core::Result<Node> parsePackText(std::string_view text);

/// "line 12, column 9" (both from 1, columns in characters) of a byte offset.
[[nodiscard]] std::string placeOf(std::string_view text, std::size_t offset);

} // namespace loket::rules

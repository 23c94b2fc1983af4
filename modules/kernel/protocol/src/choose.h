// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/wiretypes.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace loket::protocol {

/// Puts the alternative of that wire type into the body, empty; false when no alternative has it.
template <typename Body> [[nodiscard]] bool choose(std::string_view type, Body &body)
{
    return [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        return ((domain::WireTypes<Body>::kAll[I] == type && (body.template emplace<I>(), true)) || ...);
    }
    (std::make_index_sequence<std::variant_size_v<Body>>{});
}

/// The "args" of whatever alternative the body holds.
template <typename Archive> void describeArgs(Archive &archive, auto &body)
{
    std::visit([&archive](auto &alternative) { archive.required("args", alternative); }, body);
}

} // namespace loket::protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace loket::domain {

template <typename E> struct EnumName
{
    E value;
    std::string_view name;
};

/// The wire names of an enumeration, Unknown first. Part of the contract: add, never rename.
template <typename E> struct EnumNames;

/// The wire name of a value; "unknown" for one that is not in the table.
template <typename E> [[nodiscard]] constexpr std::string_view wireName(E value)
{
    for (const auto &row : EnumNames<E>::kAll) {
        if (row.value == value)
            return row.name;
    }
    return "unknown";
}

/// The value of a wire name; E::Unknown for a name this version does not know.
template <typename E> [[nodiscard]] constexpr E fromWire(std::string_view name)
{
    for (const auto &row : EnumNames<E>::kAll) {
        if (row.name == name)
            return row.value;
    }
    return E::Unknown;
}

} // namespace loket::domain

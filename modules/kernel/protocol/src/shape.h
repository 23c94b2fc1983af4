// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

namespace loket::protocol {

/// How a struct looks on the wire, said once for both directions: `describe(archive, value)` names each member to an
/// archive, which writes it (Writer) or reads it (Reader). An archive has
///   required(name, member)  always written; refused with MissingField when absent
///   member(name, member)    a std::optional or id is left out when it has no value, anything else is always written;
///                           when absent the default stays
///   raw(name, text)         JSON of another layer, handed on byte for byte; left out when empty
///   extras(list)            last: what the other side knows and this version does not
template <typename T> struct Shape;

/// Commands and events that say everything by their name.
template <typename T>
requires std::is_empty_v<T>
struct Shape<T>
{
    static void describe(auto &, auto &) {}
};

} // namespace loket::protocol

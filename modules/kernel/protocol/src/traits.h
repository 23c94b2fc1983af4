// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/id.h"
#include "loket/domain/names.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace loket::protocol {

template <typename T> inline constexpr bool kIsOptional = false;
template <typename T> inline constexpr bool kIsOptional<std::optional<T>> = true;

template <typename T> inline constexpr bool kIsList = false;
template <typename T> inline constexpr bool kIsList<std::vector<T>> = true;

template <typename T> inline constexpr bool kIsId = false;
template <typename Tag> inline constexpr bool kIsId<core::Id<Tag>> = true;

template <typename T> inline constexpr bool kIsNamedEnum = std::is_enum_v<T> &&requires
{
    domain::EnumNames<T>::kAll;
};

} // namespace loket::protocol

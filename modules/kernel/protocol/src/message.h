// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader.h"
#include "writer.h"

#include "loket/protocol/limits.h"
#include "loket/protocol/messages.h"

namespace loket::protocol {

/// What one message of a type may weigh; specialised where it is more than a command.
template <typename T> inline constexpr TreeLimits kLimitsOf{kMaxCommandBytes, kMaxText};

/// Checks what the shape cannot say (how many rows); overloaded where there is something to check.
[[nodiscard]] core::Result<> checkMessage(const auto &)
{
    return {};
}

template <typename T> std::string encodeMessage(const T &message)
{
    return written(message);
}

template <typename T> core::Result<T> decodeMessage(std::string_view json)
{
    auto message = decoded<T>(json, kLimitsOf<T>);
    if (!message)
        return message;
    if (const auto checked = checkMessage(*message); !checked)
        return core::passOn(checked);
    return message;
}

} // namespace loket::protocol

#define LOKET_MESSAGE(type)                                                                                            \
    template std::string encodeMessage<type>(const type &);                                                            \
    template core::Result<type> decodeMessage<type>(std::string_view);

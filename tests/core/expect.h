// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <gtest/gtest.h>
#include <optional>

namespace loket::core::test {

/// The code of a refusal; nullopt when there was none.
template <typename T> std::optional<ErrorCode> refusal(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// The value, or a failed test and a default value.
template <typename T> T valueOf(const Result<T> &result)
{
    if (result)
        return *result;
    ADD_FAILURE() << "refused: " << wireName(result.error().code) << ", " << result.error().detail;
    return T{};
}

} // namespace loket::core::test

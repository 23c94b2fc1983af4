// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/errorcode.h"

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace loket::core {

/// An expected failure. Text for people is made at the top from `code` and `field`.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string detail; ///< English, for logs and developers; never personal data
    std::string field;  ///< path of the offending field ("participant.nik"), empty when none

    bool operator==(const Error &) const = default;
};

template <typename T = void> using Result = tl::expected<T, Error>;

/// Builds the failing side of any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string detail = {}, std::string field = {})
{
    return tl::make_unexpected(Error{code, std::move(detail), std::move(field)});
}

/// Passes the error of `result` on to a caller with another value type.
template <typename T> [[nodiscard]] tl::unexpected<Error> passOn(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

} // namespace loket::core

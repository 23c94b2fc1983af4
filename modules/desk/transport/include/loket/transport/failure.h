// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <tl/expected.hpp>

namespace loket::transport {

enum class FailureKind
{
    NoAnswer, ///< nothing, or something that is not the centre's (a captive portal's page, a proxy's error)
    Busy,     ///< the centre asks to come again later (429, 503)
    Fault,    ///< the centre failed on this request (5xx)
    Refused,  ///< the centre's final no (4xx)
};

/// Why a request did not get what it wanted.
struct Failure
{
    FailureKind kind = FailureKind::NoAnswer;
    core::Error error; ///< Unavailable or Timeout without an answer, else the centre's code
    int status = 0;    ///< HTTP, 0 without an answer
    std::optional<std::chrono::milliseconds> retryAfter;
    std::optional<std::int64_t> uploadOffset; ///< on WrongOffset: where the centre stands
    bool operator==(const Failure &) const = default;
};

template <typename T> using Outcome = tl::expected<T, Failure>;

} // namespace loket::transport

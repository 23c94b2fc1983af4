// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/services/caller.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loket::api {

/// One request as a handler sees it: read whole, its caller known. Independent of the HTTP library.
struct Request
{
    std::string method;
    std::string path;
    std::map<std::string, std::string, std::less<>> params; ///< from the route's {names}
    std::map<std::string, std::string, std::less<>> query;
    std::map<std::string, std::string, std::less<>> headers; ///< names in lower case
    std::string body;
    std::string peer; ///< address without port
    std::string id;   ///< request id, in the answer and in the log
    services::Caller caller;

    /// Empty when absent.
    [[nodiscard]] std::string_view header(std::string_view lowerName) const;
    [[nodiscard]] std::string_view param(std::string_view name) const;
};

/// A body too large to hold at once. `read` gives `length` bytes from `offset`.
struct Stream
{
    std::int64_t offset = 0; ///< first byte to send
    std::int64_t length = 0; ///< bytes to send
    std::function<core::Result<std::string>(std::int64_t offset, std::int64_t length)> read;
};

struct Reply
{
    int status = 200;
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::optional<Stream> stream; ///< instead of body

    [[nodiscard]] static Reply json(std::string text, int status = 200);
    [[nodiscard]] static Reply empty(int status = 204);
};

using Handler = std::function<core::Result<Reply>(const Request &)>;

} // namespace loket::api

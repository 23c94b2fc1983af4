// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <Poco/Net/HTTPServerRequest.h>

#include <cstddef>
#include <string>

namespace loket::api {

/// The whole body, refused by its announced length before a byte is read. Error TooLarge; Timeout when it takes longer
/// than half a minute. After an error the connection must be closed: bytes may still be on the way.
[[nodiscard]] core::Result<std::string> readBody(Poco::Net::HTTPServerRequest &request, std::size_t limit);
/// Reads and drops a little of what a refused client still sends, so that it sees the answer and not a reset.
void drain(Poco::Net::HTTPServerRequest &request);

} // namespace loket::api

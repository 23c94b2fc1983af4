// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/api/http.h"

#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>

namespace loket::api {

/// Sends a reply on the request's own socket: header and body in one send, a stream in pieces of 256 KB. Poco's own
/// streams would cut it into pieces of 4 KB. Returns the bytes of the body that went out; throws Poco's exceptions.
std::int64_t sendReply(Poco::Net::HTTPServerRequest &request, Poco::Net::HTTPServerResponse &response,
                       const Reply &reply);

} // namespace loket::api

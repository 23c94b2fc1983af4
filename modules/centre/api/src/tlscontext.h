// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <Poco/Net/Context.h>

#include <string>

namespace loket::api {

/// TLS 1.2 and later with these PEM files. Error InvalidValue when they cannot be read or do not belong together.
[[nodiscard]] core::Result<Poco::Net::Context::Ptr> tlsContext(const std::string &certificate,
                                                               const std::string &privateKey);

} // namespace loket::api

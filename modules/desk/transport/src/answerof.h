// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpchannel.h"

namespace loket::transport {

[[nodiscard]] Failure noAnswer(core::ErrorCode code, std::string detail);

/// The centre's answer, its refusal, or the news that this was not the centre. `json`: a good answer has to be JSON.
[[nodiscard]] Outcome<Response> answerOf(Response response, QNetworkReply::NetworkError error, bool json);

} // namespace loket::transport

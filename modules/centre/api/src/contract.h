// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace loket::api {

/// contract/openapi.yaml as it was when this was built.
[[nodiscard]] std::string_view contractText();

} // namespace loket::api

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loket::services {

/// "image/jpeg", "image/png" or "application/pdf", as the first bytes say; nullopt for anything else. Looks at the
/// first 8 bytes.
[[nodiscard]] std::optional<std::string_view> mediaTypeOf(std::string_view firstBytes);
[[nodiscard]] bool isAcceptedMediaType(std::string_view mediaType);

} // namespace loket::services

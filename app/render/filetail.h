// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rendering/mediatype.h"

#include <cstdint>
#include <span>

namespace loket::render {

/// True when the end mark of the format is where it belongs. Decoders show a cut JPEG as a picture with a grey rest and
/// call it a success; only the missing end tells. What phones append after the end does not matter.
[[nodiscard]] bool endsProperly(std::span<const std::uint8_t> bytes, rendering::MediaType type);

} // namespace loket::render

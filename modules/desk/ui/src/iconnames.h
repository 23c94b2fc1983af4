// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/iconid.h"

namespace loket::ui {

/// The base name of the icon's SVG: "triangle-alert".
[[nodiscard]] const char *fileName(Icon icon);

} // namespace loket::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/documentspanel/documentitem.h"
#include "loket/rendering/page.h"

#include <QStringList>
#include <optional>

namespace loket::documentspanel {

/// When each version was sent and by whom, newest first.
[[nodiscard]] QStringList versionNames(const DocumentItem &item, core::Zone zone);
/// "KTP · 2400 × 1512 px · sent 21/11/2026 09.02", as far as it is known.
[[nodiscard]] QString factLine(const DocumentItem &item, const std::optional<rendering::DocumentInfo> &info,
                               core::Zone zone);

} // namespace loket::documentspanel

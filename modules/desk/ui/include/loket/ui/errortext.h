// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QString>

namespace loket::ui {

/// What to tell a person about an error: what happened and what to do, in the language of the program.
/// Built from the code alone; the detail is for logs.
[[nodiscard]] QString errorText(const core::Error &error);
[[nodiscard]] QString errorText(core::ErrorCode code);

} // namespace loket::ui

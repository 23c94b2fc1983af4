// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

namespace loket::render {

/// Leaves only fonts and character maps readable (Landlock). False where the kernel has no Landlock or has it switched
/// off; error Internal where it has and refuses. Binds the calling thread and those it starts later.
[[nodiscard]] core::Result<bool> raiseFileFence();

} // namespace loket::render

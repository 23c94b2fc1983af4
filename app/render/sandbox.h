// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

namespace loket::render {

/// Which walls stand. Limits and no_new_privs always do.
struct SandboxReport
{
    bool seccomp = false;  ///< false only in sanitizer builds
    bool landlock = false; ///< false where the kernel has none: files stay readable, nothing can be written or sent
};

/// Gives up, for good, everything that decoding does not need: files other than fonts, writing, network, programs,
/// signals to others, executable memory. Call once, with a single thread, after every library is loaded.
/// Error Internal when a wall that should stand does not; the caller must then end without reading a document.
[[nodiscard]] core::Result<SandboxReport> enterSandbox();

} // namespace loket::render

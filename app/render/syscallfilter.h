// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

namespace loket::render {

/// Allows the system calls of decoding and refuses the rest (seccomp): most with EPERM, those that only an intruder
/// makes by ending the process. For every thread of the process, for good. Error Internal.
[[nodiscard]] core::Result<> installSyscallFilter();

} // namespace loket::render

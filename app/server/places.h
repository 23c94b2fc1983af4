// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace loket::server {

/// Finds a folder that comes with the program: `installed` ("share/loket/rules") or `inSource` ("resources/rules")
/// beside or above the program's own folder. Empty when there is none.
[[nodiscard]] std::string folderOfProgram(const std::string &installed, const std::string &inSource);

} // namespace loket::server
